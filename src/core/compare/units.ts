import type { Unit } from '../render/numbers.ts'
import type { Rule } from '../spec/rules.ts'
import { isBuiltIn } from './readings.ts'
import type { ScoreType } from './score-type.ts'

/** What a rule's value is in. */
export function unitOf(rule: Rule, type: ScoreType): Unit {
  const { name } = rule.condition.statistic
  if (name === 'share') return 'points'
  if (name === 'count' || name === 'worse' || name === 'better' || name === 'tied') return 'none'
  const unit = scoreUnit(rule.score, type)
  // Points are hundredths of one item's score; a sum of passes is how many there are.
  return name === 'sum' && unit === 'points' ? 'none' : unit
}

export function scoreUnit(score: string, type: ScoreType): Unit {
  if (score === 'cost') return 'USD'
  if (score === 'latency') return 's'
  if (isBuiltIn(score) || type.kind === 'text' || type.range === null) return 'none'
  return type.range[0] === 0 && type.range[1] === 1 ? 'points' : 'none'
}
