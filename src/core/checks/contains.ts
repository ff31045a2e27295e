import { canonicalJson, type Json } from '../json.ts'
import { kindOf, type CheckDefinition, type CheckResult } from './check.ts'
import { foldingCase } from './fold-case.ts'

export const contains: CheckDefinition = {
  kind: 'contains',
  description: 'The output, a text, has this text in it; or the output, a list, has this member.',
  expects: 'value',
  options: ['ignoreCase'],
  compare: foldingCase(holds),
}

/** Whether a text has a text in it, or a list a member. The empty text is in every text, so it is never looked for. */
export function holds(actual: Json, expected: Json): CheckResult {
  if (Array.isArray(actual)) {
    const wanted = canonicalJson(expected)
    return { value: actual.some((member) => canonicalJson(member) === wanted) }
  }
  if (typeof actual !== 'string') return { error: `looks into a text or a list; found ${kindOf(actual)}` }
  if (typeof expected !== 'string')
    return { error: `looks for a text in a text; what is expected is ${kindOf(expected)}` }
  if (expected === '') return { error: 'looks for an empty text, which every text has' }
  return { value: actual.includes(expected) }
}

/** `holds` for each of a list: the members in order, or the first error. An item may ask for nothing; a spec may not. */
export function holdsEach(actual: Json, expected: Json): readonly boolean[] | { readonly error: string } {
  if (!Array.isArray(expected)) return { error: `expects a list; what is expected is ${kindOf(expected)}` }
  const answers: boolean[] = []
  for (const member of expected) {
    const answer = holds(actual, member)
    if ('error' in answer) return answer
    answers.push(answer.value)
  }
  return answers
}
