// The verdict of a run that people have decided again, in Langfuse.
import { describe, expect, test } from '@jest/globals'
import { runScoreId } from '../../src/langfuse/ids.ts'
import { rewriteVerdict } from '../../src/langfuse/verdict-score.ts'
import { recordRun, seedDataset, createHostedDataset } from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'
import type { StoredScore } from '../support/fake-langfuse/store.ts'

const VERDICT = 'langfuse_gate.verdict'
const URL = 'https://github.com/acme/support/actions/runs/4712'
const INGESTION = '/api/public/ingestion'

const verdicts = ({ fake }: Scene): StoredScore[] =>
  [...fake.store.scores.values()].filter(({ name }) => name === VERDICT)
const countWrites = ({ fake }: Scene): number => fake.requests.filter(({ name }) => name === `POST ${INGESTION}`).length

describe.each(['events_only', 'v3'] as const)('the verdict of a run that is decided again (%s)', (mode) => {
  test('takes the place of the first: one score, of one time, however often it is written', () =>
    inLangfuse(
      async (scene) => {
        seedDataset(scene, createHostedDataset(3))
        const { experimentId: run = '' } = await recordRun(scene, { verdict: 'failed' })
        const [first] = verdicts(scene)
        const langfuse = await scene.connect()
        expect(await rewriteVerdict(langfuse, run, 'passed', URL)).toBe('written')
        const writes = countWrites(scene)
        expect(await rewriteVerdict(langfuse, run, 'passed', URL)).toBe('same')
        expect(countWrites(scene)).toBe(writes)
        expect(verdicts(scene)).toEqual([
          { ...first, id: runScoreId(run, VERDICT), value: 'passed', comment: URL, updatedAt: expect.any(Number) },
        ])
        expect(scene.fake.violations).toEqual([])
      },
      { mode },
    ))
})

describe('the verdict of a run that is decided again', () => {
  test('is not written to a run that was never judged in this project', () =>
    inLangfuse(async (scene) => {
      expect(await rewriteVerdict(await scene.connect(), 'cafe', 'passed', URL)).toBe('absent')
      expect(verdicts(scene)).toEqual([])
    }))

  test('is an error of Langfuse’s when the new one cannot be read, though the old one can', () =>
    inLangfuse(async (scene) => {
      const { experimentId: run = '' } = await recordRun(scene, { verdict: 'failed' })
      scene.fake.faults.add(INGESTION, { kind: 'lost' })
      expect(await problemOf(rewriteVerdict(await scene.connect(), run, 'passed', URL))).toEqual({
        code: 'LANGFUSE_INCOMPLETE',
        message: `Langfuse has not all of the new verdict of the run "${run}": 0 of 1 could be read.`,
      })
      expect(verdicts(scene)).toMatchObject([{ value: 'failed' }])
    }))
})
