import type { Problem } from '../../errors.ts'
import type { GateRules, Rule, Waiver } from '../spec/rules.ts'
import { createRandom } from '../statistics/random.ts'
import { adjustTogether, hypothesis, type Adjustment } from './adjust.ts'
import type { BaselineState } from './baseline-state.ts'
import { concludeRule, type ComparedRule, type MeasuredRule } from './conclude.ts'
import { guardFailures, guardRegression, guardScore, type Guard } from './guards.ts'
import type { Look } from './look.ts'
import { measureRule, needsBaseline } from './measure.ts'
import { isBuiltIn } from './readings.ts'
import { isRunRule, measureRunRule } from './run-scores.ts'
import { readScoreState, type ScoreState } from './score-state.ts'
import type { Side } from './side.ts'
import { tabulateSlices, type SliceTable } from './slice-table.ts'
import { findSlices, restrictTo, type Slice } from './slices.ts'

export interface Comparison {
  /** In the order of the rules; those on slices follow the one on the whole dataset. */
  readonly rules: readonly ComparedRule[]
  readonly guards: readonly Guard[]
  /** The item scores that any rule names, by name, as they were read. */
  readonly scores: ReadonlyMap<string, ScoreState | Problem>
  readonly slices: SliceTable
  /** How the p-values of several relative rules were adjusted. */
  readonly adjustment: Pick<Adjustment, 'method' | 'slices'>
}

export interface CompareInput {
  readonly rules: readonly Rule[]
  readonly settings: Pick<GateRules, 'preset' | 'scores' | 'evidence' | 'slices'>
  /** By score: its require and review rules are measured and do not count. */
  readonly waivers: ReadonlyMap<string, Waiver>
  readonly candidate: Side
  readonly baseline: BaselineState
  readonly look: Look
  readonly seed: string
  readonly mayQuote: boolean
  /** The part of the level that these rules have; all of it unless said. */
  readonly level?: number
}

/** Holds every rule against both sides. Equal input gives equal output: all chance comes from the seed. */
export function compare(input: CompareInput): Comparison {
  const { rules, settings, candidate, baseline, look, seed, mayQuote, level = 1 } = input
  const { alpha, share } = look
  const context = { candidate, baseline, settings: settings.scores, mayQuote }
  const scores = new Map(
    [...new Set(rules.filter((rule) => !isRunRule(rule)).map((rule) => rule.score))].map((score) => [
      score,
      readScoreState(score, context),
    ]),
  )
  const slices = settings.slices === undefined ? [] : findSlices(candidate, settings.slices)
  const measured = rules.flatMap((rule) => measureEverywhere(rule, scores.get(rule.score), slices, input))
  const adjusted = adjustTogether(measured, createRandom(`${seed}/together`), level)
  return {
    rules: measured.map((one) =>
      concludeRule(one, adjusted.pValues.get(hypothesis(one.rule, one.slice)), {
        alpha,
        share,
        evidence: settings.evidence,
      }),
    ),
    guards: findGuards(input, scores, alpha),
    scores,
    slices: tabulateSlices({ slices, min: settings.slices?.min ?? 0, scores: [...scores.values()], alpha, seed }),
    adjustment: adjusted,
  }
}

/** A rule on the whole dataset and, where it says so, on every slice that is large enough. */
function measureEverywhere(
  rule: Rule,
  state: ScoreState | Problem | undefined,
  slices: readonly Slice[],
  { settings, waivers, candidate, baseline, look, seed, mayQuote }: CompareInput,
): MeasuredRule[] {
  const waiver = rule.list === 'watch' ? undefined : waivers.get(rule.score)
  const common = { rule, slice: undefined, waiver }
  if (state === undefined) return [{ ...common, ...measureRunRule(rule, candidate, baseline, mayQuote) }]

  const measureIn = (read: ScoreState | Problem, slice?: Slice): MeasuredRule => {
    const measureSettings = {
      alpha: look.alpha,
      share: look.share,
      baselineRuns: baseline.kind === 'found' ? (baseline.side.record.runs?.length ?? 1) : 1,
      isStrict: settings.preset === 'strict',
      scores: settings.scores,
      random: createRandom(`${seed}/${hypothesis(rule, slice)}`),
    }
    return { ...common, slice, state: read, measured: measureRule(rule, read, measureSettings) }
  }
  const whole = measureIn(state)
  const isMeasured = whole.measured.kind === 'absolute' || whole.measured.kind === 'relative'
  if (rule.slices !== true || settings.slices === undefined || 'code' in state || !isMeasured) return [whole]
  const { min } = settings.slices
  return [
    whole,
    ...slices
      .filter((slice) => slice.ids.size >= min)
      .map((slice) => measureIn(restrictTo(slice, state, needsBaseline(rule) ? min : 0), slice)),
  ]
}

function findGuards(
  { rules, waivers, candidate, seed, mayQuote }: CompareInput,
  scores: ReadonlyMap<string, ScoreState | Problem>,
  alpha: number,
): Guard[] {
  const guarded = new Set(
    rules
      .filter((rule) => rule.list !== 'watch' && !isBuiltIn(rule.score) && !waivers.has(rule.score))
      .map((rule) => rule.score),
  )
  const guards = [...guarded].map((score) => {
    const state = scores.get(score)
    return state === undefined || 'code' in state
      ? null
      : guardScore(state, alpha, createRandom(`${seed}/guard/${score}`))
  })
  return [guardRegression(candidate, mayQuote), guardFailures(candidate), ...guards].filter((guard) => guard !== null)
}
