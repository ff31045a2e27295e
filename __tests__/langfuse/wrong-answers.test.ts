// A Langfuse, or something between it and the job, that answers with something else than it was asked for.
import { describe, expect, test } from '@jest/globals'
import { branchBaseline } from '../../src/baselines/branch.ts'
import { runBaseline } from '../../src/baselines/run.ts'
import type { Baseline } from '../../src/core/run-record.ts'
import { fetchStoredPrompt } from '../../src/langfuse/prompts.ts'
import { createGate } from '../support/create-gate.ts'
import {
  createHostedDataset,
  createPushContext,
  recordRun,
  seedDataset,
  type RecordOptions,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

const dataset = createHostedDataset(3)
const pullRequest = createPushContext({
  runId: '5000-1',
  identity: { repository: 'acme/support', event: 'pull_request', branch: '7/merge' },
})

type Row = Readonly<Record<string, unknown>>
/** Every row of a page, changed. */
const eachRow =
  (change: (row: Row) => Row) =>
  (body: unknown): unknown => {
    const { data, meta } = body as { readonly data: readonly Row[]; readonly meta: object }
    return { data: data.map(change), meta }
  }
const always = (scene: Scene, path: string, change: (body: unknown) => unknown): void => {
  scene.fake.faults.add(path, { kind: 'body', change }, Infinity)
}

const findNamed = (scene: Scene, run: string): Promise<Baseline> =>
  runBaseline(() => scene.connect()).find({ run }, createGate(), dataset, pullRequest)
const findOfBranch = (scene: Scene): Promise<Baseline> =>
  branchBaseline(() => scene.connect()).find({ branch: 'main' }, createGate(), dataset, pullRequest)

async function record(scene: Scene, options: RecordOptions = {}) {
  seedDataset(scene, dataset)
  return recordRun(scene, { dataset, ...options })
}

describe('a dataset', () => {
  test('of another name is not the one that was asked for', () =>
    inLangfuse(async (scene) => {
      seedDataset(scene, dataset)
      always(scene, '/api/public/v2/datasets', (body) => ({ ...(body as object), name: 'orders-2' }))
      expect(await problemOf((await scene.connect()).fetchDataset('orders'))).toEqual({
        code: 'LANGFUSE_INCOMPLETE',
        message: 'Langfuse has not all of the dataset "orders": 1 of 1 in the answer are of something else.',
      })
    }))

  test('with items of another is none, however many there are', () =>
    inLangfuse(async (scene) => {
      seedDataset(scene, dataset)
      always(
        scene,
        '/api/public/dataset-items',
        eachRow((row) => ({ ...row, datasetName: 'orders-2' })),
      )
      const items = (await scene.connect()).fetchDatasetItems('orders', '2026-01-02T00:00:00Z')
      expect(await problemOf(items)).toMatchObject({
        code: 'LANGFUSE_INCOMPLETE',
        message: expect.stringContaining('3 of 3 in the answer are of something else'),
      })
    }))
})

describe('a run', () => {
  test('of another name is passed over, where a filter was not kept', () =>
    inLangfuse(async (scene) => {
      await record(scene)
      always(
        scene,
        '/api/public/experiments',
        eachRow((row) => ({ ...row, name: 'another' })),
      )
      expect(await problemOf(findNamed(scene, 'order-status main@1111111 4711-1'))).toMatchObject({
        code: 'BASELINE_NOT_FOUND',
      })
      expect(await findOfBranch(scene)).toMatchObject({ status: 'missing' })
    }))

  test('of another dataset is passed over, where a filter was not kept', () =>
    inLangfuse(async (scene) => {
      await record(scene)
      always(
        scene,
        '/api/public/experiments',
        eachRow((row) => ({ ...row, datasetId: 'another' })),
      )
      expect(await findOfBranch(scene)).toMatchObject({ status: 'missing' })
    }))

  test('with the items of another run is not read', () =>
    inLangfuse(async (scene) => {
      const { name } = await record(scene)
      always(
        scene,
        '/api/public/experiment-items',
        eachRow((row) => ({ ...row, experimentId: 'another' })),
      )
      expect(await problemOf(findNamed(scene, name))).toMatchObject({
        code: 'LANGFUSE_INCOMPLETE',
        message: expect.stringContaining('3 of 3 in the answer are of something else'),
      })
    }))

  test.each(['events_only', 'v3'] as const)('whose name another program has used too is not read (%s)', (mode) =>
    inLangfuse(
      async (scene) => {
        const { name } = await record(scene)
        // The newest row of an item is the other program's, which keeps nothing beside it.
        const { spans } = scene.fake.store
        for (const [key, span] of spans) {
          const metadata = Object.fromEntries(
            Object.entries(span.metadata).filter(([field]) => field !== 'langfuse_gate.hash'),
          )
          spans.set(key, { ...span, metadata })
          break
        }
        expect(await problemOf(findNamed(scene, name))).toEqual({
          code: 'BASELINE_UNREADABLE',
          message: `The run "${name}" could not be read from Langfuse as a whole: 1 of its 3 items were written by another program.`,
        })
      },
      { mode },
    ),
  )

  test('that is read back by its id is this one and no other', () =>
    inLangfuse(async (scene) => {
      always(
        scene,
        '/api/public/experiments',
        eachRow((row) => ({ ...row, id: 'another' })),
      )
      expect(await problemOf(record(scene))).toMatchObject({
        code: 'LANGFUSE_INCOMPLETE',
        message: expect.stringContaining('0 of 3 could be read'),
      })
    }))

  test('in a numbered list that counts more than it gives is an error, never missing', () =>
    inLangfuse(
      async (scene) => {
        await record(scene)
        always(scene, '/api/public/datasets/', (body) => {
          const { meta } = body as { readonly meta: object }
          return { data: [], meta: { ...meta, totalItems: 1, totalPages: 0 } }
        })
        expect(await problemOf(findOfBranch(scene))).toMatchObject({
          code: 'LANGFUSE_INCOMPLETE',
          message: expect.stringContaining('it counts 1 and gave 0'),
        })
      },
      { mode: 'v3' },
    ))
})

describe('a prompt', () => {
  test.each([
    [{ version: 12 }, { version: 11 }, 'the version 12 of the prompt "support", and gave version 11 of "support"'],
    [{ label: 'staging' }, { name: 'other' }, 'of the prompt "support", and gave version 12 of "other"'],
  ])('that is asked for by %j and is %j is not judged', (choice, given, words) =>
    inLangfuse(async (scene) => {
      const langfuse = await scene.connect()
      const body = { name: 'support', version: 12, type: 'text', prompt: 'Answer', config: {}, ...given }
      scene.fake.faults.add('/api/public/v2/prompts', { kind: 'status', status: 200, body }, Infinity)
      expect(await problemOf(fetchStoredPrompt(langfuse, 'support', choice))).toMatchObject({
        code: 'LANGFUSE_UNAVAILABLE',
        message: expect.stringContaining(words),
      })
    }),
  )
})
