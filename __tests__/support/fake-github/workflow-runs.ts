import { over } from './sample.ts'
import { notFound, type Answer, type Operations, type Sample, type State } from './state.ts'

export interface StoredRun {
  readonly id: number
  readonly workflow: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: string
  readonly createdAt: string
}

export interface StoredArtifact {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly zip: Buffer
  readonly createdAt: string
  readonly isExpired: boolean
  /** As GitHub says, which need not be true. */
  readonly sizeInBytes: number
}

/** Runs of workflows and what they have left behind; newest first, as GitHub lists them. */
export function workflowRunOperations(state: State, sample: Sample): Operations {
  return {
    'actions/list-workflow-runs': ({ params, query }) => {
      const asked = {
        workflow: `.github/workflows/${params['workflow_id'] ?? ''}`,
        headSha: query.get('head_sha'),
        headBranch: query.get('branch'),
        event: query.get('event'),
      }
      const found = state.runs
        .filter((run) => Object.entries(asked).every(([key, value]) => value === null || run[key as 'event'] === value))
        .sort((a, b) => b.id - a.id)
      return list('workflow_runs', found, query, (run) => ({
        ...over(sample('workflow-run'), {
          id: run.id,
          path: run.workflow,
          event: run.event,
          head_sha: run.headSha,
          head_branch: run.headBranch,
          created_at: run.createdAt,
          html_url: `https://github.com/${state.repository}/actions/runs/${String(run.id)}`,
          head_repository: { full_name: run.headRepository },
        }),
      }))
    },
    'actions/list-workflow-run-artifacts': ({ params, query }) => {
      const found = state.artifacts.filter(({ run }) => run === Number(params['run_id'])).sort((a, b) => b.id - a.id)
      return list('artifacts', found, query, ({ id, name, sizeInBytes, createdAt, isExpired }) =>
        over(sample('artifact'), {
          id,
          name,
          size_in_bytes: sizeInBytes,
          created_at: createdAt,
          expired: isExpired,
          archive_download_url: `${state.url}/repos/${state.repository}/actions/artifacts/${String(id)}/zip`,
        }),
      )
    },
    'actions/download-artifact': ({ params }) => {
      const artifact = state.artifacts.find(({ id }) => id === Number(params['artifact_id']))
      if (artifact === undefined || artifact.isExpired) return notFound()
      return { status: 302, headers: { location: `${state.storageUrl}/artifacts/${String(artifact.id)}` } }
    },
  }
}

function list<Row>(key: string, rows: readonly Row[], query: URLSearchParams, answer: (row: Row) => unknown): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const start = (Number(query.get('page') ?? 1) - 1) * size
  return { status: 200, body: { total_count: rows.length, [key]: rows.slice(start, start + size).map(answer) } }
}
