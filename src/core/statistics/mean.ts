import type { Statistic } from './statistic.ts'
import { total } from './sum.ts'

export const mean: Statistic = {
  name: 'mean',
  of: 'items',
  relative: 'differences',
  acceptsText: false,
  compute: average,
}

export function average(values: readonly number[]): number {
  return total(values) / values.length
}
