import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { pageOf } from './dataset-runs.ts'
import { readObservation } from './observations.ts'
import { csv, limit, readQuery, time } from './query.ts'
import type { Store, StoredSpan } from './store.ts'

const GROUPS = ['core', 'io', 'scores', 'observations', 'metrics']

const traceQuery = z.object({
  page: z.coerce.number().gt(0).default(1),
  limit: limit(100),
  name: z.string().optional(),
  fromTimestamp: time.optional(),
  toTimestamp: time.optional(),
  orderBy: z.enum(['timestamp.asc', 'timestamp.desc']).default('timestamp.desc'),
  fields: csv.default(GROUPS),
})

/** Traces as they were before v4: what JSON there is in texts comes parsed. */
export function listTraces(store: Store, { query }: FakeRequest): FakeAnswer {
  const asked = readQuery(traceQuery, query)
  const byTrace = new Map<string, StoredSpan[]>()
  for (const span of store.readableSpans()) byTrace.set(span.traceId, [...(byTrace.get(span.traceId) ?? []), span])
  const rows = [...byTrace.values()]
    .flatMap((spans) => {
      const root = spans.find(({ parentSpanId }) => parentSpanId === null)
      return root === undefined ? [] : [{ root, spans }]
    })
    .filter(
      ({ root }) =>
        (asked.name === undefined || root.name === asked.name) &&
        (asked.fromTimestamp === undefined || root.start >= Date.parse(asked.fromTimestamp)) &&
        (asked.toTimestamp === undefined || root.start < Date.parse(asked.toTimestamp)),
    )
    .sort((a, b) => (a.root.start - b.root.start) * (asked.orderBy === 'timestamp.asc' ? 1 : -1))
  return ok(
    pageOf(
      rows.map(({ root, spans }) => traceRow(store, root, spans, asked.fields)),
      asked,
    ),
  )
}

function traceRow(store: Store, root: StoredSpan, spans: readonly StoredSpan[], fields: readonly string[]) {
  const { traceId, attributes } = root
  const at = new Date(root.start).toISOString()
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end ?? span.start))
  const has = (group: string): boolean => fields.includes(group)
  const scores = store.readableScores().filter((score) => score.traceId === traceId)
  return {
    id: traceId,
    projectId: store.projectId,
    name: root.name,
    timestamp: at,
    environment: attributes['langfuse.environment'] ?? 'default',
    tags: [],
    bookmarked: false,
    release: null,
    version: null,
    userId: null,
    sessionId: null,
    public: false,
    input: has('io') ? parsed(attributes['langfuse.observation.input']) : null,
    output: has('io') ? parsed(attributes['langfuse.observation.output']) : null,
    metadata: has('io') ? nested(root.metadata) : null,
    createdAt: at,
    updatedAt: at,
    observations: has('observations') ? spans.map(({ spanId }) => spanId) : [],
    scores: has('scores') ? scores.map(({ id }) => id) : [],
    totalCost: has('metrics') ? spans.reduce((sum, span) => sum + readObservation(span).totalCost, 0) : -1,
    latency: has('metrics') ? (end - start) / 1000 : -1,
    htmlPath: `/project/${store.projectId}/traces/${traceId}`,
    externalId: null,
  }
}

const observationQuery = z.object({
  page: z.coerce.number().gt(0).default(1),
  limit: limit(100),
  traceId: z.string().optional(),
  level: z.enum(['DEBUG', 'DEFAULT', 'WARNING', 'ERROR']).optional(),
  fromStartTime: time.optional(),
  toStartTime: time.optional(),
})

export function listOldObservations(store: Store, { query }: FakeRequest): FakeAnswer {
  const asked = readQuery(observationQuery, query)
  const rows = store
    .readableSpans()
    .filter(
      (span) =>
        (asked.traceId === undefined || span.traceId === asked.traceId) &&
        (asked.level === undefined || levelOf(span) === asked.level) &&
        (asked.fromStartTime === undefined || span.start >= Date.parse(asked.fromStartTime)) &&
        (asked.toStartTime === undefined || span.start < Date.parse(asked.toStartTime)),
    )
    .sort((a, b) => b.start - a.start)
  return ok(
    pageOf(
      rows.map((span) => observationRow(store, span)),
      asked,
    ),
  )
}

function levelOf({ isError }: StoredSpan): string {
  return isError ? 'ERROR' : 'DEFAULT'
}

/** Without the prices of models, which are the server's own. */
function observationRow({ projectId }: Store, span: StoredSpan) {
  const { attributes, start, end } = span
  const { type, usage, cost, totalCost } = readObservation(span)
  const [input = 0, output = 0] = [usage['input'], usage['output']]
  const total = usage['total'] ?? input + output
  return {
    id: span.spanId,
    traceId: span.traceId,
    startTime: new Date(start).toISOString(),
    endTime: end === null ? null : new Date(end).toISOString(),
    createdAt: new Date(start).toISOString(),
    updatedAt: new Date(start).toISOString(),
    projectId,
    parentObservationId: span.parentSpanId,
    type,
    environment: attributes['langfuse.environment'] ?? 'default',
    name: span.name,
    level: levelOf(span),
    statusMessage: span.statusMessage === '' ? null : span.statusMessage,
    version: null,
    input: parsed(attributes['langfuse.observation.input']),
    output: parsed(attributes['langfuse.observation.output']),
    metadata: nested(span.metadata),
    model: attributes['langfuse.observation.model.name'] ?? null,
    modelParameters: {},
    completionStartTime: null,
    promptId: null,
    promptName: null,
    promptVersion: null,
    latency: end === null ? null : (end - start) / 1000,
    timeToFirstToken: null,
    usageDetails: usage,
    costDetails: cost,
    usagePricingTierId: null,
    usagePricingTierName: null,
    modelId: null,
    inputPrice: null,
    outputPrice: null,
    totalPrice: null,
    calculatedInputCost: cost['input'] ?? null,
    calculatedOutputCost: cost['output'] ?? null,
    calculatedTotalCost: totalCost,
    unit: 'TOKENS',
    promptTokens: input,
    completionTokens: output,
    totalTokens: total,
    usage: { unit: 'TOKENS', input, output, total },
  }
}

function parsed(value: Json | undefined): Json {
  if (typeof value !== 'string') return value ?? null
  try {
    return JSON.parse(value) as Json
  } catch {
    return value
  }
}

/** The store has what v4 answers with: resource attributes and scope as keys with dots, and texts. */
function nested(metadata: Readonly<Record<string, Json>>): Json {
  const entries = Object.entries(metadata)
  const below = (prefix: string): [string, Json][] =>
    entries.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value])
  const own = entries.filter(([key]) => !key.startsWith('resourceAttributes.') && !key.startsWith('scope.'))
  return {
    ...Object.fromEntries(own.map(([key, value]) => [key, parsed(value)])),
    resourceAttributes: Object.fromEntries(below('resourceAttributes.')),
    scope: { ...Object.fromEntries(below('scope.')), attributes: {} },
  }
}
