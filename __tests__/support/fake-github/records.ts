import type { Identity } from './identities.ts'

/** A comment as the API shows it, with what a test needs to know beside it. */
export interface StoredComment {
  readonly id: number
  readonly issue: number
  readonly author: Identity
  body: string
}

export interface StoredStatus {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly author: Identity
  readonly at: string
}

/** What is written has this time, whenever that is: a test says itself what came before and what after. */
export const TIME = '2026-01-02T03:04:05Z'
/** After it. */
export const LATER = '2026-01-02T04:00:00Z'
/** Before it. */
export const EARLIER = '2026-01-02T02:00:00Z'

export function commentAnswer(comment: StoredComment, base: string, repository: string): Record<string, unknown> {
  return {
    id: comment.id,
    node_id: `IC_${String(comment.id)}`,
    url: `${base}/repos/${repository}/issues/comments/${String(comment.id)}`,
    html_url: `https://github.com/${repository}/pull/${String(comment.issue)}#issuecomment-${String(comment.id)}`,
    issue_url: `${base}/repos/${repository}/issues/${String(comment.issue)}`,
    body: comment.body,
    user: userAnswer(comment.author, base),
    created_at: TIME,
    updated_at: TIME,
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
  }
}

export function statusAnswer(status: StoredStatus, base: string): Record<string, unknown> {
  return {
    id: status.id,
    node_id: `SC_${String(status.id)}`,
    url: `${base}/statuses/${status.sha}`,
    avatar_url: null,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
    creator: userAnswer(status.author, base),
  }
}

export function userAnswer({ login, id, type }: Identity, base: string): Record<string, unknown> {
  const url = `${base}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: `U_${String(id)}`,
    avatar_url: `${base}/avatars/${String(id)}`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}
