import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { invalid, notFound, ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { decodeTwice } from './datasets.ts'
import { hasValue } from './ingest.ts'
import { limit, readQuery } from './query.ts'
import type { Store, StoredDataset, StoredRun, StoredRunItem } from './store.ts'

const runItem = z.strictObject({
  runName: z.string(),
  runDescription: z.string().nullish(),
  metadata: z.json().optional(),
  datasetItemId: z.string(),
  observationId: z.string().nullish(),
  traceId: z.string().nullish(),
  datasetVersion: z.string().nullish(),
})

type Link = z.infer<typeof runItem>

/**
 * In events_only nothing is stored: the answer is made up, its run id from project, dataset and run name. Else the link is
 * stored, and the run is made by the first one: its description and metadata stay as they were then.
 */
export function createRunItem(store: Store, { body }: FakeRequest, isKept: boolean): FakeAnswer {
  const parsed = runItem.safeParse(body)
  if (!parsed.success) return invalid(parsed.error.issues)
  const link = parsed.data
  if (!hasValue(link.traceId) && !hasValue(link.observationId)) {
    const message = 'observationId or traceId must be provided'
    return invalid([{ code: 'custom', path: ['observationId', 'traceId'], message }])
  }
  const at = hasValue(link.datasetVersion) ? Date.parse(link.datasetVersion) : undefined
  const dataset = [...store.datasets.values()].find(({ items }) =>
    items.some(
      ({ id, status, validFrom, validTo }) =>
        id === link.datasetItemId &&
        status === 'ACTIVE' &&
        (at === undefined ? validTo === Infinity : validFrom <= at && at < validTo),
    ),
  )
  if (dataset === undefined) return notFound('Dataset item not found')
  const row: StoredRunItem = {
    id: randomUUID(),
    itemId: link.datasetItemId,
    traceId: link.traceId ?? '',
    observationId: link.observationId ?? null,
    createdAt: store.now(),
    readableAt: store.readableAt('scores'),
  }
  const run = isKept ? keep(store, dataset, link) : { id: stableId(store, dataset, link.runName), name: link.runName }
  if ('items' in run) run.items.push(row)
  return ok(itemRow(run, row))
}

function keep(store: Store, dataset: StoredDataset, { runName, runDescription, metadata, datasetVersion }: Link) {
  const old = runsOf(store, dataset).find(({ name }) => name === runName)
  if (old !== undefined) return old
  const version = hasValue(datasetVersion) ? { dataset_version: new Date(datasetVersion).toISOString() } : {}
  const run: StoredRun = {
    id: store.createRunId(runName),
    name: runName,
    datasetId: dataset.id,
    datasetName: dataset.name,
    description: runDescription ?? null,
    metadata: { ...z.record(z.string(), z.json()).safeParse(metadata).data, ...version },
    createdAt: store.now(),
    items: [],
  }
  store.runs.set(run.id, run)
  return run
}

function stableId(store: Store, dataset: StoredDataset, runName: string): string {
  const key = JSON.stringify(['langfuse-experiment-v1', store.projectId, dataset.id, runName])
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}

const pages = { page: z.coerce.number().gt(0).default(1), limit: limit(100) }

export function listRuns(store: Store, { params, query }: FakeRequest): FakeAnswer {
  const dataset = store.datasets.get(decodeTwice(params['datasetName'] ?? ''))
  const asked = readQuery(z.object(pages), query)
  if (dataset === undefined) return notFound('Dataset not found')
  const rows = runsOf(store, dataset)
    .toReversed()
    .sort((a, b) => b.createdAt - a.createdAt)
  return ok(pageOf(rows.map(runRow), asked))
}

/** All items in one answer. */
export function getRun(store: Store, { params }: FakeRequest): FakeAnswer {
  const dataset = store.datasets.get(decodeTwice(params['datasetName'] ?? ''))
  const name = decodeTwice(params['runName'] ?? '')
  const run = dataset === undefined ? undefined : runsOf(store, dataset).find((one) => one.name === name)
  if (run === undefined) return notFound('Dataset run not found')
  return ok({ ...runRow(run), datasetRunItems: store.readableLinks(run).map((item) => itemRow(run, item)) })
}

const itemsQuery = z.object({ ...pages, datasetId: z.string(), runName: z.string() })

export function listRunItems(store: Store, { query }: FakeRequest): FakeAnswer {
  const { datasetId, runName, ...asked } = readQuery(itemsQuery, query)
  const run = [...store.runs.values()].find((one) => one.datasetId === datasetId && one.name === runName)
  if (run === undefined) return notFound('Dataset run not found for the given project and dataset id')
  return ok(
    pageOf(
      store.readableLinks(run).map((item) => itemRow(run, item)),
      asked,
    ),
  )
}

function runsOf(store: Store, { id }: StoredDataset): StoredRun[] {
  return [...store.runs.values()].filter(({ datasetId }) => datasetId === id)
}

/** One page of rows that are already in order. */
export function pageOf(rows: readonly unknown[], { page, limit: size }: { page: number; limit: number }): Json {
  return {
    data: rows.slice((page - 1) * size, page * size) as Json[],
    meta: { page, limit: size, totalItems: rows.length, totalPages: Math.ceil(rows.length / size) },
  }
}

function runRow({ id, name, description, metadata, datasetId, datasetName, createdAt }: StoredRun) {
  const at = new Date(createdAt).toISOString()
  return { id, name, description, metadata, datasetId, createdAt: at, updatedAt: at, datasetName }
}

function itemRow(
  run: Pick<StoredRun, 'id' | 'name'>,
  { id, itemId, traceId, observationId, createdAt }: StoredRunItem,
) {
  const at = new Date(createdAt).toISOString()
  return {
    id,
    traceId,
    observationId,
    datasetRunId: run.id,
    datasetRunName: run.name,
    datasetItemId: itemId,
    createdAt: at,
    updatedAt: at,
  }
}
