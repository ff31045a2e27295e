import { canonicalJson } from '../json.ts'
import type { CheckDefinition } from './check.ts'
import { foldingCase } from './fold-case.ts'

export const equals: CheckDefinition = {
  kind: 'equals',
  description: 'The output is this value, whatever the order of its keys.',
  expects: 'value',
  options: ['ignoreCase'],
  compare: foldingCase((actual, expected) => ({ value: canonicalJson(actual) === canonicalJson(expected) })),
}
