import type { BranchReports } from '../baselines/artifact-runs.ts'
import { BASELINE_EVENTS } from '../core/events.ts'
import { listReports } from '../github/artifacts.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'

/** The reports of this very workflow on a branch; undefined where GitHub cannot be asked for them. */
export function branchReports(
  github: Github | undefined,
  { owner, repo, workflowPath, runId }: GithubContext,
): BranchReports | undefined {
  if (github === undefined || workflowPath === undefined) return undefined
  return (branch) =>
    listReports(github, { ...{ owner, repo, workflowPath, branch }, events: BASELINE_EVENTS, exceptRun: runId })
}
