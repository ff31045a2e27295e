import { z } from 'zod'
import { parseDuration } from '../core/spec/duration.ts'
import { describeError, GateError } from '../errors.ts'
import { say } from '../core/text.ts'
import { startServer, type Server } from '../process/server.ts'
import { failed, itemText, readOutput, type Answer, type Answerer } from './answerer.ts'
import { programTask, type ProgramContext } from './program.ts'

const READY_TIMEOUT_MS = 60_000
const BODY_LIMIT_BYTES = 16 * 1024 * 1024
const TRANSIENT = new Set([408, 425, 429])

const options = z.strictObject({
  http: z.url({ protocol: /^https?$/ }).describe('where each item is sent by POST, as JSON; the answer is the output'),
  start: z
    .array(z.string())
    .min(1)
    .exactOptional()
    .describe('a program and its arguments that serves it, started before the first item and ended after the last'),
  ready: z
    .string()
    .startsWith('/')
    .exactOptional()
    .describe('a path of the server that answers with a status below 400 once it can serve'),
  readyTimeout: z
    .string()
    .refine((text) => parseDuration(text) !== null, 'a duration such as 60s')
    .exactOptional()
    .describe('how long the server may take until then; 60s unless said'),
})
type HttpTask = z.infer<typeof options>

/** `task: {http: URL, start: [npm, start], ready: /health}`: a server, one request an item. */
export const httpTask = programTask<HttpTask>({
  kind: 'http',
  options,
  description: 'A server: each item is sent to it by POST as JSON, and its answer (JSON, else text) is the output.',
  describe: ({ http }) => http,
  start: async ({ http, start, ready, readyTimeout }, context) => {
    const server = start === undefined ? null : startServer({ ...context, command: start })
    const timeoutMs = readyTimeout === undefined ? READY_TIMEOUT_MS : (parseDuration(readyTimeout) ?? READY_TIMEOUT_MS)
    try {
      await untilReady(new URL(ready ?? '', http), ready !== undefined, timeoutMs, server, context)
    } catch (error) {
      await server?.stop()
      throw error
    }
    return createAnswerer(http, server, context)
  },
})

function createAnswerer(address: string, server: Server | null, { timeoutMs, signal }: ProgramContext): Answerer {
  return {
    answer: async (call) => {
      const started = process.hrtime.bigint()
      const seconds = (): number => Number(process.hrtime.bigint() - started) / 1e9
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json, text/plain;q=0.9, */*;q=0.1',
            ...(call.traceparent === undefined ? {} : { traceparent: call.traceparent }),
          },
          body: itemText(call),
          // Followed, a redirect makes a GET of the POST, and its page (a login, say) would be taken for the answer.
          redirect: 'manual',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        })
        return readResponse(response, await readBody(response), seconds())
      } catch (error) {
        if (signal.aborted) return failed('CANCELLED', 'the run was cancelled', null)
        if (error instanceof TooLarge) return failed('OUTPUT_INVALID', 'the answer is more than 16 MiB', null)
        if (error instanceof Error && error.name === 'TimeoutError') {
          return failed('TIMEOUT', `the server gave no answer within ${String(timeoutMs / 1000)} s`, null)
        }
        const ended = (await server?.endingSoon()) ?? null
        if (ended !== null) return failed('EXITED', `the server ${ended}`, null)
        return failed('TASK_FAILED', `the server could not be asked: ${describeError(error)}`, null, true)
      }
    },
    close: async () => server?.stop(),
  }
}

function readResponse({ status, headers }: Response, text: string, latency: number): Answer {
  if (status >= 300 && status <= 399) {
    const target = headers.get('location')?.split(/[?#]/)[0]
    const where = target === undefined ? '' : `, a redirect to ${target.slice(0, 200)}`
    return failed('TASK_FAILED', `the server answered with status ${String(status)}${where}`, latency)
  }
  if (status < 200 || status > 299) {
    const said = text.trim().slice(0, 500)
    const message = `the server answered with status ${String(status)}${said === '' ? '' : `: ${said}`}`
    return failed('TASK_FAILED', message, latency, TRANSIENT.has(status) || status >= 500)
  }
  if (text.trim() === '') return failed('NO_OUTPUT', `the server answered ${String(status)} with nothing`, latency)
  const isJson = /^application\/(?:[^;\s]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')
  if (isJson && !isJsonText(text)) {
    return failed('OUTPUT_INVALID', 'the server says that its answer is JSON, and it is not', latency)
  }
  return { output: readOutput(text), latency }
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

class TooLarge extends Error {}

/** The whole body as text. Throws TooLarge. */
async function readBody(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  // The type of a web stream does not say that it can be iterated; in Node it can.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Waits until the server answers: below 400 on the path that says it is ready, anything at all without one. */
async function untilReady(
  url: URL,
  mustBeWell: boolean,
  timeoutMs: number,
  server: Server | null,
  { signal, place }: ProgramContext,
): Promise<void> {
  const started = process.hrtime.bigint()
  let last = 'nothing answered'
  for (;;) {
    const ended = server?.ending() ?? null
    if (ended !== null) throw notReady(say`it ${ended}`)
    if (signal.aborted)
      throw new GateError({ code: 'CANCELLED', text: say`The run was cancelled before the server was ready.` })
    try {
      const { status, body } = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) })
      await body?.cancel()
      if (!mustBeWell || status < 400) return
      last = `it answered with status ${String(status)}`
    } catch (error) {
      last = describeError(error)
    }
    if (Number(process.hrtime.bigint() - started) / 1e6 > timeoutMs) {
      throw notReady(say`within ${timeoutMs / 1000} s ${[last]}${quoteOutput(server)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }

  function notReady(why: ReturnType<typeof say>): GateError {
    return new GateError({
      code: 'TASK_NOT_LOADED',
      text: say`The server at ${url.href} did not become ready: ${why}`,
      remedy:
        server === null
          ? say`Start the server in an earlier step, or have the gate start it: write its program under ${'start'} beside ${'http'}. ${'readyTimeout'} says how long it is waited for.`
          : say`Check ${'start'} and ${'ready'} of the task, and that the server has what it needs: ${'env'} lists the variables it may see.`,
      place,
    })
  }
}

function quoteOutput(server: Server | null): ReturnType<typeof say> {
  const printed = server?.printed() ?? ''
  return printed === '' ? [] : say`; the server printed: ${printed.slice(-500)}`
}
