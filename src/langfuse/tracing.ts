import { LangfuseSpanProcessor } from '@langfuse/otel'
import type { Tracer } from '@opentelemetry/api'
import { ExportResultCode } from '@opentelemetry/core'
import { AlwaysOnSampler, BasicTracerProvider } from '@opentelemetry/sdk-trace-base'
import { toResourceSpans } from './otlp.ts'
import type { SpanQueue } from './span-queue.ts'

export interface Tracing {
  readonly tracer: Tracer
  /** Every span that has ended is written. Rejects with what kept it from that. */
  flush(): Promise<void>
  close(): Promise<void>
}

/**
 * A tracer that nothing else in this process sees, whose spans go into the queue as they end. Every option that an OTEL_
 * or LANGFUSE_ variable could change is given here.
 */
export function createTracing(queue: SpanQueue, environment: string): Tracing {
  const processor = new LangfuseSpanProcessor({
    exporter: {
      export(spans, done) {
        for (const span of spans) queue.add(toResourceSpans(span))
        done({ code: ExportResultCode.SUCCESS })
      },
      shutdown: () => Promise.resolve(),
    },
    // Its own batches are of 2048 spans, and drop what is more.
    exportMode: 'immediate',
    shouldExportSpan: () => true,
    mediaUploadEnabled: false,
    environment,
  })
  const provider = new BasicTracerProvider({
    spanProcessors: [processor],
    sampler: new AlwaysOnSampler(),
    spanLimits: { attributeCountLimit: 1024, attributeValueLengthLimit: Infinity },
  })
  return {
    tracer: provider.getTracer('langfuse-gate'),
    flush: async () => {
      await processor.forceFlush()
      await queue.flush()
    },
    close: () => provider.shutdown(),
  }
}
