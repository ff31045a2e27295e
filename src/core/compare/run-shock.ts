import { tCdf, tQuantile } from '../statistics/distributions.ts'
import { average } from '../statistics/mean.ts'
import { detectableDrop } from '../statistics/power.ts'
import { estimateRunNoise } from '../statistics/run-noise.ts'
import type { Evidence, Question } from './evidence.ts'

/** Fewer runs say too little of how whole runs drift. */
const FEWEST_RUNS = 5

/**
 * The evidence with room for what moves a whole run at once, a provider or a judge that drifts: no comparison of two runs
 * can see it, and several runs of the branch can. Their variance beyond their items' noise is added to that of the mean,
 * once for the candidate and once for the pooled baseline, with Satterthwaite's degrees of freedom (1946). Evidence is only
 * ever weakened by it. `runs`: how many are pooled in the baseline, their results one run after the other.
 */
export function allowForRunShock(
  evidence: Evidence,
  { pairs, itemValue, alpha }: Pick<Question, 'pairs' | 'itemValue' | 'alpha'>,
  runs: number,
): Evidence {
  if (runs < FEWEST_RUNS || evidence.deviation === null || evidence.units < 2) return evidence
  const most = Math.max(...pairs.map(({ baseline }) => baseline.length))
  const size = most / runs
  if (!Number.isInteger(size)) return evidence
  const whole = pairs.filter(({ baseline }) => baseline.length === most)
  const { shock } = estimateRunNoise(
    whole.map(({ baseline }) =>
      Array.from({ length: runs }, (_, run) => {
        const mean = average(baseline.slice(run * size, (run + 1) * size))
        return itemValue?.(mean) ?? mean
      }),
    ),
  )
  if (!(shock > 0)) return evidence
  const ofItems = evidence.deviation ** 2 / evidence.pairs
  const ofRuns = shock * (1 + 1 / runs)
  const standardError = Math.sqrt(ofItems + ofRuns)
  const freedom = (ofItems + ofRuns) ** 2 / (ofItems ** 2 / (evidence.units - 1) + ofRuns ** 2 / (runs - 1))
  const half = tQuantile(1 - alpha, freedom) * standardError
  return {
    ...evidence,
    lower: Math.min(evidence.lower, evidence.difference - half),
    upper: Math.max(evidence.upper, evidence.difference + half),
    pValue: Math.max(evidence.pValue, tCdf(evidence.difference / standardError, freedom)),
    method: `${evidence.method}, with room for runs that drift`,
    deviation: standardError * Math.sqrt(evidence.pairs),
    detectable:
      evidence.detectable === null ? null : Math.max(evidence.detectable, detectableDrop(standardError, alpha)),
  }
}
