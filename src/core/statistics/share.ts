import type { Operator, StatisticTerm } from '../spec/rules.ts'
import { average } from './mean.ts'
import type { Statistic } from './statistic.ts'

export type ShareTerm = Extract<StatisticTerm, { name: 'share' }>

/** Its values are the items' shares already: see `meetsCondition`. */
export const share: Statistic = {
  name: 'share',
  of: 'items',
  relative: 'differences',
  acceptsText: true,
  compute: average,
}

/** 1 when the value meets the condition of the share, else 0. `==` between numbers is within 1e-9. */
export function meetsCondition(value: number | string, term: ShareTerm): 0 | 1 {
  const wanted = typeof term.value === 'boolean' ? Number(term.value) : term.value
  if (typeof value === 'number' && typeof wanted === 'number')
    return compareNumbers(value, term.operator, wanted) ? 1 : 0
  const isEqual = value === wanted
  return (term.operator === '==' && isEqual) || (term.operator === '!=' && !isEqual) ? 1 : 0
}

/** Numbers this close are equal: what rounding makes of the same value. */
const EQUAL_WITHIN = 1e-9

/** A condition as written, on unrounded numbers. Anything that is not finite meets none. */
export function compareNumbers(value: number, operator: Operator, bound: number): boolean {
  if (!Number.isFinite(value) || !Number.isFinite(bound)) return false
  switch (operator) {
    case '>=':
      return value >= bound
    case '<=':
      return value <= bound
    case '>':
      return value > bound
    case '<':
      return value < bound
    case '==':
      return Math.abs(value - bound) <= EQUAL_WITHIN
    case '!=':
      return Math.abs(value - bound) > EQUAL_WITHIN
  }
}
