import { createHash, randomBytes } from 'node:crypto'

/**
 * The id of a run. An events_only server derives it from project, dataset and run name, and links from elsewhere must
 * meet it; items that are in no dataset of Langfuse have no such rule.
 */
export function experimentId(projectId: string, datasetId: string | undefined, runName: string): string {
  if (datasetId === undefined) return randomBytes(8).toString('hex')
  return digest(['langfuse-experiment-v1', projectId, datasetId, runName]).slice(0, 16)
}

/** The same score of the same item gets the same id, so a write that is sent again is no second score. */
export function itemScoreId(experiment: string, item: string, repetition: number, name: string): string {
  return digest(['langfuse-gate', experiment, item, repetition, name]).slice(0, 32)
}

export function runScoreId(experiment: string, name: string): string {
  return digest(['langfuse-gate', experiment, name]).slice(0, 32)
}

function digest(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** W3C's way to say which span the spans of another process are children of. */
export function traceparentOf(traceId: string, spanId: string): string {
  return `00-${traceId}-${spanId}-01`
}
