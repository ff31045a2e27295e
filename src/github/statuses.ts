import { visibleLine } from '../core/render/encode/visible.ts'
import type { Status } from '../core/render/status.ts'
import { callGithub } from './call.ts'
import type { Github } from './client.ts'

export interface StatusTarget {
  readonly owner: string
  readonly repo: string
  /** The head of a pull request, never its merge. */
  readonly sha: string
  /** Where a click on the status leads. */
  readonly url: string
}

const CONTEXT_LIMIT = 200

/** The name under which a gate's statuses stand beside a commit. */
export function statusContext(gate: string): string {
  return `langfuse-gate / ${visibleLine(gate, CONTEXT_LIMIT)}`
}

/** Where what went wrong belongs to no gate. */
export const GENERAL_CONTEXT = 'langfuse-gate'

/** One status; the newest of a context counts. Throws GateError GITHUB_UNAVAILABLE. */
export async function writeStatus(
  { octokit }: Github,
  target: StatusTarget,
  context: string,
  status: Status,
): Promise<void> {
  await callGithub('set a commit status', 'statuses: write', () =>
    octokit.rest.repos.createCommitStatus({
      owner: target.owner,
      repo: target.repo,
      sha: target.sha,
      state: status.state,
      description: status.description,
      context,
      target_url: target.url,
    }),
  )
}
