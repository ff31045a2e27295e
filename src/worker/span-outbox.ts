import { ExportResultCode } from '@opentelemetry/core'
import type { ReadableSpan, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace-base'

/** So many spans are sent without being asked; the rest when an item is over, or after `LATE_MS`. */
const BATCH = 256
/** For spans that end when no item runs. */
const LATE_MS = 1_000
const TOO_LARGE = 413

/** Ended spans on their way to the relay. Nothing is dropped without being counted. */
export interface SpanOutbox {
  /** Counts the spans that begin. */
  readonly counter: SpanProcessor
  /** Takes the spans that have ended. */
  readonly exporter: SpanExporter
  /** Resolves when everything that has ended is handed over, or cannot be. */
  flush(): Promise<void>
  /** How many spans of the trace have begun and are not handed over: they never ended, or could not be sent. */
  missing(traceId: string): number
}

export function createSpanOutbox(relay: SpanExporter): SpanOutbox {
  const open = new Map<string, number>()
  let waiting: ReadableSpan[] = []
  let sending = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const count = (span: ReadableSpan, by: 1 | -1): void => {
    const { traceId } = span.spanContext()
    const left = (open.get(traceId) ?? 0) + by
    if (left === 0) open.delete(traceId)
    else open.set(traceId, left)
  }

  const send = async (batch: readonly ReadableSpan[]): Promise<void> => {
    const answer = await handOver(relay, batch)
    if (answer === 'taken') for (const span of batch) count(span, -1)
    if (answer !== 'too large' || batch.length === 1) return
    const half = Math.ceil(batch.length / 2)
    await send(batch.slice(0, half))
    await send(batch.slice(half))
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const batch = waiting
    waiting = []
    if (batch.length > 0) sending = sending.then(() => send(batch))
    return sending
  }

  return {
    counter: {
      onStart: (span) => {
        count(span, 1)
      },
      onEnd: () => undefined,
      forceFlush: () => Promise.resolve(),
      shutdown: () => Promise.resolve(),
    },
    exporter: {
      export(spans, done) {
        waiting.push(...spans)
        if (waiting.length >= BATCH) void flush()
        timer ??= setTimeout(() => void flush(), LATE_MS).unref()
        done({ code: ExportResultCode.SUCCESS })
      },
      shutdown: () => Promise.resolve(),
    },
    flush,
    missing: (traceId) => open.get(traceId) ?? 0,
  }
}

function handOver(relay: SpanExporter, batch: readonly ReadableSpan[]): Promise<'taken' | 'too large' | 'lost'> {
  return new Promise((resolve) => {
    relay.export([...batch], ({ code, error }) => {
      if (code === ExportResultCode.SUCCESS) resolve('taken')
      else resolve(error !== undefined && 'code' in error && error.code === TOO_LARGE ? 'too large' : 'lost')
    })
  })
}
