import { describe, expect, test } from '@jest/globals'
import { branchBaseline } from '../../src/baselines/branch.ts'
import type { Dataset } from '../../src/core/dataset.ts'
import { plain } from '../../src/core/text.ts'
import type { GateError } from '../../src/errors.ts'
import { langfuseOnDemand } from '../../src/langfuse/client.ts'
import { silentLog } from '../../src/log.ts'
import type { RunContext } from '../../src/ports.ts'
import { createGate } from '../support/create-gate.ts'
import {
  createAnswer,
  createFailedAnswer,
  createHostedDataset,
  createPushContext,
  recordRun,
  type RecordOptions,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

const FIRST_PAGE = Buffer.from('{"v":1,"start":0}').toString('base64url')

/** The pull request that looks for a baseline, an hour after the runs. */
const pullRequest = createPushContext({
  runId: '5000-1',
  identity: { repository: 'acme/support', event: 'pull_request', branch: '7/merge' },
  now: () => new Date('2026-01-02T04:04:05.000Z'),
})

const find = (
  scene: Scene,
  options: { dataset?: Dataset; context?: RunContext; gate?: ReturnType<typeof createGate>; branch?: string } = {},
) => {
  const { dataset = createHostedDataset(3), context = pullRequest, gate = createGate(), branch = 'main' } = options
  return branchBaseline(() => scene.connect()).find({ branch }, gate, dataset, context)
}

/** A run at a minute after three, by a push on main unless said otherwise. */
const record = (
  scene: Scene,
  minute: number,
  overrides: RecordOptions & { identity?: RunContext['identity'] } = {},
) => {
  const base = createPushContext()
  const context = createPushContext({
    runId: `run-${String(minute)}`,
    now: () => new Date(Date.UTC(2026, 0, 2, 3, minute)),
    identity: { ...base.identity, ...overrides.identity },
  })
  return recordRun(scene, { context, ...overrides })
}

describe('the baseline of a branch', () => {
  test('is the newest run of it, read back as it was measured', () =>
    inLangfuse(async (scene) => {
      await record(scene, 1)
      const scores = [
        { name: 'correct', value: true, comment: 'as expected' },
        { name: 'similarity', value: 0.1 + 0.2 },
        { name: 'tone', value: 'friendly' },
      ]
      const scoreErrors = [{ evaluator: 'judge', message: 'timed out' }]
      const answers = new Map([
        ['item-0000', createAnswer({ output: '42', scores, scoreErrors })],
        ['item-0001', createAnswer({ output: { nested: [1, null, 'x'] }, scores: [] })],
        ['item-0002', createAnswer({ output: null, latency: 1.5 })],
      ])
      const newest = await record(scene, 2, { answer: (id) => answers.get(id) ?? createAnswer() })
      const baseline = await find(scene)
      expect(baseline).toMatchObject({
        status: 'found',
        origin: { kind: 'branch' },
        record: {
          format: 'langfuse-gate.run',
          gate: 'order-status',
          name: newest.name,
          experimentId: newest.experimentId,
          task: 'evals/order-status.ts',
          identity: {
            commit: '1111111111111111111111111111111111111111',
            branch: 'main',
            tree: '2222222222222222222222222222222222222222',
            repository: 'acme/support',
            event: 'push',
            runUrl: 'https://github.com/acme/support/actions/runs/4711',
            actor: 'ana',
          },
          comparability: {
            dataset: {
              source: 'langfuse',
              name: 'orders',
              id: 'ds-1',
              version: '2026-01-02T03:04:04.000Z',
              hash: 'dataset-hash',
            },
            evaluators: { correct: 'print-of-correct' },
            repeat: 1,
          },
          planned: 3,
          complete: true,
          startedAt: '2026-01-02T03:02:00.000Z',
          itemResults: [
            {
              id: 'item-0000',
              hash: 'hash-of-item-0000',
              repetition: 0,
              scores: { correct: true, similarity: 0.1 + 0.2, tone: 'friendly' },
              comments: { correct: 'as expected' },
              scoreErrors,
              error: null,
              latency: 0.25,
              output: '42',
            },
            { id: 'item-0001', scores: {}, output: { nested: [1, null, 'x'] } },
            { id: 'item-0002', scores: { correct: true }, latency: 1.5, output: null },
          ],
        },
      })
      expect(scene.fake.violations).toEqual([])
    }))

  test.each([
    [1, 1],
    [100, 3],
    [250, 3],
  ])(
    'of %d items with %d scores each costs 2 + N/100 + N·E/100 requests, after the 3 of the connection',
    (items, count) =>
      inLangfuse(async (scene) => {
        const scores = Array.from({ length: count }, (_, index) => ({ name: `score-${String(index)}`, value: index }))
        const dataset = createHostedDataset(items)
        await record(scene, 1, { dataset, answer: () => createAnswer({ scores }) })
        const langfuse = await scene.connect()
        scene.fake.requests.splice(0)
        const source = branchBaseline(() => Promise.resolve(langfuse))
        const baseline = await source.find({ branch: 'main' }, createGate(), dataset, pullRequest)
        expect(baseline.status === 'found' ? baseline.record.itemResults : []).toHaveLength(items)
        const chunks = Math.ceil(items / 100)
        expect(scene.fake.requests).toHaveLength(2 + chunks + Math.ceil((items * count) / 100))
        expect(scene.fake.requests.filter(({ name }) => name === 'GET /api/public/experiment-items')).toHaveLength(
          chunks,
        )
      }),
  )

  test('passes over what may not serve, and the report says why when nothing is left', () =>
    inLangfuse(async (scene) => {
      await record(scene, 1, { identity: { event: 'pull_request' } })
      const baseline = await find(scene)
      expect(baseline.status).toBe('missing')
      expect(baseline.status === 'missing' ? plain(baseline.reason) : '').toBe(
        'Langfuse has no complete run of branch "main" from the last 365 days: one was found, and it was not recorded by a push or a schedule on the branch',
      )
    }))

  test.each<[string, RecordOptions & { identity?: RunContext['identity'] }]>([
    ['of another repository', { identity: { repository: 'mallory/support' } }],
    ['of a pull request', { identity: { event: 'pull_request' } }],
    ['of a laptop', { identity: { event: '' } }],
    ['of another branch whose name begins alike', { identity: { branch: 'main@2' } }],
    ['of another gate', { gate: createGate({ name: 'faq' }) }],
    ['of another dataset', { dataset: createHostedDataset(3, { id: 'ds-2' }) }],
    ['with the verdict error', { verdict: 'error' }],
    [
      'in which more than 2 % of the items failed',
      { answer: (id) => (id === 'item-0000' ? createFailedAnswer() : createAnswer()) },
    ],
  ])('is never a run %s', (_, overrides) =>
    inLangfuse(async (scene) => {
      const good = await record(scene, 1)
      await record(scene, 2, overrides)
      const baseline = await find(scene)
      expect(baseline.status === 'found' ? baseline.record.name : baseline.status).toBe(good.name)
    }),
  )

  test.each(['failed', 'passed'] as const)('may have the verdict %s', (verdict) =>
    inLangfuse(async (scene) => {
      await record(scene, 1, { verdict })
      expect(await find(scene)).toMatchObject({ status: 'found' })
    }),
  )

  test.each(['merge_group', 'schedule', 'workflow_dispatch'])('may be recorded by %s', (event) =>
    inLangfuse(async (scene) => {
      await record(scene, 1, { identity: { event } })
      expect(await find(scene)).toMatchObject({ status: 'found' })
    }),
  )

  test('is never the run that looks for it', () =>
    inLangfuse(async (scene) => {
      const context = createPushContext()
      await recordRun(scene, { context })
      expect(await find(scene, { context })).toMatchObject({ status: 'missing' })
    }))

  test('is never a run that was not marked complete, or that lost items since', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add('/api/public/otel/v1/traces', { kind: 'lost' })
      expect(await problemOf(record(scene, 1))).toMatchObject({ code: 'LANGFUSE_INCOMPLETE' })
      await record(scene, 2)
      const [lost] = scene.fake.store.spans.keys()
      scene.fake.store.spans.delete(lost ?? '')
      const baseline = await find(scene)
      expect(baseline.status === 'missing' ? plain(baseline.reason) : '').toContain('it planned 3 items and has 2')
    }))

  test('that lost a score since is an error, not a smaller baseline', () =>
    inLangfuse(async (scene) => {
      await record(scene, 1)
      const [id] = [...scene.fake.store.scores.values()]
        .filter(({ name }) => name === 'correct')
        .map((score) => score.id)
      scene.fake.store.scores.delete(id ?? '')
      const { code, message } = await problemOf(find(scene))
      expect(code).toBe('BASELINE_UNREADABLE')
      expect(message).toContain('was given 1 scores and 0 could be read')
    }))

  test('keeps its own score where a person wrote another of that name later', () =>
    inLangfuse(async (scene) => {
      await record(scene, 1)
      const own = [...scene.fake.store.scores.values()].find(({ name }) => name === 'correct')
      if (own === undefined) throw new Error('nothing was recorded')
      const later = {
        ...own,
        id: 'by-hand',
        value: false,
        source: 'ANNOTATION' as const,
        timestamp: own.timestamp + 1000,
      }
      scene.fake.store.scores.set('by-hand', later)
      const baseline = await find(scene)
      expect(baseline.status === 'found' ? baseline.record.itemResults[0]?.scores : {}).toEqual({ correct: true })
    }))

  test('is missing where no run was ever recorded', () =>
    inLangfuse(async (scene) => {
      const baseline = await find(scene)
      expect(baseline.status === 'missing' ? plain(baseline.reason) : '').toBe(
        'Langfuse has no complete run of branch "main" from the last 365 days',
      )
    }))

  test('is found behind a page of newer runs that may not serve', () =>
    inLangfuse(async (scene) => {
      const good = await record(scene, 1)
      for (const [key, span] of [...scene.fake.store.spans].slice(0, 1)) {
        for (let index = 0; index < 120; index += 1) {
          const attributes = { ...span.attributes, 'langfuse.experiment.id': `newer-${String(index)}` }
          scene.fake.store.spans.set(`${key}-${String(index)}`, {
            ...span,
            start: span.start + 1000 + index,
            attributes,
          })
        }
      }
      const baseline = await find(scene)
      expect(baseline.status === 'found' ? baseline.record.name : '').toBe(good.name)
      expect(scene.fake.requests.filter(({ query }) => query['cursor'] !== undefined)).toHaveLength(1)
    }))

  test('in a list whose pages go round in a circle is an error', () =>
    inLangfuse(async (scene) => {
      const langfuse = await scene.connect()
      const change = (body: unknown): unknown => ({ ...(body as object), meta: { cursor: FIRST_PAGE } })
      scene.fake.faults.add('/api/public/experiments', { kind: 'body', change }, Infinity)
      const source = branchBaseline(() => Promise.resolve(langfuse))
      const looking = source.find({ branch: 'main' }, createGate(), createHostedDataset(3), pullRequest)
      expect(await problemOf(looking)).toMatchObject({ code: 'LANGFUSE_INCOMPLETE' })
    }))

  test('that cannot be looked for is an error, never missing', () =>
    inLangfuse(async (scene) => {
      const langfuse = await scene.connect()
      scene.fake.faults.add('/api/public/experiments', { kind: 'status', status: 503 }, Infinity)
      const source = branchBaseline(() => Promise.resolve(langfuse))
      const looking = source.find({ branch: 'main' }, createGate(), createHostedDataset(3), pullRequest)
      expect(await problemOf(looking)).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
    }))

  test('without keys is an error that names what else would do', async () => {
    const { get } = langfuseOnDemand({ log: silentLog, signal: new AbortController().signal })
    const looking = branchBaseline(get).find({ branch: 'main' }, createGate(), createHostedDataset(3), pullRequest)
    const error: unknown = await looking.catch((thrown: unknown) => thrown)
    const [problem] = (error as GateError).problems
    expect(problem?.code).toBe('NO_CREDENTIALS')
    expect(plain(problem?.text ?? [])).toBe(
      'The baseline of branch "main" needs Langfuse, and this job has no public key and no secret key for it.',
    )
    expect(plain(problem?.remedy ?? [])).toContain('--baseline FILE')
  })
})
