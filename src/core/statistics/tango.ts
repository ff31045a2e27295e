import { normalQuantile } from './distributions.ts'

export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** Halvings of [-1, 1]: more than a double can tell apart. */
const BISECTIONS = 60

/**
 * Score interval for a difference of paired shares, candidate minus baseline. Tango 1998, Statistics in Medicine 17;
 * assumes independent items; stays proper with no discordant pair at all.
 */
export function tangoInterval(lost: number, gained: number, pairs: number, confidence: number): Interval {
  const z = normalQuantile(1 - (1 - confidence) / 2)
  return { lower: root(lost, gained, pairs, z), upper: root(lost, gained, pairs, -z) }
}

/** The difference at which the score statistic, which falls as the difference grows, is `z`. */
function root(lost: number, gained: number, pairs: number, z: number): number {
  let low = -1
  let high = 1
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2
    if (scoreStatistic(lost, gained, pairs, middle) > z) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function scoreStatistic(lost: number, gained: number, pairs: number, difference: number): number {
  const a = 2 * pairs
  const b = -gained - lost + (2 * pairs - gained + lost) * difference
  const c = -lost * difference * (1 - difference)
  const lossShare = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a)
  const variance = pairs * (2 * lossShare + difference * (1 - difference))
  const distance = gained - lost - pairs * difference
  if (variance > 0) return distance / Math.sqrt(variance)
  return distance === 0 ? 0 : Math.sign(distance) * Infinity
}
