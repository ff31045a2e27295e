import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createProject } from '../support/create-project.ts'
import { createModel } from '../support/fake-langfuse/models.ts'
import { createRecordingLog } from '../support/recording-log.ts'
import { runForReport } from '../support/run-cli.ts'
import { measureTask, traceTask } from '../support/trace-task.ts'

const API = join(import.meta.dirname, '../../node_modules/@opentelemetry/api')

/** Asks a model as often as an input says, and says of it what the input says. */
const TASK = `
import { trace } from '@opentelemetry/api'
const tracer = trace.getTracer('agent')
const ask = (model, said) => tracer.startActiveSpan('chat', (span) => {
  span.setAttributes({ 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': model, ...said })
  span.end()
})
const usage = { 'gen_ai.usage.input_tokens': 80, 'gen_ai.usage.output_tokens': 20 }
export async function task({ input }) {
  for (const cost of input.costs ?? []) ask('gpt-4o', { ...usage, 'gen_ai.usage.cost': cost })
  for (const model of input.models ?? []) ask(model, usage)
  if (input.silent) ask('gpt-4o', {})
  if (input.exit) process.exit(0)
  if (input.fail) throw new Error('no luck')
  if (input.big) for (let i = 0; i < 3000; i += 1) tracer.startSpan('step', { attributes: { text: 'x'.repeat(10_000) } }).end()
  return 'answer'
}
export const evaluators = [
  async function judged({ item }) {
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (item.input.hang) await new Promise(() => setInterval(() => undefined, 1000))
    if (item.input.judge) ask('judge-1', { ...usage, 'gen_ai.usage.cost': 2 })
    return true
  },
]
`

function addApi(directory: string): string {
  const modules = join(directory, 'node_modules/@opentelemetry')
  mkdirSync(modules, { recursive: true })
  cpSync(API, join(modules, 'api'), { recursive: true })
  return directory
}

function createTask(): string {
  return addApi(createDirectory({ 'task.mjs': TASK }))
}

describe('what an item used', () => {
  beforeAll(() => {
    buildSources()
  }, 120_000)

  test('is the sum of its task, whatever it was; its judge’s is apart; where a part is not known nothing is', async () => {
    const record = await measureTask(createTask(), {
      module: 'task.mjs',
      inputs: [
        { costs: [0.25, 0.5], judge: true },
        {},
        { costs: [0.25], models: ['gpt-4o'] },
        { costs: [0.25], silent: true },
        { costs: [1], fail: true },
      ],
    })
    const none = { cost: 0, tokens: 0 }
    expect(record.itemResults.map(({ cost, tokens, evaluation }) => ({ cost, tokens, evaluation }))).toEqual([
      { cost: 0.75, tokens: 200, evaluation: { cost: 2, tokens: 100 } },
      { ...none, evaluation: none },
      { cost: null, tokens: 200, evaluation: none },
      { cost: null, tokens: null, evaluation: none },
      { cost: 1, tokens: 100, evaluation: none },
    ])
    expect(record.observed).toEqual({ models: ['gpt-4o'], prompts: [], judgeModels: ['judge-1'] })
  })

  test('is not known where no span of the run tells of a model', async () => {
    const record = await measureTask(createTask(), { module: 'task.mjs', inputs: [{}, {}] })
    expect(record.itemResults.map(({ cost, tokens, evaluation }) => [cost, tokens, evaluation])).toEqual([
      [null, null, undefined],
      [null, null, undefined],
    ])
    expect(record).not.toHaveProperty('observed')
  })

  test('is not known of a process that ended, or that an evaluator keeps', async () => {
    const log = createRecordingLog()
    const record = await measureTask(createTask(), {
      module: 'task.mjs',
      inputs: [{ costs: [1] }, { costs: [1], exit: true }, { costs: [1], hang: true }],
      gate: { timeoutMs: 3_000, concurrency: 3 },
      log,
    })
    expect(record.itemResults.map(({ error, cost }) => [error?.code, cost])).toEqual([
      [undefined, 1],
      ['EXITED', null],
      [undefined, null],
    ])
    expect(log.lines).toContain(
      'warn: Spans of the dataset items "i2" never ended or never came: what these cost is not known.',
    )
  })

  test('is whole however many and large the spans are', async () => {
    const { record, spans } = await traceTask(createTask(), { module: 'task.mjs', inputs: [{ costs: [1], big: true }] })
    expect(record.itemResults[0]).toMatchObject({ error: null, cost: 1, tokens: 100 })
    expect(spans.filter(({ name }) => name === 'step')).toHaveLength(3000)
  }, 60_000)

  test('has the prices of Langfuse where spans say none, read once; the spans’ own come first', async () => {
    const directory = createTask()
    const inputs = [{ models: ['gpt-4o-mini-2024-07-18'] }, { models: ['gpt-4o-mini', 'new'] }, { costs: [1] }]
    const prices = createModel('gpt-4o-mini', { input: 0.5, output: 2 })
    let requests = 0
    const { record, spans } = await traceTask(directory, { module: 'task.mjs', inputs }, ({ fake }) => {
      fake.store.models.push(prices)
      const { push } = fake.requests
      fake.requests.push = (...calls) => {
        requests += calls.filter(({ name }) => name === 'GET /api/public/models').length
        return push.apply(fake.requests, calls)
      }
    })
    expect(record.itemResults.map(({ cost, tokens }) => [cost, tokens])).toEqual([
      [80, 100],
      [null, 200],
      [1, 100],
    ])
    expect(requests).toBe(1)
    const roots = spans.filter(({ name }) => name === 'experiment-item-run')
    expect(roots.map(({ metadata }) => metadata['langfuse_gate.cost'])).toEqual(['80', undefined, '1'])
  })

  test('is known of a task that has the real keys: its spans take the way of all others', async () => {
    const environment = {
      LANGFUSE_BASE_URL: 'http://127.0.0.1:9',
      LANGFUSE_PUBLIC_KEY: 'pk-real',
      LANGFUSE_SECRET_KEY: 'sk-real',
    }
    const { record, spans } = await traceTask(createTask(), {
      module: 'task.mjs',
      inputs: [{ costs: [1] }],
      environment,
    })
    expect(record.itemResults[0]).toMatchObject({ error: null, cost: 1, tokens: 100 })
    expect(spans.map(({ name }) => name).sort()).toEqual(['chat', 'experiment-item-run'])
  })

  test('is not known when the prices cannot be read, and the log says why', async () => {
    const log = createRecordingLog()
    const task = { module: 'task.mjs', inputs: [{ models: ['gpt-4o-mini'] }], log }
    const { record } = await traceTask(createTask(), task, ({ fake }) => {
      fake.store.models.push({ not: 'a model' })
      fake.violations.length = 0
    })
    expect(record.itemResults[0]).toMatchObject({ error: null, cost: null, tokens: 100 })
    expect(log.lines.join('\n')).toContain('The prices of models could not be read, so costs are not known')
  })
})

describe('a rule on cost or tokens', () => {
  beforeAll(() => {
    buildSources()
  }, 120_000)

  const createUsageProject = (rules: string, input: (index: number) => Record<string, unknown>): string =>
    addApi(createProject({ items: 20, input, gate: [`require: ${rules}`], files: { 'task.ts': TASK } }))

  test('is judged, and leaves out failed items', async () => {
    const directory = createUsageProject('{ cost: [mean <= 0.5, max <= 0.5], tokens: mean == 100 }', (index) =>
      index === 7 ? { costs: [9], fail: true } : { costs: [0.5] },
    )
    const { report, exitCode } = await runForReport(directory, ['run'])
    expect(report.gates[0]?.rules.map(({ score, rule, outcome, value }) => [score, rule, outcome, value])).toEqual([
      ['cost', 'mean <= 0.5', 'held', 0.5],
      ['cost', 'max <= 0.5', 'held', 0.5],
      ['tokens', 'mean == 100', 'held', 100],
    ])
    expect(exitCode).toBe(0)
  })

  test('is broken by a cost that is too high', async () => {
    const directory = createUsageProject('{ cost: mean <= 0.4 }', () => ({ costs: [0.5] }))
    const { report, exitCode } = await runForReport(directory, ['run'])
    expect(report.verdict).toBe('failed')
    expect(exitCode).toBe(1)
  })

  test.each([
    ['no span says anything', {}, 'Trace every request to a model in the task'],
    ['no span says a cost', { models: ['gpt-4o'] }, 'The spans say tokens and no cost.'],
  ])('is never held by what is not known: %s', async (_, input, remedy) => {
    const directory = createUsageProject('{ cost: mean <= 1000 }', () => input)
    const { report, exitCode, stdout } = await runForReport(directory, ['run'])
    expect(report.verdict).toBe('error')
    expect(report.gates[0]?.rules).toMatchObject([{ score: 'cost', outcome: 'unmeasured' }])
    expect(stdout.replace(/\s+/g, ' ')).toContain(remedy)
    expect(exitCode).toBe(2)
  })
})

test('outputs of a baseline that another model judged are scored again', async () => {
  buildSources()
  const specOf = (rest: string): string =>
    `version: 1\ngates:\n  answers:\n    dataset: ./cases.jsonl\n    task: task.mjs\n    ${rest}\n`
  const rows = Array.from({ length: 20 }, (_, index) => `{"id":"i${String(index)}","input":{"judge":true}}`)
  // Which model judges is nowhere in the code, as an alias of a provider is not.
  const task = TASK.replace("ask('judge-1'", 'ask(judge')
    .replace('return true', "return judge === 'judge-1'")
    .concat("const judge = (await import('node:fs')).readFileSync('judge.txt', 'utf8')")
  const directory = addApi(
    createDirectory({
      'langfuse-gate.yml': specOf('baseline: main'),
      'first.yml': specOf('require: { judged: mean >= 0 }'),
      'cases.jsonl': rows.join('\n'),
      'task.mjs': task,
      'judge.txt': 'judge-1',
    }),
  )
  await runForReport(directory, ['run', 'first.yml', '--save', 'base.json'])
  writeFileSync(join(directory, 'judge.txt'), 'judge-2')
  const argv = ['run', '--baseline', 'base.json']
  const { report } = await runForReport(directory, argv)
  const [gate] = report.gates
  // The stricter judge finds both sides alike: the change is its own, and not the task's.
  expect(gate?.rules.map(({ score, value, baselineValue }) => [score, value, baselineValue])).toEqual([
    ['judged', 0, 0],
  ])
  expect(gate?.baseline?.rescored?.scores).toEqual(['judged'])
  expect(gate?.notes.map(plain)).toContain(
    'The candidate was judged by "judge-2", the baseline by "judge-1": for "judged" the baseline’s stored outputs were scored again.',
  )
}, 60_000)
