import type { StatisticTerm } from '../spec/rules.ts'

/**
 * One statistic that a rule can name. Repetitions are already averaged inside their item.
 *
 * `of`: what it is computed from — `items`, one value an item, a failed item's being the worst; `measured`, only the items
 * that were scored; `signs`, −1 for an item that got worse, 0 for a tie, 1 for better; `run`, a run evaluator's score.
 *
 * `relative`: how it is held against the baseline — `differences`, a sum or mean over items, so that the item differences
 * carry the test; `recomputed`, under joint swaps of items; null, not at all.
 */
export interface Statistic {
  readonly name: StatisticTerm['name']
  readonly of: 'items' | 'measured' | 'signs' | 'run'
  readonly relative: 'differences' | 'recomputed' | null
  /** Whether it has a meaning for scores that are text. */
  readonly acceptsText: boolean
  /** NaN when there are too few values to compute it. */
  compute(values: readonly number[], term: StatisticTerm): number
}
