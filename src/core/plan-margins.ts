import { count } from './compare/words.ts'
import { planDataset } from './plan.ts'
import { formatAmount } from './render/numbers.ts'
import type { GateRules, Rule } from './spec/rules.ts'
import { say, type Text } from './text.ts'

/** No data set is asked to have more. */
const MOST_ITEMS = 1_000_000

/**
 * The margins that are written in a spec and that this many items cannot show, a sentence each. The smaller of what can be
 * shown is taken, a judge's score; scores without a range are taken to go from 0 to 1.
 */
export function warnOfMargins(rules: GateRules, items: number): readonly Text[] {
  const plan = planDataset(items, rules.preset)
  if (plan === null) return []
  return writtenMargins(rules).flatMap(({ where, margin, shown }) =>
    margin <= 0 || margin >= plan.judge
      ? []
      : [
          say`${where}: ${count(items, 'item')} cannot show a drop of ${[shown]}; ${itemsToShow(margin, rules.preset)} would, as would a larger margin or more runs of the baseline.`,
        ],
  )
}

interface WrittenMargin {
  readonly where: Text
  /** Of the score's range. */
  readonly margin: number
  /** In units of the score. */
  readonly shown: string
}

function writtenMargins({ rules, scores }: GateRules): readonly WrittenMargin[] {
  const inUnits = (amount: number, score: string): Pick<WrittenMargin, 'margin' | 'shown'> => {
    const [low, high] = scores[score]?.range ?? [0, 1]
    return {
      margin: amount / (high - low),
      shown: formatAmount(amount, low === 0 && high === 1 ? 'points' : 'none'),
    }
  }
  if (rules.length === 0) {
    return Object.entries(scores).flatMap(([score, { margin }]) =>
      margin === undefined ? [] : [{ where: say`${`scores.${score}.margin`}`, ...inUnits(margin, score) }],
    )
  }
  return rules.flatMap((rule) => {
    const amount = writtenAmount(rule)
    if (amount === null) return []
    const where = say`${rule.list} ${rule.score}, ${rule.text}`
    const size = Math.abs(amount)
    // A share is of the items, whatever the score's range is.
    const isShare = rule.condition.statistic.name === 'share'
    return [{ where, ...(isShare ? { margin: size, shown: formatAmount(size, 'points') } : inUnits(size, rule.score)) }]
  })
}

/** What a rule on a mean accepts, in units of the score; null where it says no such amount. */
function writtenAmount({ list, score, condition: { statistic, bound } }: Rule): number | null {
  if (list === 'watch' || score === 'cost' || score === 'latency' || score === 'tokens') return null
  if (statistic.name !== 'mean' && statistic.name !== 'share') return null
  return bound.kind === 'baseline' && bound.change.kind === 'add' ? bound.change.amount : null
}

function itemsToShow(margin: number, preset: GateRules['preset']): Text {
  const shows = (items: number): boolean => (planDataset(items, preset)?.judge ?? Infinity) <= margin
  let enough = 1
  while (!shows(enough) && enough < MOST_ITEMS) enough *= 2
  if (enough >= MOST_ITEMS) return ['no dataset of any size']
  let tooFew = enough / 2
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (shows(middle)) enough = middle
    else tooFew = middle
  }
  return say`about ${count(enough, 'item')}`
}
