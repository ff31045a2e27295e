import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { cancelled, type Waiting } from './waiting.ts'

export interface Connection {
  readonly baseUrl: string
  readonly signal: AbortSignal
  readonly waiting: Waiting
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
 * asks; `what` was asked for. Throws GateError LANGFUSE_UNAVAILABLE with the last reason, CANCELLED when the run is.
 */
export async function withRetries<Value>(
  attempt: () => Promise<Try<Value>>,
  what: Text,
  { waiting, signal, baseUrl, patience }: Connection,
): Promise<Value> {
  const wait = waiting.start()
  let waitedMs = 0
  for (let tries = 1; ; tries += 1) {
    if (signal.aborted) throw cancelled()
    const result = await waiting.during(attempt(), what)
    if ('value' in result) return result.value
    const ms = result.afterMs ?? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + Math.random() / 2)
    waitedMs += ms
    patience.leftMs -= ms
    if (tries === TRIES || waitedMs > WAITS_MS || patience.leftMs < 0) throw unavailable(baseUrl, result.again)
    await wait(ms, result.again)
  }
}

export function unavailable(baseUrl: string, why: Text): GateError {
  return new GateError({
    code: 'LANGFUSE_UNAVAILABLE',
    text: say`Langfuse at ${baseUrl} could not be used: ${why}.`,
    remedy: ['Check the address and the network of this job, then run it again: nothing has been judged.'],
  })
}
