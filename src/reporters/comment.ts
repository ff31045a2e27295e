import { COMMENT_LIMIT, renderComment } from '../core/render/comment.ts'
import type { Links } from '../core/render/links.ts'
import type { Marker } from '../core/render/marker.ts'
import { say } from '../core/text.ts'
import type { Github } from '../github/client.ts'
import { upsertComment, type Conversation } from '../github/comments.ts'
import type { Log } from '../log.ts'
import type { Reporter } from '../ports.ts'
import { makesComment, type CommentMode } from './comment-mode.ts'
import { warnUndelivered } from './undelivered.ts'

export interface CommentOptions {
  readonly github: Github
  readonly place: Conversation
  readonly mode: CommentMode
  /** Which comment of a pull request is meant, and which run writes it about which commit. */
  readonly marker: Marker
  readonly links: Links
  readonly log: Log
  /** Where the comment is, once it is there. */
  readonly onWritten: (url: string) => void
}

/** The comment of a pull request: one for a spec and the gates chosen, edited in place. */
export function createCommentReporter(options: CommentOptions): Reporter {
  const { github, place, mode, marker, links, log } = options
  return {
    name: 'comment',
    async deliver(report) {
      try {
        const render = (limit: number): string => renderComment(report, { marker, limit, links })
        const mayCreate = makesComment(mode, report)
        const outcome = await upsertComment(github, place, marker, { render, limit: COMMENT_LIMIT, mayCreate })
        if (outcome.status === 'none') return
        if (outcome.status === 'newer') log.info(say`A later run has written the comment; it stays as it is.`)
        options.onWritten(outcome.url)
      } catch (error) {
        warnUndelivered(log, 'comment', error)
      }
    },
  }
}
