import { formatShare, formatValue } from '../render/numbers.ts'
import type { Rule } from '../spec/rules.ts'
import { say, type Text } from '../text.ts'
import type { Evidence } from './evidence.ts'
import type { Measured } from './measure.ts'
import { itemsFor, planSettling, type Needed } from './needed.ts'
import type { Outcome } from './outcome.ts'
import type { RelativeMeasure } from './relative.ts'
import type { ScoreType } from './score-type.ts'
import { shownInterval } from './shown-interval.ts'
import { unitOf } from './units.ts'
import { amount, change, count, percent, span, type Measure } from './words.ts'

type Absolute = Extract<Measured, { kind: 'absolute' }>

/** What an absolute rule found. */
export function describeAbsolute(rule: Rule, type: ScoreType, measured: Absolute): Text {
  const { operator, statistic } = rule.condition
  const { value, bound, items, isMet } = measured
  const unit = unitOf(rule, type)
  const asked = isMet ? [] : say`; the rule asks for ${[operator]} ${[formatValue(bound, 'none', [value])]}`
  if (statistic.name === 'worse' || statistic.name === 'better' || statistic.name === 'tied') {
    const compared = statistic.name === 'tied' ? 'tied with' : `${statistic.name} than`
    return say`${count(value, 'item')} of ${items} ${[value === 1 ? 'is' : 'are']} ${[compared]} the baseline on ${rule.score}${asked}.`
  }
  const shown = formatValue(value, unit === 'points' ? 'none' : unit, [bound])
  if (statistic.name === 'value') return say`The value of ${rule.score} is ${[shown]}${asked}.`
  return say`${subject(rule, 'mean')} is ${[shown]} on ${count(items, 'item')}${asked}.`
}

/** What a relative rule found, and what it would take to find more. Never more than was shown. */
export function describeRelative(
  rule: Rule,
  type: ScoreType,
  measure: RelativeMeasure,
  outcome: Outcome,
  adjusted: number,
  alpha: number,
): Text {
  const { evidence } = measure
  if (evidence === null) return say`One item is too few to compare ${subject(rule)} with the baseline.`
  if (evidence.isRough) {
    return say`${subject(rule)} can be compared from 20 paired items on; there are ${evidence.pairs}.`
  }
  const view = viewOf(rule, type, measure, evidence, alpha)
  if (outcome === 'broken') return describeBroken(rule, view, adjusted)
  return outcome === 'held' ? describeHeld(rule, view) : describeUnsure(rule, view)
}

/** The evidence in the words and the unit of one rule. */
interface View {
  readonly evidence: Evidence
  readonly measure: RelativeMeasure
  readonly unit: Measure
  readonly fall: 'drop' | 'rise'
  /** How far a value on the scale of the test is to the bad side. */
  readonly dropOf: (oriented: number) => number
  /** The largest drop that is not excluded. */
  readonly open: number
  readonly interval: Text
  readonly alpha: number
}

function viewOf(rule: Rule, type: ScoreType, measure: RelativeMeasure, evidence: Evidence, alpha: number): View {
  const isRatio = measure.scale === 'ratio'
  const unit: Measure = isRatio ? 'percent' : unitOf(rule, type)
  const sign = measure.better === 'higher' ? -1 : 1
  const dropOf = (oriented: number): number =>
    (sign * measure.toUnits(oriented)) / (isRatio ? measure.baselineValue : 1)
  const { lower, upper } = shownInterval(measure, evidence)
  const ends = span(dropOf(upper), dropOf(lower), unit)
  return {
    evidence,
    measure,
    unit,
    fall: measure.better === 'higher' ? 'drop' : 'rise',
    dropOf,
    open: dropOf(lower),
    interval: say`${[formatShare(1 - 2 * alpha)]} interval ${ends}`,
    alpha,
  }
}

function describeBroken(rule: Rule, view: View, adjusted: number): Text {
  const { evidence, measure, unit, fall, dropOf, interval, alpha } = view
  if (adjusted > alpha) {
    const asked = amount(dropOf(-measure.margins.asked), unit)
    return say`${subject(rule)} is not better by the ${asked} that the rule asks for: the ${[fall]} is ${change(dropOf(evidence.difference), unit)} (${interval}) with ${count(evidence.pairs, 'item')}.`
  }
  return say`${subject(rule)} ${[moved(fall, -evidence.difference)]} by ${amount(dropOf(evidence.difference), unit)} (${interval}); unchanged code looks this bad in ${[chance(adjusted)]} of comparisons.`
}

function describeHeld(rule: Rule, view: View): Text {
  const { evidence, measure, unit, fall, dropOf, open, alpha } = view
  const items = count(evidence.pairs, 'item')
  const limit = open > 0 ? say` over ${amount(open, unit)}` : []
  const found = evidence.isIdentical ? say`Every result of ${rule.score} is the same on both sides: no` : say`No`
  const shown = say`${found} ${[fall]} in ${subject(rule, null, 'the')}${limit} with ${items}`
  const { asked } = measure.margins
  if (asked <= 0 || open <= dropOf(-asked)) return say`${shown}.`
  const needed = itemsFor(evidence, asked, alpha)
  const more = needed === null ? say`; this dataset cannot show` : say`; about ${count(needed, 'item')} would show`
  return say`${shown}${more} that it is within the ${amount(dropOf(-asked), unit)} of the rule.`
}

function describeUnsure(rule: Rule, view: View): Text {
  const { evidence, measure, unit, fall, dropOf, open, interval, alpha } = view
  const settle = describeNeeded(planSettling(evidence, measure.margins, alpha))
  const seen = evidence.isIdentical
    ? say`every result is the same on both sides, and a ${[fall]} of up to ${amount(open, unit)} is not excluded`
    : say`it ${[moved(fall, -evidence.difference)]} by ${amount(dropOf(evidence.difference), unit)} (the ${[fall]}’s ${interval})`
  return say`${subject(rule)}: cannot tell. With ${count(evidence.pairs, 'item')} ${seen}${settle}.`
}

/** What would settle it, as the end of a sentence. */
function describeNeeded({ items, repetitions }: Needed): Text {
  const repeated = repetitions === null ? [] : [say`${count(repetitions, 'repetition')} of each on both sides`]
  const ways = items === null ? repeated : [say`${count(items, 'item')}`, ...repeated]
  const [first, second] = ways
  if (first === undefined) return say`; how many more items would settle it, the data does not say`
  return second === undefined
    ? say`; about ${first} would settle it`
    : say`; about ${first}, or ${second}, would settle it`
}

/**
 * What the data can find at all, where that is more than the rule asks for; nothing else of it is news. Null when the rule's
 * margin can be found.
 */
export function describeLimit(rule: Rule, type: ScoreType, measure: RelativeMeasure, alpha: number): Text | null {
  const { evidence, margins } = measure
  if (evidence === null || evidence.isRough || margins.asked < 0) return null
  const { unit, fall, dropOf } = viewOf(rule, type, measure, evidence, alpha)
  const items = count(evidence.pairs, 'item')
  if (evidence.detectable === null) return say`${items} cannot show any ${[fall]} in ${subject(rule, null, 'the')}.`
  if (evidence.detectable <= margins.asked) return null
  const found = amount(dropOf(-evidence.detectable), unit)
  return say`With ${items} a ${[fall]} of ${found} in ${subject(rule, null, 'the')} is found 4 times out of 5; a smaller one less often.`
}

/** Nothing is impossible: a p-value of 0 is one that is too small for a number. */
function chance(probability: number): string {
  return probability === 0 ? 'under 0.1 %' : percent(probability)
}

function moved(fall: View['fall'], drop: number): string {
  return (fall === 'drop') === drop > 0 ? 'dropped' : 'rose'
}

/** `"correct"`, and for any statistic but the plain mean `The share of "correct"`. */
function subject(rule: Rule, plainMean: 'mean' | null = null, article: 'The' | 'the' = 'The'): Text {
  const { statistic } = rule.condition
  const name = statistic.name === 'percentile' ? `p${String(statistic.percent)}` : statistic.name
  if (name === 'mean' && plainMean === null) return say`${rule.score}`
  return say`${[article]} ${[name]} of ${rule.score}`
}
