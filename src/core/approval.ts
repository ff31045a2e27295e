import type { Approval } from './report.ts'
import { say, type Text } from './text.ts'

/** A label that approves every gate; with `:GATE` behind it, one gate. */
export const APPROVAL_LABEL = 'langfuse-gate-approved'

/** Somebody, as GitHub knows them; null where the account is gone. */
export type Person = { readonly login: string; readonly isUser: boolean } | null

/** What GitHub tells of one pull request, as far as an approval depends on it. Times are ISO 8601. */
export interface ApprovalFacts {
  readonly pullRequest: number
  readonly author: Person
  /** The head as it is now. */
  readonly headCommit: string
  /** When this gate's first status came on the head; null where the head has none. */
  readonly firstStatusAt: string | null
  /** On the pull request now. */
  readonly labels: readonly string[]
  /** Oldest first. */
  readonly labelEvents: readonly LabelEvent[]
  /** Oldest first. */
  readonly reviews: readonly Review[]
}

export interface LabelEvent {
  readonly label: string
  readonly isAdded: boolean
  readonly by: Person
  readonly at: string
}

export interface Review {
  readonly state: string
  readonly commit: string | null
  readonly by: Person
  readonly at: string | null
}

/** Whether somebody may write to the repository; `unknown` where GitHub does not say. */
export type Permission = 'write' | 'less' | 'unknown'

/** One thing that could be an approval: by whom, and why it does not count whatever that person's rights are. */
export interface Claim {
  readonly how: Text
  readonly by: Person
  readonly refusal: { readonly status: 'absent' | 'unknown'; readonly words: Text } | null
}

/** Whether a label of this name speaks of approvals, of whichever gate. */
export function isApprovalLabel(label: string): boolean {
  const name = label.toLowerCase()
  return name === APPROVAL_LABEL || name.startsWith(`${APPROVAL_LABEL}:`)
}

/**
 * What could approve `gate` on `commit`: its labels and the reviews that approve. The rules beside the permission: by a
 * person who is not the author, of this very commit, after the gate's first status on it, and not taken back.
 */
export function findClaims(gate: string, commit: string, facts: ApprovalFacts): readonly Claim[] {
  const labels = facts.labels.filter((label) => approves(label, gate)).map((label) => labelClaim(label, facts))
  const reviews = newestOfEach(facts.reviews)
    .filter(({ state }) => state === 'APPROVED')
    .map((review) => reviewClaim(review, commit, facts))
  return [...labels, ...reviews]
}

/** Whether one of the claims counts; `permissions` by the login of who made them. */
export function decideApproval(
  gate: string,
  commit: string,
  facts: ApprovalFacts,
  claims: readonly Claim[],
  permissions: ReadonlyMap<string, Permission>,
): Approval {
  if (facts.headCommit !== commit) {
    return {
      status: 'absent',
      words: [
        ...say`The head of pull request ${facts.pullRequest} is another commit by now: an approval of ${short(commit)} changes nothing.`,
      ],
    }
  }
  const judged = claims.map((claim) => ({ claim, refusal: claim.refusal ?? refuseByPermission(claim, permissions) }))
  const counting = judged.find(({ refusal }) => refusal === null)
  if (counting !== undefined) {
    return { status: 'approved', words: [...say`${nameOf(counting.claim.by)} approved it: ${counting.claim.how}.`] }
  }
  const unknown = judged.some(({ refusal }) => refusal?.status === 'unknown')
  const refusals = judged.flatMap(({ claim, refusal }) =>
    refusal === null ? [] : say` It does not count: ${claim.how} ${refusal.words}.`,
  )
  const need = say`Nobody whose word counts has approved commit ${short(commit)}: it takes the label ${APPROVAL_LABEL} or ${`${APPROVAL_LABEL}:${gate}`}, or an approving review, by somebody with write access who is not the author.`
  return { status: unknown ? 'unknown' : 'absent', words: [...need, ...refusals] }
}

/** Of a merge group: each of its pull requests must be approved. */
export function combineApprovals(
  approvals: readonly { readonly pullRequest: number; readonly approval: Approval }[],
): Approval {
  const words = approvals.flatMap(({ pullRequest, approval }, index) => [
    ...(index === 0 ? [] : [' ']),
    ...say`Pull request ${pullRequest}: ${approval.words}`,
  ])
  const has = (status: Approval['status']): boolean => approvals.some(({ approval }) => approval.status === status)
  if (approvals.length === 0) return { status: 'unknown', words: ['The merge group has no pull request.'] }
  return { status: has('unknown') ? 'unknown' : has('absent') ? 'absent' : 'approved', words }
}

function approves(label: string, gate: string): boolean {
  const name = label.toLowerCase()
  return name === APPROVAL_LABEL || name === `${APPROVAL_LABEL}:${gate.toLowerCase()}`
}

function labelClaim(label: string, facts: ApprovalFacts): Claim {
  const last = facts.labelEvents.findLast((event) => event.label.toLowerCase() === label.toLowerCase())
  if (last?.isAdded !== true) {
    const words = say`is there, but GitHub does not tell who has put it there`
    return { how: say`the label ${label}`, by: null, refusal: { status: 'unknown', words } }
  }
  const how = say`the label ${label} of ${nameOf(last.by)} at ${last.at}`
  return { how, by: last.by, refusal: refuse(last.by, last.at, facts) }
}

function reviewClaim({ by, at, commit: reviewed }: Review, commit: string, facts: ApprovalFacts): Claim {
  const how = say`the review of ${nameOf(by)}${at === null ? [] : say` at ${at}`}`
  const isOther = reviewed !== commit
  return {
    how,
    by,
    refusal: isOther ? { status: 'absent', words: say`approves another commit` } : refuse(by, at, facts),
  }
}

/** What a person says last counts; a comment takes nothing back. */
function newestOfEach(reviews: readonly Review[]): readonly Review[] {
  const decided = reviews.filter(({ state }) => ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
  const byPerson = new Map(
    decided.map((review, index) => [review.by?.login.toLowerCase() ?? `${String(index)} `, review]),
  )
  return [...byPerson.values()]
}

function refuse(by: Person, at: string | null, { author, firstStatusAt }: ApprovalFacts): Claim['refusal'] {
  if (by === null) return { status: 'unknown', words: say`is by an account that is gone` }
  if (!by.isUser) return { status: 'absent', words: say`is not by a person` }
  if (author === null) return { status: 'unknown', words: say`may be by the author, whose account is gone` }
  if (by.login.toLowerCase() === author.login.toLowerCase()) return { status: 'absent', words: say`is by the author` }
  if (firstStatusAt === null) {
    return {
      status: 'unknown',
      words: say`cannot be dated: this commit has no status of the gate (the job needs ${'statuses: write'})`,
    }
  }
  if (at === null || !(Date.parse(at) > Date.parse(firstStatusAt))) {
    return { status: 'absent', words: say`is not after the gate's first status on this commit, at ${firstStatusAt}` }
  }
  return null
}

function refuseByPermission({ by }: Claim, permissions: ReadonlyMap<string, Permission>): Claim['refusal'] {
  switch (permissions.get(by?.login ?? '') ?? 'unknown') {
    case 'write':
      return null
    case 'less':
      return { status: 'absent', words: say`is by somebody without write access` }
    case 'unknown':
      return {
        status: 'unknown',
        words: say`is by somebody of whom GitHub does not say whether they have write access`,
      }
  }
}

function nameOf(person: Person): string {
  return person?.login ?? 'somebody'
}

function short(commit: string): string {
  return commit.slice(0, 7)
}
