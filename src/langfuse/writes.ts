import type { Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { messageOf, notLangfuse, readRefusal } from './answer.ts'
import { chunks } from './pages.ts'
import { send, type RawAnswer } from './raw-request.ts'
import { unavailable, type Connection } from './retry.ts'

/** One score to write. The same `id` again is the same score: writing it twice changes nothing. */
export interface ScoreEvent {
  readonly id: string
  readonly timestamp: string
  readonly body: {
    readonly id: string
    readonly name: string
    readonly value: number | string
    readonly dataType: 'NUMERIC' | 'BOOLEAN' | 'CATEGORICAL'
    readonly traceId?: string
    readonly observationId?: string
    /** A score of the run, not of an item. */
    readonly datasetRunId?: string
    readonly comment?: string
    readonly metadata?: unknown
  }
}

export interface Writes {
  /** Every event has its own success or error. */
  sendScores(events: readonly ScoreEvent[]): Promise<answers.IngestionAnswer>
  /** An OTLP request, JSON or protobuf. `too large` is for the sender to split. */
  sendSpans(body: string | Uint8Array<ArrayBuffer>, contentType: string): Promise<'stored' | 'too large'>
  /** A read-only request of a task, answered as it comes. `path` has its query. */
  fetchPrompt(path: string): Promise<RawAnswer>
}

const TOO_LARGE = 413

/** A page that is not there any more, or not for this. */
const GONE = new Set([404, 405, 410])
const SCORES_AT_ONCE = 5

/** What the gate writes, and the prompts that a task may read through it. All of it can be sent again. */
export function createWrites(connection: Connection, authorization: string): Writes {
  const what: Text = ['the writing of scores']
  const traces: Text = ['the writing of traces']
  let hasIngestion = true

  const post = (path: string, body: unknown): Promise<RawAnswer> => {
    const headers = { authorization, 'content-type': 'application/json' }
    return send(connection, { method: 'POST', path, headers, body: JSON.stringify(body) }, what)
  }

  /** Null where the server has no such page any more: it is deprecated, and only the other one will stay. */
  const sendBatch = async (events: readonly ScoreEvent[]): Promise<answers.IngestionAnswer | null> => {
    const batch = events.map((event) => ({ ...event, type: 'score-create' }))
    const answer = await post('/api/public/ingestion', { batch })
    if (GONE.has(answer.status)) return null
    const taken = answers.ingestion.safeParse(answer.body)
    if (answer.status < 300 && taken.success) return taken.data
    if (answer.status >= 300) readRefusal(answer, what, connection.baseUrl)
    throw unavailable(connection.baseUrl, notLangfuse(what))
  }

  const sendOne = async ({ id, body }: ScoreEvent): Promise<Partial<answers.IngestionAnswer>> => {
    const answer = await post('/api/public/scores', body)
    const { status } = answer
    if (status === 200) return { successes: [{ id, status: 201 }] }
    if (status < 400 || status === 401 || status === 403 || status === 404) {
      readRefusal(answer, what, connection.baseUrl)
      throw unavailable(connection.baseUrl, ['it takes no scores'])
    }
    return { errors: [{ id, status, message: messageOf(answer.body), error: undefined }] }
  }

  return {
    async sendScores(events) {
      const answer = hasIngestion ? await sendBatch(events) : null
      if (answer !== null) return answer
      hasIngestion = false
      const taken: Partial<answers.IngestionAnswer>[] = []
      for (const some of chunks(events, SCORES_AT_ONCE)) taken.push(...(await Promise.all(some.map(sendOne))))
      return {
        successes: taken.flatMap(({ successes = [] }) => successes),
        errors: taken.flatMap(({ errors = [] }) => errors),
      }
    },

    async sendSpans(body, contentType) {
      const headers = { authorization, 'content-type': contentType, 'x-langfuse-ingestion-version': '4' }
      const request = { method: 'POST', path: '/api/public/otel/v1/traces', headers, body } as const
      const answer = await send(connection, request, traces)
      if (answer.status === TOO_LARGE) return 'too large'
      if (answer.status === 200) return 'stored'
      readRefusal(answer, traces, connection.baseUrl)
      throw unavailable(connection.baseUrl, ['it takes no traces'])
    },

    fetchPrompt: (path) => send(connection, { method: 'GET', path, headers: { authorization } }, ['a prompt']),
  }
}
