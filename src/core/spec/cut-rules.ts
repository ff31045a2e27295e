import { say, type Text } from '../text.ts'
import { parseCondition } from './rule-grammar.ts'

/** Nobody writes a longer rule, and every end of the line is tried. */
export const LONGEST_LINE = 300
/** Where YAML ends a text that is not in quotes. */
const CUTS = /\s#|: |,/

/**
 * The rule that a line of the spec was meant to hold, where YAML did not read it whole: after `key: `, `- `, `[`, `{` or a
 * comma, the longest text that is a rule. `null` when there is none.
 */
export function findCutRule(line: string): string | null {
  if (line.length > LONGEST_LINE) return null
  for (const { index } of line.matchAll(/(?<=^\s*|[:,-]\s|[{[]\s*)\S/g)) {
    const rule = longestRule(line.slice(index))
    if (rule !== null && CUTS.test(rule)) return rule
  }
  return null
}

/** The longest start of the text that is a rule, as it would have to be read; `null` when none is. */
export function longestRule(text: string): string | null {
  if (text.length > LONGEST_LINE) return null
  for (let end = text.length; end > 0; end -= 1) {
    const start = text.slice(0, end)
    if (!/\s$/.test(start) && parseCondition(start).ok) return start
  }
  return null
}

/** What to write instead: the rule in single quotes, as YAML reads them. */
export function quoteRule(rule: string): Text {
  return say`Write the rule in quotes: ${`'${rule.replaceAll("'", "''")}'`}.`
}
