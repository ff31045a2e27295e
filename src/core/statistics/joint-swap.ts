import type { Random } from './random.ts'
import { DRAWS } from './label-swap.ts'
import type { Interval } from './tango.ts'

/** Items times draws, about a third of a second of sorting: the number of draws falls as the items grow. */
const WORK = 1e6
const FEWEST_DRAWS = 999

export interface JointSwap extends Interval {
  readonly difference: number
  readonly pValue: number
  /** Of the bootstrap. */
  readonly standardError: number
}

/**
 * A statistic that is no sum over items (median, percentile): recomputed on both sides under random swaps of whole items
 * for the p-value, and under resampling of pairs for a percentile interval (Efron, Tibshirani 1993, §13 and §15). Assumes
 * independent items; the interval is rough for few of them, so callers settle nothing below 20. `compare` turns the two
 * values of the statistic into a difference, higher better.
 */
export function jointSwap(
  candidate: readonly number[],
  baseline: readonly number[],
  statistic: (values: readonly number[]) => number,
  compare: (candidate: number, baseline: number) => number,
  confidence: number,
  random: Random,
): JointSwap {
  const size = candidate.length
  const draws = Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(WORK / size)))
  const difference = compare(statistic(candidate), statistic(baseline))
  const left = candidate.map(() => 0)
  const right = candidate.map(() => 0)

  let less = 0
  let equal = 0
  for (let draw = 0; draw < draws; draw++) {
    let bits = 0
    for (let index = 0; index < size; index++) {
      bits = index % 32 === 0 ? random.bits() : bits >>> 1
      const stays = (bits & 1) === 1
      left[index] = (stays ? candidate[index] : baseline[index]) ?? 0
      right[index] = (stays ? baseline[index] : candidate[index]) ?? 0
    }
    const swapped = compare(statistic(left), statistic(right))
    if (Math.abs(swapped - difference) <= 1e-12) equal++
    else if (swapped < difference) less++
  }

  const resampled = Float64Array.from({ length: draws }, () => {
    for (let index = 0; index < size; index++) {
      const drawn = random.below(size)
      left[index] = candidate[drawn] ?? 0
      right[index] = baseline[drawn] ?? 0
    }
    return compare(statistic(left), statistic(right))
  }).sort()
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
