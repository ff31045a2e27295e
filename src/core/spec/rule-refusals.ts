import type { Problem } from '../../errors.ts'
import { betterOf } from '../compare/score-type.ts'
import { findStatistic } from '../statistics/index.ts'
import { say, type Text } from '../text.ts'
import type { Operator, Rule, ScoreSettings, StatisticTerm } from './rules.ts'

type Refused = Pick<Problem, 'code' | 'text' | 'remedy'>

/** Why a rule that reads well cannot be judged, or asks for the opposite of what is good; `null` when it can. */
export function refuseRule(
  rule: Pick<Rule, 'list' | 'score' | 'condition'>,
  settings: Readonly<Record<string, ScoreSettings>>,
): Refused | null {
  return refuseBaseline(rule) ?? refuseShare(rule) ?? refuseDirection(rule, settings)
}

/** Whether the rule needs a baseline: its bound is one, or it counts pairs. */
export function isRelative({ condition: { statistic, bound } }: Pick<Rule, 'condition'>): boolean {
  return bound.kind === 'baseline' || findStatistic(statistic).of === 'signs'
}

function refuseBaseline({
  list,
  condition: { statistic, operator, bound },
}: Pick<Rule, 'list' | 'condition'>): Refused | null {
  if (bound.kind !== 'baseline') return null
  if (operator === '==' || operator === '!=') {
    return invalid(
      say`${operator} cannot be held against the baseline: whether two runs are exactly equal says nothing`,
      say`Write ${'>= baseline'} where higher is better, ${'<= baseline'} where lower is.`,
    )
  }
  if (statistic.name === 'value') {
    if (list === 'watch') return null
    return invalid(
      say`${'value'} is one number a run, so nothing can be said of its chance: against the baseline it is allowed in watch only`,
      say`Move the rule to watch, or write a number as its bound.`,
    )
  }
  if (findStatistic(statistic).relative !== null) return null
  return invalid(
    say`${nameOf(statistic)} cannot be held against the baseline: ${[WHY_ABSOLUTE[statistic.name] ?? '']}`,
    instead(statistic),
  )
}

const WHY_ABSOLUTE: Partial<Record<StatisticTerm['name'], string>> = {
  min: 'it is one item, and moves by chance',
  max: 'it is one item, and moves by chance',
  stddev: 'there is no test for it here',
  count: 'it counts items, not how good they are',
  worse: 'it already counts the items that fell against the baseline',
  better: 'it already counts the items that rose against the baseline',
  tied: 'it already counts the items that stayed as in the baseline',
}

function instead(statistic: StatisticTerm): Text {
  switch (statistic.name) {
    case 'min':
      return say`Write ${'p5 >= baseline'} or ${'worse <= 0'}, or min with a number.`
    case 'max':
      return say`Write ${'p95 <= baseline'} or ${'worse <= 0'}, or max with a number.`
    case 'stddev':
      return say`Write stddev with a number, or mean against the baseline.`
    case 'better':
      return say`Write a number of items, as in ${'better >= 3'}.`
    case 'worse':
    case 'tied':
      return say`Write a number of items, as in ${`${statistic.name} <= 3`}.`
    default:
      return say`Write a number, as in ${`${statistic.name} >= 100`}.`
  }
}

/** A share goes from 0 to 1: past that a bound holds or breaks whatever the run did, most often for want of a `%`. */
function refuseShare({ condition: { statistic, operator, bound } }: Pick<Rule, 'condition'>): Refused | null {
  if (statistic.name !== 'share') return null
  if (bound.kind === 'number') {
    if (bound.value >= 0 && bound.value <= 1) return null
    const meant = Number.isInteger(bound.value) && bound.value > 1 && bound.value <= 100 ? bound.value : 85
    return invalid(
      say`a share goes from 0 to 1, and the bound is ${bound.value}`,
      say`Write a percentage, as in ${`${operator} ${String(meant)}%`}, or a number from 0 to 1.`,
    )
  }
  const { change } = bound
  if (change.kind !== 'add' || Math.abs(change.amount) < 1) return null
  const sign = change.amount < 0 ? '-' : '+'
  const margin = Math.abs(change.amount)
  const meant = Number.isInteger(margin) && margin < 100 ? margin : 2
  return invalid(
    say`a share goes from 0 to 1, and the margin is ${margin}`,
    say`Write ${`baseline ${sign} ${String(meant / 100)}`}, or ${`baseline ${sign} ${String(meant)}%`} for a percentage of the baseline’s share.`,
  )
}

function refuseDirection(
  { score, condition: { statistic, operator } }: Pick<Rule, 'score' | 'condition'>,
  settings: Readonly<Record<string, ScoreSettings>>,
): Refused | null {
  const own = Object.hasOwn(settings, score) ? settings[score] : undefined
  const asked = directionOf(operator)
  const good = goodDirection(statistic, betterOf(score, own))
  if (asked === null || good === null || asked === good) return null
  const opposite = good === 'higher' ? '>=' : '<='
  if (statistic.name === 'worse' || statistic.name === 'better') {
    return invalid(
      say`${`${statistic.name} ${operator}`} asks for ${[statistic.name === 'worse' ? 'more items that fell' : 'fewer items that rose']}`,
      say`Write ${`${statistic.name} ${opposite}`}.`,
    )
  }
  return invalid(
    say`${operator} asks for the opposite of what is good: ${[good]} is better for the ${nameOf(statistic)} of ${score}`,
    betterIsFixed(score)
      ? say`Write ${opposite}.`
      : say`Write ${opposite}, or say under ${'scores'} that ${[asked]} is better for ${score}.`,
  )
}

function directionOf(operator: Operator): 'higher' | 'lower' | null {
  if (operator === '>=' || operator === '>') return 'higher'
  return operator === '<=' || operator === '<' ? 'lower' : null
}

/** Which way a statistic goes when the score gets better; `null` where neither way does. */
function goodDirection(statistic: StatisticTerm, better: 'higher' | 'lower'): 'higher' | 'lower' | null {
  switch (statistic.name) {
    case 'stddev':
    case 'count':
    case 'tied':
      return null
    case 'worse':
      return 'lower'
    case 'better':
      return 'higher'
    case 'share': {
      const counted = directionOf(statistic.operator)
      if (counted === null) return null
      return counted === better ? 'higher' : 'lower'
    }
    default:
      return better
  }
}

function betterIsFixed(score: string): boolean {
  return score === 'latency' || score === 'errors'
}

function nameOf(statistic: StatisticTerm): Text {
  if (statistic.name === 'percentile') return [`p${String(statistic.percent)}`]
  return [statistic.name]
}

function invalid(text: Text, remedy: Text): Refused {
  return { code: 'SPEC_INVALID', text, remedy }
}
