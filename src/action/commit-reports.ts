import type { CommitReports } from '../baselines/artifact-attempts.ts'
import type { Attempts } from '../core/attempts.ts'
import type { Job } from '../core/report.ts'
import { say } from '../core/text.ts'
import { listReports } from '../github/artifacts.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'

/** The reports of this very workflow for the commit that is judged, its own earlier attempts among them; or why not. */
export function commitReports(
  github: Github | undefined,
  {
    owner,
    repo,
    workflowPath,
    event,
    pullRequest,
    sha,
  }: Pick<GithubContext, 'owner' | 'repo' | 'workflowPath' | 'event' | 'pullRequest' | 'sha'>,
  job: Job,
): CommitReports | Extract<Attempts, { unread: unknown }> {
  if (github === undefined) return { unread: say`there is no ${'github-token'}` }
  if (workflowPath === undefined) return { unread: ['the runner does not tell the workflow'] }
  if (pullRequest?.isFork === true) return { unread: ['what runs of a fork have left is not believed'] }
  const headSha = pullRequest?.headSha ?? sha
  return { job, list: () => listReports(github, { owner, repo, workflowPath, headSha, events: [event] }) }
}
