import { LangfuseSpanProcessor } from '@langfuse/otel'
import { context, ROOT_CONTEXT } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core'
// The package's root does not survive bundling (ncc drops its exports); this file of it does, and is smaller.
import { NodeSDK } from '@opentelemetry/sdk-node/build/src/sdk.js'
import { AlwaysOnSampler } from '@opentelemetry/sdk-trace-base'

/** Where @opentelemetry/api keeps what is registered, for all its copies in the process. */
const API = Symbol.for('opentelemetry.js.api.1')
/** Variables that no option of the SDK overrules; the user's own code still finds them after the start. */
const OVERRULED = ['OTEL_SDK_DISABLED', 'OTEL_LOG_LEVEL', 'OTEL_CONFIG_FILE']
/** To the relay on this machine. */
const EXPORT_TIMEOUT_S = 10

export interface Tracing {
  /** Runs the work inside the item's trace: spans that the user's code starts become children of its root. */
  run<T>(traceparent: string | undefined, work: () => Promise<T>): Promise<T>
  /** Rejects when spans could not be handed over. */
  flush(): Promise<void>
}

/**
 * Makes this process's spans ours: the SDK is registered before the user's modules are loaded, sends everything to the
 * relay that the environment names (LANGFUSE_BASE_URL and its token), and can be read by any copy of the user's
 * @opentelemetry/api. A provider that the user's code starts itself is refused by the API, quietly.
 */
export function startTracing(): Tracing {
  const registered = globalThis as unknown as Record<symbol, { version: string } | undefined>
  // An SDK that was preloaded (NODE_OPTIONS) would keep the globals, and every span would go elsewhere.
  Reflect.deleteProperty(globalThis, API)
  const saved = OVERRULED.map((name) => [name, process.env[name]] as const)
  for (const name of OVERRULED) Reflect.deleteProperty(process.env, name)

  const processor = new LangfuseSpanProcessor({
    shouldExportSpan: () => true,
    mediaUploadEnabled: false,
    timeout: EXPORT_TIMEOUT_S,
  })
  const propagator = new CompositePropagator({
    propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()],
  })
  const sdk = new NodeSDK({
    spanProcessors: [processor],
    instrumentations: [],
    autoDetectResources: false,
    metricReaders: [],
    logRecordProcessors: [],
    sampler: new AlwaysOnSampler(),
    contextManager: new AsyncLocalStorageContextManager(),
    textMapPropagator: propagator,
    spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
  })
  sdk.start()
  for (const [name, value] of saved) if (value !== undefined) process.env[name] = value

  // A copy of the API reads only what a copy of its own minor version or a newer one has registered; the user's may be
  // newer than ours, and would then lose every span without a word. After our last registration, so no copy writes.
  const api = registered[API]
  if (api !== undefined) api.version = `1.${String(Number.MAX_SAFE_INTEGER)}.0`

  return {
    run: (traceparent, work) => {
      const parent =
        traceparent === undefined ? ROOT_CONTEXT : propagator.extract(ROOT_CONTEXT, { traceparent }, getter)
      return context.with(parent, work)
    },
    flush: () => processor.forceFlush(),
  }
}

const getter = {
  get: (carrier: { traceparent: string }, key: string) => (key === 'traceparent' ? carrier.traceparent : undefined),
  keys: () => ['traceparent'],
}
