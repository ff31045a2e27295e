import type { Estimate, GateReport, Report, RuleResult } from '../../report.ts'
import { say } from '../../text.ts'
import { markdownCell, markdownProse } from '../encode/markdown.ts'
import { formatProbability } from '../numbers.ts'
import { neededWords } from '../rule-rows.ts'
import type { Form } from './form.ts'

/** How the relative rules were decided, for who wants to check it: method, pairs and p-values. */
export function methodFold(gate: GateReport, report: Report, form: Form): string[] {
  const estimated = gate.rules.flatMap((rule) => (rule.estimate === null ? [] : [{ rule, estimate: rule.estimate }]))
  if (estimated.length === 0 || form.rules === 0) return []
  const rest = estimated.length - form.rules
  return [
    '',
    '<details><summary>How this was decided</summary>',
    '',
    '| Score | Rule | Method | Pairs | p | p adjusted | Would settle it |',
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...estimated.slice(0, form.rules).map(({ rule, estimate }) => methodRow(rule, estimate)),
    ...(rest > 0 ? ['', `How ${String(rest)} more were decided is in ${form.elsewhere}.`] : []),
    '',
    markdownProse(say`Spec ${report.spec}, seed ${gate.seed}, ${report.tool}.`),
    '',
    '</details>',
  ]
}

function methodRow({ score, rule, slice }: RuleResult, estimate: Estimate): string {
  const where = slice === undefined ? '' : ` where ${markdownCell(slice.key)} is ${markdownCell(slice.value)}`
  const cells = [
    markdownCell(score),
    `${markdownCell(rule)}${where}`,
    markdownCell(estimate.method),
    String(estimate.pairs),
    formatProbability(estimate.pValue),
    formatProbability(estimate.adjustedPValue),
    neededWords(estimate),
  ]
  return `| ${cells.join(' | ')} |`
}
