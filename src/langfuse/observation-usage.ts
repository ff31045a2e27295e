import type { Usage } from '../ports.ts'
import type { ObservationRow } from './answers.ts'

/** What Langfuse's Python runner calls the spans of evaluators, which it puts into the item's own trace. */
const EVALUATION = 'experiment-item-evaluation'

/**
 * Cost and tokens by trace id, summed over what has any: a span that calls no model has a cost of 0, which is no price.
 * What evaluators used inside an item's trace is not the task's.
 */
export function sumUsage(rows: readonly ObservationRow[]): ReadonlyMap<string, Usage> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const sums = new Map<string, { cost: number; tokens: number }>()
  for (const row of byId.values()) {
    const tokens = row.usageDetails?.['total'] ?? 0
    const cost = row.totalCost ?? 0
    if ((tokens === 0 && cost === 0) || isEvaluation(row, byId)) continue
    const sum = sums.get(row.traceId) ?? { cost: 0, tokens: 0 }
    sums.set(row.traceId, { cost: sum.cost + cost, tokens: sum.tokens + tokens })
  }
  return sums
}

function isEvaluation(row: ObservationRow, byId: ReadonlyMap<string, ObservationRow>): boolean {
  const seen = new Set<string>()
  for (let one: ObservationRow | undefined = row; one !== undefined && !seen.has(one.id);) {
    if (one.name === EVALUATION) return true
    seen.add(one.id)
    one = one.parentObservationId === undefined ? undefined : byId.get(one.parentObservationId)
  }
  return false
}
