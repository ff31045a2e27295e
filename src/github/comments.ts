import { setTimeout } from 'node:timers/promises'
import { isOlder, parseMarker, type Marker } from '../core/render/marker.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { callGithub, statusOf } from './call.ts'
import type { Github } from './client.ts'
import { findTokenAuthor } from './token-author.ts'

/** For reading too: whoever lacks it needs it all, and should be told once. */
const PERMISSION = 'pull-requests: write'
/** Look, write, look again: two are enough alone, and racing writers settle in three. */
const ROUNDS = 5
/** After an answer that did not come, longer each time. */
const PAUSE_MS = 1000
/** Longer than another writer takes from its look to its write: whoever looked before we wrote has written by then. */
const SETTLE_MS = 2000
/** Each half as long: GitHub may count in other units than we do. */
const SHORTER_FORMS = 2

export interface Conversation {
  readonly owner: string
  readonly repo: string
  /** The pull request's. */
  readonly number: number
}

/** `newer`: a later run has written already, and its comment stays. `none`: there was none, and none was to be made. */
export type CommentOutcome =
  { readonly status: 'written' | 'newer'; readonly url: string } | { readonly status: 'none' }

export interface CommentBody {
  /** At most that many characters. */
  readonly render: (limit: number) => string
  readonly limit: number
  /** Whether one is made where there is none. */
  readonly mayCreate: boolean
}

interface OwnComment {
  readonly id: number
  readonly url: string
  readonly marker: Marker
}

/**
 * One comment of ours for a marker's key, in place: found by marker *and* author on every page, created or edited, and
 * looked at again after a while, since GitHub has no way to write only if nothing changed. Of several of our own the oldest
 * stays, or the one that a later run has written. Throws GateError GITHUB_UNAVAILABLE.
 */
export async function upsertComment(
  github: Github,
  place: Conversation,
  marker: Marker,
  body: CommentBody,
): Promise<CommentOutcome> {
  let author = await findTokenAuthor(github)
  let last: WriteResult | undefined
  for (let round = 0; round < ROUNDS; round += 1) {
    if (last !== undefined) await setTimeout(last.isWritten ? SETTLE_MS : PAUSE_MS * round)
    const own = await findOwnComments(github, place, author, marker.key)
    const newer = own.find((comment) => isOlder(marker, comment.marker))
    const kept = newer ?? own[0]
    const duplicates = own.filter((comment) => comment !== kept && !isOlder(marker, comment.marker))
    for (const duplicate of duplicates) await deleteComment(github, place, duplicate.id)
    if (newer !== undefined) return { status: 'newer', url: newer.url }
    if (kept !== undefined && last?.isWritten === true && duplicates.length === 0 && !isOlder(kept.marker, marker)) {
      return { status: 'written', url: kept.url }
    }
    if (kept === undefined && !body.mayCreate) return { status: 'none' }
    last = await writeFitting(github, place, kept?.id, body)
    if (last.isWritten) author = last.author ?? author
  }
  if (last?.isWritten === false) throw last.error
  throw new GateError({
    code: 'GITHUB_UNAVAILABLE',
    text: say`The comment did not settle in ${ROUNDS} tries: other runs write the same one.`,
    remedy: say`Put the job into a concurrency group, so that one run at a time reports on a pull request.`,
  })
}

async function findOwnComments(
  { octokit }: Github,
  place: Conversation,
  author: string,
  key: string,
): Promise<OwnComment[]> {
  const comments = await callGithub('read the comments', PERMISSION, () =>
    octokit.paginate(octokit.rest.issues.listComments, {
      owner: place.owner,
      repo: place.repo,
      issue_number: place.number,
      per_page: 100,
    }),
  )
  return comments
    .flatMap((comment) => {
      const marker = parseMarker(comment.body ?? '')
      const isOwn = comment.user?.login === author && marker?.key === key
      return isOwn ? [{ id: comment.id, url: comment.html_url, marker }] : []
    })
    .sort((a, b) => a.id - b.id)
}

/** Writes the fullest form that GitHub takes, and says whether it is known to be there. */
async function writeFitting(
  github: Github,
  place: Conversation,
  id: number | undefined,
  { render, limit }: CommentBody,
): Promise<WriteResult> {
  for (let form = 0; ; form += 1) {
    try {
      const author = await writeComment(github, place, id, render(Math.floor(limit / 2 ** form)))
      return { isWritten: true, author }
    } catch (error) {
      const status = statusOf(error) ?? 0
      const isGone = id !== undefined && status === 404
      if (isGone || status >= 500) return { isWritten: false, error }
      if (status !== 422 || form === SHORTER_FORMS) throw error
    }
  }
}

type WriteResult =
  | { readonly isWritten: true; readonly author: string | undefined }
  | { readonly isWritten: false; readonly error: unknown }

/**
 * Answers who wrote it. A creation is not tried again unseen: GitHub may have made the comment and lost the answer, which
 * the next look tells.
 */
async function writeComment(
  { octokit }: Github,
  { owner, repo, number }: Conversation,
  id: number | undefined,
  body: string,
): Promise<string | undefined> {
  const create = () =>
    octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } })
  const update = (comment: number) => octokit.rest.issues.updateComment({ owner, repo, comment_id: comment, body })
  const { data } = await callGithub('write the comment', PERMISSION, async () =>
    id === undefined ? await create() : await update(id),
  )
  return data.user?.login
}

/** A duplicate that another writer has deleted meanwhile is what was wanted. */
async function deleteComment({ octokit }: Github, { owner, repo }: Conversation, id: number): Promise<void> {
  try {
    await callGithub('delete a duplicate of the comment', PERMISSION, () =>
      octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }),
    )
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
}
