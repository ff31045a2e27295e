import type { Problem } from '../../errors.ts'
import type { GateRules, Rule } from '../spec/rules.ts'
import { holm } from '../statistics/holm.ts'
import { createRandom } from '../statistics/random.ts'
import type { BaselineState } from './baseline-state.ts'
import { concludeRule, type ComparedRule } from './conclude.ts'
import { guardFailures, guardScore, type Guard } from './guards.ts'
import { measureRule, type Measured } from './measure.ts'
import { ALPHAS } from './outcome.ts'
import { isBuiltIn } from './readings.ts'
import { readScoreState, type ScoreState } from './score-state.ts'
import type { Side } from './side.ts'

export interface Comparison {
  readonly rules: readonly ComparedRule[]
  readonly guards: readonly Guard[]
  /** The scores that any rule names, by name, as they were read. */
  readonly scores: ReadonlyMap<string, ScoreState | Problem>
}

export interface CompareInput {
  readonly rules: readonly Rule[]
  readonly settings: Pick<GateRules, 'preset' | 'scores'>
  readonly candidate: Side
  readonly baseline: BaselineState
  readonly seed: string
  readonly mayQuote: boolean
}

/** Holds every rule against both sides. Equal input gives equal output: all chance comes from the seed. */
export function compare(input: CompareInput): Comparison {
  const { rules, settings, candidate, baseline, seed, mayQuote } = input
  const alpha = ALPHAS[settings.preset]
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
    return { rule, state, measured: measureRule(rule, state, measureSettings) }
  })
  const adjusted = adjust(measured)
  return {
    rules: measured.map((one) => concludeRule(one, adjusted.get(hypothesis(one.rule)), alpha)),
    guards: findGuards(input, scores, alpha),
    scores,
  }
}

/** Two rules on one statistic of one score test the same thing, whatever their margins: they are one of Holm's family. */
function hypothesis({ score, condition }: Rule): string {
  const direction = condition.operator === '>=' || condition.operator === '>' ? 'drop' : 'rise'
  return JSON.stringify([score, condition.statistic, direction])
}

/** Holm over the relative rules that count; what is only watched keeps its own p-value. */
function adjust(all: readonly { rule: Rule; measured: Measured }[]): ReadonlyMap<string, number> {
  const family = new Map<string, number>()
  for (const { rule, measured } of all) {
    if (rule.list === 'watch' || measured.kind !== 'relative') continue
    const { evidence } = measured.measure
    if (evidence !== null && !evidence.isRough) family.set(hypothesis(rule), evidence.pValue)
  }
  const adjusted = holm([...family.values()])
  return new Map([...family.keys()].map((key, index) => [key, adjusted[index] ?? 1]))
}

function findGuards(
  { rules, candidate, seed }: CompareInput,
  scores: ReadonlyMap<string, ScoreState | Problem>,
  alpha: number,
): Guard[] {
  const guarded = new Set(
    rules.filter((rule) => rule.list !== 'watch' && !isBuiltIn(rule.score)).map((rule) => rule.score),
  )
  const guards = [...guarded].map((score) => {
    const state = scores.get(score)
    return state === undefined || 'code' in state
      ? null
      : guardScore(state, alpha, createRandom(`${seed}/guard/${score}`))
  })
  return [guardFailures(candidate), ...guards].filter((guard) => guard !== null)
}
