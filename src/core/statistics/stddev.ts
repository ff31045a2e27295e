import { average } from './mean.ts'
import type { Statistic } from './statistic.ts'

export const stddev: Statistic = {
  name: 'stddev',
  of: 'items',
  relative: null,
  acceptsText: false,
  compute: deviation,
}

/** Sample standard deviation, n−1. NaN for fewer than two values. */
export function deviation(values: readonly number[]): number {
  if (values.length < 2) return NaN
  const center = average(values)
  return Math.sqrt(values.reduce((all, value) => all + (value - center) ** 2, 0) / (values.length - 1))
}
