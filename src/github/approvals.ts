import {
  decideApproval,
  findClaims,
  type ApprovalFacts,
  type LabelEvent,
  type Permission,
  type Person,
  type Review,
} from '../core/approval.ts'
import type { Approval } from '../core/report.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { callGithub, statusOf } from './call.ts'
import type { Github } from './client.ts'
import type { Conversation } from './comments.ts'
import { statusContext } from './statuses.ts'
import { findTokenAuthor } from './token-author.ts'

/**
 * Whether somebody has approved `gate` on `commit`, the head of a pull request (without it, the head as it is now). All of
 * it is asked of GitHub, nothing is taken from an event's payload. Never rejects: what cannot be read is `unknown`.
 */
export async function findApproval(
  github: Github,
  place: Conversation,
  gate: string,
  commit?: string,
): Promise<Approval> {
  try {
    const facts = await findFacts(github, place, gate)
    const judged = commit ?? facts.headCommit
    const claims = findClaims(gate, judged, facts)
    const permissions = new Map<string, Permission>()
    for (const { by, refusal } of claims) {
      if (refusal !== null || by === null || permissions.has(by.login)) continue
      permissions.set(by.login, await findPermission(github, place, by.login))
    }
    return decideApproval(gate, judged, facts, claims, permissions)
  } catch (error) {
    return unknownApproval(error)
  }
}

/** That nobody could look, in the words of what stood in the way. */
export function unknownApproval(error: unknown): Approval {
  if (!(error instanceof GateError)) throw error
  const causes = error.problems.flatMap(({ text, remedy }) => [' ', ...text, ...(remedy ? [' ', ...remedy] : [])])
  return { status: 'unknown', words: [...say`Whether somebody has approved it could not be read.`, ...causes] }
}

async function findFacts(github: Github, place: Conversation, gate: string): Promise<ApprovalFacts> {
  const { octokit } = github
  const { owner, repo, number } = place
  const { data: pull } = await callGithub('read the pull request', 'pull-requests: read', () =>
    octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  )
  const [labelEvents, reviews, firstStatusAt] = await Promise.all([
    findLabelEvents(github, place),
    findReviews(github, place),
    findFirstStatus(github, place, pull.head.sha, gate),
  ])
  return {
    pullRequest: number,
    author: personOf(pull.user),
    headCommit: pull.head.sha,
    firstStatusAt,
    labels: pull.labels.map(({ name }) => name),
    labelEvents,
    reviews,
  }
}

async function findLabelEvents({ octokit }: Github, { owner, repo, number }: Conversation): Promise<LabelEvent[]> {
  const events = await callGithub('read who has put on labels', 'pull-requests: read', () =>
    octokit.paginate(octokit.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 }),
  )
  return events
    .flatMap((event) => {
      if (event.event !== 'labeled' && event.event !== 'unlabeled') return []
      const label = 'label' in event ? event.label.name : ''
      return [{ label, isAdded: event.event === 'labeled', by: personOf(event.actor), at: event.created_at }]
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

async function findReviews({ octokit }: Github, { owner, repo, number }: Conversation): Promise<Review[]> {
  const reviews = await callGithub('read the reviews', 'pull-requests: read', () =>
    octokit.paginate(octokit.rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 }),
  )
  return reviews.map(({ state, commit_id: commit, user, submitted_at: at }) => ({
    state: state.toUpperCase(),
    commit,
    by: personOf(user),
    at: at ?? null,
  }))
}

/** Of our own statuses: whoever may write could set one of the same name, at a time that suits them. */
async function findFirstStatus(
  github: Github,
  { owner, repo }: Conversation,
  commit: string,
  gate: string,
): Promise<string | null> {
  const { octokit } = github
  const author = await findTokenAuthor(github)
  const statuses = await callGithub('read the commit statuses', 'statuses: write', () =>
    octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, { owner, repo, ref: commit, per_page: 100 }),
  )
  const context = statusContext(gate)
  const own = statuses.filter((status) => status.context === context && status.creator?.login === author)
  return own.map((status) => status.created_at).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null
}

async function findPermission({ octokit }: Github, { owner, repo }: Conversation, login: string): Promise<Permission> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login })
    return ['admin', 'write'].includes(data.permission) ? 'write' : 'less'
  } catch (error) {
    return statusOf(error) === 404 ? 'less' : 'unknown'
  }
}

function personOf(user: { readonly login: string; readonly type?: string } | null | undefined): Person {
  return user === null || user === undefined ? null : { login: user.login, isUser: user.type === 'User' }
}
