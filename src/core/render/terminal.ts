import type { GateReport, Report, RuleResult, Verdict } from '../report.ts'
import type { Text } from '../text.ts'
import { withoutCommands } from './encode/log.ts'
import { terminalText, terminalValue } from './encode/terminal.ts'
import { provenance } from './facts.ts'
import { gateNotes } from './gate-notes.ts'
import { counted, formatShare } from './numbers.ts'
import { isQuiet, ruleRows, sharedConfidence, type RuleRow } from './rule-rows.ts'
import { sliceRows } from './slice-rows.ts'
import { headToHeadLines } from './terminal-head-to-head.ts'
import { tableLines } from './terminal-table.ts'
import { furtherSteps, outcomeWords, reasonText, sentence, verdictCounts } from './verdict-words.ts'
import { shownText, worstItems, type WorstItem } from './worst-items.ts'

const ITEMS = 5
const SENTENCES = 10
const SLICES = 10
const SCORE_WIDTH = 32
const RULE_WIDTH = 40
const ID_WIDTH = 80

export interface TerminalOptions {
  readonly color: boolean
  /** Columns. */
  readonly width: number
}

type Paint = (words: string, meaning: Verdict | RuleResult['outcome']) => string

/**
 * The report for a person's terminal: each gate's verdict, score table, worst items and what to do next. It may be a job's
 * log, so no line of it is a command.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = painter(options.color)
  const gates =
    report.gates.length > 1 ? [`${counted(report.gates.length, 'gate')} (${verdictCounts(report.gates)})`] : []
  const end = [paint(report.verdict, report.verdict), ...gates, `exit code ${String(report.exitCode)}`].join(', ')
  return [
    ...problemLines(report, paint),
    ...report.gates.flatMap((gate) => gateLines(gate, report, options, paint)),
    ...headToHeadLines(report),
    end,
  ]
    .map(withoutCommands)
    .join('\n')
}

function problemLines(report: Report, paint: Paint): string[] {
  if (report.problems.length === 0) return []
  return [
    `${paint('error', 'error')}: ${counted(report.problems.length, 'problem')} in ${terminalValue(report.spec)}`,
    ...report.problems.map((problem) => `  ${terminalText(reasonText(problem))}`),
    '',
  ]
}

function gateLines(gate: GateReport, report: Report, options: TerminalOptions, paint: Paint): string[] {
  const [cause] = gate.reasons.map((reason) => sentence(reasonText(reason)))
  const facts = provenance(gate, report.createdAt, { trusted: [] })
  const room = Math.max(9, ...facts.map(({ label }) => label.length))
  return [
    `${paint(gate.verdict, gate.verdict)}  ${terminalValue(gate.name)}: ${terminalText(cause ?? [])}`,
    '',
    ...facts.map((fact) => `  ${fact.label.padEnd(room)}  ${terminalText(fact.words)}`),
    ...ruleLines(gate, paint),
    ...listLines('', gateNotes(gate)),
    ...sliceLines(gate),
    ...worstLines(gate, options),
    ...listLines('What to do next', furtherSteps(gate)),
    ...linkLines(gate),
    '',
  ]
}

function ruleLines(gate: GateReport, paint: Paint): string[] {
  const all = ruleRows(gate)
  if (all.length === 0) return []
  const rows = all.filter((row) => !isQuiet(row))
  const quiet = all.length - rows.length
  const confidence = sharedConfidence(gate)
  const columns = [
    { title: 'List', align: 'left' },
    { title: 'Score', align: 'left' },
    { title: 'Rule', align: 'left' },
    { title: 'Baseline', align: 'right' },
    { title: 'Candidate', align: 'right' },
    { title: confidence === null ? 'Difference' : `Difference (${formatShare(confidence)})`, align: 'right' },
    { title: 'Outcome', align: 'left' },
  ] as const
  const [header = '', ...lines] = tableLines(
    columns,
    rows.map((row) => ruleCells(row, paint)),
  )
  return [
    '',
    `  ${header}`,
    ...lines.map((line) => `  ${line}`),
    ...(quiet > 0 ? [`  Not shown: ${counted(quiet, 'rule')} that ${quiet === 1 ? 'holds' : 'hold'} in a slice.`] : []),
  ]
}

/** The flagged slices; of the others, how many there are. */
function sliceLines(gate: GateReport): string[] {
  const rows = sliceRows(gate)
  if (rows.length === 0) return []
  const flagged = rows.filter((row) => row.isFlagged)
  const rest = rows.length - Math.min(flagged.length, SLICES)
  const columns = [
    { title: 'Slice', align: 'left' },
    { title: 'Score', align: 'left' },
    { title: 'Items', align: 'right' },
    { title: 'Baseline', align: 'right' },
    { title: 'Candidate', align: 'right' },
    { title: 'Difference', align: 'right' },
  ] as const
  const table = tableLines(
    columns,
    flagged
      .slice(0, SLICES)
      .map((row) => [
        `${terminalValue(row.key, SCORE_WIDTH)} = ${terminalValue(row.slice, SCORE_WIDTH)}`,
        terminalValue(row.score, SCORE_WIDTH),
        String(row.items),
        row.baseline,
        row.candidate,
        row.difference,
      ]),
  )
  if (flagged.length === 0) return ['', `  Slices: none of ${String(rows.length)} is flagged as worse.`]
  return [
    '',
    `  Slices: ${String(flagged.length)} of ${String(rows.length)} flagged as worse`,
    ...table.map((line) => `    ${line}`),
    ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
  ]
}

function ruleCells(row: RuleRow, paint: Paint): string[] {
  const outcome = paint(outcomeWords(row), row.isWaived ? 'held' : row.outcome)
  const score = terminalValue(row.score, SCORE_WIDTH)
  const slice =
    row.slice === null
      ? ''
      : ` where ${terminalValue(row.slice.key, SCORE_WIDTH)} is "${terminalValue(row.slice.value, SCORE_WIDTH)}"`
  const rule = terminalValue(row.rule, RULE_WIDTH) + slice
  return [row.list, score, rule, row.baseline, row.candidate, row.difference, outcome]
}

function worstLines(gate: GateReport, options: TerminalOptions): string[] {
  const items = worstItems(gate)
  if (items.length === 0) return []
  const rest = Math.max(0, items.length - ITEMS) + (gate.worstLeftOut ?? 0)
  return [
    '',
    '  Worst items',
    ...items.slice(0, ITEMS).flatMap((item) => itemLines(item, options)),
    ...(rest > 0 ? [`    and ${String(rest)} more`] : []),
  ]
}

function itemLines(item: WorstItem, options: TerminalOptions): string[] {
  const room = Math.max(40, options.width - 17)
  return [
    `    ${terminalValue(item.id, ID_WIDTH)}: ${item.changes.map(terminalText).join('; ')}`,
    ...item.reasons.map((reason) => `      ${terminalText(reason)}`),
    ...item.texts.map(({ label, value }) => `      ${label.padEnd(9)}  ${terminalValue(shownText(value), room)}`),
  ]
}

function linkLines(gate: GateReport): string[] {
  const link = gate.candidate?.link
  return link === undefined ? [] : ['', `  ${terminalValue(link)}`]
}

function listLines(title: string, texts: readonly Text[]): string[] {
  if (texts.length === 0) return []
  const rest = texts.length - SENTENCES
  return [
    '',
    ...(title === '' ? [] : [`  ${title}`]),
    ...texts.slice(0, SENTENCES).map((text) => `  - ${terminalText(text)}`),
    ...(rest > 0 ? [`  - and ${String(rest)} more`] : []),
  ]
}

/** ANSI colours by meaning: red stops a merge, yellow wants a look, green passes. */
function painter(isColored: boolean): Paint {
  const colors: Readonly<Record<Verdict | RuleResult['outcome'], number>> = {
    error: 31,
    failed: 31,
    broken: 31,
    unmeasured: 31,
    'needs-review': 33,
    inconclusive: 33,
    unsure: 33,
    passed: 32,
    held: 32,
  }
  return (words, meaning) => (isColored ? `\u001b[${String(colors[meaning])}m${words}\u001b[39m` : words)
}
