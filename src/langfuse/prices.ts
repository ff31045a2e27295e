import type { LangfuseClient } from '@langfuse/client'
import { z } from 'zod'
import { collectNumbered } from './pages.ts'
import type { Connection } from './retry.ts'
import { askFor } from './sdk-request.ts'
import type { SpanFacts } from './span-facts.ts'
import { totalOf, type UsageDetails } from './span-usage.ts'
import type { PriceOf } from './sum-usage.ts'

const PAGE = 100

const usageCondition = z.object({
  usageDetailPattern: z.string(),
  operator: z.enum(['gt', 'gte', 'lt', 'lte', 'eq', 'neq']),
  value: z.number(),
  caseSensitive: z.boolean().optional(),
})
type UsageCondition = z.infer<typeof usageCondition>

const prices = z.record(
  z.string(),
  z.union([z.number(), z.object({ price: z.number() }).transform(({ price }) => price)]),
)
const tier = z.object({
  isDefault: z.boolean(),
  priority: z.number(),
  /** One of another kind looks at what the spans need not say: the model's price is then not known. */
  conditions: z.array(z.union([usageCondition, z.unknown().transform(() => null)])),
  prices,
})
type Tier = z.infer<typeof tier>

const model = z.object({
  id: z.string(),
  modelName: z.string(),
  matchPattern: z.string(),
  startDate: z.string().nullish(),
  isLangfuseManaged: z.boolean(),
  prices,
  pricingTiers: z.array(tier).optional(),
})
export type PricedModel = z.infer<typeof model>

const page = z.object({
  data: z.array(model),
  meta: z.object({ totalItems: z.number(), totalPages: z.number() }),
})

export interface Prices {
  /** As they hold at this time. */
  fetchPrices(now: Date): Promise<PriceOf>
}

/** The project's models and their prices, its own and Langfuse's: some requests of a hundred each, however large the run is. */
export function createPrices(connection: Connection, api: LangfuseClient['api']): Prices {
  return {
    async fetchPrices(now: Date): Promise<PriceOf> {
      const what = ['the prices of models']
      const models = await collectNumbered(
        (number) =>
          askFor(connection, what, page, (options) => api.models.list({ page: number, limit: PAGE }, options)),
        what,
      )
      return createPriceOf(models, now)
    },
  }
}

/**
 * USD of a span by Langfuse's rules: the project's own models before Langfuse's, of one name the newest; the first tier
 * whose conditions hold, else the default one. Null where the model is not known or a kind of its tokens has no price.
 */
export function createPriceOf(models: readonly PricedModel[], now: Date): PriceOf {
  const inOrder = models
    .filter(({ startDate }) => startDate === null || startDate === undefined || new Date(startDate) <= now)
    .sort((a, b) => Number(a.isLangfuseManaged) - Number(b.isLangfuseManaged) || startOf(b) - startOf(a))
    .flatMap((one) => {
      const pattern = readPattern(one.matchPattern)
      return pattern === undefined ? [] : [{ ...one, pattern }]
    })
  return ({ model: name, usage }: SpanFacts) => {
    if (name === undefined || usage === undefined) return null
    const found = inOrder.find(({ pattern }) => pattern.test(name))
    const chosen = found === undefined ? undefined : choosePrices(found, usage)
    return chosen === undefined ? null : priceTokens(usage, chosen)
  }
}

function startOf({ startDate }: PricedModel): number {
  return new Date(startDate ?? 0).getTime()
}

/** As the database that Langfuse asks writes them: flags in front, `(?i)^gpt-4o$`. */
function readPattern(text: string): RegExp | undefined {
  const isAnyCase = text.startsWith('(?i)')
  try {
    return new RegExp(isAnyCase ? text.slice('(?i)'.length) : text, isAnyCase ? 'iu' : 'u')
  } catch {
    return undefined
  }
}

function choosePrices(
  { prices: flat, pricingTiers = [] }: PricedModel,
  usage: UsageDetails,
): Tier['prices'] | undefined {
  if (pricingTiers.length === 0) return flat
  const conditional = pricingTiers.filter(({ isDefault }) => !isDefault).sort((a, b) => a.priority - b.priority)
  for (const { conditions, prices: own } of conditional) {
    if (conditions.length === 0) continue
    const answers = conditions.map((condition) => (condition === null ? undefined : holds(condition, usage)))
    if (answers.every((answer) => answer === true)) return own
    if (!answers.includes(false)) return undefined
  }
  return pricingTiers.find(({ isDefault }) => isDefault)?.prices
}

function holds(
  { usageDetailPattern, operator, value, caseSensitive = false }: UsageCondition,
  usage: UsageDetails,
): boolean {
  const pattern = readPattern(caseSensitive ? usageDetailPattern : `(?i)${usageDetailPattern}`)
  const sum = Object.entries(usage)
    .filter(([kind]) => pattern?.test(kind) ?? false)
    .reduce((total, [, tokens]) => total + tokens, 0)
  return {
    gt: sum > value,
    gte: sum >= value,
    lt: sum < value,
    lte: sum <= value,
    eq: sum === value,
    neq: sum !== value,
  }[operator]
}

/** A kind without a price of its own is billed as the input or output that it is a part of. */
function priceTokens(usage: UsageDetails, priced: Tier['prices']): number | null {
  const kinds = Object.entries(usage).filter(([kind, tokens]) => kind !== 'total' && tokens > 0)
  const byKind = kinds.map(([kind, tokens]) => {
    const price =
      priced[kind] ??
      (kind.startsWith('input') ? priced['input'] : kind.startsWith('output') ? priced['output'] : undefined)
    return price === undefined ? null : tokens * price
  })
  if (kinds.length > 0 && !byKind.includes(null)) return byKind.reduce<number>((sum, cost) => sum + (cost ?? 0), 0)
  const total = totalOf(usage)
  if (total === 0) return 0
  return priced['total'] === undefined ? null : total * priced['total']
}
