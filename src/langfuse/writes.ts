import type { LangfuseClient } from '@langfuse/client'
import type { Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { readRefusal } from './answer.ts'
import { send, type RawAnswer } from './raw-request.ts'
import { unavailable, type Connection } from './retry.ts'
import { ask } from './sdk-request.ts'

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
  /** 207: every event has its own success or error. */
  sendScores(events: readonly ScoreEvent[]): Promise<answers.IngestionAnswer>
  /** An OTLP request, JSON or protobuf. `too large` is for the sender to split. */
  sendSpans(body: string | Uint8Array<ArrayBuffer>, contentType: string): Promise<'stored' | 'too large'>
  /** A read-only request of a task, answered as it comes. `path` has its query. */
  fetchPrompt(path: string): Promise<RawAnswer>
}

const TOO_LARGE = 413

/** What the gate writes, and the prompts that a task may read through it. All of it can be sent again. */
export function createWrites(connection: Connection, api: LangfuseClient['api'], authorization: string): Writes {
  return {
    async sendScores(events) {
      const batch = events.map((event) => ({ ...event, type: 'score-create' as const }))
      const what = ['the writing of scores']
      const answer = await ask(connection, what, answers.ingestion, (options) =>
        // Deprecated for traces; for scores v4 has no other way to write more than one at a time.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        api.ingestion.batch({ batch }, options),
      )
      if (answer === null) throw unavailable(connection.baseUrl, ['it takes no scores'])
      return answer
    },

    async sendSpans(body, contentType) {
      const headers = { authorization, 'content-type': contentType, 'x-langfuse-ingestion-version': '4' }
      const request = { method: 'POST', path: '/api/public/otel/v1/traces', headers, body } as const
      const what: Text = ['the writing of traces']
      const answer = await send(connection, request, what)
      if (answer.status === TOO_LARGE) return 'too large'
      if (answer.status === 200) return 'stored'
      readRefusal(answer, what, connection.baseUrl)
      throw unavailable(connection.baseUrl, ['it takes no traces'])
    },

    fetchPrompt: (path) => send(connection, { method: 'GET', path, headers: { authorization } }, ['a prompt']),
  }
}
