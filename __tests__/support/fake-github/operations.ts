import type { Identity } from './identities.ts'
import { pullRequestOperations } from './pull-requests.ts'
import { commentAnswer, statusAnswer, TIME, type StoredComment } from './records.ts'
import { notFound, page, refuse, type Answer, type Call, type Operations, type Sample, type State } from './state.ts'
import { workflowRunOperations } from './workflow-runs.ts'

/** GitHub's own, as its refusal says. */
const BODY_LIMIT = 65_536
const DESCRIPTION_LIMIT = 140

/** What each operation of the description does to the state. */
export function createOperations(state: State, sample: Sample): Operations {
  const { comments, statuses } = state
  const answer = (comment: StoredComment): Record<string, unknown> =>
    commentAnswer(comment, state.url, state.repository)
  const find = ({ params }: Call): StoredComment | undefined =>
    comments.find(({ id }) => id === Number(params['comment_id']))
  return {
    ...pullRequestOperations(state, sample),
    ...workflowRunOperations(state, sample),
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
        at: TIME,
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

function tooLong(): Answer {
  const message = 'Body is too long (maximum is 65536 characters)'
  return refuse(
    422,
    `Validation Failed: ${JSON.stringify({ resource: 'IssueComment', code: 'unprocessable', field: 'data', message })}`,
  )
}
