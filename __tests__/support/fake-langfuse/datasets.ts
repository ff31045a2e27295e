import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { invalid, notFound, ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { limit, readQuery, Refused } from './query.ts'
import type { Store, StoredDataset, StoredItem } from './store.ts'

export function getDataset(store: Store, { params }: FakeRequest): FakeAnswer {
  const name = decodeTwice(params['datasetName'] ?? '')
  const found = store.datasets.get(name)
  return found === undefined ? notFound('Dataset not found') : ok(datasetRow(store, found))
}

/** The framework has decoded the path once; the route does it again. */
export function decodeTwice(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    throw new Refused({ status: 500, body: { message: 'Internal Server Error', error: 'URI malformed' } })
  }
}

const newDataset = z.object({
  name: z.string(),
  description: z.string().nullish(),
  metadata: z.json().nullish(),
})

export function createDataset(store: Store, { body }: FakeRequest): FakeAnswer {
  const parsed = newDataset.safeParse(body)
  if (!parsed.success) return invalid(parsed.error.issues)
  const { name, description, metadata } = parsed.data
  const old = store.datasets.get(name)
  const dataset: StoredDataset = {
    id: old?.id ?? createHash('sha256').update(name).digest('hex').slice(0, 25),
    name,
    description: description ?? null,
    metadata: metadata ?? null,
    createdAt: old?.createdAt ?? store.now(),
    updatedAt: store.now(),
    items: old?.items ?? [],
  }
  store.datasets.set(name, dataset)
  return ok(datasetRow(store, dataset))
}

const itemQuery = z.object({
  datasetName: z.string().optional(),
  page: z.coerce.number().gt(0).default(1),
  limit: limit(100),
  version: z.coerce.date().optional(),
})

export function listItems(store: Store, { query }: FakeRequest): FakeAnswer {
  const { datasetName, page, limit: size, version } = readQuery(itemQuery, query)
  if (datasetName === undefined && version !== undefined) {
    const message = 'datasetName is required when version parameter is provided'
    return invalid([{ code: 'custom', path: ['datasetName'], message }])
  }
  const datasets = [...store.datasets.values()].filter(({ name }) => datasetName === undefined || name === datasetName)
  if (datasets.length === 0) return notFound('Dataset not found')
  const at = version?.getTime() ?? Number.POSITIVE_INFINITY
  const rows = datasets
    .flatMap((dataset) => dataset.items.map((item) => ({ dataset, item })))
    .filter(({ item }) =>
      version === undefined ? item.validTo === Infinity : item.validFrom <= at && at < item.validTo,
    )
    .filter(({ item }) => item.status === 'ACTIVE')
    .sort((a, b) => b.item.validFrom - a.item.validFrom || (a.item.id < b.item.id ? -1 : 1))
  return ok({
    data: rows.slice((page - 1) * size, page * size).map(({ dataset, item }) => itemRow(dataset, item)),
    meta: { page, limit: size, totalItems: rows.length, totalPages: Math.ceil(rows.length / size) },
  })
}

const newItem = z.object({
  datasetName: z.string(),
  id: z.string().optional(),
  input: z.json().optional(),
  expectedOutput: z.json().optional(),
  metadata: z.json().optional(),
  status: z.enum(['ACTIVE', 'ARCHIVED']).optional(),
})

export function createItem(store: Store, { body }: FakeRequest): FakeAnswer {
  const parsed = newItem.safeParse(body)
  if (!parsed.success) return invalid(parsed.error.issues)
  const { datasetName, id = `item-${String(store.now())}`, input, expectedOutput, metadata, status } = parsed.data
  const dataset = store.datasets.get(datasetName)
  if (dataset === undefined) return notFound(`Dataset ${datasetName} not found for project ${store.projectId}`)
  const old = dataset.items.find((item) => item.id === id && item.validTo === Infinity)
  const now = store.now()
  const item: StoredItem = {
    id,
    // Left out is kept as it was.
    input: input === undefined ? (old?.input ?? null) : parseString(input),
    expectedOutput: expectedOutput === undefined ? (old?.expectedOutput ?? null) : parseString(expectedOutput),
    metadata: metadata === undefined ? (old?.metadata ?? null) : metadata,
    status: status ?? old?.status ?? 'ACTIVE',
    validFrom: now,
    validTo: Infinity,
  }
  if (old !== undefined) old.validTo = now
  dataset.items.push(item)
  return ok(itemRow(dataset, item))
}

/** The version that was is kept for reads as of then. */
export function deleteItem(store: Store, { params }: FakeRequest): FakeAnswer {
  const all = [...store.datasets.values()].flatMap(({ items }) => items)
  const found = all.find((item) => item.id === params['id'] && item.validTo === Infinity)
  if (found === undefined) return notFound('Dataset item not found')
  found.validTo = store.now()
  return ok({ message: 'Dataset item successfully deleted' })
}

/** The server takes a string for JSON where it can: "123" becomes a number, "" nothing. */
function parseString(value: Json): Json {
  if (typeof value !== 'string') return value
  if (value === '') return null
  try {
    return JSON.parse(value) as Json
  } catch {
    return value
  }
}

function datasetRow({ projectId }: Store, dataset: StoredDataset): unknown {
  const { id, name, description, metadata, createdAt, updatedAt } = dataset
  const times = { createdAt: new Date(createdAt).toISOString(), updatedAt: new Date(updatedAt).toISOString() }
  return { id, projectId, name, description, metadata, inputSchema: null, expectedOutputSchema: null, ...times }
}

function itemRow(
  dataset: StoredDataset,
  { id, status, input, expectedOutput, metadata, validFrom }: StoredItem,
): unknown {
  const at = new Date(validFrom).toISOString()
  return {
    id,
    datasetId: dataset.id,
    sourceTraceId: null,
    sourceObservationId: null,
    status,
    createdAt: at,
    updatedAt: at,
    input,
    expectedOutput,
    metadata,
    datasetName: dataset.name,
    mediaReferences: [],
  }
}
