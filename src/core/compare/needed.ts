import { average } from '../statistics/mean.ts'
import { repetitionsNeeded, requiredItems, type Spread } from '../statistics/power.ts'
import { total } from '../statistics/sum.ts'
import { FEWEST_CONSTANT, FEWEST_FOR_QUANTILES, type Evidence, type Pair } from './evidence.ts'
import type { Margins } from './margin.ts'

/** What would settle a rule that is unsure; null where no number would, or none is known. */
export interface Needed {
  /** In all. */
  readonly items: number | null
  /** Of each item, on both sides. */
  readonly repetitions: number | null
}

/** More items, or more repetitions of those there are, that would settle what this evidence leaves open 4 times out of 5. */
export function planSettling(evidence: Evidence, { asked, shown }: Margins, alpha: number): Needed {
  const fewest = evidence.isRough ? FEWEST_FOR_QUANTILES : FEWEST_CONSTANT
  if (evidence.isRough || evidence.isIdentical) {
    const items = Math.ceil((fewest * evidence.pairs) / evidence.units)
    return { items: items > evidence.pairs ? items : null, repetitions: null }
  }
  // Whichever is nearer to being settled, if the drop seen is true: that it is real, or that it is within the margin.
  const drop = -evidence.difference
  const effect = Math.max(drop >= asked ? drop : 0, shown - Math.max(0, drop))
  return { items: itemsFor(evidence, effect, alpha), repetitions: repetitionsFor(evidence, effect, alpha) }
}

/** More items than there are that would find or exclude a drop of this size; null where the data gives no plan. */
export function itemsFor({ deviation, pairs }: Evidence, drop: number, alpha: number): number | null {
  if (deviation === null || drop <= 0) return null
  const needed = requiredItems(deviation, drop, alpha)
  return needed > pairs ? roundUp(needed) : null
}

function repetitionsFor({ deviation, runs, pairs }: Evidence, drop: number, alpha: number): number | null {
  if (deviation === null || runs === null || drop <= 0) return null
  const perRun = average(runs.map(({ candidate, baseline }) => 1 / candidate.length + 1 / baseline.length))
  const needed = repetitionsNeeded(spreadOf(runs, deviation, perRun), pairs, drop, alpha)
  return needed !== null && needed > 2 / perRun ? roundUp(needed) : null
}

/** With one run a side nothing tells noise from change: all of it is then taken for noise, the best that can be hoped for. */
function spreadOf(runs: readonly Pair[], deviation: number, perRun: number): Spread {
  const sides = runs.flatMap(({ candidate, baseline }) => [candidate, baseline]).filter((side) => side.length > 1)
  const freedom = total(sides.map((side) => side.length - 1))
  if (freedom === 0) return { between: 0, within: deviation ** 2 / perRun }
  const within = total(sides.map(sumOfSquares)) / freedom
  return { between: Math.max(0, deviation ** 2 - within * perRun), within }
}

function sumOfSquares(values: readonly number[]): number {
  const center = average(values)
  return total(values.map((value) => (value - center) ** 2))
}

/** To two digits: a plan knows no more. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1)
  return Math.ceil(count / unit) * unit
}
