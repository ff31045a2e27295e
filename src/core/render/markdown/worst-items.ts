import type { GateReport } from '../../report.ts'
import { plain } from '../../text.ts'
import { CELL_LIMIT, htmlCode, htmlProse, markdownBlock, markdownLinks, markdownProse } from '../encode/markdown.ts'
import { counted } from '../numbers.ts'
import { asText, worstItems, type WorstItem } from '../worst-items.ts'
import type { Form } from './form.ts'

const REASONS = 5
const CHANGES = 10

/** The items to look at first: one fold each, with both sides' outputs and traces. */
export function worstItemFolds(gate: GateReport, form: Form, trusted: readonly string[]): string[] {
  const items = worstItems(gate)
  if (items.length === 0) return []
  const shown = items.slice(0, form.items)
  const rest = items.length - shown.length + (gate.worstLeftOut ?? 0)
  const left = [
    ...(rest > 0 ? [counted(rest, 'more item')] : []),
    ...(form.texts === null && items.some((item) => item.texts.length > 0) ? ['inputs and outputs'] : []),
  ]
  return [
    '',
    '**Worst items**',
    '',
    ...shown.flatMap((item) => fold(item, form, trusted)),
    ...(left.length === 0 ? [] : ['', `Left out here: ${left.join(', ')}. See ${form.elsewhere}.`]),
  ]
}

function fold(item: WorstItem, form: Form, trusted: readonly string[]): string[] {
  const changes = item.changes.slice(0, CHANGES).map(htmlProse).join('; ')
  const more = item.changes.length > CHANGES ? `; ${String(item.changes.length - CHANGES)} more scores` : ''
  const [first] = item.reasons
  const reason = first === undefined ? '' : ` – ${htmlProse(first)}`
  // Whatever the summary does not show whole.
  const said = item.reasons.filter((text, index) => index > 0 || plain(text).length > CELL_LIMIT)
  const traces = markdownLinks(item.links, trusted)
  const { texts } = form
  // The blank line after the summary's line ends the block of HTML, so that what follows is Markdown again.
  return [
    `<details><summary>${htmlCode(item.id)}: ${changes}${more}${reason}</summary>`,
    '',
    ...said.slice(0, REASONS).map((text) => `- ${markdownProse(text)}`),
    ...(said.length > REASONS ? [`- and ${String(said.length - REASONS)} more in the JSON report`] : []),
    '',
    ...(texts === null
      ? []
      : item.texts.flatMap(({ label, value }) => [`${label}:`, '', ...markdownBlock(asText(value, 2), texts), ''])),
    ...(traces.length === 0 ? [] : [traces.join(' · '), '']),
    '</details>',
    '',
  ]
}
