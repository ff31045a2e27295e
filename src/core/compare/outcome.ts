import type { Estimate, OUTCOMES } from '../report.ts'
import type { GateRules } from '../spec/rules.ts'
import { FEWEST_CONSTANT, type Evidence } from './evidence.ts'
import { planSettling } from './needed.ts'
import type { RelativeMeasure } from './relative.ts'
import { shownInterval } from './shown-interval.ts'

export type Outcome = (typeof OUTCOMES)[number]

/** The one-sided level of each preset: how often a change that changes nothing may be blocked. */
export const ALPHAS = { quiet: 0.01, balanced: 0.025, sensitive: 0.05, strict: 0.025 } as const

/** A drop this near its margin is at it: only rounding tells them apart. */
const ROUNDING = 1e-9

/**
 * Broken: unchanged code would seldom look this bad, and the drop is at least the margin asked. Held: what the interval
 * leaves open is within the margin shown. Both are needed so that neither a certain trifle nor a large accident blocks.
 * `adjusted` is the p-value adjusted over the gate. With `beyond-margin` the whole interval must be past the margin, too.
 */
export function decideRelative(
  { evidence, margins }: RelativeMeasure,
  adjusted: number,
  alpha: number,
  asks: GateRules['evidence'] = 'any',
): Outcome {
  if (evidence === null || evidence.isRough) return 'unsure'
  const { asked, shown } = margins
  const isMaterial = asks === 'beyond-margin' ? evidence.upper < -asked : -evidence.difference >= asked - ROUNDING
  if (adjusted <= alpha && isMaterial) return 'broken'
  // A rule that asks for an improvement is also broken by proof that there is less.
  if (asked < 0 && evidence.upper < -asked) return 'broken'
  if (evidence.isConstant && evidence.units < FEWEST_CONSTANT) return 'unsure'
  if (evidence.isIdentical && asked >= 0) return 'held'
  return evidence.lower > -shown ? 'held' : 'unsure'
}

/** The evidence as the report has it: candidate minus baseline in units of the score, not oriented. */
export function renderEstimate(
  measure: RelativeMeasure,
  evidence: Evidence,
  adjusted: number,
  alpha: number,
  outcome: Outcome,
): Estimate {
  const shown = shownInterval(measure, evidence)
  const ends = [measure.toUnits(shown.lower), measure.toUnits(shown.upper)].sort((a, b) => a - b)
  return {
    difference: measure.toUnits(evidence.difference),
    lower: ends[0] ?? NaN,
    upper: ends[1] ?? NaN,
    confidence: 1 - 2 * alpha,
    pairs: evidence.pairs,
    method: evidence.method,
    pValue: evidence.pValue,
    adjustedPValue: adjusted,
    ruledOut: Math.abs(measure.toUnits(Math.min(0, shown.lower))),
    detectable: evidence.detectable === null ? null : Math.abs(measure.toUnits(-evidence.detectable)),
    ...(outcome === 'unsure' ? { needed: planSettling(evidence, measure.margins, alpha) } : {}),
  }
}
