import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'

/** Waits; rejects with GateError CANCELLED when the signal is aborted. Injected, so that tests need no clock. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

export interface Connection {
  readonly baseUrl: string
  readonly signal: AbortSignal
  readonly sleep: Sleep
  /** Of one request, its answer's body included. */
  readonly timeoutMs: number
  /** What may still be waited for all its requests together. */
  readonly patience: { leftMs: number }
}

/** What one try came to. Everything else it throws ends the call at once. */
export type Try<Value> =
  | { readonly value: Value }
  /** Worth another try, not before `afterMs` where the server has said so. */
  | { readonly again: Text; readonly afterMs?: number }

const TRIES = 5
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
/** All waits of one call together. A minute's rate limit is waited out twice; a day's limit is not. */
const WAITS_MS = 150_000
/** All waits of one connection: a server that answers every request late must not keep a job for hours. */
export const PATIENCE_MS = 15 * 60_000

/**
 * Tries until an answer is there: 5 times, with waits that double and are spread at random, or as long as the server
 * asks. Throws GateError LANGFUSE_UNAVAILABLE with the last reason, CANCELLED when the run is.
 */
export async function withRetries<Value>(
  attempt: () => Promise<Try<Value>>,
  { sleep, signal, baseUrl, patience }: Connection,
): Promise<Value> {
  let waited = 0
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) throw cancelled()
    const result = await attempt()
    if ('value' in result) return result.value
    const wait = result.afterMs ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2)
    waited += wait
    patience.leftMs -= wait
    if (tries === TRIES || waited > WAITS_MS || patience.leftMs < 0) throw unavailable(baseUrl, result.again)
    await sleep(wait, signal)
  }
}

export const sleepFor: Sleep = (ms, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(cancelled())
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })

export function cancelled(): GateError {
  return new GateError({ code: 'CANCELLED', text: ['The run was cancelled while it waited for Langfuse.'] })
}

export function unavailable(baseUrl: string, why: Text): GateError {
  return new GateError({
    code: 'LANGFUSE_UNAVAILABLE',
    text: say`Langfuse at ${baseUrl} could not be used: ${why}.`,
    remedy: ['Check the address and the network of this job, then run it again: nothing has been judged.'],
  })
}
