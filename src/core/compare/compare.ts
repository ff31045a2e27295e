import type { Problem } from '../../errors.ts'
import type { GateRules, Rule, Waiver } from '../spec/rules.ts'
import { createRandom } from '../statistics/random.ts'
import { adjustTogether, hypothesis, type AdjustmentMethod } from './adjust.ts'
import type { BaselineState } from './baseline-state.ts'
import { concludeRule, type ComparedRule } from './conclude.ts'
import { guardFailures, guardScore, type Guard } from './guards.ts'
import { measureRule } from './measure.ts'
import { ALPHAS } from './outcome.ts'
import { isBuiltIn } from './readings.ts'
import { readScoreState, type ScoreState } from './score-state.ts'
import type { Side } from './side.ts'

export interface Comparison {
  readonly rules: readonly ComparedRule[]
  readonly guards: readonly Guard[]
  /** The scores that any rule names, by name, as they were read. */
  readonly scores: ReadonlyMap<string, ScoreState | Problem>
  /** How the p-values of several relative rules were adjusted; null for none or one. */
  readonly adjustment: AdjustmentMethod | null
}

export interface CompareInput {
  readonly rules: readonly Rule[]
  readonly settings: Pick<GateRules, 'preset' | 'scores' | 'evidence'>
  /** By score: its require and review rules are measured and do not count. */
  readonly waivers: ReadonlyMap<string, Waiver>
  readonly candidate: Side
  readonly baseline: BaselineState
  readonly seed: string
  readonly mayQuote: boolean
}

/** Holds every rule against both sides. Equal input gives equal output: all chance comes from the seed. */
export function compare(input: CompareInput): Comparison {
  const { rules, settings, waivers, candidate, baseline, seed, mayQuote } = input
  const alpha = ALPHAS[settings.preset]
  const strictness = { alpha, evidence: settings.evidence }
  const context = { candidate, baseline, settings: settings.scores, mayQuote }
  const scores = new Map(
    [...new Set(rules.map((rule) => rule.score))].map((score) => [score, readScoreState(score, context)]),
  )
  const measured = rules.map((rule) => {
    const state = scores.get(rule.score) ?? readScoreState(rule.score, context)
    const measureSettings = {
      alpha,
      isStrict: settings.preset === 'strict',
      scores: settings.scores,
      randomFor: (asked: Rule) => createRandom(`${seed}/${hypothesis(asked)}`),
    }
    const waiver = rule.list === 'watch' ? undefined : waivers.get(rule.score)
    return { rule, waiver, state, measured: measureRule(rule, state, measureSettings) }
  })
  const adjusted = adjustTogether(measured, createRandom(`${seed}/together`))
  return {
    rules: measured.map((one) => concludeRule(one, adjusted.pValues.get(hypothesis(one.rule)), strictness)),
    guards: findGuards(input, scores, alpha),
    scores,
    adjustment: adjusted.method,
  }
}

function findGuards(
  { rules, waivers, candidate, seed }: CompareInput,
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
  return [guardFailures(candidate), ...guards].filter((guard) => guard !== null)
}
