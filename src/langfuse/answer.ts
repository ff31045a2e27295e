import { z } from 'zod'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { unavailable, type Try } from './retry.ts'

/** The statuses after which the same request may succeed. 408 and 425 ask for it; 5xx are the server's own trouble. */
export const isPassing = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly header: (name: string) => string | null
}

const message = z.object({ message: z.string() })
const NOT_FOUND = z.object({ error: z.literal('LangfuseNotFoundError') })
const REGIONS: Text = [
  'https://cloud.langfuse.com (EU), https://us.cloud.langfuse.com, https://jp.cloud.langfuse.com and https://hipaa.cloud.langfuse.com',
]

/**
 * What an answer that is not a success means: worth another try, `null` for an object that does not exist, else a
 * GateError. `what` says what was asked for, in our words: `the dataset "x"`.
 */
export function readRefusal(answer: Answer, what: Text, baseUrl: string): Try<null> {
  const { status, body } = answer
  const words = wordsOf(body)
  if (isPassing(status)) return tryAgain(answer, what)
  if (status === 401) {
    throw new GateError({
      code: 'LANGFUSE_UNAUTHORIZED',
      text: say`Langfuse at ${baseUrl} does not know these keys.`,
      remedy: say`Check the public and the secret key, and that the address is that of the project: Langfuse Cloud has ${REGIONS}.`,
    })
  }
  if (status === 403) {
    throw new GateError({
      code: 'LANGFUSE_UNAUTHORIZED',
      text: say`Langfuse at ${baseUrl} does not let these keys have ${what}${words}.`,
      remedy: ['Use the keys of a project, not of an organization.'],
    })
  }
  if (status === 404 && NOT_FOUND.safeParse(body).success) return { value: null }
  if (status >= 300 && status < 400) throw redirected(baseUrl, answer.header('location') ?? '')
  throw unavailable(baseUrl, say`it answered ${status} when asked for ${what}${words}`)
}

/** `fetch` turns a redirected POST into a GET and its 200 into a success: nothing was written. So none is followed. */
export function redirected(baseUrl: string, target: string): GateError {
  return new GateError({
    code: 'LANGFUSE_UNAVAILABLE',
    text: say`Langfuse at ${baseUrl} sends requests on to ${target}, and keys do not follow.`,
    remedy: ['Give the address that answers itself.'],
  })
}

/** An answer that may pass, after the time that it asks for. */
export function tryAgain({ status, body, header }: Answer, what: Text): Try<never> {
  const afterMs = retryAfterMs(header('retry-after'), header('date'))
  const again = say`it answered ${status} when asked for ${what}${wordsOf(body)}`
  return afterMs === undefined ? { again } : { again, afterMs }
}

/** Truncated JSON, a proxy's page, another service. */
export function notLangfuse(what: Text): Text {
  return say`what it answered when asked for ${what} is not what a Langfuse server answers`
}

function wordsOf(body: unknown): Text {
  const said = messageOf(body)
  return said === undefined ? [] : say`: ${said}`
}

/** What the server says itself; undefined where it says nothing. */
export function messageOf(body: unknown): string | undefined {
  return message.safeParse(body).data?.message
}

/** Seconds, or a date by the server's own clock; undefined when there is none that can be read. Never negative. */
function retryAfterMs(header: string | null, date: string | null): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const seconds = Number(header)
  const now = Date.parse(date ?? '') || Date.now()
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
