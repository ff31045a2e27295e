import type { Statistic } from './statistic.ts'

/** How many items were scored; a failed item, or one whose evaluation is missing, is not. */
export const count: Statistic = {
  name: 'count',
  of: 'measured',
  relative: null,
  acceptsText: true,
  compute: (values) => values.length,
}
