import { describe, expect, test } from '@jest/globals'
import { datasetSources } from '../../src/datasets/index.ts'
import { hashItem } from '../../src/hash.ts'
import type { GetLangfuse } from '../../src/langfuse/client.ts'
import { langfuseDataset } from '../../src/datasets/langfuse.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

const SEEDED = Date.parse('2026-01-01T00:00:00.000Z')
const context = createRunContext()

/** Items `item-0000`, `item-0001`, …, each a second younger. */
function seed({ fake }: Scene, name: string, count: number): void {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `item-${String(index).padStart(4, '0')}`,
    input: { question: index },
    expectedOutput: { answer: index },
    metadata: { category: 'faq' },
    status: 'ACTIVE' as const,
    validFrom: SEEDED + index * 1000,
    validTo: Infinity,
  }))
  fake.store.datasets.set(name, {
    id: 'ds-1',
    name,
    description: null,
    metadata: null,
    createdAt: SEEDED,
    updatedAt: SEEDED,
    items,
  })
}

const load = (scene: Scene, options: { name: string; version?: string }) =>
  langfuseDataset(() => scene.connect()).load(options, context)

describe('a dataset in Langfuse', () => {
  test('is read page by page, as of a second before now, in the order of its ids', () =>
    inLangfuse(async (scene) => {
      seed(scene, 'orders', 250)
      const dataset = await load(scene, { name: 'orders' })
      expect(dataset).toMatchObject({
        source: 'langfuse',
        name: 'orders',
        id: 'ds-1',
        version: '2026-01-02T03:04:04.000Z',
        link: `${scene.fake.url}/project/7a88fb47-b4e2-43b8-a06c-a5ce950dc53a/datasets/ds-1`,
      })
      expect(dataset.items).toHaveLength(250)
      expect(dataset.items[0]).toEqual({
        id: 'item-0000',
        createdAt: '2026-01-01T00:00:00.000Z',
        hash: hashItem({ input: { question: 0 }, expectedOutput: { answer: 0 }, metadata: { category: 'faq' } }),
        input: { question: 0 },
        expectedOutput: { answer: 0 },
        metadata: { category: 'faq' },
      })
      expect(dataset.items.map(({ id }) => id)).toEqual(dataset.items.map(({ id }) => id).sort())
      const reads = scene.fake.requests.slice(3)
      expect(reads.map(({ name }) => name)).toEqual([
        'GET /api/public/v2/datasets/orders',
        ...Array.from({ length: 3 }, () => 'GET /api/public/dataset-items'),
      ])
      expect(new Set(reads.slice(1).map(({ query }) => query['version']))).toEqual(
        new Set(['2026-01-02T03:04:04.000Z']),
      )
      expect(scene.fake.violations).toEqual([])
    }))

  test('is read as it was at the version asked for, and has another hash then', () =>
    inLangfuse(async (scene) => {
      seed(scene, 'orders', 3)
      const version = '2026-01-01T00:00:01.500Z'
      const early = await load(scene, { name: 'orders', version })
      const late = await load(scene, { name: 'orders' })
      expect(early).toMatchObject({ version, items: [{ id: 'item-0000' }, { id: 'item-0001' }] })
      expect(late.items).toHaveLength(3)
      expect(early.hash).not.toBe(late.hash)
    }))

  test.each(['rate 100% off', 'teams/büro ✓ orders, a+b', '50%25?#x'])('may be called %p', (name) =>
    inLangfuse(async (scene) => {
      seed(scene, name, 1)
      expect(await load(scene, { name })).toMatchObject({ name, items: [{ id: 'item-0000' }] })
      expect(scene.fake.violations).toEqual([])
    }),
  )

  test('that does not exist is an error that says where it was looked for', () =>
    inLangfuse(async (scene) => {
      const { code, message } = await problemOf(load(scene, { name: 'ordres' }))
      expect(code).toBe('DATASET_NOT_FOUND')
      expect(message).toBe(`The dataset "ordres" does not exist in the project of these keys at "${scene.fake.url}".`)
    }))

  test('without active items is an error, and so is one whose items came later', () =>
    inLangfuse(async (scene) => {
      seed(scene, 'orders', 2)
      expect(await problemOf(load(scene, { name: 'orders', version: '2020-01-01T00:00:00Z' }))).toEqual({
        code: 'DATASET_EMPTY',
        message: 'The dataset "orders" has no active items at version "2020-01-01T00:00:00Z".',
      })
    }))

  test('whose pages repeat an item while it grows is an error, never a smaller dataset', () =>
    inLangfuse(async (scene) => {
      seed(scene, 'orders', 150)
      const langfuse = await scene.connect()
      // A server that ignores the version, and an item that moved to the front between two pages.
      const change = (body: unknown): unknown => {
        const { data, meta } = body as { data: unknown[]; meta: object }
        return { data: [...data.slice(1), data[1]], meta }
      }
      scene.fake.faults.add('/api/public/dataset-items', { kind: 'body', change })
      const source = langfuseDataset(() => Promise.resolve(langfuse))
      const { code, message } = await problemOf(source.load({ name: 'orders' }, context))
      expect(code).toBe('LANGFUSE_INCOMPLETE')
      expect(message).toContain('it counts 150 and gave 149')
    }))

  test('is meant by a name, and a file by a path', () => {
    const never: GetLangfuse = () => Promise.reject(new Error('no network before an item is wanted'))
    const kinds = datasetSources(never)
    const meant = (text: string): string | undefined =>
      kinds.find(({ shorthand }) => (shorthand?.(text) ?? null) !== null)?.kind
    expect(meant('order-status-regression')).toBe('name')
    expect(meant('teams/orders')).toBe('name')
    expect(meant('./evals/cases.jsonl')).toBe('file')
  })
})
