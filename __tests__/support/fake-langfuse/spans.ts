import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import type { Store } from './store.ts'

const value: z.ZodType<Json> = z.lazy(() =>
  z
    .object({
      stringValue: z.string().optional(),
      boolValue: z.boolean().optional(),
      intValue: z.union([z.number(), z.string()]).optional(),
      doubleValue: z.number().optional(),
      arrayValue: z.object({ values: z.array(value).default([]) }).optional(),
    })
    .transform((one): Json => {
      if (one.intValue !== undefined) return Number(one.intValue)
      return one.stringValue ?? one.boolValue ?? one.doubleValue ?? one.arrayValue?.values ?? null
    }),
)
const attributes = z
  .array(z.object({ key: z.string(), value }))
  .default([])
  .transform((all) => Object.fromEntries(all.map((one) => [one.key, one.value])))
const nanoseconds = z.union([z.string(), z.number()]).transform((nano) => Number(BigInt(nano) / 1_000_000n))

const request = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }).optional(),
      scopeSpans: z.array(
        z.object({
          scope: z.object({ name: z.string().default(''), version: z.string().optional() }).optional(),
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              startTimeUnixNano: nanoseconds,
              endTimeUnixNano: nanoseconds.optional(),
              attributes,
              status: z.object({ code: z.number().optional(), message: z.string().optional() }).default({}),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** The job is queued whatever the body holds: a span that cannot be read is lost without a word. */
export function takeSpans(store: Store, { body }: FakeRequest): FakeAnswer {
  const parsed = request.safeParse(body)
  for (const { resource, scopeSpans } of parsed.data?.resourceSpans ?? []) {
    for (const { scope, spans } of scopeSpans) {
      for (const span of spans) {
        const key = `${span.traceId}/${span.spanId}`
        store.spans.set(key, {
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId ?? null,
          name: span.name,
          start: span.startTimeUnixNano,
          end: span.endTimeUnixNano ?? null,
          attributes: span.attributes,
          metadata: {
            ...unprefixed(span.attributes, 'langfuse.observation.metadata.'),
            'scope.name': scope?.name ?? '',
            ...(scope?.version === undefined ? {} : { 'scope.version': scope.version }),
            ...prefixed(resource?.attributes ?? {}, 'resourceAttributes.'),
          },
          isError: span.status.code === 2,
          statusMessage: span.status.message ?? '',
          readableAt: store.spans.get(key)?.readableAt ?? store.readableAt('spans'),
        })
      }
    }
  }
  return ok({ name: 'otel-ingestion-job' })
}

function unprefixed(all: Readonly<Record<string, Json>>, prefix: string): Record<string, Json> {
  const own = Object.entries(all).filter(([key]) => key.startsWith(prefix))
  return Object.fromEntries(own.map(([key, one]) => [key.slice(prefix.length), one]))
}

function prefixed(all: Readonly<Record<string, Json>>, prefix: string): Record<string, Json> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [prefix + key, one]))
}
