import type { GateReport, Report } from '../../report.ts'
import { say } from '../../text.ts'
import { markdownCell, markdownProse } from '../encode/markdown.ts'
import { formatProbability } from '../numbers.ts'
import { neededWords } from '../rule-rows.ts'
import type { Form } from './form.ts'

/** How the relative rules were decided, for who wants to check it: method, pairs and p-values. */
export function methodFold(gate: GateReport, report: Report, form: Form): string[] {
  const rows = gate.rules.slice(0, form.rules).flatMap((rule) => {
    const { estimate } = rule
    if (estimate === null) return []
    const cells = [
      markdownCell(rule.score),
      markdownCell(rule.rule) +
        (rule.slice === undefined ? '' : ` where ${markdownCell(rule.slice.key)} is ${markdownCell(rule.slice.value)}`),
      markdownCell(estimate.method),
      String(estimate.pairs),
      formatProbability(estimate.pValue),
      formatProbability(estimate.adjustedPValue),
      neededWords(estimate),
    ]
    return [`| ${cells.join(' | ')} |`]
  })
  if (rows.length === 0) return []
  return [
    '',
    '<details><summary>How this was decided</summary>',
    '',
    '| Score | Rule | Method | Pairs | p | p adjusted | Would settle it |',
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
    '',
    markdownProse(say`Spec ${report.spec}, seed ${gate.seed}, ${report.tool}.`),
    '',
    '</details>',
  ]
}
