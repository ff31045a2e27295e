import type { HrTime } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { z } from 'zod'
import type { Attributes } from './item-attributes.ts'
import { readSpanFacts, type SpanFacts } from './span-facts.ts'

/** An OTLP trace request in its JSON form: what the gate reads and changes; the rest passes as it is. */
const otlpAttribute = z.looseObject({ key: z.string(), value: z.unknown().optional() })
const otlpSpan = z.looseObject({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().nullish(),
  attributes: z.array(otlpAttribute).optional(),
  status: z.unknown().optional(),
})
const resourceSpans = z.looseObject({
  scopeSpans: z.array(z.looseObject({ spans: z.array(otlpSpan) })),
})
export const otlpRequest = z.object({ resourceSpans: z.array(resourceSpans) })
export type ResourceSpans = z.infer<typeof resourceSpans>

/**
 * The spans of known traces, with the attributes of their item in place of any of the same name, and how many spans
 * belong to no known trace.
 */
export function stampSpans(
  request: readonly ResourceSpans[],
  attributesOf: (traceId: string, spanId: string) => Attributes | undefined,
): { readonly known: readonly ResourceSpans[]; readonly unknown: number } {
  let unknown = 0
  const known = request.map((resource) => ({
    ...resource,
    scopeSpans: resource.scopeSpans.map((scope) => ({
      ...scope,
      spans: scope.spans.flatMap((span) => {
        const stamp = attributesOf(span.traceId.toLowerCase(), span.spanId.toLowerCase())
        if (stamp === undefined) {
          unknown += 1
          return []
        }
        const own = (span.attributes ?? []).filter(({ key }) => !isOurs(key, stamp))
        return [{ ...span, attributes: [...own, ...toAttributes(stamp)] }]
      }),
    })),
  }))
  return { known: known.filter(({ scopeSpans }) => scopeSpans.some(({ spans }) => spans.length > 0)), unknown }
}

/** What the spans say of the models that were asked, each with the id of its trace. */
export function readSpans(
  request: readonly ResourceSpans[],
): { readonly traceId: string; readonly facts: SpanFacts }[] {
  const spans = request.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
  return spans.map(({ traceId, spanId, parentSpanId, status, attributes = [] }) => {
    const head = {
      spanId: spanId.toLowerCase(),
      parentSpanId: (parentSpanId ?? '').toLowerCase(),
      hasFailed: failure.safeParse(status).success,
    }
    const values = Object.fromEntries(attributes.map(({ key, value }) => [key, readValue(value)]))
    return { traceId: traceId.toLowerCase(), facts: readSpanFacts(head, values) }
  })
}

const failure = z.object({ code: z.literal([2, 'STATUS_CODE_ERROR']) })
const anyValue = z.object({ stringValue: z.unknown(), intValue: z.unknown(), doubleValue: z.unknown() }).partial()

/** Texts and numbers; a list or a map says nothing of usage. */
function readValue(value: unknown): unknown {
  const { data } = anyValue.safeParse(value)
  return data?.stringValue ?? data?.intValue ?? data?.doubleValue
}

/** What a task says of these is not believed: with them it could put items into another run, a baseline for one. */
export function isOurs(key: string, stamp: Attributes): boolean {
  return key in stamp || key.startsWith('langfuse.experiment.')
}

/** A root span of ours: texts and flags for attributes, no events, no links. */
export function toResourceSpans(span: ReadableSpan): ResourceSpans {
  const { traceId, spanId } = span.spanContext()
  return {
    resource: { attributes: toAttributes({ 'service.name': 'langfuse-gate' }) },
    scopeSpans: [
      {
        scope: { name: span.instrumentationScope.name },
        spans: [
          {
            traceId,
            spanId,
            name: span.name,
            kind: 1,
            startTimeUnixNano: nanoseconds(span.startTime),
            endTimeUnixNano: nanoseconds(span.endTime),
            attributes: toAttributes(span.attributes),
            status: span.status,
          },
        ],
      },
    ],
  }
}

function toAttributes(attributes: Readonly<Record<string, unknown>>): { key: string; value: unknown }[] {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'boolean' ? { boolValue: value } : { stringValue: String(value) },
  }))
}

/** As text: in a double, nanoseconds since 1970 are not exact. */
function nanoseconds([seconds, rest]: HrTime): string {
  return `${String(seconds)}${String(rest).padStart(9, '0')}`
}
