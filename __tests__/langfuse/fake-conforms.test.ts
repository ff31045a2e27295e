import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { PUBLIC_KEY, SECRET_KEY, startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/langfuse/recordings')

/** An exchange with a live Langfuse 4.16 in write mode events_only. */
const exchange = z.object({
  name: z.string(),
  at: z.string(),
  auth: z.string().optional(),
  request: z.object({ method: z.string(), path: z.string(), body: z.unknown().optional() }),
  response: z.object({ status: z.number(), body: z.unknown() }),
})
type Exchange = z.infer<typeof exchange>

const link = z.object({
  id: z.string(),
  datasetRunId: z.string(),
  datasetItemId: z.string(),
  traceId: z.string(),
  observationId: z.string().nullable(),
  createdAt: z.string(),
})
/** What was there before the exchanges, and links whose making was not kept. */
const seeds = z.object({
  datasets: z.array(
    z.object({ id: z.string(), name: z.string(), description: z.string().nullable(), metadata: z.json() }),
  ),
  items: z.array(
    z.object({
      id: z.string(),
      input: z.json(),
      expectedOutput: z.json(),
      metadata: z.json(),
      createdAt: z.string(),
      datasetName: z.string(),
    }),
  ),
  runIds: z.record(z.string(), z.string()),
  links: z.array(link),
})
type Seeds = z.infer<typeof seeds>

describe('the fake Langfuse answers as a live one was seen to answer', () => {
  test.each(['names', 'versions', 'local', 'own-spans', 'score-rules', 'refusals'])('%s', async (name) => {
    const exchanges = z.array(exchange).parse(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')))
    let at = ''
    const fake = await startFakeLangfuse({ now: () => new Date(at) })
    try {
      for (const recorded of exchanges) {
        at = recorded.at
        seedDataset(fake, recorded)
        const answer = await replay(fake, recorded)
        expect({ of: recorded.name, ...answer }).toEqual({ of: recorded.name, ...comparable(recorded.response) })
      }
      expect(fake.violations.filter((one) => one.startsWith('answer of') || one.startsWith('the fake'))).toEqual([])
    } finally {
      await fake.stop()
    }
  })

  test.each([
    ['v3', 'v3'],
    ['dual', 'dual'],
    ['dual-names', 'dual'],
  ] as const)('%s', async (name, mode) => {
    const file: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
    const recordings = z.object({ seeds, exchanges: z.array(exchange) }).parse(file)
    let at = ''
    const fake = await startFakeLangfuse({ mode, now: () => new Date(at) })
    try {
      const answers: object[] = []
      plant(fake, recordings.seeds)
      for (const recorded of recordings.exchanges) {
        at = recorded.at
        seedDataset(fake, recorded)
        if (recorded.request.method === 'GET') addLinks(fake, recordings.seeds)
        answers.push({ of: recorded.name, ...(await replay(fake, recorded, PRICES)) })
      }
      const expected = recordings.exchanges.map(({ name: of, response }) => ({ of, ...comparable(response, PRICES) }))
      expect(answers).toEqual(expected)
      expect(fake.violations.filter((one) => one.startsWith('answer of') || one.startsWith('the fake'))).toEqual([])
    } finally {
      await fake.stop()
    }
  })
})

function plant({ store }: FakeLangfuse, { datasets, items, runIds }: Seeds): void {
  store.createRunId = (name) => runIds[name] ?? 'of no recorded run'
  for (const dataset of datasets) {
    const own = items.filter(({ datasetName }) => datasetName === dataset.name)
    const [createdAt, updatedAt] = [0, 0]
    store.datasets.set(dataset.name, {
      ...dataset,
      createdAt,
      updatedAt,
      items: own.map((item) => ({
        ...item,
        status: 'ACTIVE',
        validFrom: Date.parse(item.createdAt),
        validTo: Infinity,
      })),
    })
  }
}

/** To the runs that are there by now. */
function addLinks({ store }: FakeLangfuse, { links }: Seeds): void {
  for (const { id, datasetRunId, datasetItemId, traceId, observationId, createdAt } of links.splice(0)) {
    const row = { id, itemId: datasetItemId, traceId, observationId, createdAt: Date.parse(createdAt), readableAt: 0 }
    store.runs.get(datasetRunId)?.items.push(row)
  }
}

async function replay(fake: FakeLangfuse, { request, auth }: Exchange, but: readonly string[] = []): Promise<object> {
  const keys = `Basic ${Buffer.from(`${PUBLIC_KEY}:${auth === undefined ? SECRET_KEY : 'wrong'}`).toString('base64')}`
  const body = request.body ?? undefined
  const response = await fetch(fake.url + request.path, {
    method: request.method,
    headers: {
      ...(auth?.includes('no-auth') === true ? {} : { authorization: keys }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return comparable({ status: response.status, body: parseOr(text) }, but)
}

/** A recorded dataset keeps the id that later spans refer to. */
function seedDataset(fake: FakeLangfuse, { request, response }: Exchange): void {
  const parsed = z.object({ id: z.string(), name: z.string() }).safeParse(response.body)
  if (request.method !== 'POST' || !request.path.endsWith('/v2/datasets') || !parsed.success) return
  const { id, name } = parsed.data
  const at = fake.store.now()
  fake.store.datasets.set(name, {
    id,
    name,
    description: null,
    metadata: null,
    createdAt: at,
    updatedAt: at,
    items: [],
  })
}

/** What two servers must agree on: not their clocks, random ids and cursors, nor the order of embedded scores. */
function comparable({ status, body }: { status: number; body: unknown }, but: readonly string[] = []): object {
  if (typeof body === 'string') return { status, body: body.startsWith('<!DOCTYPE') ? 'a page' : body }
  return { status, body: strip(body, but) }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CLOCKS = ['createdAt', 'updatedAt', 'timestamp']

/** What only a server knows that has the prices of models. */
const PRICES = [
  ...['totalCost', 'inputCost', 'outputCost', 'costDetails', 'inputPrice', 'outputPrice', 'totalPrice', 'modelId'],
  ...['calculatedInputCost', 'calculatedOutputCost', 'calculatedTotalCost', 'usagePricingTierId'],
  ...['usagePricingTierName', 'internalModelId', 'modelParameters'],
]
const UNORDERED = ['scores', 'successes', 'data', 'observations', 'datasetRunItems']

function strip(value: unknown, but: readonly string[], key = ''): unknown {
  if (but.includes(key)) return 'the server’s own'
  if (CLOCKS.includes(key)) return 'a time'
  // Of a regular expression in zod, which two versions of it write differently.
  if (key === 'pattern') return 'a pattern'
  if (key === 'cursor') return 'a cursor'
  if (typeof value === 'string' && UUID.test(value)) return 'a random id'
  if (Array.isArray(value)) {
    const all = value.map((one) => strip(one, but))
    return UNORDERED.includes(key) ? all.sort(byText) : all
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strip(one, but, name)]))
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
