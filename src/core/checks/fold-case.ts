import type { Json } from '../json.ts'
import type { CheckDefinition, CheckResult } from './check.ts'

/** The comparison, of both sides in lower case where that is asked for. */
export function foldingCase(compare: (actual: Json, expected: Json) => CheckResult): CheckDefinition['compare'] {
  return (actual, expected, { ignoreCase }) =>
    ignoreCase ? compare(lowerCase(actual), lowerCase(expected)) : compare(actual, expected)
}

/** Every text in the value, in lower case whatever the machine's language. Keys stay as they are. */
function lowerCase(value: Json): Json {
  if (typeof value === 'string') return value.toLowerCase()
  if (Array.isArray(value)) return value.map(lowerCase)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, lowerCase(member)]))
}
