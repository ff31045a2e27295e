import type { Problem } from '../errors.ts'
import { readBaseline } from './compare/baseline-state.ts'
import { findCandidateProblem } from './compare/candidate-state.ts'
import { compare, type Comparison } from './compare/compare.ts'
import { defaultRules } from './compare/default-rules.ts'
import { findLook } from './compare/look.ts'
import { scoreNames } from './compare/readings.ts'
import { findRunScoreClashes } from './compare/run-scores.ts'
import { createSide, type Side } from './compare/side.ts'
import { findSliceProblems } from './compare/slices.ts'
import { readWaivers } from './compare/waivers.ts'
import { decide } from './decide.ts'
import { DRIFT_PARTS, judgeDrift } from './drift.ts'
import { buildGateReport, type GateFacts } from './gate-report.ts'
import { describeStop, leaveOut, notDecided } from './part-run.ts'
import { reasonOf } from './reason.ts'
import type { GateReport } from './report.ts'
import type { Rule } from './spec/rules.ts'
import { hash32 } from './statistics/random.ts'
import { findStop, mayGiveUp } from './stop.ts'
import { say } from './text.ts'

export interface JudgeInput extends GateFacts {
  /** The dataset version that the spec names, when it names one: the baseline's must be the same. */
  readonly pinnedVersion?: string
  /** Any number of the baseline's results may have failed. Otherwise more than 2 % make it no baseline. */
  readonly anyFailed?: boolean
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
  const seed = input.seed ?? createSeed(input, candidate)
  const sides = { seed, candidate, baseline }
  const unjudged = (why: Problem): GateReport => {
    const decision = { verdict: 'error', reasons: [reasonOf(why)], asksReview: false } as const
    return buildGateReport(input, { ...sides, rules: [], comparison: nothingCompared, decision })
  }
  if (problem !== null) return unjudged(problem)

  const before = baseline.kind === 'found' ? baseline.side : null
  const rules = input.rules.rules.length > 0 ? input.rules.rules : defaultRules(candidate, before, input.rules.scores)
  const waivers = readWaivers(input.rules.waivers, input.candidate.startedAt)
  const canGiveUp = mayGiveUp(rules, waivers.active, input.rules)
  const look = findLook(candidate, input.rules.preset, canGiveUp)
  if (look === null) return unjudged(notDecided(candidate))
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
  const report = buildGateReport(input, { ...sides, rules, comparison: judged, decision })
  return stop === null ? report : { ...report, itemsRun: describeStop(look, stop) }
}

const nothingCompared: Comparison = {
  rules: [],
  guards: [],
  scores: new Map(),
  slices: { rows: [], left: 0 },
  adjustment: { method: null, slices: 0 },
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

/** Hexadecimal, so that no name from outside reaches the report by it. */
function createSeed({ gate, candidate: { comparability, identity } }: JudgeInput, candidate: Side): string {
  const parts = [gate, comparability.dataset.hash, identity.commit ?? null, scoreNames(candidate)]
  const text = JSON.stringify(parts)
  return [0, 1].map((variant) => (hash32(text, variant) >>> 0).toString(16).padStart(8, '0')).join('')
}
