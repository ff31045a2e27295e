import { createHash } from 'node:crypto'
import { COMMENT_LIMIT, renderComment } from '../core/render/comment.ts'
import type { Links } from '../core/render/links.ts'
import { say } from '../core/text.ts'
import type { Github } from '../github/client.ts'
import { upsertComment, type Conversation } from '../github/comments.ts'
import type { Log } from '../log.ts'
import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'

export interface CommentOptions {
  readonly github: Github
  readonly place: Conversation
  /** As given: with the gates that were chosen (none: all), which comment of a pull request is meant. */
  readonly spec: string
  readonly gates: readonly string[]
  /** Of this workflow run, and the commit that it judges. */
  readonly runId: number
  readonly attempt: number
  readonly commit: string
  readonly links: Links
  readonly log: Log
  /** Where the comment is, once it is there. */
  readonly onWritten: (url: string) => void
}

/** The comment of a pull request: one for a spec and the gates chosen, edited in place. */
export function createCommentReporter(options: CommentOptions): Reporter {
  const { github, place, links, log } = options
  const marker = { key: commentKey(options), run: options.runId, attempt: options.attempt, commit: options.commit }
  return {
    name: 'comment',
    async deliver(report) {
      try {
        const render = (limit: number): string => renderComment(report, { marker, limit, links })
        const outcome = await upsertComment(github, place, marker, render, COMMENT_LIMIT)
        if (outcome.status === 'newer') log.info(say`A later run has written the comment; it stays as it is.`)
        options.onWritten(outcome.url)
      } catch (error) {
        warnUndelivered(log, 'comment', error)
      }
    },
  }
}

function commentKey({ spec, gates }: CommentOptions): string {
  return createHash('sha256')
    .update(JSON.stringify([spec, [...gates].sort()]))
    .digest('hex')
    .slice(0, 16)
}
