import type { GateReport, RuleResult } from '../report.ts'
import { BUILT_IN_SCORES, RULE_LISTS } from '../spec/rules.ts'
import { formatAmount, formatDifference, formatValue, ruleUnit, type Unit } from './numbers.ts'

/** One row of the rule table. `score` and `rule` are from outside; the rest is ours. */
export interface RuleRow {
  readonly list: string
  readonly score: string
  readonly rule: string
  /** The spec has no rules: this one stands in. */
  readonly isDefault: boolean
  readonly baseline: string
  readonly candidate: string
  readonly difference: string
  readonly outcome: RuleResult['outcome']
  /** `no drop over 5.9 points`, where the comparison shows that much. */
  readonly shown: string
}

/** What needs a look before what holds. */
const URGENCY: readonly RuleResult['outcome'][] = ['broken', 'unmeasured', 'unsure', 'held']

/** The rules of a gate: required before reviewed before watched, the urgent first in each list. */
export function ruleRows(gate: GateReport): readonly RuleRow[] {
  const rank = (rule: RuleResult): number =>
    RULE_LISTS.indexOf(rule.list) * URGENCY.length + URGENCY.indexOf(rule.outcome)
  return [...gate.rules].sort((a, b) => rank(a) - rank(b)).map((rule) => ruleRow(gate, rule))
}

/** The confidence of the intervals in a table, when it is one for all of them. */
export function sharedConfidence(gate: GateReport): number | null {
  const all = new Set(gate.rules.flatMap((rule) => rule.estimate?.confidence ?? []))
  return all.size === 1 ? ([...all][0] ?? null) : null
}

function ruleRow(gate: GateReport, rule: RuleResult): RuleRow {
  const unit = ruleUnit(gate, rule)
  const estimate = rule.estimate
  return {
    list: rule.list,
    score: rule.score,
    rule: rule.rule,
    isDefault: rule.isDefault,
    baseline: formatValue(rule.baselineValue, unit, [rule.value]),
    candidate: formatValue(rule.value, unit, [rule.bound, rule.baselineValue]),
    difference: estimate === null ? '–' : formatDifference(estimate, unit),
    outcome: rule.outcome,
    shown:
      estimate === null || estimate.ruledOut === null || rule.outcome === 'broken'
        ? ''
        : ruledOut(gate, rule.score, estimate.ruledOut, unit),
  }
}

function ruledOut(gate: GateReport, score: string, amount: number, unit: Unit): string {
  const worse = isLowerBetter(gate, score) ? 'rise' : 'drop'
  return amount === 0 ? `no ${worse}` : `no ${worse} over ${formatAmount(amount, unit)}`
}

function isLowerBetter(gate: GateReport, score: string): boolean {
  const written = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.better
  return written === undefined ? BUILT_IN_SCORES.some((name) => name === score) : written === 'lower'
}
