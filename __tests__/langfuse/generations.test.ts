import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { branchBaseline } from '../../src/baselines/branch.ts'
import { runBaseline } from '../../src/baselines/run.ts'
import type { Dataset } from '../../src/core/dataset.ts'
import type { Json } from '../../src/core/json.ts'
import type { Baseline, RunRecord } from '../../src/core/run-record.ts'
import { plain } from '../../src/core/text.ts'
import type { RunContext } from '../../src/ports.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import {
  createAnswer,
  createFailedAnswer,
  createHostedDataset,
  createPushContext,
  recordRun,
  seedDataset,
  type RecordOptions,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

const TEXT_KEY = 'langfuse_gate.output_text'
const MODES = ['events_only', 'dual', 'legacy', 'v3'] as const

const pullRequest = createPushContext({
  runId: '5000-1',
  identity: { repository: 'acme/support', event: 'pull_request', branch: '7/merge' },
  now: () => new Date('2026-01-02T04:04:05.000Z'),
})

const findOf = (scene: Scene, dataset: Dataset, branch = 'main', gate = createGate()): Promise<Baseline> =>
  branchBaseline(() => scene.connect()).find({ branch }, gate, dataset, pullRequest)

const findNamed = (scene: Scene, dataset: Dataset, run: string): Promise<Baseline> =>
  runBaseline(() => scene.connect()).find({ run }, createGate(), dataset, pullRequest)

function found(baseline: Baseline): RunRecord {
  if (baseline.status === 'found') return baseline.record
  throw new Error(baseline.status === 'missing' ? plain(baseline.reason) : 'none was asked for')
}

/** A run at a minute after three, by a push on a branch, on a server that has its dataset. */
async function record(scene: Scene, minute: number, options: RecordOptions & { branch?: string } = {}) {
  const { dataset = createHostedDataset(3), branch = 'main', ...rest } = options
  if (dataset.id !== undefined) seedDataset(scene, dataset)
  const base = createPushContext()
  const context: RunContext = createPushContext({
    runId: `47${String(minute).padStart(2, '0')}-1`,
    now: () => new Date(Date.UTC(2026, 0, 2, 3, minute)),
    identity: { ...base.identity, branch },
  })
  return recordRun(scene, { ...rest, dataset, context })
}

describe.each(MODES)('a server of %s', (mode) => {
  const inMode = (work: (scene: Scene) => Promise<void>, delays = {}) => inLangfuse(work, { mode, delays })

  test('gives back a run as it was measured', () =>
    inMode(async (scene) => {
      const dataset = createHostedDataset(4)
      const scores = [
        { name: 'correct', value: true, comment: 'as expected' },
        { name: 'similarity, of words', value: 0.1 + 0.2 },
        { name: 'tone/100%', value: 'friendly' },
      ]
      const scoreErrors = [{ evaluator: 'judge', message: 'timed out' }]
      const answers = new Map([
        ['item-0000', createAnswer({ output: 'forty-two', scores, scoreErrors })],
        ['item-0001', createAnswer({ output: { nested: [1, null, 'x'] }, scores: [] })],
        ['item-0002', createAnswer({ output: null, latency: 1.5 })],
        ['item-0003', createAnswer({ output: 42 })],
      ])
      await record(scene, 1)
      const newest = await record(scene, 2, { dataset, answer: (id) => answers.get(id) ?? createAnswer() })
      const run = found(await findOf(scene, dataset))
      expect(run).toMatchObject({
        gate: 'order-status',
        name: newest.name,
        experimentId: newest.experimentId,
        task: 'evals/order-status.ts',
        identity: { branch: 'main', event: 'push', repository: 'acme/support', actor: 'ana' },
        comparability: {
          dataset: { name: 'orders', id: 'ds-1', version: '2026-01-02T03:04:04.000Z', hash: 'dataset-hash' },
          evaluators: { correct: 'print-of-correct' },
          repeat: 1,
        },
        startedAt: '2026-01-02T03:02:00.000Z',
        planned: 4,
        complete: true,
      })
      expect(run.itemResults).toMatchObject([
        {
          id: 'item-0000',
          hash: 'hash-of-item-0000',
          repetition: 0,
          scores: { correct: true, 'similarity, of words': 0.1 + 0.2, 'tone/100%': 'friendly' },
          comments: { correct: 'as expected' },
          scoreErrors,
          error: null,
          latency: 0.25,
          cost: null,
          output: 'forty-two',
        },
        { id: 'item-0001', scores: {}, output: { nested: [1, null, 'x'] } },
        { id: 'item-0002', scores: { correct: true }, latency: 1.5, output: null },
        { id: 'item-0003', output: 42 },
      ])
      expect(found(await findNamed(scene, dataset, newest.name))).toEqual(run)
      expect(scene.fake.violations).toEqual([])
    }))

  test('gives back failed items as failed', () =>
    inMode(async (scene) => {
      const { name } = await record(scene, 1, {
        answer: (id) => (id === 'item-0001' ? createFailedAnswer() : createAnswer()),
      })
      const run = found(await findNamed(scene, createHostedDataset(3), name))
      expect(run.itemResults.map(({ error }) => error)).toEqual([
        null,
        { code: 'TASK_FAILED', message: 'the model did not answer' },
        null,
      ])
      expect(run.itemResults[1]).not.toHaveProperty('output')
      const missing = await findOf(scene, createHostedDataset(3))
      expect(missing.status === 'missing' ? plain(missing.reason) : '').toContain('more than 2 % of its items failed')
    }))

  test('gives back every repetition', () =>
    inMode(async (scene) => {
      const gate = createGate({ repeat: 2 })
      await record(scene, 1, { gate, answer: (_, repetition) => createAnswer({ output: repetition }) })
      const run = found(await findOf(scene, createHostedDataset(3), 'main', gate))
      expect(run).toMatchObject({ planned: 6, complete: true })
      expect(run.itemResults.map(({ id, repetition, output }) => [id, repetition, output])).toEqual([
        ['item-0000', 0, 0],
        ['item-0000', 1, 1],
        ['item-0001', 0, 0],
        ['item-0001', 1, 1],
        ['item-0002', 0, 0],
        ['item-0002', 1, 1],
      ])
    }))

  test('keeps a run whose dataset is a file of the repository', () =>
    inMode(async (scene) => {
      const dataset: Dataset = { source: 'file', name: './evals/cases.jsonl', hash: 'h', items: [createDatasetItem()] }
      await record(scene, 1, { dataset: { ...dataset, name: './evals/other.jsonl' } })
      const good = await record(scene, 2, { dataset })
      await record(scene, 3)
      expect(found(await findOf(scene, dataset)).name).toBe(good.name)
      expect(found(await findNamed(scene, dataset, good.name)).itemResults).toHaveLength(1)
    }))

  test.each(['rate 100% off', 'teams/büro ✓ orders, a+b', '50%25?#x', '"quoted" & <b>'])(
    'may have a dataset, a branch and items called %p',
    (name) =>
      inMode(async (scene) => {
        const items = [name, '1e3', '007', '12345678901234567890', 'true'].map((id) => createDatasetItem({ id }))
        const dataset = createHostedDataset(0, { name, items })
        const { name: run } = await record(scene, 1, { dataset, branch: name })
        const ids = items.map(({ id }) => id).sort()
        expect(found(await findOf(scene, dataset, name)).itemResults.map(({ id }) => id)).toEqual(ids)
        expect(found(await findNamed(scene, dataset, run)).itemResults.map(({ id }) => id)).toEqual(ids)
        expect(scene.fake.violations).toEqual([])
      }),
  )

  test('waits until items, links, scores and verdict can be read, which takes them a while', () =>
    inMode(
      async (scene) => {
        await record(scene, 1)
        expect(scene.waits.length).toBeGreaterThan(0)
        scene.waits.splice(0)
        expect(found(await findOf(scene, createHostedDataset(3)))).toMatchObject({ complete: true })
        expect(scene.waits).toEqual([])
      },
      { spans: 2, scores: 5 },
    ))

  test('never marks a run complete whose spans were lost', () =>
    inMode(async (scene) => {
      scene.fake.faults.add('/api/public/otel/v1/traces', { kind: 'lost' })
      expect(await problemOf(record(scene, 1))).toMatchObject({ code: 'LANGFUSE_INCOMPLETE' })
      expect([...scene.fake.store.scores.values()].filter(({ name }) => name.startsWith('langfuse_gate.'))).toEqual([])
    }))

  test('says so when the verdict is taken and then lost', () =>
    inMode(async (scene) => {
      const problem = await problemOf(
        record(scene, 1, {
          arrangeVerdict: () => {
            scene.fake.faults.add('/api/public/ingestion', { kind: 'lost' })
          },
        }),
      )
      expect(problem).toEqual({
        code: 'LANGFUSE_INCOMPLETE',
        message: 'Langfuse has not all of the verdict of this run: 1 of 2 could be read.',
      })
    }))

  test('has no baseline where no run was ever recorded, and a named one that is not there is an error', () =>
    inMode(async (scene) => {
      const dataset = createHostedDataset(3)
      seedDataset(scene, dataset)
      expect(await findOf(scene, dataset)).toMatchObject({ status: 'missing' })
      expect(await problemOf(findNamed(scene, dataset, 'production, of May'))).toMatchObject({
        code: 'BASELINE_NOT_FOUND',
      })
    }))

  test('gives back what the run says of itself and of its items beside', () =>
    inMode(async (scene) => {
      const gate = createGate({ run: { metadata: { agent_version: '12' } } })
      await record(scene, 1, {
        gate,
        finished: {
          runScores: [{ name: 'macro f1', value: 0.75, comment: 'of 3' }],
          observed: { models: ['gpt-4o-mini'], prompts: ['support, agent 12'], judgeModels: ['gpt-4o'] },
        },
      })
      for (const [key, span] of scene.fake.store.spans) {
        const used = { 'langfuse_gate.cost': '0.00018', 'langfuse_gate.tokens': '142' }
        scene.fake.store.spans.set(key, { ...span, metadata: { ...span.metadata, ...used } })
      }
      const run = found(await findOf(scene, createHostedDataset(3)))
      expect(run).toMatchObject({
        runScores: [{ name: 'macro f1', value: 0.75, comment: 'of 3' }],
        observed: { models: ['gpt-4o-mini'], prompts: ['support, agent 12'], judgeModels: ['gpt-4o'] },
        parameters: { agent_version: '12' },
      })
      expect(Object.keys(run.parameters ?? {})).toEqual(['agent_version'])
      expect(run.itemResults.map(({ cost, tokens }) => [cost, tokens])).toEqual(
        Array.from({ length: 3 }, () => [0.00018, 142]),
      )
    }))

  test('is never asked once an item', () =>
    inMode(async (scene) => {
      const [items, count] = [250, 3]
      const scores = Array.from({ length: count }, (_, index) => ({ name: `score-${String(index)}`, value: index }))
      const dataset = createHostedDataset(items)
      await record(scene, 1, { dataset, answer: () => createAnswer({ scores }) })
      const langfuse = await scene.connect()
      scene.fake.requests.splice(0)
      const source = branchBaseline(() => Promise.resolve(langfuse))
      const baseline = await source.find({ branch: 'main' }, createGate(), dataset, pullRequest)
      expect(found(baseline).itemResults).toHaveLength(items)
      const reads = scene.fake.requests.filter(({ name }) => name.startsWith('GET'))
      // The run, its scores, and a page of the observations; in legacy a page of experiments that are none.
      const most = 4 + Math.ceil(items / 100) + Math.ceil((items * count) / 100)
      expect(reads.length).toBeLessThanOrEqual(most)
    }))

  test('is found behind newer runs that may not serve', () =>
    inMode(async (scene) => {
      const good = await record(scene, 1)
      for (let minute = 2; minute < 28; minute += 1) {
        await record(scene, minute, { dataset: createHostedDataset(1), verdict: 'error' })
      }
      expect(found(await findOf(scene, createHostedDataset(3))).name).toBe(good.name)
    }))

  test('that cannot be looked at is an error, never missing', () =>
    inMode(async (scene) => {
      const langfuse = await scene.connect()
      seedDataset(scene, createHostedDataset(3))
      for (const path of ['/api/public/experiments', '/api/public/datasets/orders/runs']) {
        scene.fake.faults.add(path, { kind: 'status', status: 503 }, Infinity)
      }
      const source = branchBaseline(() => Promise.resolve(langfuse))
      const looking = source.find({ branch: 'main' }, createGate(), createHostedDataset(3), pullRequest)
      expect(await problemOf(looking)).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
    }))
})

describe.each(['dual', 'v3'] as const)('a server that keeps dataset runs (%s)', (mode) => {
  const inMode = (work: (scene: Scene) => Promise<void>) => inLangfuse(work, { mode })
  const LINKS = '/api/public/dataset-run-items'

  test('is given one link an item, as of the version that the items were read at, and never an item twice', () =>
    inMode(async (scene) => {
      const { name } = await record(scene, 1, {
        gate: createGate({ repeat: 3, run: { description: 'nightly', metadata: {} } }),
      })
      const links = scene.fake.requests.filter((request) => request.name === `POST ${LINKS}`)
      expect(links.map(({ body }) => body)).toMatchObject(
        ['item-0000', 'item-0001', 'item-0002'].map((datasetItemId) => ({
          runName: name,
          runDescription: 'nightly',
          metadata: { 'langfuse.branch': 'main', 'langfuse_gate.gate': 'order-status' },
          datasetItemId,
          datasetVersion: '2026-01-02T03:04:04.000Z',
        })),
      )
      expect(links).toHaveLength(3)
    }))

  test('that cannot link an item says which, and the run is not complete', () =>
    inMode(async (scene) => {
      const dataset = createHostedDataset(3)
      seedDataset(scene, { ...dataset, items: dataset.items.slice(0, 2) })
      expect(await problemOf(recordRun(scene, { dataset }))).toEqual({
        code: 'LANGFUSE_INCOMPLETE',
        message:
          'Langfuse has not all of the run "order-status main@1111111 4711-1": the dataset has no item "item-0002" that could be linked to it.',
      })
    }))

  test('that links items to two runs is an error', () =>
    inMode(async (scene) => {
      const links = createHostedDataset(3)
      seedDataset(scene, links)
      const change = (body: unknown): unknown => ({ ...(body as object), datasetRunId: 'another' })
      const answer = () => {
        scene.fake.faults.add(LINKS, { kind: 'body', change }, Infinity)
        return createAnswer()
      }
      const problem = await problemOf(recordRun(scene, { answer }))
      expect(problem.code).toBe('LANGFUSE_INCOMPLETE')
      expect(problem.message).toContain('its items were linked to two runs')
    }))

  test('may take a link and answer that it failed: the item is linked twice, and counts once', () =>
    inMode(async (scene) => {
      const arrange = (): void => {
        scene.fake.faults.add(LINKS, { kind: 'status-after', status: 502 })
      }
      await record(scene, 1, { arrange })
      expect(found(await findOf(scene, createHostedDataset(3))).itemResults).toHaveLength(3)
    }))

  test('has traces of other runs at the same time, which are passed over', () =>
    inMode(async (scene) => {
      const [first] = await Promise.all([record(scene, 1), record(scene, 2, { branch: 'other' })])
      const run = found(await findNamed(scene, createHostedDataset(3), first.name))
      expect(run.itemResults).toHaveLength(3)
      expect(run.name).toBe(first.name)
    }))
})

describe('a v3 server, which takes a text for JSON where it can,', () => {
  const inV3 = (work: (scene: Scene) => Promise<void>) => inLangfuse(work, { mode: 'v3' })
  const readBack = async (scene: Scene, outputs: readonly Json[]): Promise<unknown[]> => {
    const dataset = createHostedDataset(outputs.length)
    await record(scene, 1, { dataset, answer: (id) => createAnswer({ output: outputs[Number(id.slice(-1))] ?? null }) })
    return found(await findOf(scene, dataset)).itemResults.map(({ output }) => output)
  }

  test('gives back every text as it was', () =>
    inV3(async (scene) => {
      const outputs = ['{"a":  1}', '4.20', '"quoted"', ' null ', '[]', 'true', 'plain', '', { a: '1' }, '{"text":"x"}']
      expect(await readBack(scene, outputs)).toEqual(outputs)
    }))

  test('is not believed in a text that is too long to be kept twice', () =>
    inV3(async (scene) => {
      const long = 'x'.repeat(300_000)
      expect(await readBack(scene, [JSON.stringify(long), long])).toEqual([undefined, long])
    }))

  test('is not believed where only it has the text', () =>
    inV3(async (scene) => {
      const dataset = createHostedDataset(1)
      await record(scene, 1, { dataset, answer: () => createAnswer({ output: '42' }) })
      for (const span of scene.fake.store.spans.values()) Reflect.deleteProperty(span.metadata, TEXT_KEY)
      expect(found(await findOf(scene, dataset)).itemResults.map(({ output }) => output)).toEqual([undefined])
    }))
})

test('a dual server is asked on its old pages for what its new ones do not know', () =>
  inLangfuse(
    async (scene) => {
      const old = await record(scene, 1)
      // As a server has it that was one of v3 when the run was written.
      for (const [key, span] of scene.fake.store.spans) {
        const kept = Object.entries(span.attributes).filter(([name]) => !name.startsWith('langfuse.experiment.'))
        scene.fake.store.spans.set(key, { ...span, attributes: Object.fromEntries(kept) })
      }
      expect(found(await findOf(scene, createHostedDataset(3))).name).toBe(old.name)
      const newest = await record(scene, 2)
      expect(found(await findOf(scene, createHostedDataset(3))).name).toBe(newest.name)
      expect(found(await findNamed(scene, createHostedDataset(3), old.name)).itemResults).toHaveLength(3)
    },
    { mode: 'dual' },
  ))

test('items of one trace keep their own scores; what is of the trace is none’s', () =>
  inLangfuse(async (scene) => {
    const { name } = await record(scene, 1)
    const { spans, scores } = scene.fake.store
    const [shared = ''] = [...spans.values()].map(({ traceId }) => traceId)
    // Written by another tool, so that nothing of it is proved.
    const other = { 'langfuse.experiment.metadata': '{}', 'langfuse.observation.usage_details': '{"total":5}' }
    for (const [key, span] of spans) {
      spans.set(key, { ...span, traceId: shared, attributes: { ...span.attributes, ...other }, metadata: {} })
    }
    for (const [id, score] of scores) {
      if (score.traceId === undefined) scores.delete(id)
      else scores.set(id, { ...score, traceId: shared })
    }
    const [some] = scores.values()
    if (some === undefined) throw new Error('nothing was recorded')
    const { observationId: _, ...ofTrace } = some
    scores.set('of-the-trace', { ...ofTrace, id: 'of-the-trace', name: 'tone' })
    const run = found(await findNamed(scene, createHostedDataset(3), name))
    expect(run.itemResults.map((result) => result.scores)).toEqual(Array.from({ length: 3 }, () => ({ correct: true })))
    expect(run.itemResults.map(({ tokens }) => tokens)).toEqual([null, null, null])
  }))

/** What Langfuse's own SDK wrote to a live server, written to the fake. */
async function writeRecorded(scene: Scene, file: 'v3' | 'dual'): Promise<Dataset> {
  const { seeds, exchanges } = recorded.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/langfuse/recordings/${file}.json`), 'utf8')),
  )
  const [dataset] = seeds.datasets
  const items = seeds.items.map(({ id }) => createDatasetItem({ id }))
  const hosted = createHostedDataset(0, { id: dataset?.id ?? '', name: dataset?.name ?? '', items })
  seedDataset(scene, hosted)
  scene.fake.store.createRunId = (name) => seeds.runIds[name] ?? ''
  const { publicKey, secretKey } = scene.options
  const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`
  for (const { request } of exchanges) {
    if (request.method !== 'POST' || !/(dataset-run-items|ingestion|traces)$/.test(request.path)) continue
    const headers = { authorization, 'content-type': 'application/json' }
    await fetch(scene.fake.url + request.path, { method: 'POST', headers, body: JSON.stringify(request.body) })
  }
  for (const { id, datasetRunId, datasetItemId: itemId, traceId, observationId, createdAt } of seeds.links) {
    const row = { id, itemId, traceId, observationId, createdAt: Date.parse(createdAt), readableAt: 0 }
    scene.fake.store.runs.get(datasetRunId)?.items.push(row)
  }
  return hosted
}

const recorded = z.object({
  seeds: z.object({
    datasets: z.array(z.object({ id: z.string(), name: z.string() })),
    items: z.array(z.object({ id: z.string() })),
    runIds: z.record(z.string(), z.string()),
    links: z.array(
      z.object({
        id: z.string(),
        datasetRunId: z.string(),
        datasetItemId: z.string(),
        traceId: z.string(),
        observationId: z.string(),
        createdAt: z.string(),
      }),
    ),
  }),
  exchanges: z.array(
    z.object({ request: z.object({ method: z.string(), path: z.string(), body: z.unknown().optional() }) }),
  ),
})

describe.each(['v3', 'dual'] as const)('a run that Langfuse’s own SDK wrote to a server of %s', (mode) => {
  test.each([
    ['baseline', 0],
    ['candidate-with-error', 2],
  ])('may be a baseline by its name: %s', (name, failed) =>
    inLangfuse(
      async (scene) => {
        const dataset = await writeRecorded(scene, mode)
        const later = createPushContext({ now: () => new Date('2026-11-21T03:00:00.000Z') })
        const source = runBaseline(() => scene.connect())
        const run = found(await source.find({ run: name }, createGate(), dataset, later))
        expect(run).toMatchObject({ name, gate: '', complete: true, planned: 12, runScores: [{ name: 'accuracy' }] })
        expect(run).not.toHaveProperty('parameters')
        expect(run.itemResults).toHaveLength(12)
        expect(run.itemResults.filter(({ error }) => error !== null)).toHaveLength(failed)
        const whole = run.itemResults.filter(({ error }) => error === null)
        for (const { scores, latency, output } of whole) {
          expect(Object.keys(scores).sort()).toEqual(['correct', 'similarity', 'verdict'])
          expect(latency).toBeGreaterThan(0)
          expect(output).toMatchObject({ status: expect.any(String) as unknown })
        }
        // Half of the recorded generations say what they cost.
        expect(run.itemResults.filter(({ cost }) => cost !== null).length).toBeGreaterThan(0)
      },
      { mode, now: () => new Date('2026-11-21T02:30:00.000Z') },
    ),
  )
})
