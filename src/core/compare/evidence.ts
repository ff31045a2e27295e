import { normalQuantile } from '../statistics/distributions.ts'
import type { JointItem } from '../statistics/joint-relabelling.ts'
import type { PairedT } from '../statistics/paired-t.ts'
import { detectableBreaks, detectableDrop, flipsToBlock } from '../statistics/power.ts'
import type { Random } from '../statistics/random.ts'
import type { Interval } from '../statistics/tango.ts'

/** One item's repetitions on both sides as numbers, higher better. */
export interface Pair {
  readonly id: string
  /** Items that share it are swapped together, and are together one independent piece of evidence. */
  readonly cluster?: string | undefined
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
  /** Independent pieces of evidence: clusters where items come in clusters, else the pairs. */
  readonly units: number
  /** Every result of every item is the same on both sides. */
  readonly isIdentical: boolean
  /** The differences do not vary, so that their own spread says nothing of what other items would do. */
  readonly isConstant: boolean
  /** The interval is too rough to settle anything. */
  readonly isRough: boolean
  /** What every relabelling would have made of each unit, for tests over several rules; null where it cannot be listed. */
  readonly listRelabellings: () => readonly JointItem[] | null
  /** The results of every item, where more repetitions of each would sharpen it in a way that can be planned; else null. */
  readonly runs: readonly Pair[] | null
  /** Of the item differences, for planning; null where nothing varies that a plan could follow. */
  readonly deviation: number | null
  /** The smallest drop found 4 times out of 5; null where no drop would be. */
  readonly detectable: number | null
}

/** Units below which a bootstrap interval of a quantile promises nothing. */
export const FEWEST_FOR_QUANTILES = 20
/** Units from which differences that do not vary hold a rule. */
export const FEWEST_CONSTANT = 10
/** A spread this small beside the values is rounding. */
const ROUNDING = 1e-9

/** What every kind of evidence says alike. Differences without spread get an interval that leaves room for other items. */
export function summarize(
  question: Question,
  { mean, deviation, lower, upper }: Pick<PairedT, 'mean' | 'deviation' | 'lower' | 'upper'>,
  units: number,
  isPassFail: boolean,
): Omit<Evidence, 'pValue' | 'method' | 'listRelabellings'> {
  const { pairs, width, alpha } = question
  const isConstant = deviation <= width * ROUNDING
  // Tango's interval for no discordant pair at all, over the width of the values.
  const z2 = normalQuantile(1 - alpha) ** 2
  const room = (width * z2) / (units + z2)
  return {
    difference: mean,
    lower: isConstant ? mean - room : lower,
    upper: isConstant ? mean + room : upper,
    pairs: pairs.length,
    units,
    isIdentical: pairs.every(({ candidate, baseline }) =>
      [...candidate, ...baseline].every((value) => value === candidate[0]),
    ),
    isConstant,
    isRough: false,
    runs: units === pairs.length && question.itemValue === null ? pairs : null,
    ...planFor(question, deviation, units, isPassFail),
  }
}

/**
 * What this much evidence can find. Where no difference varies, one unit more that does is assumed (Laplace), and passes
 * still need the flips that an exact test takes.
 */
function planFor(
  { pairs, width, alpha }: Question,
  observed: number,
  units: number,
  isPassFail: boolean,
): Pick<Evidence, 'deviation' | 'detectable'> {
  const assumed = width * Math.sqrt(pairs.length / units / (units + 2))
  const spread = observed > width * ROUNDING ? observed : assumed
  const theory = detectableDrop(spread / Math.sqrt(pairs.length), alpha)
  const detectable = isPassFail ? Math.max(theory, detectableBreaks(units, alpha)) : theory
  const canBlock = units >= flipsToBlock(alpha) && spread > 0 && (!isPassFail || detectable <= width)
  return { deviation: spread > 0 ? spread : null, detectable: canBlock ? detectable : null }
}
