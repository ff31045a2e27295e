import { average } from './mean.ts'
import { deviation } from './stddev.ts'
import { total } from './sum.ts'

export interface RunNoise {
  /** Variance of one run's value of an item among runs of the same code. */
  readonly within: number
  /** Variance of whole runs beyond what their items' own noise explains: a provider or a judge that drifts. */
  readonly shock: number
}

/**
 * How runs of the same code differ, from the values of items that every run has, one for each run. The shock is the variance
 * of the run means less the part that independent items would give it, never below 0 (one-way random effects, by moments:
 * Searle, Casella, McCulloch 1992, §3). Needs two runs; below five the shock is hardly known.
 */
export function estimateRunNoise(items: readonly (readonly number[])[]): RunNoise {
  const runs = items[0]?.length ?? 0
  const variances = items.map((values) => deviation(values) ** 2)
  const means = Array.from({ length: runs }, (_, run) => average(items.map((values) => values[run] ?? NaN)))
  const explained = total(variances) / items.length ** 2
  return { within: average(variances), shock: Math.max(0, deviation(means) ** 2 - explained) }
}
