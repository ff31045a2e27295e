import type { GateReport, Report, RuleResult, Verdict } from '../report.ts'
import type { Text } from '../text.ts'
import { withoutCommands } from './encode/log.ts'
import { terminalText, terminalValue } from './encode/terminal.ts'
import { provenance } from './facts.ts'
import { counted, formatShare } from './numbers.ts'
import { ruleRows, sharedConfidence, type RuleRow } from './rule-rows.ts'
import { tableLines } from './terminal-table.ts'
import { furtherSteps, otherRuleReasons, reasonText, sentence, verdictCounts } from './verdict-words.ts'
import { asText, worstItems, type WorstItem } from './worst-items.ts'

const ITEMS = 5
const SENTENCES = 10
const SCORE_WIDTH = 32
const RULE_WIDTH = 40

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
  const gates = report.gates.length > 1 ? [`${counted(report.gates.length, 'gate')} (${verdictCounts(report)})`] : []
  const end = [paint(report.verdict, report.verdict), ...gates, `exit code ${String(report.exitCode)}`].join(', ')
  return [
    ...problemLines(report, paint),
    ...report.gates.flatMap((gate) => gateLines(gate, report, options, paint)),
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
  const [cause, ...others] = gate.reasons.map((reason) => sentence(reasonText(reason)))
  const facts = provenance(gate, report.createdAt, { trusted: [] })
  return [
    `${paint(gate.verdict, gate.verdict)}  ${terminalValue(gate.name)}: ${terminalText(cause ?? [])}`,
    '',
    ...facts.map((fact) => `  ${fact.label.padEnd(9)}  ${terminalText(fact.words)}`),
    ...ruleLines(gate, paint),
    ...listLines('', [...others, ...otherRuleReasons(gate), ...gate.notes]),
    ...worstLines(gate, options),
    ...listLines('What to do next', furtherSteps(gate)),
    ...linkLines(gate),
    '',
  ]
}

function ruleLines(gate: GateReport, paint: Paint): string[] {
  const rows = ruleRows(gate)
  if (rows.length === 0) return []
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
  return ['', `  ${header}`, ...lines.map((line) => `  ${line}`)]
}

function ruleCells(row: RuleRow, paint: Paint): string[] {
  const outcome = paint(row.outcome, row.outcome) + (row.shown === '' ? '' : `: ${row.shown}`)
  const score = terminalValue(row.score, SCORE_WIDTH)
  const rule = terminalValue(row.rule, RULE_WIDTH)
  return [row.list, score, rule, row.baseline, row.candidate, row.difference, outcome]
}

function worstLines(gate: GateReport, options: TerminalOptions): string[] {
  const items = worstItems(gate)
  if (items.length === 0) return []
  const rest = items.length - ITEMS
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
    `    ${terminalValue(item.id)}: ${item.changes.map(terminalText).join('; ')}`,
    ...item.reasons.map((reason) => `      ${terminalText(reason)}`),
    ...item.texts.map(({ label, value }) => `      ${label.padEnd(9)}  ${terminalValue(asText(value), room)}`),
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
