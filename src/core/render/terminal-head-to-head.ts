import type { Report } from '../report.ts'
import { terminalValue } from './encode/terminal.ts'
import { HEAD_TO_HEAD_TITLES, headToHeadTables } from './head-to-head-rows.ts'
import { tableLines } from './terminal-table.ts'

const NAME_WIDTH = 32
const NUMBERS: readonly string[] = ['Items', 'Mean', 'Pass share', 'Min']
const COLUMNS = HEAD_TO_HEAD_TITLES.map((title) => {
  const align: 'left' | 'right' = NUMBERS.includes(title) ? 'right' : 'left'
  return { title, align }
})

/** The variants of each gate beside each other. */
export function headToHeadLines(report: Report): string[] {
  return headToHeadTables(report).flatMap(({ gate, rows }) => {
    const cells = rows.map(({ score, variant, items, mean, passShare, min, against }) => [
      terminalValue(score, NAME_WIDTH),
      terminalValue(variant, NAME_WIDTH),
      ...[String(items), mean, passShare, min],
      against.map((other) => `${other.result} against ${terminalValue(other.variant, NAME_WIDTH)}`).join(', '),
    ])
    return [`${terminalValue(gate)}: head to head`, '', ...tableLines(COLUMNS, cells).map((line) => `  ${line}`), '']
  })
}
