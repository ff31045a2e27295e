import type { GateReport } from '../../report.ts'
import { markdownCell } from '../encode/markdown.ts'
import { sliceRows, type SliceRow } from '../slice-rows.ts'
import type { Form } from './form.ts'

/** The slices: those that are flagged in the open, the others in a fold. */
export function sliceTable(gate: GateReport, form: Form): string[] {
  const rows = sliceRows(gate)
  if (rows.length === 0) return []
  const flagged = rows.filter((row) => row.isFlagged)
  const shown = rows.slice(0, form.slices)
  const rest = rows.length - shown.length
  const folded = shown.slice(flagged.length)
  return [
    '',
    flagged.length === 0
      ? '**Slices**: none is flagged as worse.'
      : `**Slices**: 🔻 ${String(flagged.length)} of ${String(rows.length)} flagged as worse, at a false discovery rate of 10 %. They block only where a rule says so.`,
    ...table(shown.slice(0, flagged.length)),
    ...(folded.length === 0
      ? []
      : [
          '',
          `<details><summary>${flagged.length === 0 ? 'Slices' : 'Other slices'} (${String(folded.length)})</summary>`,
          ...table(folded),
          '',
          '</details>',
        ]),
    ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in ${form.elsewhere}.`] : []),
  ]
}

function table(rows: readonly SliceRow[]): string[] {
  if (rows.length === 0) return []
  return [
    '',
    '| Slice | Score | Items | Baseline | Candidate | Difference | p |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => {
      const slice = `${markdownCell(row.key)} = ${markdownCell(row.slice)}`
      const cells = [slice, markdownCell(row.score), row.items, row.baseline, row.candidate, row.difference, row.p]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}
