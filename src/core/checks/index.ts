import type { DatasetItem } from '../dataset.ts'
import type { Json } from '../json.ts'
import type { Check } from '../spec/gate-spec.ts'
import type { CheckDefinition, CheckResult } from './check.ts'
import { containsAll } from './contains-all.ts'
import { containsNone } from './contains-none.ts'
import { contains } from './contains.ts'
import { equals } from './equals.ts'
import { followPath, parsePath } from './path.ts'

/** Every built-in check. To add one: a file beside this, and a line here. */
export const CHECKS: readonly CheckDefinition[] = [equals, contains, containsAll, containsNone]

/**
 * The score of one built-in check on one output. A path that leads nowhere, or values that cannot be compared, are an
 * error in words; never true.
 */
export function runCheck(
  check: Check,
  facts: { readonly output: Json; readonly item: Pick<DatasetItem, 'input' | 'expectedOutput' | 'metadata'> },
): CheckResult {
  const definition = CHECKS.find(({ kind }) => kind === check.kind)
  if (definition === undefined) throw new TypeError(`no check is called ${check.kind}`)
  const actual = check.of === null ? facts.output : valueAt(facts.output, check.of)
  if (actual === undefined) return { error: `the output has no ${check.of ?? ''}` }
  const expected =
    'literal' in check.expected ? check.expected.literal : valueAt(sides(facts.item), check.expected.from)
  if (expected === undefined)
    return { error: `the dataset item has no ${'from' in check.expected ? check.expected.from : ''}` }
  const fold = check.ignoreCase ? lowerCase : (value: Json) => value
  const result = definition.compare(fold(actual), fold(expected))
  return 'error' in result ? { error: `${check.kind} ${result.error}` } : result
}

function sides(item: Pick<DatasetItem, 'input' | 'expectedOutput' | 'metadata'>): Json {
  const { input, expectedOutput, metadata } = item
  return {
    input,
    ...(expectedOutput === undefined ? {} : { expectedOutput }),
    ...(metadata === undefined ? {} : { metadata }),
  }
}

function valueAt(value: Json, path: string): Json | undefined {
  const steps = parsePath(path)
  return steps === null ? undefined : followPath(value, steps)
}

/** Every text in the value, in lower case whatever the machine's language. Keys stay as they are. */
function lowerCase(value: Json): Json {
  if (typeof value === 'string') return value.toLowerCase()
  if (Array.isArray(value)) return value.map(lowerCase)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, lowerCase(member)]))
}
