import type { Problem } from '../errors.ts'
import { describeAttempts } from './attempts.ts'
import { readBaseline, type BaselineState } from './compare/baseline-state.ts'
import { findCandidateProblem } from './compare/candidate-state.ts'
import { describeMixedCauses, findChanges } from './compare/changes.ts'
import { compare, type Comparison } from './compare/compare.ts'
import { defaultRules } from './compare/default-rules.ts'
import { countItems } from './compare/item-counts.ts'
import { findLook } from './compare/look.ts'
import { describeIdleCases } from './compare/new-cases.ts'
import { findNotes } from './compare/notes.ts'
import { scoreNames } from './compare/readings.ts'
import { findRunScoreClashes } from './compare/run-scores.ts'
import { createSide, type Side } from './compare/side.ts'
import { findSliceProblems } from './compare/slices.ts'
import { describeIdleWaivers, publishWaiver, readWaivers } from './compare/waivers.ts'
import { findWorstItems } from './compare/worst-items.ts'
import type { Dataset } from './dataset.ts'
import { decide, type Decision } from './decide.ts'
import { describeDrift, DRIFT_PARTS, judgeDrift, publishAnchor, type Anchor } from './drift.ts'
import { adviseNext } from './next.ts'
import { countPlanned, describeStop, leaveOut, notDecided } from './part-run.ts'
import { publishRecord } from './publish-record.ts'
import { reasonOf } from './reason.ts'
import type { Approval, GateReport } from './report.ts'
import type { Baseline, RunRecord } from './run-record.ts'
import type { GateRules, Rule } from './spec/rules.ts'
import { hash32 } from './statistics/random.ts'
import { findStop, mayGiveUp } from './stop.ts'
import { say, type Text } from './text.ts'

export interface JudgeInput {
  readonly gate: string
  readonly description?: string
  readonly rules: GateRules
  readonly candidate: RunRecord
  readonly baseline: Baseline
  /** Every rule that compares is held against it, too. */
  readonly anchor?: Anchor
  /** For the inputs of the worst items, and to see that no item is absent. */
  readonly dataset?: Dataset
  /** The dataset version that the spec names, when it names one: the baseline's must be the same. */
  readonly pinnedVersion?: string
  /** Any number of the baseline's results may have failed. Otherwise more than 2 % make it no baseline. */
  readonly anyFailed?: boolean
  /** Whether a person has accepted what needs review; absent when nobody was asked. */
  readonly approval?: Approval
  /** Ids of the items that came with the change that is judged, where the caller knows. */
  readonly addedItems?: readonly string[]
  /** What the report must say beside what its two runs tell. */
  readonly notes?: readonly Text[]
  readonly reportText: 'full' | 'ids'
  /** In place of the one made of the input. */
  readonly seed?: string
}

/**
 * One gate's report from what was measured: pair, compare, decide. Pure: all chance comes from a seed made of the gate,
 * the candidate's dataset and commit, and the scores, so equal values give equal verdicts wherever they are judged.
 */
export function judge(input: JudgeInput): GateReport {
  const candidate = createSide(input.candidate)
  const mayQuote = input.reportText === 'full'
  const problem = findCandidateProblem(candidate, input.dataset, mayQuote)
  const baseline = readBaseline(candidate, leaveOut(input.baseline, input.candidate), {
    pinnedVersion: input.pinnedVersion,
    whole: input.baseline.status === 'found' ? input.baseline.record : undefined,
    anyFailed: input.anyFailed,
  })
  const unjudged = (why: Problem): GateReport => {
    const decision: Decision = { verdict: 'error', reasons: [reasonOf(why)], asksReview: false }
    return reportOf(input, candidate, baseline, [], nothingCompared, decision)
  }
  if (problem !== null) return unjudged(problem)

  const before = baseline.kind === 'found' ? baseline.side : null
  const rules = input.rules.rules.length > 0 ? input.rules.rules : defaultRules(candidate, before, input.rules.scores)
  const waivers = readWaivers(input.rules.waivers, input.candidate.startedAt)
  const canGiveUp = mayGiveUp(rules, waivers.active, input.rules)
  const look = findLook(candidate, input.rules.preset, canGiveUp)
  if (look === null) return unjudged(notDecided(candidate))
  const seed = seedOf(input, candidate)
  const given = { rules, settings: input.rules, waivers: waivers.active, candidate, look, seed, mayQuote }
  const drift = input.anchor === undefined ? [] : judgeDrift(input.anchor, given)
  const level = input.anchor === undefined ? 1 : DRIFT_PARTS.baseline
  const comparison = compare({ ...given, baseline, level })
  const stop = look.share < 1 ? findStop(comparison, look, canGiveUp, input.rules.preset) : null
  const problems = [
    ...waivers.problems,
    ...findProblems(input, rules),
    ...findSliceProblems(rules, input.rules.slices),
    ...findRunScoreClashes(candidate),
    ...(look.share < 1 && stop === null ? [notDecided(candidate)] : []),
  ]
  const judged = { ...comparison, rules: [...comparison.rules, ...drift] }
  const decision = decide({ ...judged, problems, approval: input.approval }, input.rules)
  const report = reportOf(input, candidate, baseline, rules, judged, decision)
  return stop === null ? report : { ...report, itemsRun: describeStop(look, stop) }
}

const nothingCompared: Comparison = {
  rules: [],
  guards: [],
  scores: new Map(),
  slices: { rows: [], left: 0 },
  adjustment: { method: null, slices: 0 },
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

/** What no rule can say of itself: that there is no rule, or nothing that one could be held against. */
function findProblems({ rules: written, baseline }: JudgeInput, rules: readonly Rule[]): Problem[] {
  if (written.rules.length === 0 && baseline.status === 'none') {
    return [
      {
        code: 'NOTHING_TO_JUDGE',
        text: say`No rule is written, and without a baseline there is nothing to hold a score against.`,
        remedy: say`Write a rule under require, such as mean >= 0.8, or name a baseline.`,
      },
    ]
  }
  if (rules.length > 0) return []
  return [
    {
      code: 'NOTHING_TO_JUDGE',
      text: say`No rule is written, and no evaluator gave a number or a boolean that could be judged.`,
      remedy: say`Export evaluators from the task module, or write a rule under require.`,
    },
  ]
}

function reportOf(
  input: JudgeInput,
  candidate: Side,
  baseline: BaselineState,
  rules: readonly Rule[],
  comparison: Comparison,
  decision: Decision,
): GateReport {
  const mayQuote = input.reportText === 'full'
  const seed = seedOf(input, candidate)
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
      ...findNotes({ candidate, baseline, comparison, slices: input.rules.slices }),
      ...describeIdleCases(input.addedItems ?? [], rules, comparison.scores, baseline),
    ].map((note) => [...note]),
    ...(input.baseline.status === 'found' ? { changes } : {}),
    ...(input.anchor === undefined ? {} : { drift: publishAnchor(input.anchor) }),
    ...(input.rules.slices === undefined ? {} : { slices: [...comparison.slices.rows] }),
    ...(input.rules.waivers.length === 0 ? {} : { waivers: input.rules.waivers.map(publishWaiver) }),
    ...(input.approval === undefined || !decision.asksReview ? {} : { approval: input.approval }),
    next: adviseNext(decision, comparison.rules, baseline, worst.listed.length > 0, input.approval).map((text) => [
      ...text,
    ]),
    candidate: publishRecord(input.candidate, input.reportText),
    baseline: input.baseline.status === 'found' ? publishRecord(input.baseline.record, input.reportText) : null,
  }
}

function describeBaseline(baseline: Baseline, state: BaselineState): GateReport['baselineState'] {
  if (baseline.status === 'missing') return { status: 'missing', words: [...baseline.reason] }
  if (baseline.status === 'none') return { status: 'none', words: [...say`none was asked for`] }
  return { status: state.kind === 'unusable' ? 'error' : 'found', words: [...baseline.origin.words] }
}

/** Hexadecimal, so that no name from outside reaches the report by it. */
function seedOf({ gate, seed, candidate: { comparability, identity } }: JudgeInput, candidate: Side): string {
  if (seed !== undefined) return seed
  const parts = [gate, comparability.dataset.hash, identity.commit ?? null, scoreNames(candidate)]
  const text = JSON.stringify(parts)
  return [0, 1].map((variant) => (hash32(text, variant) >>> 0).toString(16).padStart(8, '0')).join('')
}
