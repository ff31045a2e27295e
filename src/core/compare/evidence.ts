import { normalQuantile } from '../statistics/distributions.ts'
import { jointSwap } from '../statistics/joint-swap.ts'
import { DRAWS, labelSwapMidP } from '../statistics/label-swap.ts'
import { mcnemarMidP } from '../statistics/mcnemar.ts'
import { average } from '../statistics/mean.ts'
import { pairedT } from '../statistics/paired-t.ts'
import { detectableBreaks, detectableDrop, flipsToBlock } from '../statistics/power.ts'
import type { Random } from '../statistics/random.ts'
import { stratifiedExactMidP, stratifiedExactSteps, type Passes } from '../statistics/stratified-exact.ts'
import { tangoInterval, type Interval } from '../statistics/tango.ts'

/** One item's repetitions on both sides as numbers, higher better. */
export interface Pair {
  readonly id: string
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
}

export interface Question {
  /** In the order of their ids. */
  readonly pairs: readonly Pair[]
  /** What the mean of an item's repetitions is worth, higher better; null for the mean itself. */
  readonly itemValue: ((mean: number) => number) | null
  /** How far apart two item values can be, or were seen to be. */
  readonly width: number
  /** One-sided; the interval has confidence 1 − 2·alpha. */
  readonly alpha: number
  readonly random: Random
}

/** What the pairs say of a change, positive when the candidate is better. */
export interface Evidence extends Interval {
  readonly difference: number
  /** One-sided: the candidate is worse. */
  readonly pValue: number
  readonly method: string
  readonly pairs: number
  /** Every result of every item is the same on both sides. */
  readonly isIdentical: boolean
  /** The differences do not vary, so that their own spread says nothing of what other items would do. */
  readonly isConstant: boolean
  /** The interval is too rough to settle anything. */
  readonly isRough: boolean
  /** Of the item differences, for planning; null where nothing varies that a plan could follow. */
  readonly deviation: number | null
  /** The smallest drop found 4 times out of 5; null where no drop would be. */
  readonly detectable: number | null
}

/** Items times draws above which the t-test's p-value is nearer the truth than the draws' own error. */
const DRAWN_AT_MOST = 4e7
/** Steps of the exact convolution: a tenth of a second. */
const CONVOLVED_AT_MOST = 2e7
/** A spread this small beside the values is rounding. */
const ROUNDING = 1e-9
/** Below it a bootstrap interval of a quantile promises nothing. */
const FEWEST_FOR_QUANTILES = 20

/** A mean over items, by the differences of paired items. Null for one pair alone that is not pass or fail. */
export function weighDifferences(question: Question): Evidence | null {
  const { pairs, alpha } = question
  const passes = question.itemValue === null ? readPasses(pairs) : null
  const differences = pairs.map((pair) => valueOf(pair.candidate, question) - valueOf(pair.baseline, question))
  if (passes?.every((item) => item.candidateOf === 1 && item.baselineOf === 1) === true) {
    return weighSinglePasses(question, differences)
  }
  if (pairs.length < 2) return null

  const isIdentical = isSameThroughout(pairs)
  const t = pairedT(differences, 1 - 2 * alpha)
  const interval = isIdentical ? identicalInterval(question) : t
  const plan = planFor(question, t.deviation, passes !== null)
  const common = {
    difference: t.mean,
    lower: interval.lower,
    upper: interval.upper,
    isIdentical,
    isConstant: t.deviation <= question.width * ROUNDING,
    isRough: false,
    ...plan,
  }
  if (passes !== null && isConvolvable(passes)) {
    return { ...common, pValue: stratifiedExactMidP(passes), method: 'stratified exact mid-p, t interval' }
  }
  if (pairs.length * DRAWS > DRAWN_AT_MOST) return { ...common, pValue: t.pValue, method: 'paired t' }
  const pValue = labelSwapMidP(pairs, question.itemValue ?? ((mean) => mean), question.random)
  return { ...common, pValue, method: 'label-swap mid-p, t interval' }
}

/** A statistic that is no sum over items. `compare` turns its two values into a difference, higher better. */
export function weighRecomputed(
  question: Question,
  statistic: (values: readonly number[]) => number,
  compare: (candidate: number, baseline: number) => number,
): Evidence {
  const { pairs, alpha, random } = question
  const candidate = pairs.map((pair) => valueOf(pair.candidate, question))
  const baseline = pairs.map((pair) => valueOf(pair.baseline, question))
  const isIdentical = isSameThroughout(pairs)
  const swap = jointSwap(candidate, baseline, statistic, compare, 1 - 2 * alpha, random)
  const interval = isIdentical ? identicalInterval(question) : swap
  return {
    difference: swap.difference,
    lower: interval.lower,
    upper: interval.upper,
    pValue: isIdentical ? 1 : swap.pValue,
    method: 'joint-swap mid-p, bootstrap interval',
    isIdentical,
    isConstant: isIdentical,
    isRough: pairs.length < FEWEST_FOR_QUANTILES,
    ...planFor(question, swap.standardError * Math.sqrt(pairs.length), false),
  }
}

function weighSinglePasses(question: Question, differences: readonly number[]): Evidence {
  const { pairs, alpha } = question
  const lost = differences.filter((difference) => difference < 0).length
  const gained = differences.filter((difference) => difference > 0).length
  return {
    ...tangoInterval(lost, gained, pairs.length, 1 - 2 * alpha),
    difference: (gained - lost) / pairs.length,
    pValue: mcnemarMidP(lost, gained),
    method: 'McNemar mid-p, Tango interval',
    isIdentical: lost + gained === 0,
    isConstant: lost + gained === 0,
    isRough: false,
    ...planFor(question, Math.sqrt((lost + gained - (gained - lost) ** 2 / pairs.length) / pairs.length), true),
  }
}

function valueOf(repetitions: readonly number[], { itemValue }: Question): number {
  const mean = average(repetitions)
  return itemValue === null ? mean : itemValue(mean)
}

/** Each item's passes, where every repetition is one of two values that are 1 apart; else null. */
function readPasses(pairs: readonly Pair[]): Passes[] | null {
  const values = pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline])
  const pass = values.some((value) => value < 0) ? 0 : 1
  if (!values.every((value) => value === pass || value === pass - 1)) return null
  const countPasses = (side: readonly number[]): number => side.filter((value) => value === pass).length
  return pairs.map(({ candidate, baseline }) => ({
    candidate: countPasses(candidate),
    candidateOf: candidate.length,
    baseline: countPasses(baseline),
    baselineOf: baseline.length,
  }))
}

function isConvolvable(passes: readonly Passes[]): boolean {
  const first = passes[0]
  if (first === undefined) return false
  const isEven = passes.every((item) => item.candidateOf === first.candidateOf && item.baselineOf === first.baselineOf)
  return isEven && stratifiedExactSteps(passes.length, first.candidateOf) <= CONVOLVED_AT_MOST
}

function isSameThroughout(pairs: readonly Pair[]): boolean {
  return pairs.every(({ candidate, baseline }) => [...candidate, ...baseline].every((value) => value === candidate[0]))
}

/** No difference at all still leaves room for a few: Tango's interval for no discordant pair, over the width of the values. */
function identicalInterval({ pairs, width, alpha }: Question): Interval {
  const z2 = normalQuantile(1 - alpha) ** 2
  const half = (width * z2) / (pairs.length + z2)
  return { lower: -half, upper: half }
}

/**
 * What this many pairs can find. Where no difference varies, one item more that does is assumed (Laplace), and passes
 * still need the flips that an exact test takes.
 */
function planFor(
  { pairs, width, alpha }: Question,
  observed: number,
  isPassFail: boolean,
): Pick<Evidence, 'pairs' | 'deviation' | 'detectable'> {
  const count = pairs.length
  const assumed = width * Math.sqrt(1 / (count + 2))
  const spread = observed > width * ROUNDING ? observed : assumed
  const theory = detectableDrop(spread / Math.sqrt(count), alpha)
  const detectable = isPassFail ? Math.max(theory, detectableBreaks(count, alpha)) : theory
  const canBlock = count >= flipsToBlock(alpha) && spread > 0 && (!isPassFail || detectable <= width)
  return { pairs: count, deviation: spread > 0 ? spread : null, detectable: canBlock ? detectable : null }
}
