import type { Statistic } from './statistic.ts'

export const min: Statistic = {
  name: 'min',
  of: 'items',
  relative: null,
  acceptsText: false,
  compute: (values) => values.reduce((least, value) => Math.min(least, value), values[0] ?? NaN),
}

export const max: Statistic = {
  name: 'max',
  of: 'items',
  relative: null,
  acceptsText: false,
  compute: (values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? NaN),
}
