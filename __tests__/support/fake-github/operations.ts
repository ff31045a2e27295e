import type { Identity } from './identities.ts'
import { commentAnswer, statusAnswer, type StoredComment, type StoredStatus } from './records.ts'

/** GitHub's own, as its refusal says. */
const BODY_LIMIT = 65_536
const DESCRIPTION_LIMIT = 140

export interface State {
  readonly repository: string
  url: string
  readonly comments: StoredComment[]
  readonly statuses: StoredStatus[]
  lastId: number
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call {
  readonly author: Identity
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly path: string
  /** As the description has it: checked before. */
  readonly body: unknown
}

/** What each operation of the description does to the state. */
export function createOperations(state: State): Readonly<Record<string, (call: Call) => Answer>> {
  const { comments, statuses } = state
  const answer = (comment: StoredComment): Record<string, unknown> =>
    commentAnswer(comment, state.url, state.repository)
  const find = ({ params }: Call): StoredComment | undefined =>
    comments.find(({ id }) => id === Number(params['comment_id']))
  return {
    'issues/list-comments': ({ params, query, path }) => {
      const all = comments.filter(({ issue }) => issue === Number(params['issue_number']))
      return page(all.map(answer), query, `${state.url}${path}`)
    },
    'issues/create-comment': ({ author, params, body: asked }) => {
      const { body } = asked as { body: string }
      if (body.length > BODY_LIMIT) return tooLong()
      return { status: 201, body: answer(addComment(state, Number(params['issue_number']), author, body)) }
    },
    'issues/update-comment': (call) => {
      const { body } = call.body as { body: string }
      const comment = find(call)
      if (comment === undefined) return notFound()
      if (body.length > BODY_LIMIT) return tooLong()
      comment.body = body
      return { status: 200, body: answer(comment) }
    },
    'issues/delete-comment': (call) => {
      const comment = find(call)
      if (comment === undefined) return notFound()
      comments.splice(comments.indexOf(comment), 1)
      return { status: 204 }
    },
    'repos/create-commit-status': ({ author, params, body: asked }) => {
      const body = asked as { state: string; context?: string; description?: string; target_url?: string }
      if ((body.description ?? '').length > DESCRIPTION_LIMIT)
        return refuse(422, 'Validation Failed: description is too long')
      state.lastId += 1
      const status = {
        id: state.lastId,
        sha: String(params['sha']),
        state: body.state,
        context: body.context ?? 'default',
        description: body.description ?? null,
        targetUrl: body.target_url ?? null,
        author,
      }
      statuses.push(status)
      return { status: 201, body: statusAnswer(status, state.url) }
    },
    'repos/list-commit-statuses-for-ref': ({ params, query, path }) => {
      const all = statuses.filter(({ sha }) => sha === params['ref']).reverse()
      return page(
        all.map((status) => statusAnswer(status, state.url)),
        query,
        `${state.url}${path}`,
      )
    },
  }
}

export function addComment(state: State, issue: number, author: Identity, body: string): StoredComment {
  state.lastId += 1
  const comment = { id: state.lastId, issue, author, body }
  state.comments.push(comment)
  return comment
}

export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  }
}

export function notFound(): Answer {
  return refuse(404, 'Not Found')
}

/** 30 unless asked, never more than 100, with the link header that leads on. */
function page(all: readonly unknown[], query: URLSearchParams, address: string): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  const isLast = number * size >= all.length
  const next = `<${address}?per_page=${String(size)}&page=${String(number + 1)}>; rel="next"`
  return { status: 200, body: all.slice((number - 1) * size, number * size), headers: isLast ? {} : { link: next } }
}

function tooLong(): Answer {
  const message = 'Body is too long (maximum is 65536 characters)'
  return refuse(
    422,
    `Validation Failed: ${JSON.stringify({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message })}`,
  )
}
