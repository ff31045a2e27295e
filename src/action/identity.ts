import type { Identity } from '../core/run-record.ts'
import { readIdentity, readParents } from '../git/identity.ts'
import type { GithubContext } from '../github/context.ts'

/**
 * Which code this is. Under `pull_request` the checked-out commit is the merge of the head into the base: what the change
 * would be merged into is then that merge's first parent, and the head is what statuses and people speak of.
 */
export async function identify(
  directory: string,
  github: GithubContext,
  environment: Readonly<Record<string, string>>,
): Promise<Identity> {
  const git = await readIdentity(directory, environment)
  const { pullRequest, branch } = github
  const parents = pullRequest === undefined ? [] : await readParents(directory, environment)
  const isMerge = parents.length === 2 && parents[1] === pullRequest?.headSha
  const baseCommit = isMerge ? parents[0] : pullRequest?.baseSha
  return {
    ...git,
    commit: git.commit ?? github.sha,
    ...(branch === undefined ? {} : { branch }),
    repository: `${github.owner}/${github.repo}`,
    event: github.event,
    runUrl: github.runUrl,
    actor: github.actor,
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number, headCommit: pullRequest.headSha }),
    ...(baseCommit === undefined ? {} : { baseCommit }),
  }
}
