import type { Identity } from '../core/run-record.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { readIdentity, readParents } from '../git/identity.ts'
import type { GithubContext } from '../github/context.ts'

/** Which code a workflow run is about, and which a step has in front of it. */
export interface Checkout {
  readonly identity: Identity
  /** What GitHub says, corrected by what is checked out. */
  readonly context: GithubContext
}

/**
 * Which code this is. Under `pull_request` the checked-out commit is the merge of the head into the base: what the change
 * would be merged into is then that merge's first parent, and the head is what statuses and people speak of. Where another
 * commit than the event's is checked out, as a dispatch may ask for, it is a commit of no branch.
 */
export async function identify(
  directory: string,
  github: GithubContext,
  environment: Readonly<Record<string, string>>,
): Promise<Checkout> {
  const git = await readIdentity(directory, environment)
  const parents = github.pullRequest === undefined ? [] : await readParents(directory, environment)
  const context = adopt(github, git)
  const { pullRequest, mergeGroup, branch } = context
  const isMerge = parents.length === 2 && parents[1] === pullRequest?.headSha
  const baseCommit = isMerge ? parents[0] : (pullRequest?.baseSha ?? mergeGroup?.baseSha)
  const { branch: _local, ...commit } = git
  return {
    context,
    identity: {
      ...commit,
      commit: git.commit ?? github.sha,
      ...(branch === undefined ? {} : { branch }),
      repository: `${github.owner}/${github.repo}`,
      event: github.event,
      runUrl: github.runUrl,
      actor: github.actor,
      ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number, headCommit: pullRequest.headSha }),
      ...(baseCommit === undefined ? {} : { baseCommit }),
    },
  }
}

function adopt(github: GithubContext, git: Identity): GithubContext {
  const { pullRequest, branch: _branch, ...rest } = github
  if (pullRequest !== undefined || git.commit === undefined || git.commit === github.sha) return github
  const warning = say`The commit that is checked out, ${git.commit}, is not the event's, ${github.sha}: it counts as no branch's, and is no baseline.`
  return { ...rest, statusSha: git.commit, warnings: [...github.warnings, warning] }
}

/**
 * The code in front of a step must be the pull request's: the head, its merge, or a commit on top. A status on the head for
 * other code would be a lie, and under `pull_request_target` the base is checked out unless somebody asks otherwise.
 * Throws GateError INPUT_INVALID.
 */
export async function requireHead(
  directory: string,
  { pullRequest, owner, repo }: GithubContext,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  if (pullRequest === undefined) return
  const { commit, repository } = await readIdentity(directory, environment)
  const isElsewhere = repository !== undefined && repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase()
  if (commit === undefined || isElsewhere || commit === pullRequest.headSha) return
  if ((await readParents(directory, environment)).includes(pullRequest.headSha)) return
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The commit that is checked out, ${commit}, is neither the head of the pull request, ${pullRequest.headSha}, nor its merge.`,
    remedy: say`Use actions/checkout without ${'ref:'}, on: pull_request. If the pull request has moved on meanwhile, its newer run counts.`,
  })
}
