import { kindOf, type CheckDefinition } from './check.ts'
import { compilePattern } from './pattern.ts'

export const matches: CheckDefinition = {
  kind: 'matches',
  description:
    'The output, a text, has a match of this regular expression somewhere in it. The syntax is RE2’s: no look-around and no back-references; `^` and `$` are the start and the end of the text.',
  expects: 'pattern',
  options: ['ignoreCase'],
  compare(actual, expected, { ignoreCase }) {
    if (typeof actual !== 'string') return { error: `looks into a text; found ${kindOf(actual)}` }
    if (typeof expected !== 'string') return { error: `expects a pattern; what is expected is ${kindOf(expected)}` }
    const pattern = compilePattern(expected, ignoreCase)
    return 'error' in pattern ? { error: `cannot read the pattern: ${pattern.error}` } : { value: pattern.test(actual) }
  },
}
