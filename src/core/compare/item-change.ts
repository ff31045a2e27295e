import { fisherLess } from '../statistics/fisher.ts'
import { labelSwapMidP, listRelabellings } from '../statistics/label-swap.ts'
import { average } from '../statistics/mean.ts'
import type { Random } from '../statistics/random.ts'

/** Two values this close are tied whatever the tie: rounding may tell them apart. */
const ROUNDING = 1e-9
/** How often the repetitions of an item that did not change may look this different. */
const CHANCE = 0.05

/** One item's results on both sides, higher better. */
export interface ItemResults {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
}

/**
 * Whether one item got worse (−1), better (1) or neither. Its repetitions must bear it: every one of them on one side is
 * below every one on the other (3 of 3 passes to none), or chance would seldom part them so. One flaky miss among
 * repetitions is no change; where there is one result a side there is nothing else to go by.
 */
export function compareItem({ candidate, baseline }: ItemResults, tie: number, random: Random): -1 | 0 | 1 {
  const change = average(candidate) - average(baseline)
  if (Math.abs(change) <= tie + ROUNDING) return 0
  const [low, high] = change < 0 ? [candidate, baseline] : [baseline, candidate]
  const isApart = Math.max(...low) < Math.min(...high)
  if (!isApart && breakPValue({ candidate: low, baseline: high }, random) > CHANCE) return 0
  return change < 0 ? -1 : 1
}

/**
 * One-sided: how often the labels candidate and baseline, given at random to the item's own results, would look at least
 * this bad. Fisher's exact test where the results have two values, else all relabellings or, past a thousand, draws.
 */
export function breakPValue({ candidate, baseline }: ItemResults, random: Random): number {
  const all = [...candidate, ...baseline]
  const high = Math.max(...all)
  const low = Math.min(...all)
  if (all.every((value) => value === high || value === low)) {
    const passed = (side: readonly number[]) => ({
      passes: side.filter((value) => value === high).length,
      of: side.length,
    })
    return high === low ? 1 : fisherLess(passed(candidate), passed(baseline))
  }
  const listed = listRelabellings({ candidate, baseline }, (mean) => mean)
  if (listed === null) return labelSwapMidP([{ candidate, baseline }], (mean) => mean, random)
  const limit = (listed[0] ?? 0) + ROUNDING * (high - low)
  return listed.filter((difference) => difference <= limit).length / listed.length
}
