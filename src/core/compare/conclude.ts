import type { Problem } from '../../errors.ts'
import { createReason, reasonOf } from '../reason.ts'
import type { RuleResult } from '../report.ts'
import type { GateRules, Rule, Waiver } from '../spec/rules.ts'
import { say, type Text } from '../text.ts'
import { needsBaseline, type Measured } from './measure.ts'
import { decideRelative, renderEstimate } from './outcome.ts'
import type { RelativeMeasure } from './relative.ts'
import type { ScoreType } from './score-type.ts'
import { describeAbsolute, describeLimit, describeRelative } from './sentences.ts'
import { nameSlice, type Slice } from './slices.ts'
import { publishWaiver } from './waivers.ts'

/** One rule with its outcome, and what a decision needs to know beyond it. */
export interface ComparedRule {
  readonly rule: Rule
  /** Absent for the whole dataset. */
  readonly slice: Slice | undefined
  readonly result: RuleResult
  readonly isRelative: boolean
  /** Unsure because there is nothing to compare with. */
  readonly lacksBaseline: boolean
  /** Independent pieces of evidence that it rests on; null when it rests on no comparison. */
  readonly units: number | null
  /** The smallest drop that the data can find, where it is more than the rule's margin. */
  readonly limit: Text | null
  /** How far it is from holding, 0 to 1, for the order of causes. */
  readonly severity: number
}

/** One rule with what was measured for it. */
export interface MeasuredRule {
  readonly rule: Rule
  /** Absent for the whole dataset. */
  readonly slice: Slice | undefined
  /** Why the rule does not count for now. */
  readonly waiver: Waiver | undefined
  /** How the score's values are read, or why they cannot be. */
  readonly state: { readonly type: ScoreType } | Problem
  readonly measured: Measured
}

const OUTCOME_CODES = {
  held: 'RULE_HELD',
  broken: 'RULE_BROKEN',
  unsure: 'RULE_UNSURE',
  unmeasured: 'UNEXPECTED',
} as const

/** How p-values become outcomes: the one-sided level, and whether the whole interval must be past the margin. */
export interface Strictness {
  readonly alpha: number
  /** Of the planned items: what was run. */
  readonly share: number
  readonly evidence: GateRules['evidence']
}

/** `adjusted` is the p-value adjusted over the gate's family, where the rule is one of it. */
export function concludeRule(one: MeasuredRule, adjusted: number | undefined, strictness: Strictness): ComparedRule {
  const { rule, slice, state, measured } = one
  const { alpha, share } = strictness
  const compared = { rule, slice, isRelative: needsBaseline(rule), lacksBaseline: false, units: null, limit: null }
  const blank = { ...describeRule(one), value: null, baselineValue: null, bound: null, estimate: null }
  if ('code' in state)
    return { ...compared, severity: 1, result: { ...blank, outcome: 'unmeasured', reason: reasonOf(state) } }
  switch (measured.kind) {
    case 'unmeasured':
      return {
        ...compared,
        severity: 1,
        result: { ...blank, outcome: 'unmeasured', reason: reasonOf(measured.problem) },
      }
    case 'no-baseline': {
      const reason = createReason('BASELINE_MISSING', measured.reason)
      const result = { ...blank, value: measured.value, outcome: 'unsure', reason } as const
      return { ...compared, lacksBaseline: true, severity: 0, result }
    }
    case 'absolute': {
      const { value, baselineValue, bound } = measured
      const outcome = share < 1 ? 'unsure' : measured.isMet ? 'held' : 'broken'
      const found = describeAbsolute(rule, state.type, measured)
      const said = share < 1 ? say`${found} The run stopped early, and the rule is about every item.` : found
      const reason = createReason(OUTCOME_CODES[outcome], within(slice, said))
      const result = { ...blank, value, baselineValue, bound, outcome, reason } as const
      return { ...compared, severity: outcome === 'broken' ? partOf(value - bound, state.type, bound) : 0, result }
    }
    case 'relative': {
      const { measure } = measured
      const { value, baselineValue } = measure
      const severity = partOf(value - baselineValue, state.type, baselineValue)
      const limit = slice === undefined ? describeLimit(rule, state.type, measure, alpha) : null
      const result = { ...blank, ...concludeRelative(one, state.type, measure, adjusted, strictness) }
      return { ...compared, units: measure.evidence?.units ?? null, limit, severity, result }
    }
  }
}

function concludeRelative(
  { rule, slice }: MeasuredRule,
  type: ScoreType,
  measure: RelativeMeasure,
  adjusted: number | undefined,
  { alpha, evidence: asks }: Strictness,
): Pick<RuleResult, 'value' | 'baselineValue' | 'bound' | 'outcome' | 'estimate' | 'reason'> {
  const { value, baselineValue, bound, evidence } = measure
  const pValue = adjusted ?? evidence?.pValue ?? 1
  const outcome = decideRelative(measure, pValue, alpha, asks)
  return {
    value,
    baselineValue,
    bound,
    outcome,
    estimate: evidence === null ? null : renderEstimate(measure, evidence, pValue, alpha, outcome),
    reason: createReason(
      OUTCOME_CODES[outcome],
      within(slice, describeRelative(rule, type, measure, outcome, pValue, alpha)),
    ),
  }
}

function within(slice: Slice | undefined, sentence: Text): Text {
  return slice === undefined ? sentence : say`In the slice ${nameSlice(slice)}: ${sentence}`
}

type Described = Pick<RuleResult, 'list' | 'score' | 'rule' | 'isDefault' | 'slice' | 'waiver' | 'place'>

function describeRule({ rule, slice, waiver }: MeasuredRule): Described {
  const { list, score, text, isDefault, place } = rule
  return {
    list,
    score,
    rule: text,
    isDefault,
    ...(slice === undefined ? {} : { slice: { key: slice.key, value: slice.value } }),
    ...(waiver === undefined ? {} : { waiver: publishWaiver(waiver) }),
    ...(place === undefined ? {} : { place }),
  }
}

/** A distance as a part of the score's range, or of what it is measured from where there is none; at most 1. */
function partOf(distance: number, type: ScoreType, from: number): number {
  const width =
    type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Math.max(Math.abs(from), 1e-9)
  return Math.min(1, Math.abs(distance) / width)
}
