import type { Json } from '../json.ts'
import { kindOf, type CheckDefinition } from './check.ts'

/** As in the rules: two numbers this close are equal. */
const EQUAL_WITHIN = 1e-9

export const numeric: CheckDefinition = {
  kind: 'numeric',
  description:
    'The output is this number, give or take `tolerance`. A text that is a number and nothing else is read as one; any other text is not this number.',
  expects: 'number',
  options: ['tolerance'],
  compare(actual, expected, { tolerance }) {
    if (typeof actual !== 'number' && typeof actual !== 'string') {
      return { error: `looks at a number or a text; found ${kindOf(actual)}` }
    }
    const wanted = readNumber(expected)
    if (wanted === null) {
      const found = typeof expected === 'string' ? 'a text that is no number' : kindOf(expected)
      return { error: `expects a number; what is expected is ${found}` }
    }
    const found = readNumber(actual)
    return { value: found !== null && Math.abs(found - wanted) <= tolerance + EQUAL_WITHIN }
  },
}

function readNumber(value: Json): number | null {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || !/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(value.trim())) return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}
