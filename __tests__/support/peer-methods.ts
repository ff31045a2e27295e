import { normalCdf, normalQuantile } from '../../src/core/statistics/distributions.ts'
import type { Random } from '../../src/core/statistics/random.ts'
import type { Interval } from '../../src/core/statistics/tango.ts'

// Methods that other tools decide by and this gate does not, for the bench to hold its rule against. Why not: BCa intervals
// cover too little below a hundred items, betting needs more items than a known number of them does, and a signed-rank test
// is about another quantity than the mean.

/** Bias-corrected and accelerated bootstrap interval of a mean (Efron 1987). */
export function bcaInterval(values: readonly number[], confidence: number, draws: number, random: Random): Interval {
  const size = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / size
  const means = Float64Array.from({ length: draws }, () => {
    let sum = 0
    for (let index = 0; index < size; index++) sum += values[random.below(size)] ?? 0
    return sum / size
  }).sort()
  const below = means.reduce((count, one) => count + (one < mean ? 1 : one === mean ? 0.5 : 0), 0) / draws
  const bias = normalQuantile(below)
  const [cubes, squares] = values.reduce(
    ([third, second], value) => [third + (value - mean) ** 3, second + (value - mean) ** 2],
    [0, 0],
  )
  const acceleration = squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
  const end = (probability: number): number => {
    const z = bias + normalQuantile(probability)
    const share = normalCdf(bias + z / (1 - acceleration * z))
    return means[Math.min(draws - 1, Math.max(0, Math.floor(share * draws)))] ?? mean
  }
  return { lower: end((1 - confidence) / 2), upper: end((1 + confidence) / 2) }
}

interface SignedRanks {
  readonly ranks: readonly number[]
  readonly positive: number
}

/** Wilcoxon 1945, zeros left out; with `pratt` they are ranked first. Ties share their mean rank. */
function signedRanks(differences: readonly number[], zeros: 'wilcox' | 'pratt'): SignedRanks {
  const kept = differences
    .filter((difference) => zeros === 'pratt' || difference !== 0)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
  const rankOf = (size: number): number => {
    const same = kept.flatMap((one, index) => (Math.abs(one) === size ? [index + 1] : []))
    return same.reduce((sum, rank) => sum + rank, 0) / same.length
  }
  const ranked = kept.map((difference) => ({ difference, rank: rankOf(Math.abs(difference)) }))
  const counted = ranked.filter(({ difference }) => difference !== 0)
  return {
    ranks: counted.map(({ rank }) => rank),
    positive: counted.reduce((sum, { difference, rank }) => sum + (difference > 0 ? rank : 0), 0),
  }
}

/** P-values of the signed-rank sum over all sign patterns: `less`, that the differences are below 0. */
export function wilcoxonExact(differences: readonly number[]): { less: number; greater: number; two: number } {
  const { ranks, positive } = signedRanks(differences, 'wilcox')
  // Ranks are whole or half: counted in halves.
  let ways = new Map<number, number>([[0, 1]])
  for (const rank of ranks) {
    const next = new Map(ways)
    for (const [sum, count] of ways) next.set(sum + 2 * rank, (next.get(sum + 2 * rank) ?? 0) + count)
    ways = next
  }
  const share = (isIn: (sum: number) => boolean): number =>
    [...ways].reduce((all, [sum, count]) => all + (isIn(sum) ? count : 0), 0) / 2 ** ranks.length
  const less = share((sum) => sum <= 2 * positive)
  const greater = share((sum) => sum >= 2 * positive)
  return { less, greater, two: Math.min(1, 2 * Math.min(less, greater)) }
}

/** The two-sided p-value by the normal approximation. */
export function wilcoxonNormal(
  differences: readonly number[],
  { zeros = 'wilcox', correct = false }: { readonly zeros?: 'wilcox' | 'pratt'; readonly correct?: boolean } = {},
): number {
  const { ranks, positive } = signedRanks(differences, zeros)
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / 2
  const deviation = Math.sqrt(ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4)
  const distance = positive - mean
  const z = (distance - (correct ? Math.sign(distance) / 2 : 0)) / deviation
  return 2 * normalCdf(-Math.abs(z))
}

/** What a bet against each side of a mean has won (Waudby-Smith, Ramdas 2024, §4: predictable plug-in, hedged). */
export function bettingCapital(
  values: readonly number[],
  mean: number,
  alpha: number,
): { above: number; below: number } {
  let [above, below, sum, squares, variance] = [1, 1, 0, 0, 0.25]
  values.forEach((value, index) => {
    const round = index + 1
    const bet = Math.sqrt((2 * Math.log(2 / alpha)) / (round * Math.log(1 + round) * variance))
    above *= 1 + Math.min(bet, 0.5 / mean) * (value - mean)
    below *= 1 - Math.min(bet, 0.5 / (1 - mean)) * (value - mean)
    sum += value
    squares += (value - (0.5 + sum) / (round + 1)) ** 2
    variance = (0.25 + squares) / (round + 1)
  })
  return { above: above / 2, below: below / 2 }
}

/** The confidence sequence of a mean of values from 0 to 1 at their end, on a grid. */
export function bettingInterval(values: readonly number[], alpha: number, grid: number): Interval {
  const left = Array.from({ length: grid + 1 }, (_, step) => step / grid).filter((mean) => {
    const { above, below } = bettingCapital(values, mean, alpha)
    return Math.max(above, below) < 1 / alpha
  })
  return { lower: left[0] ?? NaN, upper: left.at(-1) ?? NaN }
}

/** How many constant bets are mixed, evenly spread below the largest: at 1 a single fall by the whole range would be ruin. */
const BETS = 24
const LARGEST_BET = 0.98

/**
 * What an even mixture of constant bets on falling has won, had nothing changed, after each difference from −1 to 1: an
 * e-process (Waudby-Smith, Ramdas 2024, §4.2), so that it ever reaches 1/alpha with probability alpha at most.
 */
export function eProcess(differences: readonly number[]): number[] {
  const bets = Array.from({ length: BETS }, (_, index) => ((index + 0.5) / BETS) * LARGEST_BET)
  const capitals = bets.map(() => 1)
  return differences.map((difference) => {
    let all = 0
    bets.forEach((bet, index) => {
      capitals[index] = (capitals[index] ?? 1) * (1 - bet * difference)
      all += capitals[index] ?? 1
    })
    return all / BETS
  })
}
