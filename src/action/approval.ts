import { z } from 'zod'
import { combineApprovals } from '../core/approval.ts'
import type { Approval } from '../core/report.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { findApproval, unknownApproval } from '../github/approvals.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'
import { findGroupPullRequests } from '../github/merge-group.ts'

const branchOptions = z.object({ branch: z.string() })

/**
 * Whether somebody has accepted what needs review, by what the workflow run is about: a pull request, every one of a merge
 * group, or a branch. Asked of GitHub when a verdict needs it. Never rejects.
 */
export function createApprovalLookup(
  github: Github | undefined,
  context: GithubContext,
): (gate: Pick<Gate, 'name' | 'baselines'>) => Promise<Approval> {
  const { owner, repo, pullRequest, mergeGroup } = context
  return async (gate) => {
    const published = isPublished(gate, context)
    if (published !== null) return published
    if (pullRequest === undefined && mergeGroup === undefined) {
      const words = say`The event ${context.event} has no pull request in which somebody could approve.`
      return { status: 'absent', words: [...words] }
    }
    if (github === undefined) {
      const words = say`Without a ${'github-token'} nobody can be asked whether somebody has approved it.`
      return { status: 'unknown', words: [...words] }
    }
    if (pullRequest !== undefined) {
      return findApproval(github, { owner, repo, number: pullRequest.number }, gate.name, pullRequest.headSha)
    }
    try {
      const numbers = mergeGroup === undefined ? [] : await findGroupPullRequests(github, { owner, repo }, mergeGroup)
      const approvals = numbers.map(async (number) => ({
        pullRequest: number,
        approval: await findApproval(github, { owner, repo, number }, gate.name),
      }))
      return combineApprovals(await Promise.all(approvals))
    } catch (error) {
      return unknownApproval(error)
    }
  }
}

/** What is on the branch that others are compared with has been merged: a person has said yes, or nobody will be asked. */
function isPublished(
  { baselines }: Pick<Gate, 'baselines'>,
  { branch, pullRequest, mergeGroup, defaultBranch }: GithubContext,
): Approval | null {
  if (branch === undefined || pullRequest !== undefined || mergeGroup !== undefined) return null
  const named = baselines.flatMap(({ options }) => branchOptions.safeParse(options).data?.branch ?? [])
  if (branch !== defaultBranch && !named.includes(branch)) return null
  const words = say`This commit is on branch ${branch} already, where nothing waits for a review.`
  return { status: 'approved', words: [...words] }
}
