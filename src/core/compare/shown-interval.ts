import type { Rule } from '../spec/rules.ts'
import type { Interval } from '../statistics/tango.ts'
import type { ScoreType } from './score-type.ts'

/** The widest difference of two items that the score's range allows, for a rule that compares differences. */
export function widestDifference({ condition }: Rule, type: ScoreType): number {
  if (condition.statistic.name === 'share') return 1
  return type.kind === 'number' && type.range !== null ? type.range[1] - type.range[0] : Infinity
}

/** The interval as people are shown it: a t interval of few items is wider than the score. No decision rests on the cut. */
export function shownInterval({ widest }: { readonly widest: number }, { lower, upper }: Interval): Interval {
  return { lower: Math.max(lower, -widest), upper: Math.min(upper, widest) }
}
