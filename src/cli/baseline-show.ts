import { describeRun, scoreMeans } from '../core/describe-run.ts'
import { terminalText, terminalValue } from '../core/render/encode/terminal.ts'
import { formatValue } from '../core/render/numbers.ts'
import { tableLines } from '../core/render/terminal-table.ts'
import type { BaselineCommand } from './baseline-args.ts'
import { readNamedRun } from './baseline-run.ts'
import type { CliProcess } from './process.ts'

const COLUMNS = [
  { title: '  score', align: 'left' },
  { title: 'mean', align: 'right' },
  { title: 'items', align: 'right' },
] as const

/** `langfuse-gate baseline show`: one run, what it is of and what it scored. */
export async function showBaseline(
  command: Extract<BaselineCommand, { action: 'show' }>,
  outside: CliProcess,
): Promise<number> {
  const record = await readNamedRun(command, outside)
  const lines = describeRun(record)
  const width = Math.max(...lines.map(({ label }) => label.length))
  const scores = scoreMeans(record).map(({ score, mean, items }) => [
    `  ${terminalValue(score)}`,
    formatValue(mean, 'none'),
    String(items),
  ])
  const all = [
    terminalValue(record.name),
    ...lines.map(({ label, words }) => `  ${label.padEnd(width)}  ${terminalText(words)}`),
    ...tableLines(COLUMNS, scores),
  ]
  for (const line of all) outside.stdout.write(`${line}\n`)
  return 0
}
