import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { csv, cut, fieldsOf, filterOf, limit, matches, readQuery, time } from './query.ts'
import { scoreRow } from './scores.ts'
import type { Store, StoredScore, StoredSpan } from './store.ts'

/** Scores further than this from the rows of a page are not among their embedded scores. */
const SCORE_WINDOW_MS = 24 * 60 * 60 * 1000

/** The root span of an item: the one that is its own root observation. */
interface Root {
  readonly span: StoredSpan
  readonly experimentId: string
  readonly experimentName: string
  readonly itemId: string
  readonly datasetId: string | null
}

function rootsOf(store: Store, from: string, to: string | undefined): Root[] {
  const end = to === undefined ? Infinity : Date.parse(to)
  return store
    .readableSpans()
    .filter(({ start }) => start >= Date.parse(from) && start < end)
    .flatMap((span) => {
      const get = (key: string): string | undefined => textOf(span.attributes[`langfuse.experiment.${key}`])
      const [experimentId, itemId] = [get('id') ?? '', get('item.id') ?? '']
      const isRoot = experimentId !== '' && itemId !== '' && get('item.root_observation_id') === span.spanId
      if (!isRoot) return []
      return [{ span, experimentId, itemId, experimentName: get('name') ?? '', datasetId: get('dataset.id') ?? null }]
    })
}

const window = {
  fromStartTime: time,
  toStartTime: time.optional(),
  cursor: z.string().optional(),
  scoreLimit: limit(50),
}

const experimentQuery = z.object({
  ...window,
  limit: limit(100),
  fields: fieldsOf(['core', 'metadata', 'scores'], ['core']),
  id: csv.optional(),
  name: csv.optional(),
  datasetId: csv.optional(),
  filter: filterOf(['id', 'name', 'datasetId']),
})

export function listExperiments(store: Store, { query }: FakeRequest): FakeAnswer {
  const asked = readQuery(experimentQuery, query)
  const byId = new Map<string, Root[]>()
  for (const root of rootsOf(store, asked.fromStartTime, asked.toStartTime)) {
    byId.set(root.experimentId, [...(byId.get(root.experimentId) ?? []), root])
  }
  const rows = [...byId.values()]
    .flatMap((roots) => {
      const [first] = roots
      if (first === undefined) return []
      const starts = roots.map(({ span }) => span.start)
      const ends = roots.map(({ span }) => span.end ?? span.start)
      const { experimentId: id, experimentName: name, datasetId } = first
      return [
        { id, name, datasetId, roots, start: Math.min(...starts), end: Math.max(...ends), last: Math.max(...starts) },
      ]
    })
    .filter(
      ({ id, name, datasetId }) =>
        (asked.id?.includes(id) ?? true) &&
        (asked.name?.includes(name) ?? true) &&
        (asked.datasetId?.includes(datasetId ?? '') ?? true) &&
        matches(asked.filter, { id, name, datasetId }),
    )
    .sort((a, b) => b.last - a.last || (a.id < b.id ? 1 : -1))
  const page = cut(rows, asked.limit, asked.cursor)
  const isNear = nearPage(
    store,
    page.data.flatMap(({ start, last }) => [start, last]),
  )
  return ok({
    data: page.data.map((row) => ({
      id: row.id,
      name: row.name,
      // The server takes any span's, and only roots have one.
      description: '',
      startTime: new Date(row.start).toISOString(),
      endTime: new Date(row.end).toISOString(),
      itemCount: row.roots.length,
      datasetId: row.datasetId,
      ...(asked.fields.includes('metadata')
        ? { metadata: flatten(row.roots[0]?.span.attributes['langfuse.experiment.metadata']) }
        : {}),
      ...(asked.fields.includes('scores')
        ? { scores: embedded(store, asked.scoreLimit, isNear, ({ datasetRunId }) => datasetRunId === row.id) }
        : {}),
    })),
    meta: page.meta,
  })
}

const itemQuery = z.object({
  ...window,
  limit: limit(100),
  fields: fieldsOf(
    ['core', 'dataset', 'io', 'metadata', 'itemMetadata', 'experimentMetadata', 'scores'],
    ['core', 'dataset'],
  ),
  experimentId: csv.optional(),
  experimentName: csv.optional(),
  experimentItemId: csv.optional(),
  datasetId: csv.optional(),
  filter: filterOf(['experimentId', 'experimentName', 'experimentItemId', 'datasetId']),
})

export function listExperimentItems(store: Store, { query }: FakeRequest): FakeAnswer {
  const asked = readQuery(itemQuery, query)
  const rows = rootsOf(store, asked.fromStartTime, asked.toStartTime)
    .filter(
      ({ experimentId, experimentName, itemId, datasetId }) =>
        (asked.experimentId?.includes(experimentId) ?? true) &&
        (asked.experimentName?.includes(experimentName) ?? true) &&
        (asked.experimentItemId?.includes(itemId) ?? true) &&
        (asked.datasetId?.includes(datasetId ?? '') ?? true) &&
        matches(asked.filter, { experimentId, experimentName, experimentItemId: itemId, datasetId }),
    )
    .sort((a, b) => b.span.start - a.span.start || (a.span.spanId < b.span.spanId ? 1 : -1))
  const page = cut(rows, asked.limit, asked.cursor)
  const isNear = nearPage(
    store,
    page.data.map(({ span }) => span.start),
  )
  const has = (field: (typeof asked.fields)[number]): boolean => asked.fields.includes(field)
  return ok({
    data: page.data.map(({ span, experimentId, experimentName, itemId, datasetId }) => {
      const { attributes, traceId } = span
      const get = (key: string): string => textOf(attributes[key]) ?? ''
      return {
        id: span.spanId,
        traceId,
        startTime: new Date(span.start).toISOString(),
        endTime: span.end === null ? null : new Date(span.end).toISOString(),
        level: span.isError ? 'ERROR' : 'DEFAULT',
        environment: get('langfuse.environment') || 'default',
        experimentId,
        experimentName,
        experimentItemId: itemId,
        ...(has('dataset')
          ? { experimentDatasetId: datasetId, experimentItemVersion: get('langfuse.experiment.item.version') || null }
          : {}),
        ...(has('io')
          ? {
              input: get('langfuse.observation.input'),
              output: get('langfuse.observation.output'),
              expectedOutput: get('langfuse.experiment.item.expected_output'),
            }
          : {}),
        ...(has('metadata') ? { metadata: strings(span.metadata) } : {}),
        ...(has('itemMetadata')
          ? { experimentItemMetadata: flatten(attributes['langfuse.experiment.item.metadata']) }
          : {}),
        ...(has('experimentMetadata')
          ? {
              experimentMetadata: flatten(attributes['langfuse.experiment.metadata']),
              experimentDescription: get('langfuse.experiment.description'),
            }
          : {}),
        ...(has('scores')
          ? {
              scores: embedded(
                store,
                asked.scoreLimit,
                isNear,
                (score) =>
                  score.traceId === traceId &&
                  (score.observationId === undefined || score.observationId === span.spanId),
              ),
            }
          : {}),
      }
    }),
    meta: page.meta,
  })
}

function nearPage(store: Store, times: readonly number[]): (score: StoredScore) => boolean {
  const from = Math.min(...times) - SCORE_WINDOW_MS
  const to = Math.min(store.now(), Math.max(...times) + SCORE_WINDOW_MS)
  return ({ timestamp }) => timestamp >= from && timestamp <= to
}

/** Core and subject only: no comment, no metadata. */
function embedded(
  store: Store,
  most: number,
  isNear: (score: StoredScore) => boolean,
  isAbout: (score: StoredScore) => boolean,
): unknown[] {
  return store
    .readableScores()
    .filter((score) => isNear(score) && isAbout(score) && score.dataType !== 'CORRECTION')
    .sort((a, b) => b.timestamp - a.timestamp || (a.name < b.name ? 1 : -1))
    .slice(0, most)
    .map((score) => scoreRow(store, score, ['core', 'subject']))
}

function textOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** JSON metadata as the server gives it back: one level of keys, every value a string. */
function flatten(text: Json | undefined): Record<string, string> {
  if (typeof text !== 'string') return {}
  const parsed = z.record(z.string(), z.json()).safeParse(JSON.parse(text))
  return strings(parsed.data ?? {})
}

function strings(values: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, textOf(value) ?? '']))
}
