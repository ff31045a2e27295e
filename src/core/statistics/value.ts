import type { Statistic } from './statistic.ts'

/** The one value of a run evaluator's score. */
export const value: Statistic = {
  name: 'value',
  of: 'run',
  relative: null,
  acceptsText: false,
  compute: (values) => values[0] ?? NaN,
}
