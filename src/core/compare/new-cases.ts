import type { Problem } from '../../errors.ts'
import type { Rule } from '../spec/rules.ts'
import { average } from '../statistics/mean.ts'
import { compareNumbers } from '../statistics/share.ts'
import { list, say, type Text } from '../text.ts'
import type { BaselineState } from './baseline-state.ts'
import { itemValue, viewItems } from './item-values.ts'
import type { ItemSample } from './sample.ts'
import type { ScoreState } from './score-state.ts'
import { count } from './words.ts'

/**
 * A warning about items that came with the change and that the baseline, which has not the change, answers well already:
 * they are no proof of what the change mends. An item is answered well when it meets the condition of every require rule,
 * or has the best value where a rule has no condition for one item.
 */
export function describeIdleCases(
  added: readonly string[],
  rules: readonly Rule[],
  scores: ReadonlyMap<string, ScoreState | Problem>,
  baseline: BaselineState,
): Text[] {
  if (baseline.kind !== 'found' || added.length === 0) return []
  const { side, pairing } = baseline
  const paired = new Set(pairing.paired)
  const required = rules.filter((rule) => rule.list === 'require')
  const idle = added.filter((id) => {
    if (!paired.has(id) || side.items.get(id)?.some((result) => result.error !== null) !== false) return false
    const answers = required.map((rule) => isAnsweredWell(id, rule, scores.get(rule.score)))
    return answers.includes(true) && !answers.includes(false)
  })
  if (idle.length === 0) return []
  const [noun, these] = idle.length === 1 ? ['it does', 'This new case passes'] : ['they do', 'These new cases pass']
  return [
    say`${[these]} without the change, so ${[noun]} not show what it mends: ${list(idle)} (${count(idle.length, 'item')}).`,
  ]
}

/** Null where nothing can be said of this item by this rule. */
function isAnsweredWell(id: string, rule: Rule, state: ScoreState | Problem | undefined): boolean | null {
  if (state === undefined || 'code' in state || state.baseline.kind !== 'found') return null
  const sample = state.baseline.sample.items.get(id)
  return sample === undefined ? null : (meetsRule(rule, sample) ?? isBest(sample, state))
}

function meetsRule(rule: Rule, sample: ItemSample): boolean | null {
  const { statistic, operator, bound } = rule.condition
  if (statistic.name === 'share') {
    const wantsMore = operator !== '<=' && operator !== '<'
    return itemValue(viewItems(rule), sample) === (wantsMore ? 1 : 0)
  }
  const isOfItems = ['mean', 'median', 'min', 'max', 'percentile'].includes(statistic.name)
  if (!isOfItems || bound.kind !== 'number' || sample.values.some((value) => typeof value !== 'number')) return null
  return compareNumbers(itemValue(viewItems(rule), sample), operator, bound.value)
}

function isBest({ values }: ItemSample, { type }: ScoreState): boolean | null {
  if (type.kind === 'text' || type.range === null) return null
  return average(values.map(Number)) === type.range[type.better === 'higher' ? 1 : 0]
}
