/** Pages of Langfuse v4 for people. Opening them needs a login there. */
export interface Links {
  readonly trace: (traceId: string) => string
  readonly experiment: (experimentId: string) => string
  readonly dataset: (datasetId: string) => string
}

export function createLinks(baseUrl: string, projectId: string): Links {
  const project = `${baseUrl}/project/${encodeURIComponent(projectId)}`
  return {
    trace: (traceId) => `${project}/traces/${encodeURIComponent(traceId)}`,
    experiment: (id) => `${project}/experiments/results?baseline=${encodeURIComponent(id)}`,
    dataset: (datasetId) => `${project}/datasets/${encodeURIComponent(datasetId)}`,
  }
}
