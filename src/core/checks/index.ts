import type { DatasetItem } from '../dataset.ts'
import type { Json } from '../json.ts'
import type { Check } from '../spec/gate-spec.ts'
import type { CheckDefinition, CheckResult } from './check.ts'
import { containsAll } from './contains-all.ts'
import { containsNone } from './contains-none.ts'
import { contains } from './contains.ts'
import { equals } from './equals.ts'
import { jsonSchema } from './json-schema.ts'
import { matches } from './matches.ts'
import { numeric } from './numeric.ts'
import { followPath, parsePath } from './path.ts'

/** Every built-in check. To add one: a file beside this, and a line here. */
export const CHECKS: readonly CheckDefinition[] = [
  equals,
  contains,
  containsAll,
  containsNone,
  matches,
  numeric,
  jsonSchema,
]

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
  const { ignoreCase, tolerance = 0 } = check
  const result = definition.compare(actual, expected, { ignoreCase, tolerance })
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
