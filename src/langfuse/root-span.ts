import { ROOT_CONTEXT, type HrTime, type Span, type Tracer } from '@opentelemetry/api'

/** A span that is the root of its trace, whatever else is open. */
export interface RootSpan {
  readonly span: Span
  readonly startedMs: number
  readonly traceId: string
  readonly spanId: string
}

export type StartRoot = (name: string) => RootSpan

export function createStartRoot(tracer: Tracer, now: () => Date): StartRoot {
  return (name) => {
    const startedMs = now().getTime()
    const span = tracer.startSpan(name, { root: true, startTime: hrTime(startedMs) }, ROOT_CONTEXT)
    return { span, startedMs, ...span.spanContext() }
  }
}

/** A number would be taken for one of the process’s own clock when it is smaller than the time the process started. */
export function hrTime(ms: number): HrTime {
  return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)]
}
