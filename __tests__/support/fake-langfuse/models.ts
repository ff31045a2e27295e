import { z } from 'zod'
import type { Json } from '../../../src/core/json.ts'
import { ok, type FakeAnswer, type FakeRequest } from './answer.ts'
import { limit, readQuery } from './query.ts'
import type { Store } from './store.ts'

const query = z.object({ page: z.coerce.number().gt(0).default(1), limit: limit(100) })

export function listModels(store: Store, call: FakeRequest): FakeAnswer {
  const { page, limit: size } = readQuery(query, call.query)
  const data = store.models.slice((page - 1) * size, page * size)
  const totalItems = store.models.length
  return ok({ data, meta: { page, limit: size, totalItems, totalPages: Math.ceil(totalItems / size) } })
}

/** A model of the project, or of Langfuse where its id says so; prices in USD a token. */
export function createModel(
  name: string,
  prices: Readonly<Record<string, number>>,
  overrides: Readonly<Record<string, Json>> = {},
): Json {
  const flat = Object.fromEntries(Object.entries(prices).map(([kind, price]) => [kind, { price }]))
  return {
    id: `model-${name}`,
    modelName: name,
    matchPattern: `(?i)^(${name})(-[\\d-]+)?$`,
    startDate: null,
    unit: 'TOKENS',
    inputPrice: null,
    outputPrice: null,
    totalPrice: null,
    tokenizerId: null,
    tokenizerConfig: null,
    isLangfuseManaged: true,
    createdAt: '2024-01-01T00:00:00.000Z',
    prices: flat,
    pricingTiers: [{ id: `${name}-standard`, name: 'Standard', isDefault: true, priority: 0, conditions: [], prices }],
    ...overrides,
  }
}
