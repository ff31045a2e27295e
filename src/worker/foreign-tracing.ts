import type { Context } from '@opentelemetry/api'
import type { ReadableSpan, Span, SpanProcessor } from '@opentelemetry/sdk-trace-base'

/** Where @langfuse/tracing keeps a provider of its own: `setLangfuseTracerProvider`. */
const LANGFUSE = Symbol.for('langfuse')
/** An exporter of the user's that does not answer must not keep every item. */
const FLUSH_LIMIT_MS = 2_000

type Holder = Readonly<Record<string, unknown>>

/**
 * The span processors of an SDK that was loaded before the worker (`NODE_OPTIONS`), as one: its exporters go on getting
 * spans, of the worker's tracer now. Undefined where there is none, or one of another make.
 */
export function preloadedProcessor(api: unknown): SpanProcessor | undefined {
  const registered = holder(holder(api)?.trace)
  const provider = holder(call(registered, 'getDelegate')) ?? registered
  // By its name in version 2, and in version 1.
  const processor = holder(provider?._activeSpanProcessor) ?? holder(provider?.activeSpanProcessor)
  if (processor === undefined) return undefined
  return {
    onStart: (span, parent) => {
      attempt(processor, 'onStart', asEveryVersionKnowsIt(span), parent)
    },
    onEnd: (span) => {
      attempt(processor, 'onEnd', asEveryVersionKnowsIt(span))
    },
    forceFlush: async () => {
      await within(FLUSH_LIMIT_MS, call(processor, 'forceFlush'))
    },
    shutdown: () => Promise.resolve(),
  }
}

/** Spans of a provider that @langfuse/tracing was given for itself, which the relay gets from its own exporter. */
export async function flushIsolated(): Promise<void> {
  const state = holder((globalThis as unknown as Record<symbol, unknown>)[LANGFUSE])
  const provider = holder(state?.isolatedTracerProvider)
  if (provider !== undefined) await within(FLUSH_LIMIT_MS, call(provider, 'forceFlush'))
}

/** Resolves when the work has ended, in whatever way, or the time is over. */
async function within(limitMs: number, work: unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([Promise.resolve(work).catch(() => undefined), limit])
  clearTimeout(timer)
}

/** Exporters before version 2 read two more names. */
function asEveryVersionKnowsIt<Kind extends ReadableSpan | Span>(span: Kind): Kind {
  return Object.defineProperties(span, {
    parentSpanId: { value: span.parentSpanContext?.spanId, configurable: true },
    instrumentationLibrary: { value: span.instrumentationScope, configurable: true },
  })
}

/** What the user's own exporter throws is not the worker's to fail by. */
function attempt(target: Holder, method: string, span: ReadableSpan | Span, parent?: Context): void {
  try {
    call(target, method, span, parent)
  } catch {
    return
  }
}

function call(target: Holder | undefined, method: string, ...args: readonly unknown[]): unknown {
  const found = target?.[method]
  return typeof found === 'function' ? (Reflect.apply(found, target, args) as unknown) : undefined
}

function holder(value: unknown): Holder | undefined {
  return typeof value === 'object' && value !== null ? (value as Holder) : undefined
}
