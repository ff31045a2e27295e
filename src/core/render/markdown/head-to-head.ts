import type { Report } from '../../report.ts'
import { markdownCell } from '../encode/markdown.ts'
import { HEAD_TO_HEAD_TITLES, headToHeadTables } from '../head-to-head-rows.ts'
import type { Form } from './form.ts'

/** The variants of each gate beside each other, as many rows as rules of a gate. */
export function headToHeadSection(report: Report, form: Form): string[] {
  if (form.rules === 0) return []
  return headToHeadTables(report).flatMap(({ gate, rows }) => {
    const rest = rows.length - form.rules
    return [
      '',
      `### ${markdownCell(gate)}: head to head`,
      '',
      `| ${HEAD_TO_HEAD_TITLES.join(' | ')} |`,
      '| --- | --- | ---: | ---: | ---: | ---: | --- |',
      ...rows.slice(0, form.rules).map((row) => {
        const against = row.against.map(({ variant, result }) => `${result} against ${markdownCell(variant)}`)
        const numbers = [row.items, row.mean, row.passShare, row.min]
        return `| ${[markdownCell(row.score), markdownCell(row.variant), ...numbers, against.join('<br>')].join(' | ')} |`
      }),
      ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'row is' : 'rows are'} in ${form.elsewhere}.`] : []),
    ]
  })
}
