import type { Report } from '../../report.ts'
import { html, htmlCode, joinHtml, type Html } from '../encode/html.ts'
import { HEAD_TO_HEAD_TITLES, headToHeadTables, type HeadToHeadRow } from '../head-to-head-rows.ts'
import type { HtmlForm } from './form.ts'
import { more, table } from './tables.ts'

/** The variants of each gate beside each other. */
export function headToHeadSections(report: Report, form: HtmlForm): readonly Html[] {
  return headToHeadTables(report).map(
    ({ gate, rows }) =>
      html`<section>
        <h2>${htmlCode(gate, 80)}: head to head</h2>
        ${table([...HEAD_TO_HEAD_TITLES], rows.slice(0, form.rules).map(cells))}${more(rows.length - form.rules, 'row')}
      </section>`,
  )
}

function cells(row: HeadToHeadRow): Html {
  const against = row.against.map(({ variant, result }) => html`${result} against ${htmlCode(variant)}`)
  return html`<td>${htmlCode(row.score)}</td>
    <td>${htmlCode(row.variant)}</td>
    <td class="number">${row.items}</td>
    <td class="number">${row.mean}</td>
    <td class="number">${row.passShare}</td>
    <td class="number">${row.min}</td>
    <td>${joinHtml(against, ', ')}</td>`
}
