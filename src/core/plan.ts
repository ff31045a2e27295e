import { count, percent } from './compare/words.ts'
import { ALPHAS } from './compare/outcome.ts'
import { formatAmount } from './render/numbers.ts'
import type { GateRules } from './spec/rules.ts'
import { detectableBreaks, detectableDrop, flipsToBlock } from './statistics/power.ts'
import { say, type Text } from './text.ts'

/**
 * Standard deviation of the difference of one item between two runs, as seen where nothing is known yet: of a pass or fail
 * score, and of a judge's score from 0 to 1.
 */
const USUAL_DEVIATION = { passFail: 0.43, judge: 0.25 }

/**
 * What so many items can show before anything was run: the smallest drop that is found 4 times out of 5, of a pass or fail
 * score and of a judge's. Null when no drop can be: an exact test needs more items than there are.
 */
export function planDataset(items: number, preset: GateRules['preset']): { passFail: number; judge: number } | null {
  const alpha = ALPHAS[preset]
  if (items < flipsToBlock(alpha)) return null
  const drop = (deviation: number): number => Math.min(1, detectableDrop(deviation / Math.sqrt(items), alpha))
  return {
    passFail: Math.min(1, Math.max(drop(USUAL_DEVIATION.passFail), detectableBreaks(items, alpha))),
    judge: drop(USUAL_DEVIATION.judge),
  }
}

/** The plan as a sentence, for people who have paid for nothing yet. */
export function describePlan(items: number, preset: GateRules['preset']): Text {
  const plan = planDataset(items, preset)
  const alpha = percent(ALPHAS[preset])
  if (plan === null) {
    return say`With ${count(items, 'item')} no comparison can show a drop: it takes ${flipsToBlock(ALPHAS[preset])} items at least.`
  }
  return say`With ${count(items, 'item')} a comparison finds a drop of about ${[formatAmount(plan.passFail, 'points')]} in a pass or fail score, and of ${[formatAmount(plan.judge, 'points')]} in a judge’s score from 0 to 1, 4 times out of 5; unchanged code is blocked at most ${[alpha]} of the time.`
}
