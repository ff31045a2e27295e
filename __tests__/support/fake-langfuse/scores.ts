import { z } from 'zod'
import { invalid, ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { csv, cut, fieldsOf, limit, readQuery, time } from './query.ts'
import type { Store, StoredScore } from './store.ts'

const DATA_TYPES = ['NUMERIC', 'CATEGORICAL', 'BOOLEAN', 'CORRECTION', 'TEXT']

const scoreQuery = z.strictObject({
  limit: limit(100),
  cursor: z.string().optional(),
  fields: fieldsOf(['core', 'details', 'subject', 'annotation'], ['core']),
  id: csv.optional(),
  name: csv.optional(),
  source: csv.optional(),
  dataType: csv.optional(),
  environment: csv.optional(),
  traceId: csv.optional(),
  sessionId: csv.optional(),
  observationId: csv.optional(),
  experimentId: csv.optional(),
  userId: z.string().optional(),
  fromTimestamp: time.optional(),
  toTimestamp: time.optional(),
})

export function listScores(store: Store, { query }: FakeRequest): FakeAnswer {
  const asked = readQuery(scoreQuery, query)
  const custom = (message: string, path: string[] = []): FakeAnswer => invalid([{ code: 'custom', message, path }])
  if (asked.userId !== undefined) {
    return custom('userId filter requires a trace JOIN and is not supported in v3 — use v2 or omit this filter')
  }
  const wrong = asked.dataType?.find((type) => !DATA_TYPES.includes(type))
  if (wrong !== undefined)
    return custom(`Invalid dataType value: "${wrong}". Allowed: ${DATA_TYPES.join(', ')}`, ['dataType'])
  if ([asked.traceId, asked.sessionId, asked.experimentId].filter((one) => one !== undefined).length > 1) {
    return custom('At most one of traceId, sessionId, experimentId may be specified')
  }
  const has = (list: readonly string[] | undefined, one: string | undefined): boolean =>
    list === undefined || (one !== undefined && list.includes(one))
  const rows = store
    .readableScores()
    .filter(
      (score) =>
        has(asked.id, score.id) &&
        has(asked.name, score.name) &&
        has(asked.source, score.source) &&
        has(asked.dataType, score.dataType) &&
        has(asked.traceId, score.traceId) &&
        has(asked.observationId, score.observationId) &&
        has(asked.experimentId, score.datasetRunId),
    )
    .sort((a, b) => b.timestamp - a.timestamp || (a.id < b.id ? 1 : -1))
  const { data, meta } = cut(rows, asked.limit, asked.cursor)
  return ok({ data: data.map((score) => scoreRow(store, score, asked.fields)), meta: { limit: asked.limit, ...meta } })
}

export function scoreRow(store: Store, score: StoredScore, fields: readonly string[]): unknown {
  const { id, name, source, dataType, value, comment, metadata } = score
  return {
    id,
    projectId: store.projectId,
    name,
    source,
    timestamp: new Date(score.timestamp).toISOString(),
    environment: 'default',
    createdAt: new Date(score.createdAt).toISOString(),
    updatedAt: new Date(score.updatedAt).toISOString(),
    ...(fields.includes('details') ? { comment, configId: null, metadata } : {}),
    ...(fields.includes('annotation') ? { authorUserId: null, queueId: null } : {}),
    ...(fields.includes('subject') ? { subject: subjectOf(score) } : {}),
    dataType,
    value,
  }
}

function subjectOf({ traceId, observationId, sessionId, datasetRunId }: StoredScore): unknown {
  if (datasetRunId !== undefined) return { kind: 'experiment', id: datasetRunId }
  if (sessionId !== undefined) return { kind: 'session', id: sessionId }
  return observationId === undefined
    ? { kind: 'trace', id: traceId }
    : { kind: 'observation', id: observationId, traceId }
}
