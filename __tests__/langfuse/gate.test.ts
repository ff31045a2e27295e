import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { baselineSources } from '../../src/baselines/index.ts'
import type { GateReport } from '../../src/core/report.ts'
import { datasetSources } from '../../src/datasets/index.ts'
import { runGate } from '../../src/gate.ts'
import { langfuseOnDemand } from '../../src/langfuse/client.ts'
import { langfuseRecorder } from '../../src/langfuse/record.ts'
import type { RunContext, TaskAnswer, TaskCall, TaskRunnerDefinition } from '../../src/ports.ts'
import { createGate } from '../support/create-gate.ts'
import { createAnswer, createFailedAnswer, createPushContext } from '../support/fake-langfuse/record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'

const PLACE = { file: 'langfuse-gate.yml', line: 3, column: 5 }
const ITEMS = 40
const SEEDED = Date.parse('2026-01-01T00:00:00.000Z')

/** A dataset in Langfuse, and a baseline that is the branch main. */
const gate = createGate({
  dataset: { kind: 'name', options: { name: 'orders' }, place: PLACE },
  baselines: [{ kind: 'branch', options: { branch: 'main' }, place: PLACE }],
})

function seed({ fake }: Scene): void {
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    id: `item-${String(index).padStart(2, '0')}`,
    input: { question: index },
    expectedOutput: null,
    metadata: null,
    status: 'ACTIVE' as const,
    validFrom: SEEDED,
    validTo: Infinity,
  }))
  const dataset = {
    id: 'ds-1',
    name: 'orders',
    description: null,
    metadata: null,
    createdAt: SEEDED,
    updatedAt: SEEDED,
  }
  fake.store.datasets.set('orders', { ...dataset, items })
}

/** A task in this process. */
const taskOf = (answer: (call: TaskCall) => TaskAnswer): TaskRunnerDefinition => ({
  kind: 'module',
  description: 'a task of the test',
  options: z.unknown(),
  describe: () => 'evals/order-status.ts',
  start: () =>
    Promise.resolve({
      evaluators: { correct: 'print-of-correct' },
      run: (call: TaskCall) => Promise.resolve(answer(call)),
      score: () => Promise.resolve({ scores: [], scoreErrors: [] }),
      runEvaluators: [],
      scoreRun: () => Promise.resolve({ scores: [], scoreErrors: [] }),
      close: () => Promise.resolve(),
    }),
})

const judge = (scene: Scene, answer: (call: TaskCall) => TaskAnswer, context: RunContext): Promise<GateReport> => {
  const { get } = langfuseOnDemand(scene.options)
  const edges = {
    datasets: datasetSources(get),
    tasks: [taskOf(answer)],
    baselines: baselineSources(get),
    openRecorder: langfuseRecorder(get, 'hash-of-the-spec'),
  }
  return runGate(gate, edges, context, { onProgress: () => () => undefined, keyLikeNames: [] })
}

const push = createPushContext()
const pullRequest = createPushContext({
  runId: '5000-1',
  identity: { ...push.identity, event: 'pull_request', branch: '7/merge', pullRequest: 7 },
  now: () => new Date('2026-01-02T03:30:00.000Z'),
})
const wrongOn =
  (count: number) =>
  ({ item }: TaskCall): TaskAnswer =>
    createAnswer({ scores: [{ name: 'correct', value: Number(item.id.slice(5)) >= count }] })

describe('a gate on a dataset in Langfuse', () => {
  test.each(['events_only', 'dual', 'legacy', 'v3'] as const)(
    'has no baseline at first, finds it after a push, and then says which items are worse (%s)',
    (mode) =>
      inLangfuse(
        async (scene) => {
          seed(scene)
          const first = await judge(scene, wrongOn(0), push)
          expect(first.baselineState.status).toBe('missing')
          const good = await judge(scene, wrongOn(0), pullRequest)
          expect(good).toMatchObject({
            verdict: 'passed',
            baselineState: { status: 'found' },
            baseline: { name: first.candidate?.name, link: first.candidate?.link },
            items: { total: ITEMS, scored: ITEMS, unpaired: 0 },
          })
          const bad = await judge(scene, wrongOn(12), { ...pullRequest, runId: '5001-1' })
          expect(bad.verdict).toBe('failed')
          expect(bad.worst).toHaveLength(12)
          expect(bad.worst[0]?.candidateLink).toMatch(/\/traces\/[0-9a-f]{32}$/)
          expect(bad.worst[0]?.baselineLink).toMatch(/\/traces\/[0-9a-f]{32}$/)
          expect(scene.fake.violations).toEqual([])
          const verdicts = [...scene.fake.store.scores.values()].filter(({ name }) => name === 'langfuse_gate.verdict')
          expect(verdicts.map(({ value }) => value)).toEqual([first.verdict, 'passed', 'failed'])
          const runs = [...scene.fake.store.runs.values()]
          if (mode !== 'events_only') {
            // A person finds the runs on the page of the dataset, every item once.
            expect(runs.map(({ name }) => name)).toEqual([first, good, bad].map(({ candidate }) => candidate?.name))
            expect(runs.map(({ items }) => new Set(items.map(({ itemId }) => itemId)).size)).toEqual([
              ITEMS,
              ITEMS,
              ITEMS,
            ])
            expect(runs.map(({ items }) => items.length)).toEqual([ITEMS, ITEMS, ITEMS])
            expect(runs[0]).toMatchObject({
              id: first.candidate?.experimentId,
              metadata: { 'langfuse.branch': 'main' },
            })
          }
          const page = mode === 'v3' ? `/datasets/ds-1/runs/${runs[0]?.id ?? ''}` : '/experiments/results?baseline='
          expect(first.candidate?.link).toContain(page)
        },
        { mode },
      ),
  )

  test.each([
    ['while it runs', '/api/public/otel/v1/traces', 'LANGFUSE_UNAVAILABLE'],
    ['when its scores are written', '/api/public/ingestion', 'LANGFUSE_UNAVAILABLE'],
    ['when it is read back', '/api/public/experiment-items', 'LANGFUSE_UNAVAILABLE'],
    ['before it starts', '/api/public/projects', 'LANGFUSE_UNAVAILABLE'],
  ])('is an error when Langfuse goes away %s, and never a pass', async (_, path, code) => {
    await inLangfuse(async (scene) => {
      seed(scene)
      scene.fake.faults.add(path, { kind: 'status', status: 503 }, Infinity)
      const report = await judge(scene, wrongOn(0), push)
      expect(report.verdict).toBe('error')
      expect(report.reasons[0]?.code).toBe(code)
    })
  })

  test('whose first item fails records no complete run', () =>
    inLangfuse(async (scene) => {
      seed(scene)
      const report = await judge(scene, createFailedAnswer, push)
      expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'PREFLIGHT_FAILED' }] })
      expect([...scene.fake.store.scores.values()]).toEqual([])
    }))
})
