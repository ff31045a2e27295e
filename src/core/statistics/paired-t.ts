import { tCdf, tQuantile } from './distributions.ts'
import type { Interval } from './tango.ts'

export interface PairedT extends Interval {
  readonly mean: number
  /** Of the differences, n−1. */
  readonly deviation: number
  readonly standardError: number
  /** One-sided: the candidate is worse. */
  readonly pValue: number
}

/**
 * Student's t on the differences of paired items (Student 1908). Assumes independent items and a mean that is near
 * normal. Needs two items. Equal differences give an interval of width 0, never NaN.
 */
export function pairedT(differences: readonly number[], confidence: number): PairedT {
  const count = differences.length
  const mean = differences.reduce((sum, value) => sum + value, 0) / count
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / (count - 1))
  const standardError = deviation / Math.sqrt(count)
  const half = tQuantile(1 - (1 - confidence) / 2, count - 1) * standardError
  return {
    mean,
    deviation,
    standardError,
    lower: mean - half,
    upper: mean + half,
    pValue: pValue(mean, standardError, count),
  }
}

function pValue(mean: number, standardError: number, count: number): number {
  // A deviation this small beside the mean is rounding: the differences are equal.
  if (standardError > Math.abs(mean) * 1e-12) return tCdf(mean / standardError, count - 1)
  return mean < 0 ? 0 : 1
}
