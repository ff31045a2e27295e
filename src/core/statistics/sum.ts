import type { Statistic } from './statistic.ts'

export const sum: Statistic = {
  name: 'sum',
  of: 'items',
  relative: 'differences',
  acceptsText: false,
  compute: total,
}

export function total(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
