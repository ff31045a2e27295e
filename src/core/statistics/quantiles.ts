import type { Statistic } from './statistic.ts'

export const median: Statistic = {
  name: 'median',
  of: 'items',
  relative: 'recomputed',
  acceptsText: false,
  compute: (values) => quantile(values, 0.5),
}

/** `p1` to `p99`. */
export const percentile: Statistic = {
  name: 'percentile',
  of: 'items',
  relative: 'recomputed',
  acceptsText: false,
  compute: (values, term) => (term.name === 'percentile' ? quantile(values, term.percent / 100) : NaN),
}

/** Type 7 of Hyndman and Fan 1996 (R's default): linear between order statistics. NaN for no values. */
export function quantile(values: readonly number[], probability: number): number {
  const sorted = new Float64Array(values).sort()
  const position = (sorted.length - 1) * probability
  const below = sorted[Math.floor(position)] ?? NaN
  const above = sorted[Math.ceil(position)] ?? NaN
  return below + (above - below) * (position - Math.floor(position))
}
