import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { selectItems } from '../../src/core/select-items.ts'
import type { Dataset, DatasetItem } from '../../src/core/dataset.ts'
import type { Json } from '../../src/core/json.ts'

function createItems(count: number, metadata?: (index: number) => Json): DatasetItem[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `item-${String(index)}`,
    hash: String(index),
    input: index,
    ...(metadata === undefined ? {} : { metadata: metadata(index) }),
  }))
}
const dataset = (items: readonly DatasetItem[]): Dataset => ({ source: 'file', name: 'cases.jsonl', hash: 'h', items })
const ids = ({ items }: Dataset): string[] => items.map(({ id }) => id)

describe('where', () => {
  const values: Json[] = ['faq', 7, true, ['faq', 'refund'], null, { faq: 'faq' }, 'FAQ', []]
  const all = dataset([
    ...createItems(values.length, (index) => ({ category: values[index] ?? null, tier: String(index % 2) })),
    { id: 'without', hash: '', input: 0 },
    { id: 'text', hash: '', input: 0, metadata: 'category' },
    { id: 'list', hash: '', input: 0, metadata: ['category'] },
  ])

  test.each<[Record<string, string[]>, string[]]>([
    [{ category: ['faq'] }, ['item-0', 'item-3']],
    [{ category: ['refund', 'FAQ'] }, ['item-3', 'item-6']],
    [{ category: ['7', 'true'] }, ['item-1', 'item-2']],
    [{ category: ['faq'], tier: ['1'] }, ['item-3']],
    [{ category: ['null', 'undefined', '[object Object]', ''] }, []],
    [{ toString: ['x'], constructor: ['y'] }, []],
  ])('%j', (where, expected) => {
    expect(ids(selectItems(all, { where }))).toEqual(expected)
  })
})

describe('sample', () => {
  const all = dataset(createItems(500))

  test('keeps the order of the dataset, whatever that is, and the same items in it', () => {
    const chosen = selectItems(all, { sample: 40, seed: 7 })
    const turned = selectItems(dataset(all.items.toReversed()), { sample: 40, seed: 7 })
    expect(chosen.items).toHaveLength(40)
    expect(chosen.items).toEqual(turned.items.toReversed())
    expect(ids(chosen)).toEqual(ids(all).filter((id) => ids(chosen).includes(id)))
  })

  test('another item changes at most one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.string({ minLength: 1 }), (seed, id) => {
        const before = ids(selectItems(all, { sample: 40, seed }))
        const more = dataset([...all.items, { id: `new ${id}`, hash: '', input: 0 }])
        const after = ids(selectItems(more, { sample: 40, seed }))
        expect(after).toHaveLength(40)
        expect(before.filter((one) => !after.includes(one)).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('another seed is another sample, and every item has its share of them', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 1000; seed += 1) {
      for (const id of ids(selectItems(all, { sample: 50, seed }))) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    // Each of 500 counts is binomial (1000, 0.1): chi-square over its variance, 499 degrees, 6 deviations around.
    const spread = ids(all).reduce((sum, id) => sum + ((counts.get(id) ?? 0) - 100) ** 2 / 90, 0)
    expect(Math.abs(spread - 500)).toBeLessThan(6 * Math.sqrt(2 * 500))
  })

  test('of fewer items than it asks for, all are chosen; it is taken of those that where leaves', () => {
    expect(selectItems(all, { sample: 900 }).items).toEqual(all.items)
    const mixed = dataset(createItems(100, (index) => ({ part: index < 30 ? 'a' : 'b' })))
    const chosen = selectItems(mixed, { where: { part: ['a'] }, sample: 20 })
    expect(chosen.items).toHaveLength(20)
    expect(chosen.items.every(({ input }) => Number(input) < 30)).toBe(true)
  })
})

describe('the choice in words', () => {
  const all = dataset(createItems(3))

  test('is absent when nothing is chosen, and the dataset is itself', () => {
    expect(selectItems(all, {})).toBe(all)
    expect(selectItems(all, { seed: 3 })).toBe(all)
  })

  test('is the same for the same choice', () => {
    const one = selectItems(all, { where: { b: ['y', 'x', 'x'], a: ['1'] }, sample: 2 })
    const other = selectItems(all, { where: { a: ['1'], b: ['x', 'y'] }, sample: 2, seed: 0 })
    expect(one.selection).toBe('{"sample":2,"seed":0,"where":{"a":["1"],"b":["x","y"]}}')
    expect(other.selection).toBe(one.selection)
    expect(selectItems(all, { sample: 2, seed: 1 }).selection).not.toBe(one.selection)
  })
})
