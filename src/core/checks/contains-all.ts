import type { CheckDefinition } from './check.ts'
import { holdsEach } from './contains.ts'
import { foldingCase } from './fold-case.ts'

export const containsAll: CheckDefinition = {
  kind: 'containsAll',
  description: 'The output has every one of these, each as `contains` reads it.',
  expects: 'list',
  options: ['ignoreCase'],
  compare: foldingCase((actual, expected) => {
    const answers = holdsEach(actual, expected)
    return 'error' in answers ? answers : { value: answers.every((isThere) => isThere) }
  }),
}
