import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { invalid, ok, refused, type FakeAnswer, type FakeRequest } from './answer.ts'
import { cut, limit, readQuery, Refused, time } from './query.ts'
import type { Store, StoredSpan } from './store.ts'

const observationQuery = z.object({
  // Here the server takes 0 too.
  limit: limit(1000).or(z.literal('0').transform(() => 0)),
  cursor: z.string().optional(),
  fields: z.string().default('core,basic'),
  traceId: z.string().optional(),
  type: z.string().optional(),
  fromStartTime: time.optional(),
  filter: z.string().default('[]'),
  parseIoAsJson: z.string().optional(),
})
const filters = z.array(
  z.object({ column: z.string(), value: z.union([z.string(), z.boolean(), z.array(z.string())]) }),
)

const COLUMNS: Readonly<Record<string, (span: StoredSpan) => Json>> = {
  traceId: ({ traceId }) => traceId,
  experimentId: ({ attributes }) => attributes['langfuse.experiment.id'] ?? null,
  experimentName: ({ attributes }) => attributes['langfuse.experiment.name'] ?? null,
  isExperimentItemRootSpan: ({ attributes, spanId }) =>
    attributes['langfuse.experiment.item.root_observation_id'] === spanId,
}

export function listObservations(store: Store, { query }: FakeRequest): FakeAnswer {
  const asked = readQuery(observationQuery, query)
  if (asked.parseIoAsJson === 'true') {
    return invalid([{ code: 'custom', path: ['parseIoAsJson'], message: 'parseIoAsJson=true is no longer supported' }])
  }
  const conditions = filters.parse(JSON.parse(asked.filter)).map(({ column, value }) => {
    const read = COLUMNS[column]
    if (read === undefined) throw new Refused(refused(`Column ${column} does not match a UI / CH table mapping.`))
    return (span: StoredSpan) => (Array.isArray(value) ? value.includes(textOf(read(span))) : read(span) === value)
  })
  const rows = store
    .readableSpans()
    .filter((span) => conditions.every((condition) => condition(span)))
    .filter(({ traceId }) => asked.traceId === undefined || traceId === asked.traceId)
    .filter(({ start }) => asked.fromStartTime === undefined || start >= Date.parse(asked.fromStartTime))
    .filter((span) => asked.type === undefined || typeOf(span) === asked.type)
    .sort((a, b) => b.start - a.start || (a.spanId < b.spanId ? 1 : -1))
  const { data, meta } = cut(rows, asked.limit, asked.cursor)
  const fields = asked.fields.split(',')
  return ok({ data: data.map((span) => observationRow(store, span, fields)), meta })
}

function typeOf({ attributes }: StoredSpan): string {
  return textOf(attributes['langfuse.observation.type'] ?? 'span').toUpperCase()
}

const details = z.record(z.string(), z.number())

/** What a span says of its use of a model. */
export function readObservation(span: StoredSpan): {
  readonly type: string
  readonly usage: Readonly<Record<string, number>>
  readonly cost: Readonly<Record<string, number>>
  readonly totalCost: number
} {
  const read = (key: string): Record<string, number> =>
    details.safeParse(JSON.parse(textOf(span.attributes[`langfuse.observation.${key}`] ?? '{}'))).data ?? {}
  const cost = read('cost_details')
  return { type: typeOf(span), usage: read('usage_details'), cost, totalCost: totalOf(cost) }
}

function totalOf(all: Readonly<Record<string, number>>): number {
  return all['total'] ?? Object.values(all).reduce((total, one) => total + one, 0)
}

function observationRow({ projectId }: Store, span: StoredSpan, fields: readonly string[]): unknown {
  const { attributes, start, end } = span
  const { usage, cost, totalCost } = readObservation(span)
  const isPriced = Object.keys(usage).length > 0
  return {
    id: span.spanId,
    traceId: span.traceId,
    startTime: new Date(start).toISOString(),
    endTime: end === null ? null : new Date(end).toISOString(),
    projectId,
    parentObservationId: span.parentSpanId,
    type: typeOf(span),
    ...(fields.includes('basic')
      ? {
          name: span.name,
          level: span.isError ? 'ERROR' : 'DEFAULT',
          statusMessage: span.statusMessage,
          version: '',
          environment: attributes['langfuse.environment'] ?? 'default',
          userId: '',
          sessionId: '',
          isRootObservation: span.parentSpanId === null,
          bookmarked: false,
          public: false,
        }
      : {}),
    latency: end === null ? null : (end - start) / 1000,
    timeToFirstToken: null,
    ...(fields.includes('usage')
      ? {
          usageDetails: isPriced ? { ...usage, total: totalOf(usage) } : {},
          inputUsage: usage['input'] ?? 0,
          outputUsage: usage['output'] ?? 0,
          totalUsage: totalOf(usage),
          costDetails: cost,
          inputCost: cost['input'] ?? null,
          outputCost: cost['output'] ?? null,
          totalCost,
          usagePricingTierId: isPriced ? 'b9854a5c92dc496b997d99d20_tier_default' : null,
          usagePricingTierName: isPriced ? 'Standard' : null,
        }
      : {}),
    ...(fields.includes('model')
      ? {
          model: attributes['langfuse.observation.model.name'] ?? '',
          internalModelId: null,
          modelParameters: '',
        }
      : {}),
    modelId: null,
    inputPrice: null,
    outputPrice: null,
    totalPrice: null,
  }
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
