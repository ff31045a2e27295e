import type { Random } from './random.ts'

/** Draws of the Monte Carlo distribution: p-values near 0.025 are then known to ±0.0016. */
export const DRAWS = 9_999
/** Up to this many relabellings are all visited, and the p-value is exact. */
const ENUMERABLE = 10_000
/** Relabellings of one item that are listed; past it they are drawn one at a time. 6 repetitions against 6 have 924. */
const LISTED = 1_000
/** Signs that one byte of chance decides. */
const SIGNS_AT_ONCE = 8
/** Sums this close, relative to what was added, are equal: only rounding tells them apart. */
const ROUNDING = 1e-10

/** One item's repetitions on both sides, and what the difference of its two values is under any split of them. */
export interface SwapItem {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
}

/**
 * One-sided relabelling mid-p: how often swapping the labels candidate and baseline inside items gives a total difference
 * at least as bad as the one seen, ties counted half. Fisher's randomization test (Fisher 1935; Ernst 2004, Statistical
 * Science 19); assumes only that unchanged code gives exchangeable results inside an item. Exact for few items, else
 * Monte Carlo with the observed labels among the draws. `itemValue` maps the mean of an item's repetitions to what is
 * compared (identity, logarithm, share condition). The order of `items` must not depend on their results.
 */
export function labelSwapMidP(items: readonly SwapItem[], itemValue: (mean: number) => number, random: Random): number {
  const open = items.map((item) => relabel(item, itemValue)).filter((item) => item.isOpen)
  if (open.length === 0) return 1
  const observed = open.reduce((sum, item) => sum + item.observed, 0)
  const tolerance = ROUNDING * open.reduce((sum, item) => sum + item.size, 0)
  const relabellings = open.reduce((product, item) => product * item.count, 1)
  if (relabellings <= ENUMERABLE) {
    const { less, equal } = countBelow(enumerateSums(open), observed, tolerance)
    return (less + equal / 2) / relabellings
  }
  const { less, equal } = countBelow(drawSums(open, random), observed, tolerance)
  return (less + (equal + 1) / 2) / (DRAWS + 1)
}

/**
 * An item's difference under every relabelling, all equally likely, the one seen first; null when there are too many to
 * list. The order follows the places of the repetitions alone, so that one index is one relabelling for every score.
 */
export function listRelabellings(item: SwapItem, itemValue: (mean: number) => number): Float64Array | null {
  return relabel(item, itemValue).all
}

interface Relabelled {
  readonly observed: number
  /** The difference under every relabelling, all equally likely; `null` when there are too many to list. */
  readonly all: Float64Array | null
  readonly count: number
  readonly size: number
  /** Whether any relabelling changes the difference. */
  readonly isOpen: boolean
  draw(random: Random): number
}

function relabel(item: SwapItem, itemValue: (mean: number) => number): Relabelled {
  const pool = [...item.candidate, ...item.baseline]
  const taken = item.candidate.length
  const total = pool.reduce((sum, value) => sum + value, 0)
  const differenceAt = (candidateSum: number): number =>
    itemValue(candidateSum / taken) - itemValue((total - candidateSum) / (pool.length - taken))
  const observed = itemValue(mean(item.candidate)) - itemValue(mean(item.baseline))
  const ways = countSplits(pool.length, taken)
  const all = ways <= LISTED ? Float64Array.from(splitSums(pool, taken), differenceAt) : null
  const size = all === null ? Math.abs(observed) : all.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return {
    observed,
    all,
    count: ways,
    size,
    isOpen: pool.some((value) => value !== pool[0]) && (all?.some((value) => value !== all[0]) ?? true),
    draw: (random) => differenceAt(drawSum(pool, taken, random)),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function countSplits(size: number, taken: number): number {
  let ways = 1
  for (let i = 1; i <= taken; i++) ways = (ways * (size - taken + i)) / i
  return Math.round(ways)
}

/** The sum over every choice of `taken` from the pool. */
function splitSums(pool: readonly number[], taken: number, from = 0): number[] {
  if (taken === 0) return [0]
  const sums: number[] = []
  for (let index = from; index <= pool.length - taken; index++) {
    const value = pool[index] ?? 0
    for (const rest of splitSums(pool, taken - 1, index + 1)) sums.push(value + rest)
  }
  return sums
}

/** The sum of a random choice of `taken` from the pool (Fisher and Yates). */
function drawSum(pool: number[], taken: number, random: Random): number {
  let sum = 0
  for (let index = 0; index < taken; index++) {
    const other = index + random.below(pool.length - index)
    const value = pool[other] ?? 0
    pool[other] = pool[index] ?? 0
    pool[index] = value
    sum += value
  }
  return sum
}

function enumerateSums(items: readonly Relabelled[]): Float64Array {
  return items.reduce((sums, item) => {
    const all = item.all ?? new Float64Array()
    const next = new Float64Array(sums.length * all.length)
    all.forEach((difference, way) => {
      sums.forEach((sum, index) => {
        next[way * sums.length + index] = sum + difference
      })
    })
    return next
  }, Float64Array.of(0))
}

function drawSums(items: readonly Relabelled[], random: Random): Float64Array {
  const sums = new Float64Array(DRAWS)
  const single = items.filter((item) => item.count === 2).map((item) => item.observed)
  for (let start = 0; start < single.length; start += SIGNS_AT_ONCE) {
    addSigns(sums, single.slice(start, start + SIGNS_AT_ONCE), random)
  }
  for (const item of items) if (item.count !== 2) addDraws(sums, item, random)
  return sums
}

/** One run against one: a random sign each. The sums of eight items under every sign are listed, and a byte picks one. */
function addSigns(sums: Float64Array, differences: readonly number[], random: Random): void {
  const listed = differences.reduce<Float64Array>((before, difference) => {
    const next = new Float64Array(2 * before.length)
    before.forEach((sum, signs) => {
      next[signs] = sum - difference
      next[signs + before.length] = sum + difference
    })
    return next
  }, Float64Array.of(0))
  for (let draw = 0; draw < sums.length; draw += 4) {
    const bits = random.bits()
    // Never past the end: an array that is read there is read slowly ever after.
    const end = Math.min(4, sums.length - draw)
    for (let part = 0; part < end; part++) {
      const signs = (bits >>> (part * SIGNS_AT_ONCE)) & (listed.length - 1)
      sums[draw + part] = (sums[draw + part] ?? 0) + (listed[signs] ?? 0)
    }
  }
}

function addDraws(sums: Float64Array, item: Relabelled, random: Random): void {
  for (let draw = 0; draw < sums.length; draw++) {
    const difference = item.all === null ? item.draw(random) : (item.all[random.below(item.all.length)] ?? 0)
    sums[draw] = (sums[draw] ?? 0) + difference
  }
}

function countBelow(sums: Float64Array, observed: number, tolerance: number): { less: number; equal: number } {
  let less = 0
  let equal = 0
  for (const sum of sums) {
    if (Math.abs(sum - observed) <= tolerance) equal++
    else if (sum < observed) less++
  }
  return { less, equal }
}
