import type { YAMLError } from 'yaml'
import type { Place, Problem } from '../../errors.ts'
import { say } from '../text.ts'
import { findCutRule, LONGEST_LINE, quoteRule } from './cut-rules.ts'
import { parseCondition } from './rule-grammar.ts'
import type { YamlKind } from './yaml-limits.ts'

type Fault = Omit<Problem, 'code'>
type PlaceAt = (offset: number) => Place

/** What keeps a text from being YAML, in the words of somebody who wrote a spec; one fault a line, as one slip makes several. */
export function syntaxFaults(errors: readonly YAMLError[], text: string, kind: YamlKind, placeAt: PlaceAt): Fault[] {
  const seen = new Set<number>()
  let hasTab = false
  return errors.flatMap((error) => {
    const { line } = placeAt(error.pos[0])
    // Whoever indents with tabs does it on every line.
    const isSaid = seen.has(line) || (hasTab && error.code === 'TAB_AS_INDENT')
    seen.add(line)
    hasTab ||= error.code === 'TAB_AS_INDENT'
    return isSaid ? [] : [syntaxFault(error, text, kind, placeAt)]
  })
}

function syntaxFault(error: YAMLError, text: string, kind: YamlKind, placeAt: PlaceAt): Fault {
  const [start] = error.pos
  const place = placeAt(start)
  if (error.code === 'MULTIPLE_DOCS') return { text: say`A ${[kind]} is one document; a second one starts here`, place }
  if (error.code === 'TAB_AS_INDENT') {
    return { text: say`YAML is not indented with tabs`, remedy: say`Use two spaces in place of each tab.`, place }
  }
  const here = lineAround(text, start)
  const rule = kind === 'spec' ? ruleFault(here.text, () => placeAt(here.start + here.text.search(BARE_RULE))) : null
  if (rule !== null) return rule
  const cut = kind === 'spec' ? findCutRule(here.text) : null
  if (cut !== null) return { text: say`YAML does not read this rule as one text`, remedy: quoteRule(cut), place }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const below = lineAround(text, here.end + 1)
    const isDeeper = indentOf(below.text) > indentOf(here.text)
    if (!isDeeper) {
      return {
        text: say`This is not YAML: ${error.message}`,
        remedy: say`A text with a colon and a space in it is written in quotes.`,
        place,
      }
    }
    return {
      text: say`This line is indented further than the one above it, which has its value already`,
      remedy: say`Keys of one map begin in the same column.`,
      place: placeAt(below.start + indentOf(below.text)),
    }
  }
  return { text: say`This is not YAML: ${error.message}`, place }
}

/** A rule without its statistic: YAML takes a `>` for the start of a text of many lines. */
const BARE_RULE = /(?<=:\s+|-\s+)>=?\s*[\w.]/

function ruleFault(line: string, placeOf: () => Place): Fault | null {
  const found = line.length > LONGEST_LINE ? null : BARE_RULE.exec(line)
  if (found === null) return null
  const rest = line.slice(found.index).trim()
  const whole = `mean ${rest}`
  if (!parseCondition(whole).ok) return null
  return {
    text: say`A rule starts with a statistic; found ${rest}`,
    remedy: say`Write which, as in ${whole}.`,
    place: placeOf(),
  }
}

function lineAround(text: string, offset: number) {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', offset)
  const end = next === -1 ? text.length : next
  return { text: text.slice(start, end), start, end }
}

function indentOf(line: string): number {
  return line.search(/\S|$/)
}
