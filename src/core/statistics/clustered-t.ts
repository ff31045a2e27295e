import { tCdf, tQuantile } from './distributions.ts'
import type { PairedT } from './paired-t.ts'
import { total } from './sum.ts'

/**
 * Student's t on the mean difference of items that come in clusters: the spread is that of whole clusters, with the factor
 * C/(C−1) for their number C, and C−1 degrees of freedom (Miller 2024, "Adding error bars to evals", appendix A; Cameron and
 * Miller 2015). Assumes independent clusters. Needs two of them. `deviation` is what independent items would have to vary
 * by for the same standard error.
 */
export function clusteredT(clusters: readonly (readonly number[])[], confidence: number): PairedT {
  const items = clusters.reduce((sum, cluster) => sum + cluster.length, 0)
  const mean = total(clusters.map(total)) / items
  const squares = clusters.map((cluster) => (total(cluster) - mean * cluster.length) ** 2)
  const standardError = Math.sqrt((total(squares) * clusters.length) / (clusters.length - 1)) / items
  const half = tQuantile(1 - (1 - confidence) / 2, clusters.length - 1) * standardError
  return {
    mean,
    deviation: standardError * Math.sqrt(items),
    standardError,
    lower: mean - half,
    upper: mean + half,
    pValue: standardError > Math.abs(mean) * 1e-12 ? tCdf(mean / standardError, clusters.length - 1) : mean < 0 ? 0 : 1,
  }
}
