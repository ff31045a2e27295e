import { describe, expect, test } from '@jest/globals'
import { awaitScores } from '../../src/langfuse/await-scores.ts'
import { createGate } from '../support/create-gate.ts'
import { createFailedItemResult, createItemResult, createRunRecord } from '../support/create-run-record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'

const place = createGate().place
const awaited = [{ score: 'helpful', timeoutMs: 30_000, place }]
const TRACES = ['a', 'b', 'c'].map((letter) => letter.repeat(32))

function createRun() {
  const itemResults = TRACES.map((traceId, index) => createItemResult({ id: `item-${String(index)}`, traceId }))
  return createRunRecord({
    itemResults: [...itemResults, createFailedItemResult({ id: 'z', traceId: 'd'.repeat(32) })],
  })
}

/** As Langfuse's own evaluators write it, on the trace. */
function judge({ fake }: Scene, traceId: string, value: number, source: 'EVAL' | 'ANNOTATION' = 'EVAL'): void {
  const at = fake.store.now()
  const id = `${traceId}-${String(fake.store.scores.size)}`
  fake.store.scores.set(id, {
    ...{ id, name: 'helpful', value, dataType: 'NUMERIC', source, traceId, comment: 'because', metadata: {} },
    ...{ timestamp: at, createdAt: at, updatedAt: at, readableAt: 0 },
  })
}

describe('scores of Langfuse’s own evaluators', () => {
  test('that are there are read, and a person’s score of the same name is none', () =>
    inLangfuse(async (scene) => {
      TRACES.forEach((trace, index) => {
        judge(scene, trace, index / 2)
      })
      judge(scene, TRACES[0] ?? '', 9, 'ANNOTATION')
      const { itemResults } = await awaitScores(createRun(), awaited, await scene.connect())
      expect(itemResults.map(({ scores }) => scores['helpful'])).toEqual([0, 0.5, 1, undefined])
      expect(itemResults[0]?.comments).toEqual({ helpful: 'because' })
      expect(itemResults.flatMap(({ scoreErrors }) => scoreErrors)).toEqual([])
      expect(scene.waits).toEqual([])
    }))

  test('are waited for, and what is absent in the end is a failed evaluation', () =>
    inLangfuse(async (scene) => {
      judge(scene, TRACES[0] ?? '', 1)
      const { itemResults } = await awaitScores(createRun(), awaited, await scene.connect())
      expect(itemResults.map(({ scoreErrors }) => scoreErrors)).toEqual([
        [],
        [{ evaluator: 'helpful', message: 'Langfuse gave no such score within 30 s' }],
        [{ evaluator: 'helpful', message: 'Langfuse gave no such score within 30 s' }],
        [],
      ])
      expect(scene.waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(30_000)
      expect(scene.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(60_000)
    }))
})
