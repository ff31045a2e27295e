import { normalQuantile, poissonMeanReaching } from './distributions.ts'

/** How often a drop of the stated size must be found: 4 times out of 5. */
export const POWER = 0.8

/** The smallest drop that a one-sided test at `alpha` finds with this power, in units of the standard error (normal theory). */
export function detectableDrop(standardError: number, alpha: number, power = POWER): number {
  return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError
}

/** The items that find a drop of `effect`, or rule it out when nothing changed, with this power (normal theory). */
export function requiredItems(deviation: number, effect: number, alpha: number, power = POWER): number {
  return Math.ceil((detectableDrop(deviation, alpha, power) / effect) ** 2)
}

/** How the differences of items vary: `between` by what the change did to each, `within` by one run of it (variances). */
export interface Spread {
  readonly between: number
  readonly within: number
}

/**
 * The repetitions of each of so many items, on both sides, that find a drop of `effect` or rule it out with this power
 * (normal theory; the variance of the mean is between + 2·within/k over the items: Miller 2024, "Adding error bars to
 * evals", §5). Null where no number would: repeating an item tells nothing of other items.
 */
export function repetitionsNeeded(
  { between, within }: Spread,
  items: number,
  effect: number,
  alpha: number,
  power = POWER,
): number | null {
  const allowed = items * (effect / detectableDrop(1, alpha, power)) ** 2
  return allowed > between ? Math.max(1, Math.ceil((2 * within) / (allowed - between))) : null
}

/**
 * The least number of items that must break, none mending, before a mid-p can be at most `alpha`: half of 2^−k. Fewer
 * pairs than this can never block, whatever their values.
 */
export function flipsToBlock(alpha: number): number {
  return Math.ceil(-Math.log2(2 * alpha))
}

/**
 * The smallest share of breaking items that a mid-p test finds with this power when nothing else varies: the mean at
 * which a Poisson count reaches the flips it takes.
 */
export function detectableBreaks(pairs: number, alpha: number, power = POWER): number {
  return poissonMeanReaching(flipsToBlock(alpha), power) / pairs
}
