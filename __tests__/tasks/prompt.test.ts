import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/core/json.ts'
import type { Gate, Judge } from '../../src/core/spec/gate-spec.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import { findJudges } from '../../src/tasks/judges.ts'
import { promptTask } from '../../src/tasks/prompt.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { startFakeOpenAi, type ChatRequest, type Say } from '../support/fake-openai.ts'
import type { StoredSpan } from '../support/fake-langfuse/store.ts'
import { describeWith } from '../support/parts.ts'
import { refusalOf } from '../support/refusal.ts'
import { traceTask } from '../support/trace-task.ts'

const PLACE = createGate().place
const KEY = 'LANGFUSE_GATE_TEST_KEY'

beforeAll(() => {
  buildSources()
  process.env[KEY] = 'sk-of-the-test'
})

const PROMPT = {
  name: 'team/support agent',
  version: 12,
  type: 'chat',
  prompt: [
    { role: 'system', content: 'You help {{customer}}.' },
    { type: 'placeholder', name: 'history' },
    { role: 'user', content: '{{ question }} {{unknown}}' },
  ],
  config: { model: 'gpt-of-the-config', temperature: 0.2, owner: 'ana' },
  labels: ['staging'],
  tags: [],
}
const JUDGE = { ...PROMPT, name: 'judge', version: 3, type: 'text', prompt: 'Is {{output}} right for {{input}}?' }

interface Outcome {
  readonly record: RunRecord
  readonly spans: readonly StoredSpan[]
  readonly asked: readonly ChatRequest[]
}

async function runPrompt(
  say: Say,
  gate: Partial<Gate> = {},
  more: {
    readonly settings?: object
    readonly input?: Json
    readonly judges?: readonly Omit<Judge, 'place'>[]
    readonly files?: string
  } = {},
): Promise<Outcome> {
  const asked: ChatRequest[] = []
  const openai = await startFakeOpenAi((request) => {
    asked.push(request)
    return say(request)
  })
  const directory = createDirectory()
  if (more.files !== undefined) symlinkSync(more.files, join(directory, 'node_modules'))
  const {
    settings = {},
    input = { customer: 'Ana', question: 'Where?', history: [{ role: 'assistant', content: 'Hello' }] },
  } = more
  const judges = (more.judges ?? []).map((judge) => ({
    ...judge,
    judge: 'prompt' in judge.judge ? { endpoint: openai.url, key: KEY, ...judge.judge } : judge.judge,
    place: PLACE,
  }))
  try {
    const traced = await traceTask(
      directory,
      {
        module: 'a prompt',
        inputs: [input],
        gate: { env: [KEY], judges, ...gate },
        environment: { OPENAI_BASE_URL: openai.url, OPENAI_API_KEY: 'sk-x' },
        start: (scene, given, environment, context) => {
          const connect = () => (scene === null ? Promise.reject(new TypeError('no Langfuse')) : scene.connect())
          const options = { prompt: PROMPT.name, label: 'staging', endpoint: openai.url, key: KEY, ...settings }
          return promptTask(connect)(findJudges(connect)).start(options, given, environment, context)
        },
      },
      ({ fake }) => {
        fake.store.prompts.set(PROMPT.name, PROMPT)
        fake.store.prompts.set(JUDGE.name, JUDGE)
      },
    )
    return { ...traced, asked }
  } finally {
    await openai.stop()
  }
}

describe('a prompt as a task', () => {
  test('is filled in with the item, sent as its config says, and recorded as a generation of its version', async () => {
    const { record, spans, asked } = await runPrompt(() => 'In the post.')
    expect(asked).toEqual([
      {
        model: 'gpt-of-the-config',
        temperature: 0.2,
        messages: [
          { role: 'system', content: 'You help Ana.' },
          { role: 'assistant', content: 'Hello' },
          { role: 'user', content: 'Where? {{unknown}}' },
        ],
      },
    ])
    expect(record.itemResults).toMatchObject([{ output: 'In the post.', tokens: 110, error: null }])
    expect(record.observed).toMatchObject({
      models: ['gpt-of-the-config-2024-07-18'],
      prompts: ['team/support agent 12'],
    })
    const generation = spans.find(({ name }) => name === PROMPT.name)
    expect(generation?.attributes).toMatchObject({
      'langfuse.observation.type': 'generation',
      'langfuse.observation.prompt.name': PROMPT.name,
      'langfuse.observation.prompt.version': 12,
    })
  })

  test('may be asked of another model', async () => {
    const { asked } = await runPrompt(() => 'x', {}, { settings: { model: 'other', parameters: { temperature: 1 } } })
    expect(asked).toMatchObject([{ model: 'other', temperature: 1 }])
  })

  test('an input that is no map is the variable input', async () => {
    const { asked } = await runPrompt(() => 'x', {}, { settings: { prompt: 'judge' }, input: 'hello' })
    expect(asked).toMatchObject([{ messages: [{ role: 'user', content: 'Is {{output}} right for hello?' }] }])
  })

  test('that is sent without its key, or without a model, is refused before anything is paid for', async () => {
    expect(await refusalOf(() => runPrompt(() => 'x', { env: [] }))).toEqual([
      `SPEC_INVALID The prompt "team/support agent" is sent with the key "${KEY}", which env does not list. (3)`,
    ])
  })

  test('that nobody has made is refused', async () => {
    expect(await refusalOf(() => runPrompt(() => 'x', {}, { settings: { prompt: 'nobody' } }))).toEqual([
      'TASK_NOT_LOADED Langfuse has no version with the label "staging" of a prompt called "nobody".',
    ])
  })

  test('whose model is not well fails the item', async () => {
    expect(await refusalOf(() => runPrompt(() => ({ status: 400 })))).toMatchObject([
      expect.stringMatching(/^PREFLIGHT_FAILED .*answered with status 400: the model is not well/),
    ])
  })
})

describe('a judge of the spec', () => {
  const judges = [{ score: 'helpful', judge: { prompt: 'judge', model: 'judge-model' } }]
  const judged = (text: string): Promise<Outcome> =>
    runPrompt(({ model }) => (model === 'judge-model' ? text : 'the answer'), {}, { judges })

  test.each([
    ['{"score": 0.75, "reasoning": "mostly"}', 0.75, 'mostly'],
    ['My verdict:\n```json\n{"score": true, "reason": "yes"}\n```', true, 'yes'],
    ['0.5', 0.5, undefined],
    ['No.', false, undefined],
  ])('that says %j', async (text, value, comment) => {
    const { record, asked } = await judged(text)
    const [result] = record.itemResults
    expect(result?.scores).toEqual({ helpful: value })
    expect(result?.comments?.['helpful']).toBe(comment)
    expect(asked[1]?.messages).toEqual([
      { role: 'user', content: expect.stringMatching(/^Is the answer right for \{/) as unknown as string },
    ])
    expect(record.observed?.judgeModels).toEqual(['judge-model-2024-07-18'])
    expect(record.comparability.evaluators['helpful']).toMatch(/^version:[0-9a-f]{64}$/)
  })

  test.each(['I would rather not say.', '{"score": "high"}', '{"reasoning": "5 of 5"}', 'NaN'])(
    'that says %j gives no score, never 0',
    async (text) => {
      const { record } = await judged(text)
      expect(record.itemResults[0]?.scores).toEqual({})
      expect(record.itemResults[0]?.scoreErrors).toMatchObject([{ evaluator: 'helpful' }])
    },
  )

  test('that cannot be asked gives no score', async () => {
    const { record } = await runPrompt(({ model }) => (model === 'judge-model' ? { status: 500 } : 'x'), {}, { judges })
    expect(record.itemResults[0]).toMatchObject({ scores: {}, scoreErrors: [{ evaluator: 'helpful' }], error: null })
  })

  test('of a package that is not there says how it is installed', async () => {
    const missing = [{ score: 'factual', judge: { autoevals: 'Factuality', options: {} } }]
    const [problem] = await refusalOf(() => runPrompt(() => 'x', {}, { judges: missing }))
    expect(problem).toMatch(/^EVALUATOR_NOT_LOADED .*autoevals, which cannot be found/)
  })
})

describeWith('llm-packages', 'a scorer of autoevals, as the repository has it', (packages) => {
  const files = packages
  const withScorer = (autoevals: string, say: Say): Promise<Outcome> =>
    runPrompt(
      say,
      {},
      { judges: [{ score: 'judged', judge: { autoevals, options: { model: 'judge-model' } } }], files },
    )

  test('asks the model that is configured, never a proxy of its makers', async () => {
    const { record, asked } = await withScorer('Factuality', ({ model }) =>
      model === 'judge-model' ? { call: { choice: 'C', reasons: 'the same' } } : 'Paris',
    )
    expect(record.itemResults[0]?.scores).toEqual({ judged: 1 })
    expect(record.itemResults[0]?.comments).toEqual({ judged: 'the same' })
    expect(asked.map(({ model }) => model)).toEqual(['gpt-of-the-config', 'judge-model'])
  })

  test('that cannot be asked gives no score', async () => {
    const { record } = await withScorer('Factuality', ({ model }) =>
      model === 'judge-model' ? { status: 400 } : 'Paris',
    )
    expect(record.itemResults[0]).toMatchObject({ scores: {}, scoreErrors: [{ evaluator: 'judged' }] })
  })

  test('that the package does not have is named', async () => {
    const [problem] = await refusalOf(() => withScorer('Nonsense', () => 'x'))
    expect(problem).toMatch(/^EVALUATOR_NOT_LOADED .*autoevals has no scorer called Nonsense/)
  })
})
