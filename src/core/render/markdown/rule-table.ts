import type { GateReport } from '../../report.ts'
import { markdownCell } from '../encode/markdown.ts'
import { formatShare } from '../numbers.ts'
import { ruleRows, sharedConfidence, type RuleRow } from '../rule-rows.ts'
import { OUTCOME_SIGNS } from '../verdict-words.ts'
import type { Form } from './form.ts'

/** The rules with what was measured and what came of each, as a table. */
export function ruleTable(gate: GateReport, form: Form): string[] {
  const rows = ruleRows(gate)
  if (rows.length === 0 || form.rules === 0) return []
  const shown = rows.slice(0, form.rules)
  const rest = rows.length - shown.length
  const confidence = sharedConfidence(gate)
  const interval = confidence === null ? '' : ` (${formatShare(confidence)} interval)`
  return [
    '',
    `| List | Score | Rule | Baseline | Candidate | Difference${interval} | Outcome |`,
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...shown.map(tableRow),
    ...(rest > 0 ? ['', `${String(rest)} more rules are in ${form.elsewhere}.`] : []),
  ]
}

/** Between words that a narrow table should keep in one line. */
const NO_BREAK_SPACE = '\u00A0'

function tableRow(row: RuleRow): string {
  const outcome = `${OUTCOME_SIGNS[row.outcome]}${NO_BREAK_SPACE}${row.outcome}${row.shown === '' ? '' : `: ${row.shown}`}`
  const difference = row.difference.replace(/ (?!\()/g, NO_BREAK_SPACE)
  const rule = `${markdownCell(row.rule)}${row.isDefault ? ' (default)' : ''}`
  const cells = [row.list, markdownCell(row.score), rule, row.baseline, row.candidate, difference, outcome]
  return `| ${cells.join(' | ')} |`
}
