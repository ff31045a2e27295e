import type { Problem } from '../errors.ts'
import { describeAttempts } from './attempts.ts'
import type { BaselineState } from './compare/baseline-state.ts'
import { describeMixedCauses, findChanges } from './compare/changes.ts'
import type { Comparison } from './compare/compare.ts'
import { countItems } from './compare/item-counts.ts'
import { describeIdleCases } from './compare/new-cases.ts'
import { findNotes } from './compare/notes.ts'
import { createSide, type Side } from './compare/side.ts'
import { describeIdleWaivers, publishWaiver } from './compare/waivers.ts'
import { findWorstItems } from './compare/worst-items.ts'
import type { Dataset } from './dataset.ts'
import type { Decision } from './decide.ts'
import { describeDrift, publishAnchor, type Anchor } from './drift.ts'
import { adviseNext } from './next.ts'
import { countPlanned } from './part-run.ts'
import { publishRecord } from './publish-record.ts'
import { reasonOf } from './reason.ts'
import type { Approval, GateReport } from './report.ts'
import type { Baseline, RunRecord } from './run-record.ts'
import type { GateRules, Rule } from './spec/rules.ts'
import { say, type Text } from './text.ts'

/** What a gate's report says, beside what was compared. */
export interface GateFacts {
  readonly gate: string
  readonly description?: string
  readonly rules: GateRules
  readonly candidate: RunRecord
  readonly baseline: Baseline
  /** Every rule that compares is held against it, too. */
  readonly anchor?: Anchor
  /** For the inputs of the worst items, and to see that no item is absent. */
  readonly dataset?: Dataset
  /** Whether a person has accepted what needs review; absent when nobody was asked. */
  readonly approval?: Approval
  /** Ids of the items that came with the change that is judged, where the caller knows. */
  readonly addedItems?: readonly string[]
  /** What the report must say beside what its two runs tell. */
  readonly notes?: readonly Text[]
  readonly reportText: 'full' | 'ids'
}

/** What was made of the facts. */
export interface Judged {
  readonly seed: string
  readonly candidate: Side
  readonly baseline: BaselineState
  /** Those that were held, the default ones among them. */
  readonly rules: readonly Rule[]
  readonly comparison: Comparison
  readonly decision: Decision
}

/** The report of a gate that was judged, or that was found unfit to be. */
export function buildGateReport(
  input: GateFacts,
  { seed, candidate, baseline, rules, comparison, decision }: Judged,
): GateReport {
  const mayQuote = input.reportText === 'full'
  const before = baseline.kind === 'found' ? baseline.side : null
  const changes = input.baseline.status === 'found' ? findChanges(input.candidate, input.baseline.record) : []
  const worst = findWorstItems({ comparison, candidate, baseline: before, dataset: input.dataset, seed, mayQuote })
  return {
    name: input.gate,
    ...(input.description === undefined ? {} : { description: input.description }),
    seed,
    verdict: decision.verdict,
    reasons: [...decision.reasons],
    rules: comparison.rules.map((rule) => rule.result),
    items: countItems(candidate, input.dataset?.items.length ?? countPlanned(candidate), baseline),
    baselineState: describeBaseline(input.baseline, baseline),
    worst: worst.listed,
    ...(worst.leftOut === 0 ? {} : { worstLeftOut: worst.leftOut }),
    notes: [
      ...describeAttempts(input.candidate),
      ...(input.notes ?? []),
      ...(input.anchor === undefined ? [] : describeDrift(input.anchor, comparison.rules)),
      ...describeIdleWaivers(input.rules.waivers, rules),
      ...describeMixedCauses(changes),
      ...findNotes({ candidate, baseline, comparison, slices: input.rules.slices, settings: input.rules.scores }),
      ...describeIdleCases(input.addedItems ?? [], rules, comparison.scores, baseline),
    ].map((note) => [...note]),
    ...(input.baseline.status === 'found' ? { changes } : {}),
    ...(input.anchor === undefined ? {} : { drift: publishAnchor(input.anchor) }),
    ...(input.rules.slices === undefined ? {} : { slices: [...comparison.slices.rows] }),
    ...(input.rules.waivers.length === 0 ? {} : { waivers: input.rules.waivers.map(publishWaiver) }),
    ...(input.approval === undefined || !decision.asksReview ? {} : { approval: input.approval }),
    next: adviseNext(decision, comparison.rules, baseline, worst.listed, input.approval).map((text) => [...text]),
    candidate: publishRecord(input.candidate, input.reportText),
    baseline: input.baseline.status === 'found' ? publishRecord(input.baseline.record, input.reportText) : null,
  }
}

/** A gate that could not be judged, with as much of its candidate as there is. */
export function errorGate(
  gate: { readonly name: string; readonly description?: string; readonly reportText?: 'full' | 'ids' },
  problems: readonly Problem[],
  candidate?: RunRecord,
): GateReport {
  const side = candidate === undefined ? null : createSide(candidate)
  return {
    name: gate.name,
    ...(gate.description === undefined ? {} : { description: gate.description }),
    seed: '',
    verdict: 'error',
    reasons: problems.map(reasonOf),
    rules: [],
    items: countItems(side, side?.items.size ?? 0, { kind: 'none' }),
    baselineState: { status: 'error', words: [...say`not looked at`] },
    worst: [],
    notes: [],
    next: [],
    candidate: candidate === undefined ? null : publishRecord(candidate, gate.reportText ?? 'ids'),
    baseline: null,
  }
}

function describeBaseline(baseline: Baseline, state: BaselineState): GateReport['baselineState'] {
  if (baseline.status === 'missing') return { status: 'missing', words: [...baseline.reason] }
  if (baseline.status === 'none') return { status: 'none', words: [...say`none was asked for`] }
  return { status: state.kind === 'unusable' ? 'error' : 'found', words: [...baseline.origin.words] }
}
