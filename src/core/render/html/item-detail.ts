import type { ItemDifference } from '../../report.ts'
import type { ItemResult } from '../../run-record.ts'
import { html, htmlLinks, htmlText, joinHtml, nothing, type Html } from '../encode/html.ts'
import { cut, visibleLines } from '../encode/visible.ts'
import type { ItemPair } from '../item-pairs.ts'
import { existingLinks } from '../links.ts'
import { asText } from '../worst-items.ts'
import { ELSEWHERE } from './form.ts'
import { sideBySide, type DiffRow, type Piece } from './side-by-side.ts'

/** Of one text, in UTF-16 units, and in lines. */
const TEXT_LIMIT = 8000
const LINE_LIMIT = 300
const REASONS = 10

/** Input, expected output, both outputs side by side, what was said, and both traces; nothing where there is none of it. */
export function itemDetail(pair: ItemPair, trusted: readonly string[]): Html {
  const [first] = pair.said
  const before = outputOf(pair.baseline, first?.baselineOutput)
  const after = outputOf(pair.candidate, first?.candidateOutput)
  const links = htmlLinks(
    existingLinks([
      ['baseline trace', first?.baselineLink ?? pair.baseline[0]?.link],
      ['candidate trace', first?.candidateLink ?? pair.candidate[0]?.link],
    ]),
    trusted,
  )
  const parts = [
    reasons(pair),
    block('Input', first?.input),
    block('Expected', first?.expectedOutput),
    outputs(before, after, Math.max(pair.candidate.length, pair.baseline.length)),
    links.length === 0 ? nothing : html`<p>${joinHtml(links, ' · ')}</p>`,
  ].filter((part) => part !== nothing)
  return parts.length === 0 ? nothing : joinHtml(parts)
}

function reasons({ said, candidate }: ItemPair): Html {
  const all = [
    ...said.map(({ why }) => why).filter((why) => why.length > 0),
    ...candidate
      .flatMap(commentsOf)
      .filter((comment) => !said.some((one) => quotes(one, comment.value)))
      .map((part) => [part]),
  ]
  if (all.length === 0) return nothing
  const rest = all.length - REASONS
  return html`<ul>
    ${all.slice(0, REASONS).map((text) => html`<li>${htmlText(text)}</li>`)}${rest > 0 ? html`<li>and ${rest} more in ${ELSEWHERE}</li>` : nothing}
  </ul>`
}

function commentsOf({ comments = {}, error }: ItemResult): { readonly value: string }[] {
  return [...Object.values(comments), ...(error === null ? [] : [error.message])]
    .filter((value) => value !== '')
    .map((value) => ({ value }))
}

function quotes({ why }: ItemDifference, value: string): boolean {
  return why.some((part) => typeof part !== 'string' && part.value === value)
}

function outputOf(results: readonly ItemResult[], said: unknown): unknown {
  return said ?? results.find((result) => result.output !== undefined)?.output
}

function outputs(before: unknown, after: unknown, repetitions: number): Html {
  const which = repetitions > 1 ? `, of the first of ${String(repetitions)} repetitions` : ''
  if (before === undefined) return block(`Candidate${which}`, after)
  if (after === undefined) return block(`Baseline${which}`, before)
  const [left, right] = [asText(before, 2), asText(after, 2)]
  if (left === right) return block(`Both sides${which}`, after)
  const [shownLeft, shownRight] = [firstLines(left), firstLines(right)]
  const rows = sideBySide(shownLeft.lines, shownRight.lines)
  return html`<table class="diff">
    <caption>
      Outputs${which}
    </caption>
    <thead>
      <tr>
        <th scope="col">Baseline${shownLeft.rest}</th>
        <th scope="col">Candidate${shownRight.rest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(diffRow)}
    </tbody>
  </table>`
}

/** As much of a text as is shown, every character visible, and what is said where that is not all. */
function firstLines(text: string): { readonly lines: readonly string[]; readonly rest: string } {
  const lines = visibleLines(cut(text, TEXT_LIMIT))
  const isCut = text.length > TEXT_LIMIT || lines.length > LINE_LIMIT
  return { lines: lines.slice(0, LINE_LIMIT), rest: isCut ? ` (cut; ${String(text.length)} characters in all)` : '' }
}

function diffRow({ before, after }: DiffRow): Html {
  const isSame =
    before?.every((piece) => !piece.isChanged) === true && after?.every((piece) => !piece.isChanged) === true
  const cell = (pieces: readonly Piece[] | null, name: 'gone' | 'came'): Html => {
    if (pieces === null) return html`<td></td>`
    const parts = pieces.map(({ text, isChanged }) => {
      if (!isChanged) return html`${text}`
      return name === 'gone' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
    })
    return isSame ? html`<td>${parts}</td>` : html`<td class="${name}">${parts}</td>`
  }
  return html`<tr>
    ${cell(before, 'gone')}${cell(after, 'came')}
  </tr>`
}

function block(label: string, value: unknown): Html {
  if (value === undefined) return nothing
  const { lines, rest } = firstLines(asText(value, 2))
  const shown = joinHtml(
    lines.map((line) => html`${line}`),
    '\n',
  )
  return html`<h4>${label}${rest}</h4>
    <pre>${shown}</pre>`
}
