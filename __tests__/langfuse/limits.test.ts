import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../support/fake-langfuse/faults.ts'
import { rateLimited } from '../support/fake-langfuse/faults.ts'
import { createAnswer, createHostedDataset, recordRun, seedDataset } from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

const DATASETS = '/api/public/v2/datasets'
const INGESTION = '/api/public/ingestion'
const SCORES = '/api/public/scores'

const countCalls = ({ fake }: Scene, name: string): number =>
  fake.requests.filter((request) => request.name === name).length

describe('a limit of Langfuse Cloud', () => {
  test.each([
    ['Fri, 02 Jan 2026 04:00:41 GMT', 41_000],
    ['Fri, 02 Jan 2026 03:59:00 GMT', 0],
    ['7', 7_000],
    ['0', 0],
  ])('is waited for until %p by the server’s own clock', (retryAfter, waited) =>
    inLangfuse(async (scene) => {
      seedDataset(scene, createHostedDataset(1))
      const langfuse = await scene.connect()
      const headers = { date: 'Fri, 02 Jan 2026 04:00:00 GMT', 'retry-after': retryAfter }
      scene.fake.faults.add(DATASETS, { kind: 'status', status: 429, headers })
      expect(await langfuse.fetchDataset('orders')).toMatchObject({ id: 'ds-1' })
      expect(scene.waits).toEqual([waited])
    }),
  )

  test.each(['soon', ''])('that says %p when is tried again after a while', (retryAfter) =>
    inLangfuse(async (scene) => {
      seedDataset(scene, createHostedDataset(1))
      const langfuse = await scene.connect()
      scene.fake.faults.add(DATASETS, { kind: 'status', status: 429, headers: { 'retry-after': retryAfter } })
      await langfuse.fetchDataset('orders')
      expect(scene.waits).toHaveLength(1)
      expect(scene.waits[0]).toBeGreaterThan(0)
    }),
  )

  test('is not waited for without an end, request after request', () =>
    inLangfuse(async (scene) => {
      seedDataset(scene, createHostedDataset(1))
      const langfuse = await scene.connect()
      const ask = async (): Promise<string> => {
        scene.fake.faults.add(DATASETS, rateLimited(70))
        return (await problemOf(langfuse.fetchDataset('orders'))).code
      }
      // A quarter of an hour has twelve times 70 seconds.
      for (let times = 1; times <= 12; times += 1) expect(await ask()).toBe('no error')
      expect(await ask()).toBe('LANGFUSE_UNAVAILABLE')
    }))

  test('of 30 requests a minute is enough for a run of 100 items with 3 scores each', () =>
    inLangfuse(async (scene) => {
      const scores = ['a', 'b', 'c'].map((name) => ({ name, value: 1 }))
      await recordRun(scene, { dataset: createHostedDataset(100), answer: () => createAnswer({ scores }) })
      const counted = /\/(experiments|experiment-items|v3\/scores|v2\/observations|public\/scores)$/
      expect(scene.fake.requests.filter(({ name }) => counted.test(name)).length).toBeLessThan(15)
    }))
})

describe('a server that takes scores one by one alone', () => {
  test.each<[string, Fault]>([
    ['says something else there', { kind: 'status', status: 404, body: 'not here' }],
    ['says that there is nothing', { kind: 'status', status: 404, body: { message: 'Not found' } }],
    ['says that it is gone', { kind: 'status', status: 410 }],
    ['does not take this there any more', { kind: 'status', status: 405, body: { message: 'Method not allowed' } }],
  ])('gets all of them when it %s', (_, fault) =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(INGESTION, fault, Infinity)
      const scores = [
        { name: 'correct', value: true, comment: 'as expected' },
        { name: 'tone', value: 'friendly' },
      ]
      await recordRun(scene, { dataset: createHostedDataset(20), answer: () => createAnswer({ scores }) })
      // It was asked once.
      expect(countCalls(scene, `POST ${INGESTION}`)).toBe(1)
      // Two more: the run's own.
      expect(countCalls(scene, `POST ${SCORES}`)).toBe(42)
      expect(scene.fake.store.scores.size).toBe(42)
      expect(scene.fake.violations).toEqual([])
    }),
  )

  test('is told again what failed for the moment', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(INGESTION, { kind: 'status', status: 410 }, Infinity)
      scene.fake.faults.add(SCORES, { kind: 'status', status: 503 }, 3)
      await recordRun(scene)
      expect(scene.fake.store.scores.size).toBe(5)
    }))

  test('that refuses one for good has it named', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(INGESTION, { kind: 'status', status: 410 }, Infinity)
      scene.fake.faults.add(SCORES, { kind: 'status', status: 400, body: { message: 'Config is archived' } }, Infinity)
      expect(await problemOf(recordRun(scene))).toEqual({
        code: 'LANGFUSE_INCOMPLETE',
        message: 'Langfuse did not take all scores: "correct" was answered with 400, "Config is archived" and 2 more.',
      })
    }))

  test('that has no page for them either is an error', () =>
    inLangfuse(async (scene) => {
      scene.fake.faults.add(INGESTION, { kind: 'status', status: 404 }, Infinity)
      scene.fake.faults.add(SCORES, { kind: 'status', status: 404 }, Infinity)
      expect(await problemOf(recordRun(scene))).toMatchObject({ code: 'LANGFUSE_UNAVAILABLE' })
    }))
})
