import type { ItemDifference } from '../../report.ts'
import type { ItemResult } from '../../run-record.ts'
import { html, htmlLinks, htmlText, joinHtml, nothing, type Html } from '../encode/html.ts'
import { cut, visibleLines } from '../encode/visible.ts'
import type { ItemPair } from '../item-pairs.ts'
import { existingLinks } from '../links.ts'
import { asText, whichRepetition } from '../worst-items.ts'
import { ELSEWHERE } from './form.ts'
import { sideBySide, type DiffRow, type Piece } from './side-by-side.ts'

/** Of one text, in UTF-16 units, and in lines. */
const TEXT_LIMIT = 8000
const LINE_LIMIT = 300
const REASONS = 10

/** Input, expected output, both outputs side by side, what was said, and both traces; nothing where there is none of it. */
export function itemDetail(pair: ItemPair, trusted: readonly string[]): Html {
  const [first] = pair.said
  const before = shownOf(pair.baseline, first?.baselineOutput, first?.baselineRepetition)
  const after = shownOf(pair.candidate, first?.candidateOutput, first?.candidateRepetition)
  const links = htmlLinks(
    existingLinks([
      [`baseline trace${before.which}`, first?.baselineLink ?? before.link],
      [`candidate trace${after.which}`, first?.candidateLink ?? after.link],
    ]),
    trusted,
  )
  const parts = [
    reasons(pair),
    block('Input', first?.input),
    block('Expected', first?.expectedOutput),
    outputs(before, after),
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

/** One output of a side, and which of its repetitions gave it. */
interface Shown {
  readonly output: unknown
  readonly which: string
  readonly link: string | undefined
}

function shownOf(
  results: readonly ItemResult[],
  said: unknown,
  repetition: ItemDifference['candidateRepetition'],
): Shown {
  const answered = results.findIndex(({ output }) => output !== undefined)
  const index = repetition === undefined ? Math.max(0, answered) : repetition.number - 1
  const shown = results[index]
  return {
    output: said ?? shown?.output,
    which: results.length < 2 ? '' : whichRepetition({ number: index + 1, of: results.length }),
    link: shown?.link,
  }
}

function outputs(before: Shown, after: Shown): Html {
  if (before.output === undefined) return block(`Candidate${after.which}`, after.output)
  if (after.output === undefined) return block(`Baseline${before.which}`, before.output)
  const [left, right] = [asText(before.output, 2), asText(after.output, 2)]
  if (left === right && before.which === after.which) return block(`Both sides${after.which}`, after.output)
  const [shownLeft, shownRight] = [firstLines(left), firstLines(right)]
  const rows = sideBySide(shownLeft.lines, shownRight.lines)
  return html`<table class="diff">
    <caption>
      Outputs
    </caption>
    <thead>
      <tr>
        <th scope="col">Baseline${before.which}${shownLeft.rest}</th>
        <th scope="col">Candidate${after.which}${shownRight.rest}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(diffRow)}
    </tbody>
  </table>`
}

/** As much of a text as is shown, every character visible, and what is said where that is not all. */
function firstLines(text: string): { readonly lines: readonly string[]; readonly rest: string } {
  // An empty place is taken for one that nothing was recorded of.
  const lines = text.trim() === '' ? ['∅'] : visibleLines(cut(text, TEXT_LIMIT))
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
