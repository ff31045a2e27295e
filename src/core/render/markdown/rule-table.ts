import type { GateReport } from '../../report.ts'
import { markdownCell } from '../encode/markdown.ts'
import { counted, formatShare } from '../numbers.ts'
import { isQuiet, ruleRows, sharedConfidence, type RuleRow } from '../rule-rows.ts'
import { OUTCOME_SIGNS, outcomeWords, WAIVED_SIGN } from '../verdict-words.ts'
import type { Form } from './form.ts'

/** The rules with what was measured and what came of each, as a table. */
export function ruleTable(gate: GateReport, form: Form): string[] {
  const all = ruleRows(gate)
  if (all.length === 0 || form.rules === 0) return []
  const rows = all.filter((row) => !isQuiet(row))
  const quiet = all.length - rows.length
  const shown = rows.slice(0, form.rules)
  const rest = rows.length - shown.length
  const confidence = sharedConfidence(gate)
  const interval = confidence === null ? '' : ` (${formatShare(confidence)} interval)`
  return [
    '',
    `| List | Score | Rule | Baseline | Candidate | Difference${interval} | Outcome |`,
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...shown.map(tableRow),
    ...(quiet > 0
      ? ['', `Not shown: ${counted(quiet, 'rule')} that ${quiet === 1 ? 'holds' : 'hold'} in a slice.`]
      : []),
    ...(rest > 0 ? ['', `${String(rest)} more ${rest === 1 ? 'rule is' : 'rules are'} in ${form.elsewhere}.`] : []),
  ]
}

/** Between words that a narrow table should keep in one line. */
const NO_BREAK_SPACE = '\u00A0'

function tableRow(row: RuleRow): string {
  const sign = row.isWaived ? WAIVED_SIGN : OUTCOME_SIGNS[row.outcome]
  const outcome = `${sign}${NO_BREAK_SPACE}${outcomeWords(row)}`
  const difference = row.difference.replace(/ (?!\()/g, NO_BREAK_SPACE)
  const slice = row.slice === null ? '' : ` where ${markdownCell(row.slice.key)} is ${markdownCell(row.slice.value)}`
  const rule = `${markdownCell(row.rule)}${slice}${row.isDefault ? ' (default)' : ''}`
  const cells = [row.list, markdownCell(row.score), rule, row.baseline, row.candidate, difference, outcome]
  return `| ${cells.join(' | ')} |`
}
