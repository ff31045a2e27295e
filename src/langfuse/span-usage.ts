import { z } from 'zod'

/** Tokens by Langfuse's names of their kinds: `input`, `output`, `input_cached_tokens`; `total` is the sum of the others. */
export type UsageDetails = Readonly<Record<string, number>>

/** The attributes of one span; values as texts, numbers and flags. */
export type SpanAttributes = Readonly<Record<string, unknown>>

const json = z.preprocess(parseJson, z.record(z.string(), z.unknown()))

/**
 * What a span says that it used, by Langfuse's own attributes, else by the names of OpenTelemetry's GenAI conventions,
 * OpenInference and the Vercel AI SDK; undefined when it says nothing. Kinds of tokens that are part of another are taken
 * out of it, as Langfuse's server does, so that each is counted and priced once.
 */
export function readUsage(attributes: SpanAttributes): UsageDetails | undefined {
  const own = json.safeParse(attributes['langfuse.observation.usage_details'])
  if (own.success) return withoutEmpty(byLangfuse(own.data))
  const find = (kind: keyof typeof NAMES): number | undefined =>
    NAMES[kind].map((name) => amount(attributes[name])).find((value) => value !== undefined)
  const [input, output, total] = [find('input'), find('output'), find('total')]
  if (input === undefined && output === undefined && total === undefined) return undefined
  return disjoint({
    input: [input, { input_cached_tokens: find('cached'), input_cache_creation: find('cacheWrite') }],
    output: [output, { output_reasoning_tokens: find('reasoning') }],
    total,
  })
}

/** USD, where the span itself says so. */
export function readCost(attributes: SpanAttributes): number | undefined {
  const own = json.safeParse(attributes['langfuse.observation.cost_details'])
  const details = own.success ? numbersOf(own.data) : {}
  if (Object.keys(details).length > 0) return totalOf(details)
  return amount(attributes['gen_ai.usage.cost']) ?? amount(attributes['llm.cost.total'])
}

/** All tokens, each once. */
export function totalOf(details: UsageDetails): number {
  const { total, ...kinds } = details
  return total ?? Object.values(kinds).reduce((sum, value) => sum + value, 0)
}

const NAMES = {
  input: [
    'gen_ai.usage.input_tokens',
    'gen_ai.usage.prompt_tokens',
    'llm.token_count.prompt',
    'ai.usage.inputTokens',
    'ai.usage.promptTokens',
  ],
  output: [
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.completion_tokens',
    'llm.token_count.completion',
    'ai.usage.outputTokens',
    'ai.usage.completionTokens',
  ],
  total: [
    'gen_ai.usage.total_tokens',
    'llm.usage.total_tokens',
    'llm.token_count.total',
    'ai.usage.totalTokens',
    'ai.usage.tokens',
  ],
  cached: [
    'gen_ai.usage.cache_read.input_tokens',
    'gen_ai.usage.cache_read_input_tokens',
    'llm.token_count.prompt_details.cache_read',
    'ai.usage.cachedInputTokens',
  ],
  cacheWrite: [
    'gen_ai.usage.cache_creation.input_tokens',
    'gen_ai.usage.cache_creation_input_tokens',
    'llm.token_count.prompt_details.cache_write',
  ],
  reasoning: [
    'gen_ai.usage.reasoning.output_tokens',
    'gen_ai.usage.reasoning_tokens',
    'llm.token_count.completion_details.reasoning',
    'ai.usage.reasoningTokens',
  ],
} as const

/** Langfuse's own attribute may hold its kinds, or an answer of OpenAI's as it came. */
function byLangfuse(details: Readonly<Record<string, unknown>>): UsageDetails {
  const input = amount(details['prompt_tokens'] ?? details['input_tokens'])
  const output = amount(details['completion_tokens'] ?? details['output_tokens'])
  const total = amount(details['total_tokens'])
  if (input === undefined && output === undefined && total === undefined) return numbersOf(details)
  return disjoint({
    input: [input, prefixed('input_', details['prompt_tokens_details'] ?? details['input_tokens_details'])],
    output: [output, prefixed('output_', details['completion_tokens_details'] ?? details['output_tokens_details'])],
    total,
  })
}

type Parts = Readonly<Record<string, number | undefined>>

function disjoint(whole: {
  readonly input: readonly [number | undefined, Parts]
  readonly output: readonly [number | undefined, Parts]
  readonly total: number | undefined
}): UsageDetails {
  const [input, inputParts] = whole.input
  const [output, outputParts] = whole.output
  const total = whole.total ?? (input ?? 0) + (output ?? 0)
  return numbersOf({
    input: remainder(input, inputParts),
    output: remainder(output, outputParts),
    ...inputParts,
    ...outputParts,
    total,
  })
}

function remainder(whole: number | undefined, parts: Parts): number | undefined {
  if (whole === undefined) return undefined
  return Math.max(0, whole - Object.values(parts).reduce<number>((sum, part) => sum + (part ?? 0), 0))
}

function prefixed(prefix: string, details: unknown): Parts {
  const parsed = json.safeParse(details)
  if (!parsed.success) return {}
  return Object.fromEntries(Object.entries(numbersOf(parsed.data)).map(([key, value]) => [prefix + key, value]))
}

function numbersOf(details: Readonly<Record<string, unknown>>): UsageDetails {
  return Object.fromEntries(
    Object.entries(details).flatMap(([key, value]) => {
      const number = amount(value)
      return number === undefined ? [] : [[key, number]]
    }),
  )
}

/** `{}` is what an SDK writes that has not been told. */
function withoutEmpty(details: UsageDetails): UsageDetails | undefined {
  return Object.keys(details).length === 0 ? undefined : details
}

/** OTLP's integers are texts in JSON. */
function amount(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined
  const number = Number(value)
  return Number.isFinite(number) && number >= 0 ? number : undefined
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
