import { describe, expect, test } from '@jest/globals'
import { experimentId, itemScoreId } from '../../src/langfuse/ids.ts'
import { langfuseRecorder } from '../../src/langfuse/record.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import {
  createAnswer,
  createFailedAnswer,
  createHostedDataset,
  createPushContext,
  recordRun,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'
import { PROJECT_ID } from '../support/fake-langfuse/start.ts'
import type { StoredScore, StoredSpan } from '../support/fake-langfuse/store.ts'

const OTEL = '/api/public/otel/v1/traces'
const INGESTION = '/api/public/ingestion'
const RUN_NAME = 'order-status main@1111111 4711-1'

const spansOf = ({ fake }: Scene): StoredSpan[] => [...fake.store.spans.values()]
const scoresOf = ({ fake }: Scene, name?: string): StoredScore[] =>
  [...fake.store.scores.values()].filter((score) => name === undefined || score.name === name)
const countCalls = ({ fake }: Scene, path: string): number =>
  fake.requests.filter(({ name }) => name.endsWith(path)).length

describe('a recorded run', () => {
  test('is an experiment whose id follows from project, dataset and run name', () =>
    inLangfuse(async (scene) => {
      const record = await recordRun(scene)
      expect(record.name).toBe(RUN_NAME)
      expect(record.experimentId).toBe(experimentId(PROJECT_ID, 'ds-1', RUN_NAME))
      expect(record.experimentId).toMatch(/^[0-9a-f]{16}$/)
      expect(scene.fake.violations).toEqual([])
    }))

  test('has the id that an events_only server was seen to give', () => {
    // Recorded: project, dataset and run name of the exchange 0016, and the run id that it was answered with.
    expect(experimentId(PROJECT_ID, 'cmwpr6kyl0001o77dso9l9oo2', 'baseline')).toBe('0f536c72de57234c')
  })

  test('has one trace an item, with everything that makes it an experiment item', () =>
    inLangfuse(async (scene) => {
      const gate = createGate({
        run: { description: 'nightly', metadata: { agent_version: '12', 'langfuse.branch': 'x' } },
      })
      await recordRun(scene, { gate, dataset: createHostedDataset(1) })
      const [span] = spansOf(scene)
      expect(spansOf(scene)).toHaveLength(1)
      expect(span).toMatchObject({ name: 'experiment-item-run', parentSpanId: null, isError: false })
      expect((span?.end ?? 0) - (span?.start ?? 0)).toBe(250)
      expect(span?.attributes).toEqual({
        'langfuse.environment': 'sdk-experiment',
        'langfuse.internal.is_app_root': true,
        'langfuse.observation.type': 'span',
        'langfuse.experiment.id': experimentId(PROJECT_ID, 'ds-1', RUN_NAME),
        'langfuse.experiment.name': RUN_NAME,
        'langfuse.experiment.description': 'nightly',
        'langfuse.experiment.metadata': expect.any(String),
        'langfuse.experiment.dataset.id': 'ds-1',
        'langfuse.experiment.item.id': 'item-0000',
        'langfuse.experiment.item.version': '2026-01-02T03:04:04.000Z',
        'langfuse.experiment.item.expected_output': '{"answer":0}',
        'langfuse.experiment.item.metadata': '{"category":"faq"}',
        'langfuse.experiment.item.root_observation_id': span?.spanId,
        'langfuse.observation.input': '{"question":0}',
        'langfuse.observation.output': '{"answer":1}',
        'langfuse.observation.metadata.langfuse_gate.hash': 'hash-of-item-0000',
        'langfuse.observation.metadata.langfuse_gate.repetition': '0',
        'langfuse.observation.metadata.langfuse_gate.output_type': 'json',
        'langfuse.observation.metadata.langfuse_gate.scores': '1',
      })
      expect(JSON.parse(span?.attributes['langfuse.experiment.metadata'] as string)).toEqual({
        agent_version: '12',
        'langfuse.git_sha': '1111111111111111111111111111111111111111',
        'langfuse.branch': 'main',
        'langfuse.event': 'push',
        'langfuse.actor': 'ana',
        'langfuse.github_job_attempt': '1',
        'langfuse_gate.started_at': '2026-01-02T03:04:05.000Z',
        'langfuse_gate.tree': '2222222222222222222222222222222222222222',
        'langfuse_gate.repository': 'acme/support',
        'langfuse_gate.run_url': 'https://github.com/acme/support/actions/runs/4711',
        'langfuse_gate.run_id': '4711-1',
        'langfuse_gate.gate': 'order-status',
        'langfuse_gate.task': 'evals/order-status.ts',
        'langfuse_gate.spec_hash': 'hash-of-the-spec',
        'langfuse_gate.dataset': 'orders',
        'langfuse_gate.dataset_version': '2026-01-02T03:04:04.000Z',
        'langfuse_gate.dataset_hash': 'dataset-hash',
        'langfuse_gate.items': '1',
        'langfuse_gate.repeat': '1',
        'langfuse_gate.evaluators.correct': 'print-of-correct',
      })
    }))

  test('of a pull request says which, where it is, and what its commits are', () =>
    inLangfuse(async (scene) => {
      const identity = {
        commit: '3333333333333333333333333333333333333333',
        headCommit: '4444444444444444444444444444444444444444',
        baseCommit: '5555555555555555555555555555555555555555',
        branch: '7/merge',
        repository: 'acme/support',
        event: 'pull_request',
        pullRequest: 7,
        isDirty: true,
        runUrl: 'https://github.example.com/acme/support/actions/runs/4711',
      }
      const job = { workflow: 'Evaluate', name: 'gate' }
      const { name } = await recordRun(scene, { context: createPushContext({ identity, job }) })
      expect(name).toBe('order-status 7/merge@4444444 4711-1')
      const metadata = spansOf(scene)[0]?.attributes['langfuse.experiment.metadata'] as string
      expect(JSON.parse(metadata)).toMatchObject({
        'langfuse.pr_url': 'https://github.example.com/acme/support/pull/7',
        'langfuse.git_sha': identity.commit,
        'langfuse.github_workflow_name': 'Evaluate',
        'langfuse.github_job_name': 'gate',
        'langfuse.github_job_attempt': '1',
        'langfuse_gate.head_sha': identity.headCommit,
        'langfuse_gate.base_sha': identity.baseCommit,
        'langfuse_gate.pull_request': '7',
        'langfuse_gate.is_dirty': 'true',
      })
    }))

  test('keeps scores typed, with comments, under ids that a second write meets again', () =>
    inLangfuse(async (scene) => {
      const scores = [
        { name: 'correct', value: true, comment: 'as expected' },
        { name: 'similarity', value: 0.1 + 0.2, metadata: { method: 'cosine' } },
        { name: 'tone', value: 'friendly' },
      ]
      const { experimentId: run = '' } = await recordRun(scene, {
        dataset: createHostedDataset(1),
        answer: () => createAnswer({ scores }),
      })
      const [span] = spansOf(scene)
      const about = { traceId: span?.traceId, observationId: span?.spanId }
      expect(scoresOf(scene)).toMatchObject([
        {
          id: itemScoreId(run, 'item-0000', 0, 'correct'),
          name: 'correct',
          dataType: 'BOOLEAN',
          value: true,
          comment: 'as expected',
          ...about,
        },
        { name: 'similarity', dataType: 'NUMERIC', value: 0.1 + 0.2, metadata: { method: 'cosine' }, ...about },
        { name: 'tone', dataType: 'CATEGORICAL', value: 'friendly', ...about },
        { name: 'langfuse_gate.complete', value: 1, datasetRunId: run },
        {
          name: 'langfuse_gate.verdict',
          value: 'passed',
          datasetRunId: run,
          comment: 'https://github.com/acme/support/actions/runs/4711',
        },
      ])
      expect(scene.fake.violations).toEqual([])
    }))

  test('shows a failed item as one, with its message and no output', () =>
    inLangfuse(async (scene) => {
      await recordRun(scene, { dataset: createHostedDataset(1), answer: createFailedAnswer })
      expect(spansOf(scene)).toMatchObject([
        {
          isError: true,
          statusMessage: 'the model did not answer',
          attributes: { 'langfuse.observation.metadata.langfuse_gate.error_code': 'TASK_FAILED' },
        },
      ])
      expect(spansOf(scene)[0]?.attributes).not.toHaveProperty(['langfuse.observation.output'])
    }))

  test('of items that are in no dataset of Langfuse has an id of its own and no dataset', () =>
    inLangfuse(async (scene) => {
      const dataset = { source: 'file', name: './cases.jsonl', hash: 'h', items: [createDatasetItem()] } as const
      const record = await recordRun(scene, { dataset })
      expect(record.experimentId).toMatch(/^[0-9a-f]{16}$/)
      expect(spansOf(scene)[0]?.attributes).not.toHaveProperty(['langfuse.experiment.dataset.id'])
    }))

  test('of 250 items with 3 scores each costs 3 and 8 writes, and reads them back in 1 + 3 and 8 requests', () =>
    inLangfuse(async (scene) => {
      const scores = ['a', 'b', 'c'].map((name) => ({ name, value: 1 }))
      await recordRun(scene, { dataset: createHostedDataset(250), answer: () => createAnswer({ scores }) })
      expect(spansOf(scene)).toHaveLength(250)
      expect(scoresOf(scene)).toHaveLength(752)
      expect(countCalls(scene, OTEL)).toBe(3)
      // Two more: the run's scores.
      expect(countCalls(scene, INGESTION)).toBe(8 + 2)
      expect(countCalls(scene, '/experiment-items')).toBe(3)
      expect(countCalls(scene, '/experiments')).toBe(1)
      // One more: the run's scores.
      expect(countCalls(scene, '/v3/scores')).toBe(8 + 1)
      expect(scene.waits).toEqual([])
    }))

  test('is complete once its spans, which come late, and its scores, which come later, can be read', () =>
    inLangfuse(
      async (scene) => {
        await recordRun(scene)
        expect(scoresOf(scene, 'langfuse_gate.complete')).toHaveLength(1)
        // Items and item scores; then, from the beginning, the scores of the run.
        expect(scene.waits).toEqual([2_000, 3_000, 3_000, 4_000, 2_000, 3_000, 3_000, 4_000, 6_000, 10_000])
      },
      { delays: { spans: 2, scores: 6 } },
    ))

  test('does not read what the environment has for other tracers', () =>
    inLangfuse(async (scene) => {
      const traps = {
        OTEL_SDK_DISABLED: 'true',
        OTEL_TRACES_SAMPLER: 'always_off',
        OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT: '2',
        OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT: '2',
        OTEL_BSP_MAX_QUEUE_SIZE: '1',
        LANGFUSE_TRACING_ENVIRONMENT: 'production',
        LANGFUSE_BASE_URL: 'http://127.0.0.1:9',
        LANGFUSE_SECRET_KEY: 'sk-lf-other',
      }
      const before = { ...process.env }
      Object.assign(process.env, traps)
      try {
        await recordRun(scene, { dataset: createHostedDataset(5) })
      } finally {
        for (const name of Object.keys(traps)) Reflect.deleteProperty(process.env, name)
        Object.assign(process.env, before)
      }
      expect(spansOf(scene)).toHaveLength(5)
      expect(spansOf(scene)[0]?.attributes).toMatchObject({
        'langfuse.environment': 'sdk-experiment',
        'langfuse.observation.input': '{"question":0}',
      })
    }))
})

describe('a run that Langfuse does not take whole', () => {
  test.each([
    ['answers 500 twice', { kind: 'status', status: 500 }],
    ['stores and then answers 500', { kind: 'status-after', status: 500 }],
    ['stores and then breaks the connection', { kind: 'reset-after' }],
    ['breaks the connection', { kind: 'reset' }],
    ['answers with a page', { kind: 'html' }],
  ] as const)('loses no span and doubles none when it %s', (_, fault) =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(OTEL, fault, 2)
      await recordRun(scene)
      expect(spansOf(scene)).toHaveLength(3)
      expect(scoresOf(scene, 'langfuse_gate.complete')).toMatchObject([{ value: 3 }])
    }),
  )

  test.each([
    ['answers 503 twice', { kind: 'status', status: 503 }],
    ['stores and then answers 500', { kind: 'status-after', status: 500 }],
    ['answers with half of the JSON', { kind: 'truncated' }],
  ] as const)('loses no score and doubles none when it %s', (_, fault) =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(INGESTION, fault, 2)
      await recordRun(scene)
      expect(scoresOf(scene, 'correct')).toHaveLength(3)
    }),
  )

  test('sends again only what a 207 says may still succeed', () =>
    inLangfuse(async (scene) => {
      const scores = [
        { name: 'correct', value: true },
        { name: 'tone', value: 'friendly' },
      ]
      scene.fake.faults.scores.set('tone', 503)
      const run = recordRun(
        {
          ...scene,
          connect: async () => {
            const langfuse = await scene.connect()
            return {
              ...langfuse,
              startWait: () => (ms, why) => {
                scene.fake.faults.scores.clear()
                return langfuse.startWait()(ms, why)
              },
            }
          },
        },
        { dataset: createHostedDataset(2), answer: () => createAnswer({ scores }) },
      )
      await run
      const batches = scene.fake.requests.filter(({ name }) => name.endsWith(INGESTION))
      const names = batches.map(({ body }) =>
        (body as { batch: { body: { name: string } }[] }).batch.map((event) => event.body.name),
      )
      expect(names.slice(0, 2)).toEqual([
        ['correct', 'tone', 'correct', 'tone'],
        ['tone', 'tone'],
      ])
      expect(scoresOf(scene, 'tone')).toHaveLength(2)
    }))

  test('names a score that is refused for good', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.scores.set('correct', 400)
      expect(await problemOf(recordRun(scene))).toEqual({
        code: 'LANGFUSE_INCOMPLETE',
        message:
          'Langfuse did not take all scores: "correct" was answered with 400, "Invalid request data" and 2 more.',
      })
      expect(scoresOf(scene, 'langfuse_gate.complete')).toEqual([])
    }))

  test.each([
    [OTEL, 'the items of this run: 0 of 3 could be read'],
    [INGESTION, 'the scores of this run: 0 of 3 could be read'],
  ])('is never marked complete when what %s took was lost', (path, words) =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(path, { kind: 'lost' })
      const { code, message } = await problemOf(recordRun(scene))
      expect(code).toBe('LANGFUSE_INCOMPLETE')
      expect(message).toContain(words)
      expect(scoresOf(scene, 'langfuse_gate.complete')).toEqual([])
      // More than two minutes, were they waited.
      expect(scene.waits.reduce((sum, ms) => sum + ms, 0)).toBe(133_000)
    }),
  )

  test('is never marked complete when an item that failed is read back as one that did not', () =>
    inLangfuse(async (scene) => {
      const change = (body: unknown): unknown => {
        const { data, meta } = body as { data: object[]; meta: object }
        return { data: data.map((row) => ({ ...row, level: 'DEFAULT' })), meta }
      }
      scene.fake.faults.add('/api/public/experiment-items', { kind: 'body', change }, Infinity)
      const run = recordRun(scene, { answer: createFailedAnswer })
      expect(await problemOf(run)).toMatchObject({ code: 'LANGFUSE_INCOMPLETE' })
    }))

  test('ends as an error, and does not hang, when Langfuse goes away during the run', () =>
    inLangfuse(async (scene) => {
      const open = langfuseRecorder(() => scene.connect(), 'spec')
      const recorder = await open(createGate(), createHostedDataset(1), 'task', createPushContext())
      await recorder.begin({})
      const item = recorder.startItem(createDatasetItem(), 0)
      await scene.fake.stop()
      await item.end(createAnswer())
      const record = createRunRecord({ planned: 1 })
      expect(await problemOf(recorder.finish(record))).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
      expect(await problemOf(recorder.finish(record))).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
      await recorder.close()
    }))

  test('ends as an error when the keys are revoked during the run', () =>
    inLangfuse(async (scene) => {
      const arrange = (): void => {
        scene.fake.revokeKeys()
      }
      expect(await problemOf(recordRun(scene, { arrange }))).toMatchObject({ code: 'LANGFUSE_UNAUTHORIZED' })
    }))

  test('is split where a request may hold less', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(OTEL, { kind: 'status', status: 413 }, 3)
      await recordRun(scene, { dataset: createHostedDataset(8) })
      expect(spansOf(scene)).toHaveLength(8)
    }))

  test('is named when a single trace is too large for the server', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(OTEL, { kind: 'status', status: 413 }, Infinity)
      const { code, message } = await problemOf(recordRun(scene))
      expect(code).toBe('LANGFUSE_INCOMPLETE')
      expect(message).toContain('The trace of an item is larger than')
    }))

  test('is not marked complete when it was cancelled', () =>
    inLangfuse(async (scene) => {
      const open = langfuseRecorder(() => scene.connect(), 'spec')
      const recorder = await open(createGate(), createHostedDataset(2), 'task', createPushContext())
      await recorder.begin({})
      await recorder.startItem(createDatasetItem(), 0).end(createAnswer())
      await recorder.finish(createRunRecord({ planned: 2, complete: false }))
      await recorder.close()
      expect(spansOf(scene)).toHaveLength(1)
      expect(scoresOf(scene, 'langfuse_gate.complete')).toEqual([])
    }))
})
