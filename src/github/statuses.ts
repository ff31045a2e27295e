import { visibleLine } from '../core/render/encode/visible.ts'
import type { Status } from '../core/render/status.ts'
import { callGithub, type Github } from './client.ts'

export interface StatusTarget {
  readonly owner: string
  readonly repo: string
  /** The head of a pull request, never its merge. */
  readonly sha: string
  /** Where a click on the status leads. */
  readonly url: string
}

const CONTEXT_LIMIT = 200

/** One status of a gate, `langfuse-gate / GATE`; the newest of a context counts. Throws GateError GITHUB_UNAVAILABLE. */
export async function writeStatus(
  { octokit }: Github,
  target: StatusTarget,
  gate: string,
  status: Status,
): Promise<void> {
  await callGithub('set a commit status', 'statuses: write', () =>
    octokit.rest.repos.createCommitStatus({
      owner: target.owner,
      repo: target.repo,
      sha: target.sha,
      state: status.state,
      description: status.description,
      context: `langfuse-gate / ${visibleLine(gate, CONTEXT_LIMIT)}`,
      target_url: target.url,
    }),
  )
}
