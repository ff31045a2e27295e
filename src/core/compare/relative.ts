import type { Rule } from '../spec/rules.ts'
import { average } from '../statistics/mean.ts'
import type { Random } from '../statistics/random.ts'
import type { Statistic } from '../statistics/statistic.ts'
import { deviation } from '../statistics/stddev.ts'
import type { Evidence, Pair, Question } from './evidence.ts'
import { viewItems } from './item-values.ts'
import { automaticMargin, boundOf, marginsOf, type Margins, type MarginScale } from './margin.ts'
import { allowForRunShock } from './run-shock.ts'
import type { ItemSample } from './sample.ts'
import { isAmount, type ScoreType } from './score-type.ts'
import { widestDifference } from './shown-interval.ts'
import { weighDifferences, weighRecomputed } from './weigh.ts'

/** One item that both sides have. */
export interface PairedSamples {
  readonly id: string
  readonly cluster?: string | undefined
  readonly candidate: ItemSample
  readonly baseline: ItemSample
}

export interface RelativeQuestion {
  readonly rule: Rule
  readonly statistic: Statistic
  readonly type: ScoreType
  /** In the order of their ids; never empty. */
  readonly pairs: readonly PairedSamples[]
  readonly alpha: number
  /** Of the planned items: what was run. The automatic margin is that of all of them. */
  readonly share: number
  /** How many runs are pooled in the baseline. */
  readonly baselineRuns: number
  readonly isStrict: boolean
  readonly random: Random
}

/** A relative rule as measured: evidence and margins are oriented, higher better, on the scale that the test used. */
export interface RelativeMeasure {
  readonly value: number
  readonly baselineValue: number
  readonly bound: number
  /** Null when there are too few pairs for any interval. */
  readonly evidence: Evidence | null
  readonly margins: Margins
  /** Whether the rule wants the statistic high. */
  readonly better: 'higher' | 'lower'
  readonly scale: 'difference' | 'ratio'
  /** From the scale of the test to candidate minus baseline in units of the statistic. */
  readonly toUnits: (oriented: number) => number
  /** The widest difference that the score's range allows, on the scale of the test. */
  readonly widest: number
}

/** Measures `STATISTIC OPERATOR baseline…` on paired items, whose statistic has a `relative` of its own. */
export function measureRelative(question: RelativeQuestion): RelativeMeasure {
  const { rule, statistic, pairs } = question
  const { bound: change, operator, statistic: term } = rule.condition
  if (change.kind !== 'baseline') throw new TypeError(`the rule ${rule.text} has no baseline`)

  const view = viewItems(rule)
  const numbers = pairs.map((pair) => ({
    id: pair.id,
    cluster: pair.cluster,
    candidate: view.repetitions(pair.candidate),
    baseline: view.repetitions(pair.baseline),
  }))
  const results = numbers.flatMap((pair) => [...pair.candidate, ...pair.baseline])
  const candidate = numbers.map((pair) => view.ofMean(average(pair.candidate)))
  const baseline = numbers.map((pair) => view.ofMean(average(pair.baseline)))
  const value = statistic.compute(candidate, term)
  const baselineValue = statistic.compute(baseline, term)
  const bound = boundOf(baselineValue, change.change)
  const sign = operator === '>=' || operator === '>' ? 1 : -1
  const isRatio = comparesRatios(question, results, bound)
  // A mean weighs an item as 1/N, a sum as 1: margins are an item's worth, as the evidence is.
  const ones = candidate.map(() => 1)
  const weight = statistic.relative === 'differences' ? statistic.compute(ones, term) : 1
  const asked = isRatio ? sign * Math.log(baselineValue / bound) : (sign * (baselineValue - bound)) / weight

  const logRatio = isRatio ? sign * Math.log(value / baselineValue) : null
  const evidence = weigh(question, numbers, { sign, logRatio, ofMean: view.isMean ? null : view.ofMean })
  const automatic = automaticMargin(marginScale(question, isRatio, baseline), (evidence?.units ?? 1) / question.share)
  return {
    value,
    baselineValue,
    bound,
    evidence,
    margins: marginsOf(asked, automatic, question.isStrict),
    better: sign === 1 ? 'higher' : 'lower',
    scale: isRatio ? 'ratio' : 'difference',
    toUnits: (oriented) => (isRatio ? baselineValue * Math.expm1(sign * oriented) : sign * oriented * weight),
    widest: isRatio ? Infinity : widestDifference(rule, question.type),
  }
}

/**
 * Factors, percentages, cost and latency are compared as ratios, on logarithms, where every value is above 0, beside the
 * amounts themselves. Shares never are: they end at 1.
 */
function comparesRatios({ rule, type }: RelativeQuestion, values: readonly number[], bound: number): boolean {
  const { bound: change, statistic } = rule.condition
  if (change.kind !== 'baseline' || statistic.name === 'share' || bound <= 0) return false
  const asksForRatio = change.change.kind === 'times' || change.change.kind === 'percent'
  return (asksForRatio || isAmount(type)) && values.every((value) => value > 0)
}

interface Orientation {
  readonly sign: 1 | -1
  /** Of the two values that the rule names, oriented; null where differences are compared. */
  readonly logRatio: number | null
  /** Null when an item is worth its mean. */
  readonly ofMean: ((mean: number) => number) | null
}

function weigh(question: RelativeQuestion, pairs: readonly Pair[], orientation: Orientation): Evidence | null {
  const { sign, logRatio, ofMean } = orientation
  const isRatio = logRatio !== null
  const { statistic, alpha, random, rule } = question
  if (statistic.relative === 'recomputed') {
    const compare = (a: number, b: number): number => (isRatio ? sign * Math.log(a / b) : sign * (a - b))
    const width = widthOf(
      pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map(isRatio ? Math.log : Number)),
    )
    const compute = (values: readonly number[]): number => statistic.compute(values, rule.condition.statistic)
    return weighRecomputed({ pairs, itemValue: null, width, alpha, random }, compute, compare)
  }
  const weighOn = (scale: (mean: number) => number, isCurved: boolean): Evidence | null => {
    const oriented = orientPairs(pairs, (mean) => sign * scale(mean), isCurved)
    const asked = { ...oriented, width: widthFor(question, oriented), alpha, random }
    const evidence = weighDifferences(asked)
    return evidence === null ? null : allowForRunShock(evidence, asked, question.baselineRuns)
  }
  if (logRatio === null) return weighOn((mean) => ofMean?.(mean) ?? mean, ofMean !== null)
  const ofRatios = weighOn(Math.log, true)
  const ofAmounts = weighOn(Number, false)
  return ofRatios === null || ofAmounts === null ? null : ofBothScales(ofRatios, ofAmounts, logRatio)
}

/**
 * A mean of amounts can move by a few items that logarithms hardly see, and by all of them a little, which amounts hardly
 * see. So either scale may show it (Bonferroni over the two), what is shown is the ratio of the means that the rule names,
 * and no interval leaves that out: a rule is never held by ratios while its own value is past the margin.
 */
function ofBothScales(ofRatios: Evidence, ofAmounts: Evidence, logRatio: number): Evidence {
  return {
    ...ofRatios,
    difference: logRatio,
    lower: Math.min(ofRatios.lower, logRatio),
    upper: Math.max(ofRatios.upper, logRatio),
    pValue: Math.min(1, 2 * Math.min(ofRatios.pValue, ofAmounts.pValue)),
    method: `${ofRatios.method}, of ratios and of amounts`,
    listRelabellings: () => null,
  }
}

/** One run against one: each result is its item's value, so that passes are seen as passes whatever made them. */
function orientPairs(
  pairs: readonly Pair[],
  orient: (mean: number) => number,
  isCurved: boolean,
): Pick<Question, 'pairs' | 'itemValue'> {
  const isSingle = pairs.every((pair) => pair.candidate.length === 1 && pair.baseline.length === 1)
  if (isCurved && !isSingle) return { pairs, itemValue: orient }
  return {
    pairs: pairs.map(({ id, cluster, candidate, baseline }) => ({
      id,
      cluster,
      candidate: candidate.map(orient),
      baseline: baseline.map(orient),
    })),
    itemValue: null,
  }
}

function widthFor(
  { rule, type }: RelativeQuestion,
  { pairs, itemValue }: Pick<Question, 'pairs' | 'itemValue'>,
): number {
  if (rule.condition.statistic.name === 'share') return 1
  if (itemValue === null && type.kind === 'number' && type.range !== null) return type.range[1] - type.range[0]
  return widthOf(
    pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline].map((value) => itemValue?.(value) ?? value)),
  )
}

function widthOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
}

function marginScale({ rule, type }: RelativeQuestion, isRatio: boolean, baseline: readonly number[]): MarginScale {
  if (rule.condition.statistic.name === 'share') return { kind: 'binary' }
  if (isRatio) return { kind: 'ratio' }
  if (type.kind === 'number' && type.isBinary) return { kind: 'binary' }
  if (type.kind === 'number' && type.range !== null) return { kind: 'bounded', width: type.range[1] - type.range[0] }
  return { kind: 'real', deviation: baseline.length < 2 ? 0 : deviation(baseline) }
}
