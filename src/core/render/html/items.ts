import type { GateReport } from '../../report.ts'
import type { ItemResult } from '../../run-record.ts'
import { html, htmlCode, joinHtml, nothing, type Html } from '../encode/html.ts'
import { CHANGES, meanScore, type ItemPair } from '../item-pairs.ts'
import { counted, formatValue, scoreUnit, type Unit } from '../numbers.ts'
import { ELSEWHERE } from './form.ts'
import { itemDetail } from './item-detail.ts'

/** Columns; ruled scores come first. */
const SCORES = 8

const CHANGE_WORDS: Readonly<Record<ItemPair['change'], string>> = {
  failed: 'failed',
  worse: 'worse',
  better: 'better',
  same: 'the same',
  unpaired: 'without a partner',
}

/**
 * Every item with its scores on both sides and what was answered, in at most `room` bytes of UTF-8: where that is little,
 * first the later items lose their texts, then they are counted.
 */
export function itemTable(
  gate: GateReport,
  pairs: readonly ItemPair[],
  { room, trusted, number }: { readonly room: number; readonly trusted: readonly string[]; readonly number: number },
): Html {
  if (pairs.length === 0) return nothing
  const scores = scoreColumns(gate, pairs)
  const shown = scores.slice(0, SCORES).map((score) => ({ score, unit: scoreUnit(gate, score) }))
  const frame = (bodies: Html, left: Html): Html =>
    html`<h3>Items</h3>
      <div class="filter">
        ${filter(pairs, number)}${left}
        <div class="scroll" tabindex="0">
          <table class="items">
            <thead>
              <tr>
                <th scope="col">Item</th>
                <th scope="col">Change</th>
                ${shown.map(({ score }) => html`<th scope="col">${htmlCode(score)}</th>`)}
              </tr>
            </thead>
            ${bodies}
          </table>
        </div>
      </div>`
  // Of the longest words that can stand there.
  const rest = (rows: number, texts: number): Html => leftOut(rows, texts, scores.length - shown.length)
  let left = room - size(frame(nothing, rest(pairs.length, pairs.length)))
  if (left < 0) return html`<p>${counted(pairs.length, 'item')} in ${ELSEWHERE}.</p>`
  const bodies: Html[] = []
  let withTexts = pairs.length
  for (const [index, pair] of pairs.entries()) {
    const full = index < withTexts ? itemRows(pair, shown, itemDetail(pair, trusted)) : nothing
    const isWhole = index < withTexts && size(full) <= left
    if (!isWhole) withTexts = Math.min(withTexts, index)
    const body = isWhole ? full : itemRows(pair, shown, nothing)
    if (size(body) > left) break
    left -= size(body)
    bodies.push(body)
  }
  return frame(joinHtml(bodies), rest(pairs.length - bodies.length, Math.max(0, bodies.length - withTexts)))
}

interface Column {
  readonly score: string
  readonly unit: Unit
}

/** In bytes of UTF-8. */
export function size({ markup }: Html): number {
  return new TextEncoder().encode(markup).length
}

function leftOut(rows: number, texts: number, scores: number): Html {
  const parts = [
    ...(rows > 0 ? [counted(rows, 'item')] : []),
    ...(texts > 0 ? [`the texts of ${counted(texts, 'item')}`] : []),
    ...(scores > 0 ? [counted(scores, 'score')] : []),
  ]
  return parts.length === 0 ? nothing : html`<p>Left out here: ${parts.join(', ')}. See ${ELSEWHERE}.</p>`
}

function filter(pairs: readonly ItemPair[], number: number): Html {
  const name = `show-${String(number)}`
  const kinds = CHANGES.map((change) => [change, pairs.filter((pair) => pair.change === change).length] as const)
  const choices = kinds.filter(([, count]) => count > 0)
  if (choices.length < 2) return nothing
  return html`<fieldset>
    <legend>Show</legend>
    <label><input type="radio" name="${name}" value="all" checked /> all ${pairs.length}</label
    >${choices.map(([change, count]) => html`<label><input type="radio" name="${name}" value="${change}" /> ${count} ${CHANGE_WORDS[change]}</label>`)}
  </fieldset>`
}

function scoreColumns(gate: GateReport, pairs: readonly ItemPair[]): readonly string[] {
  const ruled = gate.rules.map((rule) => rule.score)
  const seen = pairs
    .flatMap((pair) => [...pair.candidate, ...pair.baseline])
    .flatMap(({ scores }) => Object.keys(scores))
  return [...new Set([...ruled, ...seen])].filter((score) =>
    pairs.some((pair) =>
      [...pair.candidate, ...pair.baseline].some((result) => scoreWords([result], { score, unit: 'none' }) !== ''),
    ),
  )
}

function itemRows(pair: ItemPair, columns: readonly Column[], detail: Html): Html {
  const cells = columns.map((column) => {
    const [before, after] = [scoreWords(pair.baseline, column), scoreWords(pair.candidate, column)]
    return html`<td>${before === after || before === '' ? after : `${before} → ${after === '' ? 'none' : after}`}</td>`
  })
  const below =
    detail === nothing
      ? nothing
      : html`<tr>
          <td colspan="${columns.length + 2}">
            <details>
              <summary>What both sides answered</summary>
              ${detail}
            </details>
          </td>
        </tr>`
  return html`<tbody class="item is-${pair.change}">
    <tr>
      <td>${htmlCode(pair.id)}</td>
      <td class="${pair.change}">${CHANGE_WORDS[pair.change]}</td>
      ${cells}
    </tr>
    ${below}
  </tbody>`
}

function scoreWords(results: readonly ItemResult[], { score, unit }: Column): string {
  const mean = meanScore(results, score)
  if (mean !== null) return formatValue(mean, unit)
  const text = results.map(({ scores }) => (Object.hasOwn(scores, score) ? scores[score] : undefined))
  return text
    .filter((value) => typeof value === 'string')
    .join(', ')
    .slice(0, 80)
}
