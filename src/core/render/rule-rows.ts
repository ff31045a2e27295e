import type { Estimate, GateReport, RuleResult } from '../report.ts'
import { RULE_LISTS } from '../spec/rules.ts'
import { counted, formatAmount, formatDifference, formatValue, isLowerBetter, ruleUnit, type Unit } from './numbers.ts'

/** One row of the rule table. `score` and `rule` are from outside; the rest is ours. */
export interface RuleRow {
  readonly list: string
  readonly score: string
  readonly rule: string
  /** The items that it is about, where it is about a slice; from outside. */
  readonly slice: { readonly key: string; readonly value: string } | null
  /** The spec has no rules: this one stands in. */
  readonly isDefault: boolean
  readonly baseline: string
  readonly candidate: string
  readonly difference: string
  readonly outcome: RuleResult['outcome']
  /** The outcome does not count, for now. */
  readonly isWaived: boolean
  /** `no drop over 5.9 points`, where the comparison shows that much. */
  readonly shown: string
}

/** What needs a look before what holds. */
const URGENCY: readonly RuleResult['outcome'][] = ['broken', 'unmeasured', 'unsure', 'held']

/** The rules of a gate: required before reviewed before watched, the urgent first in each list, what is waived last. */
export function ruleRows(gate: GateReport): readonly RuleRow[] {
  const urgency = (rule: RuleResult): number =>
    rule.waiver === undefined ? URGENCY.indexOf(rule.outcome) : URGENCY.length
  const rank = (rule: RuleResult): number =>
    (RULE_LISTS.indexOf(rule.list) * (URGENCY.length + 1) + urgency(rule)) * 2 + Number(rule.slice !== undefined)
  return [...gate.rules].sort((a, b) => rank(a) - rank(b)).map((rule) => ruleRow(gate, rule))
}

/** Rows for slices that hold say nothing that the rule’s own row does not; where there is little room they are counted. */
export function isQuiet(row: RuleRow): boolean {
  return row.slice !== null && row.outcome === 'held'
}

/** `400 items in all, or 5 repetitions of each`: what would settle a rule that is unsure; a dash where nothing is said. */
export function neededWords({ needed }: Estimate): string {
  if (needed === undefined) return '–'
  const { items, repetitions } = needed
  const ways = [
    ...(items === null ? [] : [`about ${counted(items, 'item')} in all`]),
    ...(repetitions === null ? [] : [`${counted(repetitions, 'repetition')} of each item`]),
  ]
  return ways.length === 0 ? 'nothing that can be said' : ways.join(', or ')
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
    slice: rule.slice ?? null,
    isDefault: rule.isDefault,
    baseline: formatValue(rule.baselineValue, unit, [rule.value]),
    candidate: formatValue(rule.value, unit, [rule.bound, rule.baselineValue]),
    difference: estimate === null ? '–' : formatDifference(estimate, unit),
    outcome: rule.outcome,
    isWaived: rule.waiver !== undefined,
    shown:
      estimate === null || estimate.ruledOut === null || rule.outcome === 'broken'
        ? ''
        : ruledOut(gate, rule.score, estimate.ruledOut, unit),
  }
}

function ruledOut(gate: GateReport, score: string, amount: number, unit: Unit): string {
  // Points end at 100: no score from 0 to 1 and no share moves further.
  if (unit === 'points' && amount >= 1) return ''
  const worse = isLowerBetter(gate, score) ? 'rise' : 'drop'
  return amount === 0 ? `no ${worse}` : `no ${worse} over ${formatAmount(amount, unit)}`
}
