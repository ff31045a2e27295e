import type { Comparison } from './compare/compare.ts'
import type { ComparedRule } from './compare/conclude.ts'
import { FAILED_LIMIT } from './compare/guards.ts'
import { futileBelow, type Look } from './compare/look.ts'
import { needsBaseline } from './compare/measure.ts'
import { ALPHAS } from './compare/outcome.ts'
import { nameSlice } from './compare/slices.ts'
import { policyFor } from './decide.ts'
import type { GateRules, Rule, Waiver } from './spec/rules.ts'
import { findStatistic } from './statistics/index.ts'
import { normalQuantile } from './statistics/distributions.ts'
import { say, type Text } from './text.ts'

type Settings = Pick<GateRules, 'preset' | 'unsure' | 'onMissingBaseline'>

/**
 * Whether a run may be given up as unlikely to break a rule: every rule that counts is relative, and none of them makes
 * being unsure count. What is not about the baseline is about every item, and a slice that is too small to be judged so far
 * may be large enough at the end.
 */
export function mayGiveUp(rules: readonly Rule[], waived: ReadonlyMap<string, Waiver>, settings: Settings): boolean {
  const counted = rules.filter(({ list, score }) => list !== 'watch' && !waived.has(score))
  return counted.every(
    (rule) =>
      needsBaseline(rule) &&
      rule.slices !== true &&
      findStatistic(rule.condition.statistic).relative !== null &&
      policyFor({ rule, lacksBaseline: false }, settings).policy === 'pass',
  )
}

/**
 * Why a run may stop at this look, as the end of a sentence; null when it must go on. It stops when the verdict cannot get
 * worse (a rule of the strictest list is broken at the level of this look, or a guard would fire whatever the rest shows),
 * or when it is given up: no rule is likely to be broken by the rest.
 */
export function findStop(
  { rules, guards }: Pick<Comparison, 'rules' | 'guards'>,
  look: Look,
  canGiveUp: boolean,
  preset: GateRules['preset'],
): Text | null {
  const counted = rules.filter(({ result }) => result.list !== 'watch' && result.waiver === undefined)
  const isOpen = ({ result, lacksBaseline }: ComparedRule): boolean => result.outcome === 'unmeasured' || lacksBaseline
  if (counted.length === 0 || counted.some(isOpen)) return null
  const guard = guards.find(
    ({ code, severity }) =>
      code === 'SCORE_AT_WORST' || (code === 'TOO_MANY_ITEMS_FAILED' && severity * look.share > FAILED_LIMIT),
  )
  if (guard !== undefined) return guard.text
  const strictest = counted.some(({ result }) => result.list === 'require') ? 'require' : 'review'
  const broken = counted.find(
    ({ result }) => result.list === strictest && result.outcome === 'broken' && result.estimate !== null,
  )
  if (broken !== undefined) {
    const where = broken.slice === undefined ? [] : say` in the slice ${nameSlice(broken.slice)}`
    return say`${broken.result.rule} of ${broken.result.score} is broken${where}, whatever the rest would show.`
  }
  const isQuiet = guards.length === 0 && counted.every(({ result }) => result.outcome !== 'broken')
  return canGiveUp && isQuiet && isFutile(counted, look, preset)
    ? say`the chance that the rest would break a rule is under 5 %.`
    : null
}

/** Sides that are the same throughout say nothing of how the rest varies: they are never futile. */
function isFutile(counted: readonly ComparedRule[], { share }: Look, preset: GateRules['preset']): boolean {
  const worst = Math.min(...counted.map(({ result }) => result.estimate?.adjustedPValue ?? 0))
  return worst < 1 && -normalQuantile(worst) <= futileBelow(ALPHAS[preset])(share)
}
