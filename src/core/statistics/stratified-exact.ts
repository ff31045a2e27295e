/** One item's passes among its repetitions on each side. */
export interface Passes {
  readonly candidate: number
  readonly candidateOf: number
  readonly baseline: number
  readonly baselineOf: number
}

/**
 * One-sided exact mid-p for repeated pass/fail results: given each item's passes over both sides, the candidate's share of
 * them is hypergeometric, and the items' distributions are convolved. Mehta, Patel, Gray 1985 (stratified 2×2 tables);
 * assumes only that an item's results are exchangeable between the sides. Every item must have the same number of
 * repetitions on the candidate, and on the baseline, so that passes weigh the same. One against one it is McNemar's mid-p.
 */
export function stratifiedExactMidP(items: readonly Passes[]): number {
  const open = items.filter((item) => {
    const passes = item.candidate + item.baseline
    return passes > 0 && passes < item.candidateOf + item.baselineOf
  })
  if (open.length === 0) return 1
  const observed = open.reduce((sum, item) => sum + item.candidate, 0)
  let distribution = Float64Array.of(1)
  for (const item of open) distribution = convolve(distribution, candidatePasses(item))
  return distribution.reduce((p, share, passes) => {
    if (passes > observed) return p
    return p + (passes === observed ? share / 2 : share)
  }, 0)
}

/** How many steps the convolution takes, for callers with a limit. */
export function stratifiedExactSteps(items: number, candidateOf: number): number {
  return (items * items * candidateOf * (candidateOf + 1)) / 2
}

/** P(the candidate has k of the item's passes), k from 0. */
function candidatePasses(item: Passes): Float64Array<ArrayBuffer> {
  const passes = item.candidate + item.baseline
  const ways = Float64Array.from({ length: Math.min(passes, item.candidateOf) + 1 }, (_, k) =>
    passes - k > item.baselineOf ? 0 : choose(item.candidateOf, k) * choose(item.baselineOf, passes - k),
  )
  const all = ways.reduce((sum, way) => sum + way, 0)
  return ways.map((way) => way / all)
}

function convolve(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const result = new Float64Array(a.length + b.length - 1)
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      result[i + j] = (result[i + j] ?? 0) + x * y
    })
  })
  return result
}

function choose(n: number, k: number): number {
  let result = 1
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i
  return result
}
