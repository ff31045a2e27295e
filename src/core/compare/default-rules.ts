import type { Rule, ScoreSettings } from '../spec/rules.ts'
import { deviation } from '../statistics/stddev.ts'
import { hasAnyValue, isBuiltIn, readScore, scoreNames } from './readings.ts'
import { itemValue, viewItems } from './item-values.ts'
import { fillSample } from './sample.ts'
import { betterOf, typeScore } from './score-type.ts'
import type { Side } from './side.ts'

/** Of the score's range. */
const DEFAULT_MARGIN = 0.02
/** Of the baseline's standard deviation, for a score without a range. */
const DEFAULT_REAL_MARGIN = 0.1

/**
 * What is required where no rule is written: every numeric and boolean evaluator score, of the candidate or the baseline,
 * must not drop by more than its margin, and an evaluator that never gave one is missing. Never cost, latency, tokens or errors.
 */
export function defaultRules(
  candidate: Side,
  baseline: Side | null,
  settings: Readonly<Record<string, ScoreSettings>>,
): Rule[] {
  const sides = baseline === null ? [candidate] : [candidate, baseline]
  const names = [...new Set([...sides.flatMap(scoreNames), ...silentNames(candidate)])].sort()
  return names.flatMap((score) => {
    const own = Object.hasOwn(settings, score) ? settings[score] : undefined
    const type = typeScore(
      score,
      sides.map((side) => readScore(side, score)),
      own,
    )
    // A score of mixed values keeps its rule, so that the mix is reported and not passed over.
    if (type !== null && 'kind' in type && type.kind === 'text') return []
    return [defaultRule(score, own, own?.margin ?? defaultMargin(score, sides, own))]
  })
}

/**
 * What has failed on outputs of this side and has given none of its scores: what it was to measure is missing, and would be
 * asked for by nobody as long as no baseline has it.
 */
function silentNames({ record: { comparability, itemResults } }: Side): string[] {
  const { scoredBy } = comparability
  if (scoredBy === undefined) return []
  const made = new Set(Object.values(scoredBy).flat())
  const failed = new Set(itemResults.flatMap(({ scoreErrors }) => scoreErrors.map(({ evaluator }) => evaluator)))
  return [...failed].filter((name) => !made.has(name) && !isBuiltIn(name))
}

/** The mean of a score against the baseline, `margin` in units of the score. */
export function defaultRule(score: string, settings: ScoreSettings | undefined, margin: number): Rule {
  const isHigher = betterOf(score, settings) === 'higher'
  const amount = isHigher ? -margin : margin
  const sign = isHigher ? '-' : '+'
  return {
    list: 'require',
    score,
    text: `mean ${isHigher ? '>=' : '<='} baseline ${sign} ${String(margin)}`,
    condition: {
      statistic: { name: 'mean' },
      operator: isHigher ? '>=' : '<=',
      bound: { kind: 'baseline', change: { kind: 'add', amount } },
    },
    isDefault: true,
  }
}

function defaultMargin(score: string, sides: readonly Side[], settings: ScoreSettings | undefined): number {
  const readings = sides.map((side) => readScore(side, score)).filter(hasAnyValue)
  const type = typeScore(score, readings, settings)
  if (type === null || 'code' in type || type.kind === 'text') return DEFAULT_MARGIN
  if (type.range !== null) return round(DEFAULT_MARGIN * (type.range[1] - type.range[0]))
  const before = readings.at(-1)
  if (before === undefined) return DEFAULT_MARGIN
  const view = viewItems(defaultRule(score, settings, 0))
  const spread = deviation([...fillSample(before, type).items.values()].map((item) => itemValue(view, item)))
  return Number.isFinite(spread) ? round(DEFAULT_REAL_MARGIN * spread) : 0
}

/** As a person would write it. */
function round(margin: number): number {
  return Number(margin.toPrecision(3))
}
