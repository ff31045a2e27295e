import type { GateReport, Report } from '../../report.ts'
import type { Text } from '../../text.ts'
import { markdownLinks, markdownProse } from '../encode/markdown.ts'
import { provenance, type Fact } from '../facts.ts'
import { gateNotes } from '../gate-notes.ts'
import { trustedPrefixes, type Links } from '../links.ts'
import { furtherSteps } from '../verdict-words.ts'
import type { Form } from './form.ts'
import { methodFold } from './method-fold.ts'
import { ruleTable } from './rule-table.ts'
import { sliceTable } from './slice-table.ts'
import { worstItemFolds } from './worst-items.ts'

/** Everything of one gate after its largest cause: where it comes from, rules, notes, slices, worst items, what to do. */
export function gateSection(gate: GateReport, report: Report, form: Form, links: Links): string[] {
  const trusted = trustedPrefixes(links)
  const facts = provenance(gate, report.createdAt, links).map((fact) => factLine(fact, trusted))
  return [
    ...(facts.length === 0 ? [] : ['', facts.join('<br>\n')]),
    ...ruleTable(gate, form),
    ...bullets(gateNotes(gate), form),
    ...sliceTable(gate, form),
    ...worstItemFolds(gate, form, trusted),
    ...bullets(furtherSteps(gate), form, '**What to do next**'),
    ...methodFold(gate, report, form),
  ]
}

/** Sentences as a list, under a title where there is one; nothing when there are none. */
export function bullets(texts: readonly Text[], form: Form, title?: string): string[] {
  if (texts.length === 0) return []
  const rest = texts.length - form.sentences
  return [
    ...(title === undefined ? [] : ['', title]),
    '',
    ...texts.slice(0, form.sentences).map((text) => `- ${markdownProse(text)}`),
    ...(rest > 0 ? [`- and ${String(rest)} more in ${form.elsewhere}`] : []),
  ]
}

function factLine(fact: Fact, trusted: readonly string[]): string {
  const links = markdownLinks(fact.links, trusted)
  return `**${fact.label}** ${markdownProse(fact.words)}${links.length === 0 ? '' : ` (${links.join(', ')})`}`
}
