import type { GateReport, Report } from '../../report.ts'
import { html, htmlCode, joinHtml, nothing, type Html } from '../encode/html.ts'
import { counted, formatProbability, formatShare } from '../numbers.ts'
import { neededWords, ruleRows, sharedConfidence, type RuleRow } from '../rule-rows.ts'
import { sliceRows, type SliceRow } from '../slice-rows.ts'
import { OUTCOME_SIGNS, outcomeWords, WAIVED_SIGN } from '../verdict-words.ts'
import { ELSEWHERE, type HtmlForm } from './form.ts'

/** The rules with what was measured and what came of each. */
export function ruleTable(gate: GateReport, form: HtmlForm): Html {
  const rows = ruleRows(gate)
  if (rows.length === 0) return nothing
  const confidence = sharedConfidence(gate)
  const interval = confidence === null ? '' : ` (${formatShare(confidence)} interval)`
  return html`<h3>Rules</h3>
    ${table(
      ['List', 'Score', 'Rule', 'Baseline', 'Candidate', `Difference${interval}`, 'Outcome'],
      rows.slice(0, form.rules).map(ruleCells),
    )}${more(rows.length - form.rules, 'rule')}`
}

function ruleCells(row: RuleRow): Html {
  const where = row.slice === null ? nothing : html` where ${htmlCode(row.slice.key)} is ${htmlCode(row.slice.value)}`
  const sign = row.isWaived ? WAIVED_SIGN : OUTCOME_SIGNS[row.outcome]
  return html`<td>${row.list}</td>
    <td>${htmlCode(row.score)}</td>
    <td>${htmlCode(row.rule)}${where}${row.isDefault ? ' (default)' : ''}</td>
    <td class="number">${row.baseline}</td>
    <td class="number">${row.candidate}</td>
    <td class="number">${row.difference}</td>
    <td class="${row.isWaived ? 'waived' : row.outcome}">${sign} ${outcomeWords(row)}</td>`
}

/** The slices, the flagged first. */
export function sliceTable(gate: GateReport, form: HtmlForm): Html {
  const rows = sliceRows(gate)
  if (rows.length === 0) return nothing
  const flagged = rows.filter((row) => row.isFlagged).length
  const words =
    flagged === 0
      ? 'None is flagged as worse.'
      : `${String(flagged)} of ${String(rows.length)} flagged as worse, at a false discovery rate of 10 %. They block only where a rule says so.`
  return html`<h3>Slices</h3>
    <p>${words}</p>
    ${table(
      ['Slice', 'Score', 'Items', 'Baseline', 'Candidate', 'Difference', 'p', 'Flag'],
      rows.slice(0, form.slices).map(sliceCells),
    )}${more(rows.length - form.slices, 'slice')}`
}

function sliceCells(row: SliceRow): Html {
  return html`<td>${htmlCode(row.key)} = ${htmlCode(row.slice)}</td>
    <td>${htmlCode(row.score)}</td>
    <td class="number">${row.items}</td>
    <td class="number">${row.baseline}</td>
    <td class="number">${row.candidate}</td>
    <td class="number">${row.difference}</td>
    <td class="number">${row.p}</td>
    <td class="worse">${row.isFlagged ? 'worse' : ''}</td>`
}

/** How the relative rules were decided, for who wants to check it. */
export function methodFold(gate: GateReport, report: Report, form: HtmlForm): Html {
  const estimated = gate.rules.flatMap((rule) => (rule.estimate === null ? [] : [{ rule, estimate: rule.estimate }]))
  if (estimated.length === 0) return nothing
  const rows = estimated.slice(0, form.rules).map(({ rule, estimate }) => {
    const where =
      rule.slice === undefined ? nothing : html` where ${htmlCode(rule.slice.key)} is ${htmlCode(rule.slice.value)}`
    return html`<td>${htmlCode(rule.score)}</td>
      <td>${htmlCode(rule.rule)}${where}</td>
      <td>${estimate.method}</td>
      <td class="number">${estimate.pairs}</td>
      <td class="number">${formatProbability(estimate.pValue)}</td>
      <td class="number">${formatProbability(estimate.adjustedPValue)}</td>
      <td>${neededWords(estimate)}</td>`
  })
  return html`<details>
    <summary>How this was decided</summary>
    ${table(
      ['Score', 'Rule', 'Method', 'Pairs', 'p', 'p adjusted', 'Would settle it'],
      rows,
    )}${more(estimated.length - form.rules, 'rule')}
    <p>Spec ${htmlCode(report.spec)}, seed ${htmlCode(gate.seed)}, ${htmlCode(report.tool)}.</p>
  </details>`
}

/** What a table leaves out. */
export function more(rest: number, noun: string): Html {
  return rest > 0 ? html`<p>${counted(rest, `more ${noun}`)} in ${ELSEWHERE}.</p>` : nothing
}

/** A table that is scrolled by itself where the page is narrow; each row its cells. */
export function table(titles: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${joinHtml(
          rows.map(
            (cells) =>
              html`<tr>
                ${cells}
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>`
}
