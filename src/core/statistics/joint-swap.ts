import type { Random } from './random.ts'
import { DRAWS } from './label-swap.ts'
import type { Interval } from './tango.ts'

/** Items times draws, about a third of a second of sorting: the number of draws falls as the items grow. */
const WORK = 1e6
const FEWEST_DRAWS = 999

/** What is swapped and resampled as one: an item's value on both sides, or those of all items of a cluster. */
export interface SwapGroup {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
}

export interface JointSwap extends Interval {
  readonly difference: number
  readonly pValue: number
  /** Of the bootstrap. */
  readonly standardError: number
}

/**
 * A statistic that is no sum over items (median, percentile): recomputed on both sides under random swaps of whole groups
 * for the p-value, and under resampling of groups for a percentile interval (Efron, Tibshirani 1993, §13 and §15). Assumes
 * independent groups; the interval is rough for few of them, so callers settle nothing below 20. `compare` turns the two
 * values of the statistic into a difference, higher better.
 */
export function jointSwap(
  groups: readonly SwapGroup[],
  statistic: (values: readonly number[]) => number,
  compare: (candidate: number, baseline: number) => number,
  confidence: number,
  random: Random,
): JointSwap {
  const size = groups.reduce((sum, group) => sum + group.candidate.length, 0)
  const draws = Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(WORK / size)))
  const turned = groups.map(({ candidate, baseline }) => ({ candidate: baseline, baseline: candidate }))
  const [left, right]: [number[], number[]] = [[], []]
  const together = (choose: (index: number) => SwapGroup | undefined): number => {
    left.length = 0
    right.length = 0
    for (let index = 0; index < groups.length; index++) {
      const group = choose(index)
      if (group === undefined) continue
      for (const value of group.candidate) left.push(value)
      for (const value of group.baseline) right.push(value)
    }
    return compare(statistic(left), statistic(right))
  }
  const difference = together((index) => groups[index])

  let less = 0
  let equal = 0
  for (let draw = 0; draw < draws; draw++) {
    const swapped = together((index) => (random.bits() < 0 ? groups[index] : turned[index]))
    if (Math.abs(swapped - difference) <= 1e-12) equal++
    else if (swapped < difference) less++
  }
  const resampled = Float64Array.from({ length: draws }, () =>
    together(() => groups[random.below(groups.length)]),
  ).sort()
  const tail = (1 - confidence) / 2
  const center = resampled.reduce((sum, value) => sum + value, 0) / draws
  return {
    difference,
    pValue: (less + (equal + 1) / 2) / (draws + 1),
    lower: resampled[Math.floor(tail * (draws - 1))] ?? difference,
    upper: resampled[Math.ceil((1 - tail) * (draws - 1))] ?? difference,
    standardError: Math.sqrt(resampled.reduce((sum, value) => sum + (value - center) ** 2, 0) / (draws - 1)),
  }
}
