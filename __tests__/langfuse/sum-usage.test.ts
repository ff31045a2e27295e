import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SpanFacts } from '../../src/langfuse/span-facts.ts'
import { sumUsage, type PriceOf } from '../../src/langfuse/sum-usage.ts'

const noPrice: PriceOf = () => null

function span(spanId: string, parentSpanId: string, more: Partial<SpanFacts> = {}): SpanFacts {
  return { spanId, parentSpanId, isCall: false, hasFailed: false, ...more }
}
const call = (spanId: string, parent: string, total?: number, more: Partial<SpanFacts> = {}): SpanFacts =>
  span(spanId, parent, { isCall: true, ...(total === undefined ? {} : { usage: { total } }), ...more })

describe('the sum over a trace', () => {
  test.each<[string, SpanFacts[], { calls: number; tokens: number | null }]>([
    ['of nothing is nothing', [], { calls: 0, tokens: 0 }],
    ['of work without models is nothing', [span('a', 'root'), span('b', 'a')], { calls: 0, tokens: 0 }],
    ['of requests side by side', [call('a', 'root', 10), call('b', 'root', 5)], { calls: 2, tokens: 15 }],
    [
      'leaves out what an agent repeats of its requests',
      [span('agent', 'root', { usage: { total: 15 } }), call('a', 'agent', 10), call('b', 'agent', 5)],
      { calls: 2, tokens: 15 },
    ],
    [
      'leaves it out however deep, and where it counts less than there was',
      [
        span('outer', 'root', { usage: { total: 9 } }),
        span('tool', 'outer'),
        span('inner', 'tool', { usage: { total: 10 } }),
        call('a', 'inner', 10),
        call('b', 'outer', 5),
      ],
      { calls: 2, tokens: 15 },
    ],
    [
      'counts a request around another that says the same once',
      [call('wrapper', 'root', 10), call('a', 'wrapper', 10)],
      { calls: 1, tokens: 10 },
    ],
    [
      'counts a request inside another',
      [call('outer', 'root', 100), call('tool', 'outer', 20)],
      { calls: 2, tokens: 120 },
    ],
    ['is not known where a request is silent', [call('a', 'root', 10), call('b', 'root')], { calls: 2, tokens: null }],
    [
      'knows that a failed request cost nothing',
      [call('a', 'root', 10), call('b', 'root', undefined, { hasFailed: true })],
      { calls: 1, tokens: 10 },
    ],
    [
      'takes what is around a silent request for it',
      [span('agent', 'root', { usage: { total: 15 } }), call('a', 'agent')],
      { calls: 1, tokens: 15 },
    ],
    [
      'is not known where a request around a silent one may be another',
      [call('outer', 'root', 15), call('a', 'outer')],
      { calls: 2, tokens: null },
    ],
    [
      'counts what is in no order',
      [call('a', 'agent', 10), span('agent', 'root', { usage: { total: 10 } })],
      { calls: 1, tokens: 10 },
    ],
    [
      'is not known where spans are each other’s parents',
      [call('a', 'b', 10), call('b', 'a', 10)],
      { calls: 1, tokens: null },
    ],
  ])('%s', (_, spans, expected) => {
    expect(sumUsage(spans, noPrice)).toMatchObject(expected)
  })

  test('takes the cost that a span says, else its price; one without either leaves the sum unknown', () => {
    const priceOf: PriceOf = ({ model }) => (model === 'known' ? 0.25 : null)
    const said = call('a', 'root', 1, { cost: 0.5 })
    const priced = call('b', 'root', 1, { model: 'known' })
    expect(sumUsage([said, priced], priceOf)).toEqual({ calls: 2, tokens: 2, cost: 0.75 })
    expect(sumUsage([said, priced, call('c', 'root', 1, { model: 'new' })], priceOf).cost).toBe(null)
  })

  test('takes the cost of a span that repeats another where only it says one', () => {
    const wrapper = call('wrapper', 'root', 10, { cost: 0.5 })
    expect(sumUsage([wrapper, call('a', 'wrapper', 10)], noPrice)).toEqual({ calls: 1, tokens: 10, cost: 0.5 })
  })

  test('goes as deep as a trace does', () => {
    const deep = Array.from({ length: 100_000 }, (_, index) => span(String(index + 1), String(index)))
    expect(sumUsage([...deep, call('leaf', '100000', 7)], noPrice).tokens).toBe(7)
  })

  test('is the sum of the requests, whatever repeats them and in whatever order', () => {
    const tree = fc.array(fc.record({ parent: fc.nat(), tokens: fc.option(fc.integer({ min: 1, max: 50 })) }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat()), (nodes, chance) => {
        const parents = new Set<number>()
        const placed = nodes.map((node, index) => {
          const parent = index === 0 ? -1 : node.parent % index
          parents.add(parent)
          return { ...node, index, parent }
        })
        let total = 0
        const around = new Set<number>()
        for (const { index, parent, tokens } of placed) {
          if (parents.has(index) || tokens === null) continue
          total += tokens
          for (let above = parent; above >= 0; above = placed[above]?.parent ?? -1) around.add(above)
        }
        const spans = placed.map(({ index, parent, tokens }) => {
          const usage = tokens === null ? {} : { usage: { total: tokens } }
          const [id, parentId] = [String(index), String(parent)]
          if (!parents.has(index)) return span(id, parentId, { ...usage, isCall: tokens !== null })
          // Whatever is around requests may say anything of them.
          return span(id, parentId, around.has(index) ? usage : {})
        })
        const order = new Map(spans.map((one) => [one, chance.next().value as number]))
        const shuffled = spans.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        expect(sumUsage(shuffled, noPrice).tokens).toBe(total)
      }),
    )
  })
})
