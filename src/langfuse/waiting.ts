import { plain, say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Log } from '../log.ts'

/** Waits; rejects with GateError CANCELLED when the signal is aborted. Injected, so that tests need no clock. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

/** Waits for one thing, a while at a time. `why` says what there is of it so far. */
export type Wait = (ms: number, why: Text) => Promise<void>

/** The one place in which Langfuse is waited for: whoever reads the log is told what for, and for how long. */
export interface Waiting {
  start(): Wait
  /** An answer that does not come: said again and again until it does. */
  during<Answer>(answer: Promise<Answer>, what: Text): Promise<Answer>
}

/** Nobody wonders about less. */
const SILENT_MS = 5_000
const EVERY_MS = 30_000
export const SLOW_MS = 10_000

export interface WaitingOptions {
  readonly log: Log
  readonly sleep: Sleep
  readonly signal: AbortSignal
  /** Without an answer for so long, a line is due. */
  readonly slowMs: number
}

export function createWaiting({ log, sleep, signal, slowMs }: WaitingOptions): Waiting {
  // Requests that are refused together wait for the same: that is one line.
  const shown = new Set<string>()
  const show = (line: Text): string | null => {
    const key = plain(line)
    if (shown.has(key)) return null
    shown.add(key)
    log.info(line)
    return key
  }

  return {
    start() {
      let waitedMs = 0
      let dueMs = SILENT_MS
      return async (ms, why) => {
        const isDue = waitedMs + ms >= dueMs
        const before = waitedMs === 0 ? [] : say`, after ${seconds(waitedMs)} so far`
        const key = isDue
          ? show(say`Waiting for Langfuse: ${why}. It is asked again in ${seconds(ms)}${before}.`)
          : null
        if (isDue) dueMs = waitedMs + ms + EVERY_MS
        waitedMs += ms
        try {
          await sleep(ms, signal)
        } finally {
          if (key !== null) shown.delete(key)
        }
      }
    },

    async during(answer, what) {
      let slow = 0
      const keys: (string | null)[] = []
      const timer = setInterval(() => {
        slow += 1
        keys.push(show(say`Waiting for Langfuse: no answer for ${seconds(slow * slowMs)} when asked for ${what}.`))
      }, slowMs)
      try {
        return await answer
      } finally {
        clearInterval(timer)
        for (const key of keys) if (key !== null) shown.delete(key)
      }
    },
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

function seconds(ms: number): Text {
  const count = Math.max(1, Math.round(ms / 1000))
  return say`${count} ${[count === 1 ? 'second' : 'seconds']}`
}
