import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ItemResult } from '../../src/core/run-record.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { startFakeOpenAi } from '../support/fake-openai.ts'
import type { StoredSpan } from '../support/fake-langfuse/store.ts'
import { describeWith } from '../support/parts.ts'
import { createRecordingLog } from '../support/recording-log.ts'
import { createTracedProject, lineage, measureTask, traceTask } from '../support/trace-task.ts'

const usageOf = ({ itemResults }: { itemResults: readonly ItemResult[] }) =>
  itemResults.map(({ error, cost, tokens, evaluation }) => ({ error, cost, tokens, evaluation }))

/** Of the item's own trace: all spans but those that evaluators made. */
function expectOneTrace(spans: readonly StoredSpan[]): void {
  const root = spans.find(({ name }) => name === 'experiment-item-run')
  const own = spans.filter(({ traceId }) => traceId === root?.traceId)
  expect(own.length).toBeGreaterThan(1)
  for (const { attributes } of own) {
    expect(attributes).toMatchObject({
      'langfuse.environment': 'sdk-experiment',
      'langfuse.experiment.item.id': 'i0',
      'langfuse.experiment.item.root_observation_id': root?.spanId,
    })
  }
}

describeWith('llm-packages', 'a task with what its users have installed', (packages) => {
  let openAi: Awaited<ReturnType<typeof startFakeOpenAi>>
  let directories: Readonly<Record<string, string>>

  beforeAll(async () => {
    buildSources()
    openAi = await startFakeOpenAi()
    directories = { 'API 1.9': createTracedProject(packages), 'API 1.10': createTracedProject(withNewerApi(packages)) }
  }, 180_000)
  afterAll(() => openAi.stop())

  describe.each(['API 1.9', 'API 1.10'])('and %s', (api) => {
    const directory = (): string => directories[api] ?? ''

    test('@langfuse/tracing: children of the item’s root; cost, tokens, model and prompt; judges apart', async () => {
      const { record, spans } = await traceTask(directory(), { module: 'langfuse.mjs' })
      expect(usageOf(record)).toEqual([{ error: null, cost: 0.03, tokens: 120, evaluation: { cost: 0.5, tokens: 8 } }])
      expect(record.observed).toEqual({ models: ['gpt-4o-mini'], prompts: ['support 3'], judgeModels: ['judge-1'] })
      expect(lineage(spans, 'ask')).toBe('ask < agent < experiment-item-run')
      expectOneTrace(spans)
      expect(lineage(spans, 'judge')).toBe('judge < experiment-item-evaluation')
      const judging = spans.filter(({ name }) => name === 'judge' || name === 'experiment-item-evaluation')
      expect(JSON.stringify(judging)).not.toContain('langfuse.experiment.')
      expect(spans.find(({ name }) => name === 'experiment-item-run')?.metadata).toMatchObject({
        'langfuse_gate.cost': '0.03',
        'langfuse_gate.tokens': '120',
      })
    })

    test('@langfuse/openai around the OpenAI client, whole and in a stream', async () => {
      const environment = { OPENAI_BASE_URL: openAi.url }
      const { record, spans } = await traceTask(directory(), { module: 'openai.mjs', environment })
      expect(usageOf(record)).toEqual([{ error: null, cost: null, tokens: 220, evaluation: undefined }])
      expect(record.observed?.models).toEqual(['gpt-4o-mini', 'gpt-4o-mini-2024-07-18'])
      expectOneTrace(spans)
    })

    test('the Vercel AI SDK: what a text repeats of its requests is counted once', async () => {
      const environment = { OPENAI_BASE_URL: openAi.url }
      const { record, spans } = await traceTask(directory(), { module: 'vercel.mjs', environment })
      expect(usageOf(record)).toEqual([{ error: null, cost: null, tokens: 330, evaluation: undefined }])
      expect(record.observed).toEqual({ models: ['gpt-4o-mini-2024-07-18'], prompts: ['support 4'], judgeModels: [] })
      expect(lineage(spans, 'ai.generateText.doGenerate')).toBe(
        'ai.generateText.doGenerate < ai.generateText < experiment-item-run',
      )
      expectOneTrace(spans)
    })

    test.each(['plain.mjs', 'plain.cjs', 'own-sdk-task.mjs'])('OpenTelemetry alone: %s', async (module) => {
      const { record, spans } = await traceTask(directory(), { module })
      expect(usageOf(record)).toEqual([{ error: null, cost: null, tokens: 42, evaluation: undefined }])
      expect(record.observed?.models).toEqual(['gpt-4o', 'gpt-4o-mini'])
      expect(lineage(spans, 'llm-call')).toBe('llm-call < agent < experiment-item-run')
      expectOneTrace(spans)
    })

    test('a provider of Langfuse’s own beside the registered one', async () => {
      const { record, spans } = await traceTask(directory(), { module: 'isolated.mjs' })
      expect(usageOf(record)).toEqual([{ error: null, cost: 0.03, tokens: 120, evaluation: { cost: 0.5, tokens: 8 } }])
      expect(lineage(spans, 'ask')).toBe('ask < agent < experiment-item-run')
      expectOneTrace(spans)
    })

    test.each([
      ['of today', '@opentelemetry/sdk-trace-node'],
      ['of version 1', '@opentelemetry/sdk-trace-node-1'],
    ])('an SDK %s that was loaded before the worker goes on exporting, under the item’s root', async (_, sdk) => {
      const exported = join(directory(), 'exported.txt')
      rmSync(exported, { force: true })
      const preload = pathToFileURL(join(directory(), 'own-sdk.mjs')).href
      const environment = { NODE_OPTIONS: `--import=${preload}`, OWN_SDK: sdk }
      const { record, spans } = await traceTask(directory(), { module: 'plain.mjs', environment })
      expect(usageOf(record)).toMatchObject([{ error: null, tokens: 42 }])
      expect(lineage(spans, 'llm-call')).toBe('llm-call < agent < experiment-item-run')
      const lines = readFileSync(exported, 'utf8').trim().split('\n')
      const theirs = lines.map((line) => JSON.parse(line) as Record<string, string>)
      const root = spans.find(({ name }) => name === 'experiment-item-run')
      expect(theirs.find(({ name }) => name === 'agent')).toMatchObject({
        scope: 'agent',
        traceId: root?.traceId,
        parent: root?.spanId,
      })
      expect(theirs.map(({ name }) => name)).toEqual(['llm-call', 'refused', 'agent'])
    })
  })

  test('all of it is known with no Langfuse at all', async () => {
    const record = await measureTask(directories['API 1.9'] ?? '', {
      module: 'langfuse.mjs',
      inputs: [{ question: 'a' }, { question: 'b' }, { question: 'c', cost: false }],
    })
    const evaluation = { cost: 0.5, tokens: 8 }
    expect(usageOf(record)).toEqual([
      { error: null, cost: 0.03, tokens: 120, evaluation },
      { error: null, cost: 0.03, tokens: 120, evaluation },
      { error: null, cost: null, tokens: 120, evaluation },
    ])
    expect(record.observed).toEqual({ models: ['gpt-4o-mini'], prompts: ['support 3'], judgeModels: ['judge-1'] })
    expect(record.itemResults[0]).not.toHaveProperty('traceId')
    expect(record.experimentId).toBe(undefined)
  })

  test('a span that never ends leaves the cost unknown, and is told of; one that comes late is counted', async () => {
    const log = createRecordingLog()
    const record = await measureTask(directories['API 1.9'] ?? '', {
      module: 'plain.mjs',
      inputs: [{ late: true }, { leak: true }, {}],
      gate: { concurrency: 1 },
      log,
    })
    expect(record.itemResults.map(({ tokens }) => tokens)).toEqual([42, null, 42])
    expect(JSON.stringify(log)).toContain('i1')
  })
})

/** The same packages with the newer API in place of theirs. */
function withNewerApi(packages: string): string {
  const copy = join(createDirectory(), 'node_modules')
  mkdirSync(copy)
  // Node's own copying takes seconds for thousands of files.
  execFileSync('cp', ['-R', '--reflink=auto', `${packages}/.`, copy])
  const api = join(copy, '@opentelemetry/api')
  rmSync(api, { recursive: true })
  symlinkSync(join(copy, '@opentelemetry/api-1-10'), api)
  if (!existsSync(join(api, 'package.json'))) throw new TypeError('the newer API is not there')
  return copy
}
