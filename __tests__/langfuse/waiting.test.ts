// Whoever reads the log of a job is told what it waits for, and for how long.
import { describe, expect, test } from '@jest/globals'
import { awaitScores } from '../../src/langfuse/await-scores.ts'
import { createLangfuse } from '../../src/langfuse/client.ts'
import { createWaiting } from '../../src/langfuse/waiting.ts'
import { createGate } from '../support/create-gate.ts'
import { createItemResult, createRunRecord } from '../support/create-run-record.ts'
import { rateLimited } from '../support/fake-langfuse/faults.ts'
import { createHostedDataset, recordRun, seedDataset } from '../support/fake-langfuse/record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'
import { createRecordingLog, type RecordingLog } from '../support/recording-log.ts'

const DATASETS = '/api/public/v2/datasets'

function speaking(scene: Scene): { readonly log: RecordingLog; readonly said: () => string[]; readonly scene: Scene } {
  const log = createRecordingLog()
  const connect = (): ReturnType<Scene['connect']> => createLangfuse({ ...scene.options, log })
  const said = (): string[] => log.lines.filter((line) => line.includes('Waiting for Langfuse'))
  return { log, said, scene: { ...scene, connect } }
}

describe('a wait for Langfuse', () => {
  test('that the server asks for is said before it begins, once', () =>
    inLangfuse(async (given) => {
      const { scene, said } = speaking(given)
      seedDataset(scene, createHostedDataset(1))
      const langfuse = await scene.connect()
      scene.fake.faults.add(DATASETS, rateLimited(61))
      await langfuse.fetchDataset('orders')
      expect(said()).toEqual([
        'info: Waiting for Langfuse: it answered 429 when asked for the dataset "orders": "Rate limit exceeded". It is asked again in 61 seconds.',
      ])
    }))

  test('of a second or two is not worth a line', () =>
    inLangfuse(async (given) => {
      const { scene, said } = speaking(given)
      seedDataset(scene, createHostedDataset(1))
      const langfuse = await scene.connect()
      scene.fake.faults.add(DATASETS, { kind: 'status', status: 503 }, 2)
      await langfuse.fetchDataset('orders')
      expect(said()).toEqual([])
    }))

  test('that many requests share is one line', () =>
    inLangfuse(async (given) => {
      const log = createRecordingLog()
      let release = (): void => undefined
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      let sleeping = 0
      const sleep = (): Promise<void> => {
        sleeping += 1
        if (sleeping === 10) release()
        return held
      }
      const langfuse = await createLangfuse({ ...given.options, log, sleep })
      seedDataset(given, createHostedDataset(1))
      given.fake.faults.add(DATASETS, rateLimited(61), 10)
      await Promise.all(Array.from({ length: 10 }, () => langfuse.fetchDataset('orders')))
      expect(log.lines.filter((line) => line.includes('in 61 seconds'))).toHaveLength(1)
    }))

  test('for what was written is said after some seconds, and then now and then', () =>
    inLangfuse(async (given) => {
      const { scene, said } = speaking(given)
      scene.fake.faults.add('/api/public/otel', { kind: 'lost' })
      await expect(recordRun(scene)).rejects.toThrow('0 of 3 could be read')
      expect(said()).toEqual([
        'info: Waiting for Langfuse: of the items of this run 0 of 3 could be read. It is asked again in 3 seconds, after 2 seconds so far.',
        'info: Waiting for Langfuse: of the items of this run 0 of 3 could be read. It is asked again in 15 seconds, after 28 seconds so far.',
        'info: Waiting for Langfuse: of the items of this run 0 of 3 could be read. It is asked again in 15 seconds, after 58 seconds so far.',
        'info: Waiting for Langfuse: of the items of this run 0 of 3 could be read. It is asked again in 15 seconds, after 88 seconds so far.',
        'info: Waiting for Langfuse: of the items of this run 0 of 3 could be read. It is asked again in 15 seconds, after 118 seconds so far.',
      ])
    }))

  test('for its own evaluators says which score, and how many items are without it', () =>
    inLangfuse(async (given) => {
      const { scene, said } = speaking(given)
      const itemResults = ['a', 'b'].map((letter) => createItemResult({ id: letter, traceId: letter.repeat(32) }))
      const awaited = [{ score: 'helpful', timeoutMs: 60_000, place: createGate().place }]
      await awaitScores(createRunRecord({ itemResults }), awaited, await scene.connect())
      const words = 'info: Waiting for Langfuse: its own evaluators have not given "helpful" to 2 of 2 items.'
      expect(said()).toEqual([
        `${words} It is asked again in 4 seconds, after 2 seconds so far.`,
        `${words} It is asked again in 15 seconds, after 29 seconds so far.`,
        `${words} It is asked again in 15 seconds, after 59 seconds so far.`,
      ])
    }))

  test('for an answer that does not come is said while it does not', () =>
    inLangfuse(async (given) => {
      const log = createRecordingLog()
      const langfuse = await createLangfuse({ ...given.options, log, timeoutMs: 400, slowMs: 100 })
      given.fake.faults.add(DATASETS, { kind: 'hang' })
      await langfuse.fetchDataset('orders')
      expect(log.lines.filter((line) => line.includes('no answer for'))[0]).toBe(
        'info: Waiting for Langfuse: no answer for 1 second when asked for the dataset "orders".',
      )
    }))

  test('that is cancelled ends there', async () => {
    const log = createRecordingLog()
    const stopped = new Error('cancelled')
    const { signal } = new AbortController()
    const waiting = createWaiting({ log, signal, slowMs: 10_000, sleep: () => Promise.reject(stopped) })
    await expect(waiting.start()(60_000, ['it is asleep'])).rejects.toBe(stopped)
    await expect(waiting.start()(60_000, ['it is asleep'])).rejects.toBe(stopped)
    // The first is over, so the second is said again.
    expect(log.lines).toHaveLength(2)
  })
})
