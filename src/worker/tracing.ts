import { LangfuseSpanProcessor } from '@langfuse/otel'
import { context, propagation, ROOT_CONTEXT, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { AlwaysOnSampler, BasicTracerProvider } from '@opentelemetry/sdk-trace-base'
import { flushIsolated, preloadedProcessor } from './foreign-tracing.ts'
import { createSpanOutbox } from './span-outbox.ts'

/** Where @opentelemetry/api keeps what is registered, for all its copies in the process. */
const API = Symbol.for('opentelemetry.js.api.1')
/** To the relay on this machine. */
const EXPORT_TIMEOUT_MS = 10_000

export interface Tracing {
  /** Runs the work inside the trace that is named: spans that the user's code starts become children of its root. */
  run<T>(traceparent: string | undefined, work: () => T): T
  /** Resolves when every span that has ended is handed over, or cannot be. Never rejects. */
  flush(): Promise<void>
  /** How many spans of the trace have begun and are not handed over. */
  missing(traceparent: string | undefined): number
  /** For the end of the process: as `flush`, and the spans of an SDK that was there before. */
  close(): Promise<void>
}

/**
 * Makes this process's spans ours: registered before the user's modules are loaded, sent to the relay that the
 * environment names, and within reach of any copy of the user's @opentelemetry/api. A provider that the user's code
 * registers itself is refused by the API, quietly; one that was there before goes on getting every span.
 */
export function startTracing(): Tracing {
  const registered = globalThis as unknown as Record<symbol, { version: string } | undefined>
  const preloaded = preloadedProcessor(registered[API])
  // It would keep the globals, and every span would go elsewhere.
  Reflect.deleteProperty(globalThis, API)

  const outbox = createSpanOutbox(
    new OTLPTraceExporter({
      url: process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? '',
      headers: { Authorization: authorization(process.env.OTEL_EXPORTER_OTLP_HEADERS) },
      timeoutMillis: EXPORT_TIMEOUT_MS,
    }),
  )
  // Brings what @langfuse/tracing keeps in the context, as users and sessions, to the spans.
  const langfuse = new LangfuseSpanProcessor({
    exporter: outbox.exporter,
    exportMode: 'immediate',
    shouldExportSpan: () => true,
    mediaUploadEnabled: false,
  })
  const propagator = new CompositePropagator({
    propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(propagator)
  const provider = new BasicTracerProvider({
    spanProcessors: [outbox.counter, langfuse, ...(preloaded === undefined ? [] : [preloaded])],
    sampler: new AlwaysOnSampler(),
    spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
  })
  trace.setGlobalTracerProvider(provider)
  // A copy of the API reads only what a copy of its own minor version or a newer one has registered; the user's may be
  // newer than ours, and would then lose every span without a word. After our last registration, so no copy writes.
  const api = registered[API]
  if (api !== undefined) api.version = `1.${String(Number.MAX_SAFE_INTEGER)}.0`

  const flush = async (): Promise<void> => {
    await flushIsolated()
    await langfuse.forceFlush().catch(() => undefined)
    await outbox.flush()
  }

  return {
    flush,
    run(traceparent, work) {
      const parent =
        traceparent === undefined ? ROOT_CONTEXT : propagator.extract(ROOT_CONTEXT, { traceparent }, getter)
      return context.with(parent, work)
    },
    missing: (traceparent = '') => outbox.missing(traceparent.split('-')[1] ?? ''),
    close: async () => {
      await Promise.all([flush(), preloaded?.forceFlush()])
    },
  }
}

const getter = {
  get: (carrier: { traceparent: string }, key: string) => (key === 'traceparent' ? carrier.traceparent : undefined),
  keys: () => ['traceparent'],
}

/** `Authorization=Basic%20…`, as OpenTelemetry writes headers in a variable. */
function authorization(headers = ''): string {
  return decodeURIComponent(headers.replace(/^Authorization=/, ''))
}
