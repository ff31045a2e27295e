import type { Rule } from '../spec/rules.ts'
import { average } from '../statistics/mean.ts'
import { compareNumbers, meetsCondition } from '../statistics/share.ts'
import type { ItemSample } from './sample.ts'

/**
 * How a rule's statistic sees an item: every repetition as a number, their mean, and what that mean is worth. A share with
 * a condition on numbers asks it of the item's mean; with text or true and false it asks each repetition.
 */
export interface ItemView {
  readonly repetitions: (sample: ItemSample) => number[]
  readonly ofMean: (mean: number) => number
  /** Whether `ofMean` is the mean itself. */
  readonly isMean: boolean
}

export function viewItems(rule: Rule): ItemView {
  const { statistic, operator } = rule.condition
  // A failed item counts against the rule whichever way the share points.
  const failed = operator === '<=' || operator === '<' ? 1 : 0
  if (statistic.name !== 'share') {
    return {
      repetitions: ({ values }) => values.filter((value) => typeof value === 'number'),
      ofMean: (mean) => mean,
      isMean: true,
    }
  }
  const { value: wanted } = statistic
  if (typeof wanted === 'number') {
    return {
      repetitions: ({ values }) => values.filter((value) => typeof value === 'number'),
      ofMean: (mean) => (compareNumbers(mean, statistic.operator, wanted) ? 1 : 0),
      isMean: false,
    }
  }
  return {
    repetitions: ({ values }) => values.map((value) => (value === null ? failed : meetsCondition(value, statistic))),
    ofMean: (mean) => mean,
    isMean: true,
  }
}

export function itemValue(view: ItemView, sample: ItemSample): number {
  return view.ofMean(average(view.repetitions(sample)))
}
