import type { Random } from '../statistics/random.ts'
import { average } from '../statistics/mean.ts'
import { say, type Text } from '../text.ts'
import { pairSamples } from './pair-samples.ts'
import type { ScoreState } from './score-state.ts'
import type { Side } from './side.ts'
import { scoreUnit } from './units.ts'
import { weighDifferences } from './weigh.ts'
import { amount, number, percent } from './words.ts'

/** A catastrophe that fails the gate whatever the rules and their statistics say. */
export interface Guard {
  readonly code: 'SCRIPT_REGRESSION' | 'TOO_MANY_ITEMS_FAILED' | 'SCORE_AT_WORST' | 'SCORE_COLLAPSED'
  readonly text: Text
  readonly remedy: Text
  /** 0 to 1, for the order of causes. */
  readonly severity: number
}

/** Of the candidate's results. */
export const FAILED_LIMIT = 0.1
/** A baseline this good, of the range, against a candidate at its worst throughout, on this many items. */
const FLOOR = { baseline: 0.5, items: 3 }
/** A drop this large, of the range, on fewer items than this, that unchanged code shows no more often than this. */
const COLLAPSE = { drop: 0.25, items: 20, pValue: 0.1 }

/** More than a tenth of the items failed. A repetition that failed is that part of its item. */
export function guardFailures(candidate: Side): Guard | null {
  const shares = [...candidate.items.values()].map((results) =>
    average(results.map((result) => (result.error === null ? 0 : 1))),
  )
  const share = average(shares)
  if (!(share > FAILED_LIMIT)) return null
  const failed = shares.filter((one) => one > 0).length
  return {
    code: 'TOO_MANY_ITEMS_FAILED',
    text: say`${failed} of ${shares.length} items failed (${[percent(share)]} of the results); no more than 10 % may.`,
    remedy: say`See the items below for what they failed with.`,
    severity: share,
  }
}

/** A script that threw RegressionError has judged its run itself, and nothing else is asked. */
export function guardRegression({ record }: Side, mayQuote: boolean): Guard | null {
  if (record.regression === undefined) return null
  return {
    code: 'SCRIPT_REGRESSION',
    text: mayQuote
      ? say`The script calls this run a regression: ${record.regression}`
      : say`The script calls this run a regression.`,
    remedy: say`See where the script throws RegressionError.`,
    severity: 1,
  }
}

/** A score that fell to the bottom, or far on a dataset too small for a rule to show it. `alpha` is the preset's. */
export function guardScore(state: ScoreState, alpha: number, random: Random): Guard | null {
  const { score, type, baseline } = state
  if (type.kind === 'text' || type.range === null || baseline.kind !== 'found') return null
  const [low, high] = type.range
  const width = high - low
  const pairs = pairSamples(state, baseline).map((pair) => ({
    ...pair,
    candidate: pair.candidate.values.map(goodness),
    baseline: pair.baseline.values.map(goodness),
  }))
  if (pairs.length < FLOOR.items) return null
  const now = average(pairs.map((pair) => average(pair.candidate)))
  const then = average(pairs.map((pair) => average(pair.baseline)))
  const lost = amount((then - now) * width, scoreUnit(score, type))

  if (now === 0 && then >= FLOOR.baseline) {
    return {
      code: 'SCORE_AT_WORST',
      text: say`${score} is at its worst value, ${number(type.worst)}, on all ${pairs.length} items; the baseline is ${lost} better.`,
      remedy: say`Look at any item below: the change broke all of them.`,
      severity: then,
    }
  }
  if (pairs.length >= COLLAPSE.items || then - now < COLLAPSE.drop) return null
  const evidence = weighDifferences({ pairs, itemValue: null, width: 1, alpha, random })
  if (evidence === null || evidence.pValue > COLLAPSE.pValue) return null
  return {
    code: 'SCORE_COLLAPSED',
    text: say`${score} fell by ${lost} on ${pairs.length} items: too few to prove a smaller drop, enough for one of this size.`,
    remedy: say`Look at the items below; with 20 items or more the rules alone decide.`,
    severity: then - now,
  }

  /** 0 at the worst end of the range, 1 at the best. */
  function goodness(value: number | string | null): number {
    const part = (Number(value) - low) / width
    return type.better === 'higher' ? part : 1 - part
  }
}
