import { RE2JS, RE2JSException } from 're2js'
import { z } from 'zod'

/** Finds a match anywhere in a text, in time linear in its length whatever the pattern. */
export interface Pattern {
  test(text: string): boolean
}

/** JavaScript's spelling of RE2's syntax. `error`: why the text is no such pattern. */
export function compilePattern(text: string, ignoreCase = false): Pattern | { readonly error: string } {
  if (text === '') return { error: 'an empty pattern matches every text' }
  try {
    return RE2JS.compile(RE2JS.translateRegExp(text), ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    return { error: error.message.replace(/^error parsing regexp: /, '') }
  }
}

/** A pattern in a spec. The message completes the sentence "… must be". */
export const patternText = z.string().superRefine((text, context) => {
  const pattern = compilePattern(text)
  if ('error' in pattern)
    context.addIssue({ code: 'custom', message: `${EXPECTED}: ${describeFault(text, pattern.error)}` })
})

const EXPECTED = 'a regular expression in RE2’s syntax, without look-around and back-references'

/** In the library's words alone, `missing closing ], at its character 3`: what it quotes of the pattern is the user's. */
function describeFault(text: string, error: string): string {
  const [, words = error, part = ''] = /^([^`]*): `([^]*)`$/.exec(error) ?? []
  const index = part === text ? -1 : text.indexOf(part)
  return part === '' || index === -1 ? words : `${words}, at its character ${String(index + 1)}`
}
