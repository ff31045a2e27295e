import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { average } from '../statistics/mean.ts'
import { createRandom } from '../statistics/random.ts'
import { breakPValue } from './item-change.ts'
import { pairSamples } from './pair-samples.ts'
import type { ItemSample, Sample } from './sample.ts'
import type { ScoreState } from './score-state.ts'

/** Results of the baseline from which an item's own repetitions are tested. */
const FEWEST_RUNS = 5
/** Expected share of false flags among the flagged. */
const FALSE_DISCOVERIES = 0.1

/**
 * Items whose repetitions show by themselves that they got worse, where the baseline has runs enough to tell: one-sided
 * exact tests of each item and score, at a false discovery rate over all of them. As `keyOf` names them.
 */
export function findBrokenItems(scores: readonly ScoreState[], seed: string): ReadonlySet<string> {
  const tested = [...new Set(scores)].flatMap((state) => {
    const { score, type, baseline } = state
    if (type.kind === 'text' || baseline.kind !== 'found' || !hasRuns(baseline.sample)) return []
    const random = createRandom(`${seed}/items/${score}`)
    const orient = (values: ItemSample['values']): number[] =>
      values.map((value) => (type.better === 'higher' ? Number(value) : -Number(value)))
    return pairSamples(state, baseline).flatMap(({ id, candidate: now, baseline: before }) => {
      if (before.values.length < FEWEST_RUNS) return []
      const results = { candidate: orient(now.values), baseline: orient(before.values) }
      // What did not fall cannot be found, and counts among the tests all the same.
      const hasFallen = average(results.candidate) < average(results.baseline)
      return [{ key: keyOf(id, score), pValue: hasFallen ? breakPValue(results, random) : 1 }]
    })
  })
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue))
  return new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= FALSE_DISCOVERIES).map(({ key }) => key))
}

function hasRuns({ items }: Sample): boolean {
  for (const { values } of items.values()) if (values.length >= FEWEST_RUNS) return true
  return false
}

/** One item on one score. */
export function keyOf(id: string, score: string): string {
  return JSON.stringify([id, score])
}
