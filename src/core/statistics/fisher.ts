/**
 * One-sided Fisher exact test (Fisher 1935): how often, with the labels candidate and baseline given at random to one
 * item's results, the candidate would have no more passes than it has. Assumes exchangeable results inside the item.
 */
export function fisherLess(candidate: Passed, baseline: Passed): number {
  const passes = candidate.passes + baseline.passes
  let [atMost, all] = [0, 0]
  for (let k = Math.max(0, passes - baseline.of); k <= Math.min(passes, candidate.of); k++) {
    const ways = choose(candidate.of, k) * choose(baseline.of, passes - k)
    all += ways
    if (k <= candidate.passes) atMost += ways
  }
  return atMost / all
}

export interface Passed {
  readonly passes: number
  readonly of: number
}

function choose(n: number, k: number): number {
  let result = 1
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i
  return result
}
