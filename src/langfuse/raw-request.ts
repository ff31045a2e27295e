import { say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { isPassing, notLangfuse, tryAgain, type Answer } from './answer.ts'
import { withRetries, type Connection } from './retry.ts'
import { cancelled } from './waiting.ts'

const BODY_LIMIT_BYTES = 16 * 1024 * 1024

export interface RawRequest {
  readonly method: 'GET' | 'POST'
  /** With its query; under the base URL. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** An answer as it came, for those who pass it on. */
export interface RawAnswer extends Answer {
  readonly text: string
}

/**
 * One request that the generated client does not know, or must not make: redirects are not followed, and a body larger
 * than 16 MiB is an error. Answered whatever the status is, but for those that may pass.
 */
export async function send(connection: Connection, request: RawRequest, what: Text): Promise<RawAnswer> {
  const { baseUrl, signal, timeoutMs } = connection
  return withRetries<RawAnswer>(
    async () => {
      try {
        const answer = await sendOnce(baseUrl, request, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]))
        if (isPassing(answer.status)) return tryAgain(answer, what)
        // A proxy's page with status 200 has stored nothing.
        const isGarbled = request.method === 'POST' && answer.status < 300 && answer.body === undefined
        return isGarbled ? { again: notLangfuse(what) } : { value: answer }
      } catch (error) {
        if (error instanceof GateError) throw error
        if (signal.aborted) throw cancelled()
        return { again: say`the connection broke when asked for ${what} (${describeError(error)})` }
      }
    },
    what,
    connection,
  )
}

async function sendOnce(baseUrl: string, request: RawRequest, signal: AbortSignal): Promise<RawAnswer> {
  const { method, path, headers, body } = request
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body === undefined ? {} : { body }),
  })
  const text = await readText(response)
  return { status: response.status, text, body: parseJson(text), header: (name) => response.headers.get(name) }
}

async function readText(response: Response): Promise<string> {
  if (response.body === null) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength
    if (bytes > BODY_LIMIT_BYTES) throw new RangeError('the answer is larger than 16 MiB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Undefined where it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
