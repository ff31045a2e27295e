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
export const patternText = z
  .string()
  .refine(
    (text) => 'test' in compilePattern(text),
    'a regular expression as RE2 reads them, without look-around and back-references',
  )
