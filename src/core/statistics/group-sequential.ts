import { normalCdf, normalQuantile } from './distributions.ts'

/** How much of `alpha` may be spent by the time that this share of the items was run. */
export type Spending = (share: number, alpha: number) => number

/** Hwang, Shih, DeCani 1990: the further `gamma` is below 0, the less is spent on early looks and lost to the last. */
export function hwangShihDeCani(gamma: number): Spending {
  return (share, alpha) => (alpha * Math.expm1(-gamma * share)) / Math.expm1(-gamma)
}

/** The standardized sum at or below which a run is given up at this share of the items; −Infinity for never. */
export type Futility = (share: number) => number

/** Points of the grid on which the sum is followed; odd, for Simpson's rule. */
const POINTS = 161
/** How many standard deviations of the sum the grid reaches down: what lies beyond could not be told from 0. */
const REACH = 6
const BISECTIONS = 40

/**
 * The one-sided normal boundaries of a group sequential test: at look k it rejects when the standardized sum is at or past
 * the k-th, and under no change it rejects at any look with probability `alpha` (Armitage, McPherson, Rowe 1969; Lan,
 * DeMets 1983). `shares` are the shares of all items at each look, rising to 1. Assumes that the sums grow by independent,
 * nearly normal steps. With `futility`, paths that are given up are out of it, and what they would have spent goes to the
 * later looks: whoever tests by these boundaries must give up. A stop for any other reason only lowers the probability.
 */
export function sequentialBoundaries(
  shares: readonly number[],
  alpha: number,
  spending: Spending,
  futility: Futility = () => -Infinity,
): number[] {
  const boundaries: number[] = []
  let spent = 0
  let density: Density | null = null
  shares.forEach((share, look) => {
    const spend = spending(share, alpha) - spent
    spent += spend
    const before: Density | null = density
    const step = share - (shares[look - 1] ?? 0)
    const limit = before === null ? -normalQuantile(spend) * Math.sqrt(share) : findLimit(before, step, spend)
    boundaries.push(limit / Math.sqrt(share))
    density = follow(before, step, Math.max(-REACH, futility(share)) * Math.sqrt(share), limit)
  })
  return boundaries
}

/** The density of the sum on the paths that have not been stopped, from `low` on in steps of `step`. */
interface Density {
  readonly low: number
  readonly step: number
  readonly values: Float64Array
}

/** The sum past which the share `spend` of all paths steps. */
function findLimit(before: Density, variance: number, spend: number): number {
  const deviation = Math.sqrt(variance)
  const past = (limit: number): number => integrate(before, (sum) => normalCdf((sum - limit) / deviation))
  let [low, high] = [before.low, REACH]
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2
    if (past(middle) > spend) low = middle
    else high = middle
  }
  return high
}

function follow(before: Density | null, variance: number, low: number, high: number): Density {
  const deviation = Math.sqrt(variance)
  const step = (high - low) / (POINTS - 1)
  const values = Float64Array.from({ length: POINTS }, (_, index) => {
    const sum = low + index * step
    const at = (from: number): number => normalDensity((sum - from) / deviation) / deviation
    return before === null ? at(0) : integrate(before, at)
  })
  return { low, step, values }
}

/** Simpson's rule over the density. */
function integrate({ low, step, values }: Density, weight: (sum: number) => number): number {
  let all = 0
  values.forEach((value, index) => {
    const factor = index === 0 || index === values.length - 1 ? 1 : index % 2 === 1 ? 4 : 2
    all += factor * value * weight(low + index * step)
  })
  return (all * step) / 3
}

function normalDensity(value: number): number {
  return Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)
}
