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
  request: z.object({ method: z.string(), path: z.string(), body: z.unknown() }),
  response: z.object({ status: z.number(), body: z.unknown() }),
})
type Exchange = z.infer<typeof exchange>

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
})

async function replay(fake: FakeLangfuse, { request, auth }: Exchange): Promise<object> {
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
  return comparable({ status: response.status, body: parseOr(text) })
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
function comparable({ status, body }: { status: number; body: unknown }): object {
  if (typeof body === 'string') return { status, body: body.startsWith('<!DOCTYPE') ? 'a page' : body }
  return { status, body: strip(body) }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CLOCKS = ['createdAt', 'updatedAt', 'timestamp']

function strip(value: unknown, key = ''): unknown {
  if (CLOCKS.includes(key)) return 'a time'
  // Of a regular expression in zod, which two versions of it write differently.
  if (key === 'pattern') return 'a pattern'
  if (key === 'cursor') return 'a cursor'
  if (typeof value === 'string' && UUID.test(value)) return 'a random id'
  if (Array.isArray(value)) {
    const all = value.map((one) => strip(one))
    return key === 'scores' || key === 'successes' || key === 'data' ? all.sort(byText) : all
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strip(one, name)]))
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
