import type { Generation } from './probe.ts'

/** Pages of Langfuse for people. Opening them needs a login there. */
export interface Links {
  readonly trace: (traceId: string) => string
  /** A v3 server has pages for the runs of its own datasets; any other run is among the traces there. */
  readonly run: (runId: string, datasetId: string | undefined) => string
  readonly dataset: (datasetId: string) => string
}

export function createLinks(baseUrl: string, projectId: string, generation: Generation): Links {
  const project = `${baseUrl}/project/${encodeURIComponent(projectId)}`
  const dataset = (datasetId: string): string => `${project}/datasets/${encodeURIComponent(datasetId)}`
  return {
    trace: (traceId) => `${project}/traces/${encodeURIComponent(traceId)}`,
    run: (runId, datasetId) => {
      const id = encodeURIComponent(runId)
      if (generation !== 'v3') return `${project}/experiments/results?baseline=${id}`
      return datasetId === undefined ? `${project}/traces` : `${dataset(datasetId)}/runs/${id}`
    },
    dataset,
  }
}
