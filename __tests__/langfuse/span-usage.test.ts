import { describe, expect, test } from '@jest/globals'
import { readSpanFacts } from '../../src/langfuse/span-facts.ts'
import { readCost, readUsage, totalOf, type SpanAttributes } from '../../src/langfuse/span-usage.ts'

const details = (value: unknown): SpanAttributes => ({ 'langfuse.observation.usage_details': JSON.stringify(value) })

describe('the usage that a span says', () => {
  test.each<[string, SpanAttributes, Record<string, number> | undefined, number]>([
    ['nothing', { 'gen_ai.request.model': 'gpt-4o' }, undefined, 0],
    ['Langfuse’s kinds', details({ input: 10, output: 5 }), { input: 10, output: 5 }, 15],
    ['with their total', details({ input: 10, output: 5, total: 16 }), { input: 10, output: 5, total: 16 }, 16],
    ['an empty map', details({}), undefined, 0],
    [
      'an answer of OpenAI’s as it came',
      details({
        prompt_tokens: 100,
        completion_tokens: 10,
        total_tokens: 110,
        prompt_tokens_details: { cached_tokens: 60, audio_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: 4 },
      }),
      { input: 40, input_cached_tokens: 60, input_audio_tokens: 0, output: 6, output_reasoning_tokens: 4, total: 110 },
      110,
    ],
    [
      'one of its Responses API',
      details({ input_tokens: 100, output_tokens: 10, total_tokens: 110, input_tokens_details: { cached_tokens: 60 } }),
      { input: 40, input_cached_tokens: 60, output: 10, total: 110 },
      110,
    ],
    [
      'GenAI conventions',
      {
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 10,
        'gen_ai.usage.cache_read.input_tokens': 60,
        'gen_ai.usage.cache_creation.input_tokens': 10,
        'gen_ai.usage.reasoning.output_tokens': 4,
      },
      {
        input: 30,
        input_cached_tokens: 60,
        input_cache_creation: 10,
        output: 6,
        output_reasoning_tokens: 4,
        total: 110,
      },
      110,
    ],
    [
      'their earlier names, in the texts that OTLP has for whole numbers',
      { 'gen_ai.usage.prompt_tokens': '100', 'gen_ai.usage.completion_tokens': '10' },
      { input: 100, output: 10, total: 110 },
      110,
    ],
    [
      'OpenInference',
      { 'llm.token_count.prompt': 7, 'llm.token_count.completion': 3, 'llm.token_count.total': 10 },
      { input: 7, output: 3, total: 10 },
      10,
    ],
    ['an embedding of the Vercel AI SDK', { 'ai.usage.tokens': 12 }, { total: 12 }, 12],
    ['garbage', { 'langfuse.observation.usage_details': '{', 'gen_ai.usage.input_tokens': 'many' }, undefined, 0],
    ['what is no amount', details({ input: -1, output: null, total: 'x' }), undefined, 0],
  ])('%s', (_, attributes, expected, total) => {
    const usage = readUsage(attributes)
    expect(usage).toEqual(expected)
    expect(totalOf(usage ?? {})).toBe(total)
  })

  test.each<[SpanAttributes, number | undefined]>([
    [{ 'langfuse.observation.cost_details': '{"input":0.25,"output":0.5}' }, 0.75],
    [{ 'langfuse.observation.cost_details': '{"input":0.25,"total":0.5}' }, 0.5],
    [{ 'langfuse.observation.cost_details': '{}', 'gen_ai.usage.cost': 0.125 }, 0.125],
    [{ 'langfuse.observation.cost_details': '{"total":0}' }, 0],
    [{ 'gen_ai.usage.cost': Number.NaN }, undefined],
    [{}, undefined],
  ])('its cost: %j', (attributes, expected) => {
    expect(readCost(attributes)).toBe(expected)
  })

  test.each<[SpanAttributes, boolean]>([
    [{ 'langfuse.observation.type': 'generation' }, true],
    [{ 'langfuse.observation.type': 'embedding' }, true],
    [{ 'langfuse.observation.type': 'agent', 'gen_ai.operation.name': 'chat' }, false],
    [{ 'gen_ai.operation.name': 'chat' }, true],
    [{ 'gen_ai.operation.name': 'invoke_agent' }, false],
    [{ 'ai.operationId': 'ai.streamText.doStream' }, true],
    [{ 'ai.operationId': 'ai.streamText' }, false],
    [{ 'openinference.span.kind': 'LLM' }, true],
    [{ 'openinference.span.kind': 'CHAIN' }, false],
    [{ 'http.method': 'POST' }, false],
  ])('whether it is a request to a model: %j', (attributes, expected) => {
    expect(readSpanFacts({ spanId: 'a', parentSpanId: '', hasFailed: false }, attributes).isCall).toBe(expected)
  })
})
