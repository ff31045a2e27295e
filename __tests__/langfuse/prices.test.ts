import { describe, expect, test } from '@jest/globals'
import { createPriceOf, type PricedModel } from '../../src/langfuse/prices.ts'
import type { SpanFacts } from '../../src/langfuse/span-facts.ts'
import type { UsageDetails } from '../../src/langfuse/span-usage.ts'
import { createModel } from '../support/fake-langfuse/models.ts'
import { inLangfuse } from '../support/fake-langfuse/scene.ts'

const NOW = new Date('2026-01-02T00:00:00.000Z')

function spanOf(model: string | undefined, usage: UsageDetails): SpanFacts {
  const common = { spanId: 'a', parentSpanId: '', isCall: true, hasFailed: false, usage }
  return model === undefined ? common : { ...common, model }
}

function modelOf(overrides: Partial<PricedModel> = {}): PricedModel {
  return {
    id: 'm',
    modelName: 'gpt-4o-mini',
    matchPattern: '(?i)^(gpt-4o-mini)$',
    startDate: null,
    isLangfuseManaged: true,
    prices: { input: 1, output: 4 },
    ...overrides,
  }
}

function priceIn(models: readonly PricedModel[], usage: UsageDetails, model = 'gpt-4o-mini'): number | null {
  return createPriceOf(models, NOW)(spanOf(model, usage))
}

describe('the price of a span', () => {
  test.each<[string, PricedModel[], UsageDetails, number | null]>([
    ['by kind of tokens', [modelOf()], { input: 10, output: 2, total: 12 }, 18],
    [
      'a kind of its own',
      [modelOf({ prices: { input: 1, input_cached_tokens: 0.5 } })],
      { input: 4, input_cached_tokens: 6 },
      7,
    ],
    [
      'a kind without a price as what it is part of',
      [modelOf()],
      { input: 4, input_cached_tokens: 6, output_reasoning_tokens: 1 },
      14,
    ],
    [
      'not known where a kind is part of nothing priced',
      [modelOf({ prices: { input: 1 } })],
      { input: 4, output: 1 },
      null,
    ],
    ['of the total, where only that has one', [modelOf({ prices: { total: 2 } })], { total: 5 }, 10],
    ['not known of a total alone', [modelOf()], { total: 5 }, null],
    ['nothing for nothing', [modelOf()], { input: 0, output: 0, total: 0 }, 0],
    ['of a model that is not known', [], { input: 1 }, null],
    ['not by a pattern that cannot be read', [modelOf({ matchPattern: '(' })], { input: 1 }, null],
    [
      'the project’s own before Langfuse’s',
      [modelOf(), modelOf({ isLangfuseManaged: false, prices: { input: 7 } })],
      { input: 1 },
      7,
    ],
    [
      'the newest that has begun',
      [
        modelOf({ startDate: '2025-01-01T00:00:00.000Z', prices: { input: 2 } }),
        modelOf({ startDate: '2025-06-01T00:00:00.000Z', prices: { input: 3 } }),
        modelOf({ startDate: '2027-01-01T00:00:00.000Z', prices: { input: 5 } }),
      ],
      { input: 1 },
      3,
    ],
  ])('%s', (_, models, usage, expected) => {
    expect(priceIn(models, usage)).toBe(expected)
  })

  test('by the first tier whose conditions hold, else by the default; null where a condition cannot be answered', () => {
    const large = { usageDetailPattern: '^INPUT', operator: 'gt' as const, value: 100, caseSensitive: false }
    const tiers = [
      { isDefault: true, priority: 0, conditions: [], prices: { input: 1 } },
      { isDefault: false, priority: 1, conditions: [large], prices: { input: 2 } },
    ]
    const tiered = modelOf({ pricingTiers: tiers })
    expect(priceIn([tiered], { input: 100 })).toBe(100)
    expect(priceIn([tiered], { input: 60, input_cached_tokens: 41 })).toBe(202)
    const unknown = { isDefault: false, priority: 2, conditions: [null], prices: { input: 3 } }
    expect(priceIn([modelOf({ pricingTiers: [...tiers, unknown] })], { input: 101 })).toBe(202)
    expect(priceIn([modelOf({ pricingTiers: [...tiers, unknown] })], { input: 1 })).toBe(null)
  })

  test('in either case of a name, as the pattern says', () => {
    expect(priceIn([modelOf()], { input: 1 }, 'GPT-4o-mini')).toBe(1)
    expect(priceIn([modelOf({ matchPattern: '^gpt-4o-mini$' })], { input: 1 }, 'GPT-4o-mini')).toBe(null)
  })

  test('is read from Langfuse page by page, with conditions of any kind', () =>
    inLangfuse(async ({ fake, connect }) => {
      const byTier = { source: 'metadata', key: 'tier', operator: 'in', values: ['flex'] }
      fake.store.models.push(
        ...Array.from({ length: 120 }, (_, index) => createModel(`other-${String(index)}`, { input: 9 })),
        createModel('gpt-4o-mini', { input: 0.5, output: 2 }),
        createModel(
          'flexible',
          { input: 1 },
          {
            pricingTiers: [
              { id: 't1', name: 'Standard', isDefault: true, priority: 0, conditions: [], prices: { input: 1 } },
              { id: 't2', name: 'Flex', isDefault: false, priority: 1, conditions: [byTier], prices: { input: 0.5 } },
            ],
          },
        ),
      )
      const priceOf = await (await connect()).fetchPrices(NOW)
      expect(priceOf(spanOf('gpt-4o-mini-2024-07-18', { input: 10, output: 1, total: 11 }))).toBe(7)
      expect(priceOf(spanOf('flexible', { input: 1 }))).toBe(null)
      expect(priceOf(spanOf(undefined, { input: 1 }))).toBe(null)
      expect(fake.requests.filter(({ name }) => name === 'GET /api/public/models')).toHaveLength(2)
      expect(fake.violations).toEqual([])
    }))
})
