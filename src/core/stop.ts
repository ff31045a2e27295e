import type { Comparison } from './compare/compare.ts'
import type { ComparedRule } from './compare/conclude.ts'
import { FAILED_LIMIT } from './compare/guards.ts'
import { boundariesFor, type Look } from './compare/look.ts'
import { ALPHAS } from './compare/outcome.ts'
import { policyFor } from './decide.ts'
import type { GateRules } from './spec/rules.ts'
import { normalQuantile } from './statistics/distributions.ts'
import { say, type Text } from './text.ts'

/** A run is not given up as hopeless to break a rule before this share of its items. */
const FUTILE_FROM = 0.2
/** …nor while the chance that its end would break one is this large. */
const FUTILE_BELOW = 0.05

/**
 * Why a run may stop at this look, as the end of a sentence; null when it must go on. It stops when the verdict cannot get
 * worse (a rule of the strictest list is broken at the level of this look, or a guard would fire whatever the rest shows),
 * or when no relative rule is likely to be broken by the rest. What is not about the baseline is about every item: it
 * never lets a run stop.
 */
export function findStop(
  { rules, guards }: Pick<Comparison, 'rules' | 'guards'>,
  settings: Pick<GateRules, 'preset' | 'unsure' | 'onMissingBaseline'>,
  look: Look,
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
    return say`${broken.result.rule} of ${broken.result.score} is broken, whatever the rest would show.`
  }
  if (guards.length > 0 || !isFutile(counted, settings, look)) return null
  return say`the chance that the rest would break a rule is under 5 %.`
}

/**
 * Whether the predictive probability that a test at the end would break any rule is small (Spiegelhalter, Freedman,
 * Blackburn 1986): normal sums, and a change that is as likely anything as what was seen. Sides that are the same
 * throughout say nothing of how the rest varies, and are never futile.
 */
function isFutile(
  counted: readonly ComparedRule[],
  settings: Parameters<typeof findStop>[1],
  { share, planned }: Look,
): boolean {
  if (share < FUTILE_FROM || share === 1) return false
  const worst = Math.min(...counted.map(({ result }) => result.estimate?.adjustedPValue ?? 0))
  if (worst >= 1) return false
  const final = boundariesFor(planned, ALPHAS[settings.preset]).at(-1) ?? Infinity
  const limit = Math.sqrt(share) * (Math.sqrt((1 - share) / share) * normalQuantile(1 - FUTILE_BELOW) - final)
  if (normalQuantile(worst) < limit) return false
  return counted.every(
    (rule) =>
      rule.result.outcome === 'held' ||
      (rule.result.outcome === 'unsure' && policyFor(rule, settings).policy === 'pass'),
  )
}
