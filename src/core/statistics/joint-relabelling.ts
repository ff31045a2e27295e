import { DRAWS } from './label-swap.ts'
import type { Random } from './random.ts'

/** One item (or cluster) of one hypothesis: its difference under every relabelling, the one seen first. */
export interface JointItem {
  readonly id: string
  readonly differences: Float64Array
}

/** Additions in one family, at most: some seconds. */
const WORK = 5e8
/** Items with two relabellings that one byte of chance decides. */
const PAIRS_AT_ONCE = 8
/** An item that a hypothesis does not have, whichever way it is relabelled. */
const ABSENT = Float64Array.of(0, 0)
/** Standardized sums this close are equal: only rounding tells them apart. */
const ROUNDING = 1e-9

/**
 * P-values adjusted over several hypotheses on the same runs: one relabelling of an item is applied to all of its scores,
 * and each hypothesis is held against the worst of those not yet rejected before it (step-down max-T: Westfall and Young
 * 1993, algorithm 2.8). Sharper than Holm because it knows how far the scores move together; assumes, as the single test
 * does, that unchanged code gives exchangeable results inside an item. Null when the hypotheses cannot be relabelled
 * together: an item has other repetitions for one than for another, or the work would be too much.
 */
export function adjustJointly(hypotheses: readonly (readonly JointItem[])[], random: Random): number[] | null {
  const ways = countWays(hypotheses)
  if (ways === null || hypotheses.length * ways.size * DRAWS > WORK) return null
  const sums = hypotheses.map(() => new Float64Array(DRAWS))
  const byId = hypotheses.map((items) => new Map(items.map((item) => [item.id, item.differences])))
  for (const { ids, count } of batches(ways)) {
    const choices = drawChoices(count, random)
    byId.forEach((items, index) => {
      const sum = sums[index]
      const differences = sumTogether(ids.map((id) => items.get(id)))
      if (differences === null || sum === undefined) return
      for (let draw = 0; draw < DRAWS; draw++) sum[draw] = (sum[draw] ?? 0) + (differences[choices[draw] ?? 0] ?? 0)
    })
  }
  const tested = hypotheses.map((items, index) => standardize(items, sums[index] ?? new Float64Array(DRAWS)))
  return stepDown(tested)
}

/** How many relabellings each item has, items in the order of their ids; null when two hypotheses disagree. */
function countWays(hypotheses: readonly (readonly JointItem[])[]): Map<string, number> | null {
  const ways = new Map<string, number>()
  for (const { id, differences } of hypotheses.flat()) {
    if ((ways.get(id) ?? differences.length) !== differences.length) return null
    ways.set(id, differences.length)
  }
  return new Map([...ways].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** Items that are relabelled by one draw: those with two ways eight at a time, the others alone. */
function batches(ways: ReadonlyMap<string, number>): { readonly ids: readonly string[]; readonly count: number }[] {
  const pairs = [...ways].filter(([, count]) => count === 2).map(([id]) => id)
  const bytes = Array.from({ length: Math.ceil(pairs.length / PAIRS_AT_ONCE) }, (_, index) => {
    const ids = pairs.slice(index * PAIRS_AT_ONCE, (index + 1) * PAIRS_AT_ONCE)
    return { ids, count: 2 ** ids.length }
  })
  return [...bytes, ...[...ways].filter(([, count]) => count !== 2).map(([id, count]) => ({ ids: [id], count }))]
}

/** The sum of the items' differences under every relabelling of all of them, the first item's changing fastest. */
function sumTogether(items: readonly (Float64Array | undefined)[]): Float64Array | null {
  if (items.every((item) => item === undefined)) return null
  return items.reduce<Float64Array>((sums, item) => {
    const differences = item ?? ABSENT
    const next = new Float64Array(sums.length * differences.length)
    for (let way = 0; way < differences.length; way++) {
      for (let index = 0; index < sums.length; index++) {
        next[way * sums.length + index] = (sums[index] ?? 0) + (differences[way] ?? 0)
      }
    }
    return next
  }, Float64Array.of(0))
}

/** One relabelling for each draw. */
function drawChoices(ways: number, random: Random): Uint16Array {
  const choices = new Uint16Array(DRAWS)
  if (ways > 256 || (ways & (ways - 1)) !== 0) return choices.map(() => random.below(ways))
  for (let draw = 0; draw < DRAWS; draw += 4) {
    const bits = random.bits()
    for (let part = 0; part < 4 && draw + part < DRAWS; part++)
      choices[draw + part] = (bits >>> (8 * part)) & (ways - 1)
  }
  return choices
}

interface Tested {
  readonly observed: number
  readonly drawn: Float64Array
}

/** The sums in units of their own spread, which no relabelling changes; null when no relabelling changes anything. */
function standardize(items: readonly JointItem[], sums: Float64Array): Tested | null {
  const variance = items.reduce(
    (all, { differences }) => all + differences.reduce((sum, d) => sum + d * d, 0) / differences.length,
    0,
  )
  if (variance === 0) return null
  const unit = Math.sqrt(variance)
  const observed = items.reduce((sum, { differences }) => sum + (differences[0] ?? 0), 0)
  return { observed: observed / unit, drawn: sums.map((sum) => sum / unit) }
}

function stepDown(tested: readonly (Tested | null)[]): number[] {
  const adjusted = tested.map(() => 1)
  const order = tested
    .flatMap((one, index) => (one === null ? [] : [{ ...one, index }]))
    .sort((a, b) => a.observed - b.observed)
  const worst = new Float64Array(DRAWS).fill(Infinity)
  for (const { observed, drawn, index } of order.toReversed()) {
    let [less, equal] = [0, 0]
    drawn.forEach((value, draw) => {
      const lowest = Math.min(worst[draw] ?? Infinity, value)
      worst[draw] = lowest
      if (Math.abs(lowest - observed) <= ROUNDING) equal++
      else if (lowest < observed) less++
    })
    adjusted[index] = (less + (equal + 1) / 2) / (DRAWS + 1)
  }
  let largest = 0
  for (const { index } of order) {
    largest = Math.max(largest, adjusted[index] ?? 1)
    adjusted[index] = largest
  }
  return adjusted
}
