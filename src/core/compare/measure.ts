import type { Problem } from '../../errors.ts'
import type { Rule, ScoreSettings } from '../spec/rules.ts'
import { findStatistic } from '../statistics/index.ts'
import type { Random } from '../statistics/random.ts'
import { compareNumbers } from '../statistics/share.ts'
import type { Statistic } from '../statistics/statistic.ts'
import { say, type Text } from '../text.ts'
import { compareItem } from './item-change.ts'
import { itemValue, viewItems } from './item-values.ts'
import { pairSamples } from './pair-samples.ts'
import { measureRelative, type PairedSamples, type RelativeMeasure } from './relative.ts'
import type { Sample } from './sample.ts'
import type { ScoreState } from './score-state.ts'

/** One rule held against the data, before any decision. */
export type Measured =
  | {
      readonly kind: 'absolute'
      readonly value: number
      readonly baselineValue: number | null
      readonly bound: number
      readonly isMet: boolean
      readonly items: number
    }
  | { readonly kind: 'relative'; readonly measure: RelativeMeasure }
  | { readonly kind: 'no-baseline'; readonly reason: Text; readonly value: number | null }
  | { readonly kind: 'unmeasured'; readonly problem: Problem }

export interface MeasureSettings {
  readonly alpha: number
  /** Of the planned items: what was run. */
  readonly share: number
  readonly baselineRuns: number
  readonly isStrict: boolean
  readonly scores: Readonly<Record<string, ScoreSettings>>
  readonly random: Random
}

export function needsBaseline(rule: Rule): boolean {
  return rule.condition.bound.kind === 'baseline' || findStatistic(rule.condition.statistic).of === 'signs'
}

export function measureRule(rule: Rule, state: ScoreState | Problem, settings: MeasureSettings): Measured {
  if ('code' in state) return unmeasured(state)
  const statistic = findStatistic(rule.condition.statistic)
  const mismatch = findMismatch(rule, statistic, state)
  if (mismatch !== null) return unmeasured(mismatch)
  if (!needsBaseline(rule)) return measureAbsolute(rule, statistic, state)

  if (state.baseline.kind === 'problem') return unmeasured(state.baseline.problem)
  if (state.baseline.kind === 'absent') {
    const value =
      statistic.of === 'signs'
        ? NaN
        : statistic.compute(valuesOf(rule, statistic, state.candidate), rule.condition.statistic)
    return { kind: 'no-baseline', reason: state.baseline.reason, value: Number.isFinite(value) ? value : null }
  }
  const pairs = pairSamples(state, state.baseline)
  if (pairs.length === 0) return unmeasured(noPairs(rule))
  if (statistic.of === 'signs') return measureSigns(rule, statistic, pairs, state, settings)
  const { alpha, share, baselineRuns, isStrict, random } = settings
  const measure = measureRelative({
    rule,
    statistic,
    type: state.type,
    pairs,
    alpha,
    share,
    baselineRuns,
    isStrict,
    random,
  })
  return Number.isFinite(measure.value) && Number.isFinite(measure.bound)
    ? { kind: 'relative', measure }
    : unmeasured(tooFew(rule, pairs.length))
}

function measureAbsolute(rule: Rule, statistic: Statistic, state: ScoreState): Measured {
  const { operator, bound, statistic: term } = rule.condition
  const limit = bound.kind === 'number' ? bound.value : NaN
  const values = valuesOf(rule, statistic, state.candidate)
  const value = statistic.compute(values, term)
  if (!Number.isFinite(value)) return unmeasured(tooFew(rule, values.length))
  const before =
    state.baseline.kind === 'found' ? statistic.compute(valuesOf(rule, statistic, state.baseline.sample), term) : NaN
  return {
    kind: 'absolute',
    value,
    baselineValue: Number.isFinite(before) ? before : null,
    bound: limit,
    isMet: compareNumbers(value, operator, limit),
    items: values.length,
  }
}

function measureSigns(
  rule: Rule,
  statistic: Statistic,
  pairs: readonly PairedSamples[],
  { score, type }: ScoreState,
  { scores, random }: MeasureSettings,
): Measured {
  const { operator, bound, statistic: term } = rule.condition
  const limit = bound.kind === 'number' ? bound.value : NaN
  const tie = (Object.hasOwn(scores, score) ? scores[score]?.tie : undefined) ?? 0
  const view = viewItems(rule)
  const orient = (value: number): number => (type.better === 'higher' ? value : -value)
  const signs = pairs.map(({ candidate, baseline }) => {
    const results = {
      candidate: view.repetitions(candidate).map(orient),
      baseline: view.repetitions(baseline).map(orient),
    }
    return compareItem(results, tie, random)
  })
  const value = statistic.compute(signs, term)
  return {
    kind: 'absolute',
    value,
    baselineValue: null,
    bound: limit,
    isMet: compareNumbers(value, operator, limit),
    items: signs.length,
  }
}

function valuesOf(rule: Rule, statistic: Statistic, sample: Sample): number[] {
  const view = viewItems(rule)
  const items = [...sample.items.values()]
  if (statistic.of === 'measured') return items.filter((item) => item.isMeasured).map(() => 1)
  return statistic.of === 'items' ? items.map((item) => itemValue(view, item)) : []
}

/** Statistics of numbers asked of text, and conditions of the one kind asked of the other, hold or break by accident. */
function findMismatch(rule: Rule, statistic: Statistic, { score, type }: ScoreState): Problem | null {
  const { statistic: term } = rule.condition
  const place = rule.place === undefined ? {} : { place: rule.place }
  if (type.kind === 'text' && !statistic.acceptsText) {
    return {
      code: 'SCORE_INVALID',
      text: say`${score} is text, which has no ${statistic.name}; the rule is ${rule.text}.`,
      remedy: say`Write a share, as in share(== "answer") >= 0.9.`,
      ...place,
    }
  }
  if (term.name === 'share' && (typeof term.value === 'string') !== (type.kind === 'text')) {
    return {
      code: 'SCORE_INVALID',
      text: say`${score} is ${[type.kind === 'text' ? 'text' : 'a number']}, and the condition of ${rule.text} is for ${[type.kind === 'text' ? 'a number' : 'text']}.`,
      remedy: say`Write the condition for the values that the evaluator returns.`,
      ...place,
    }
  }
  return null
}

function unmeasured(problem: Problem): Measured {
  return { kind: 'unmeasured', problem }
}

function noPairs(rule: Rule): Problem {
  return {
    code: 'BASELINE_NOT_COMPARABLE',
    text: say`No item has ${rule.score} on both sides, so ${rule.text} cannot be judged.`,
    remedy: say`Record a baseline that has it.`,
  }
}

function tooFew(rule: Rule, items: number): Problem {
  return {
    code: 'SCORE_MISSING',
    text: say`${rule.text} cannot be computed for ${rule.score} from ${items} scored ${[items === 1 ? 'item' : 'items']}.`,
    remedy: say`Add items, or choose a statistic that needs fewer.`,
  }
}
