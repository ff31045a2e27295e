import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { runBaseline } from '../../src/baselines/run.ts'
import type { Dataset } from '../../src/core/dataset.ts'
import { createGate } from '../support/create-gate.ts'
import {
  createFailedAnswer,
  createHostedDataset,
  createPushContext,
  recordRun,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf, type Scene } from '../support/fake-langfuse/scene.ts'

const context = createPushContext({ runId: 'later', now: () => new Date('2026-01-02T04:04:05.000Z') })

const find = (scene: Scene, run: string, dataset: Dataset = createHostedDataset(3)) =>
  runBaseline(() => scene.connect()).find({ run }, createGate(), dataset, context)

describe('a baseline that is a run by its name', () => {
  test('is found, whatever event recorded it', () =>
    inLangfuse(async (scene) => {
      const { name } = await recordRun(scene, { context: createPushContext({ identity: { event: 'pull_request' } }) })
      expect(await find(scene, name)).toMatchObject({ status: 'found', record: { name, complete: true, planned: 3 } })
      expect(scene.fake.violations).toEqual([])
    }))

  test('keeps failed items as failed', () =>
    inLangfuse(async (scene) => {
      const { name } = await recordRun(scene, { answer: createFailedAnswer })
      const baseline = await find(scene, name)
      expect(baseline.status === 'found' ? baseline.record.itemResults[0] : {}).toMatchObject({
        scores: {},
        error: { code: 'TASK_FAILED', message: 'the model did not answer' },
        latency: 0.5,
      })
    }))

  test('that is not marked complete says so', () =>
    inLangfuse(async (scene) => {
      const { name } = await recordRun(scene)
      for (const [id, score] of scene.fake.store.scores) {
        if (score.name === 'langfuse_gate.complete') scene.fake.store.scores.delete(id)
      }
      expect(await find(scene, name)).toMatchObject({ record: { complete: false } })
    }))

  test('that its gate could not judge is an error', () =>
    inLangfuse(async (scene) => {
      const { name } = await recordRun(scene, { verdict: 'error' })
      expect(await problemOf(find(scene, name))).toEqual({
        code: 'BASELINE_NOT_COMPARABLE',
        message: `The gate of the run "${name}" could not judge it, so it is no baseline.`,
      })
    }))

  test('that is not there is an error', () =>
    inLangfuse(async (scene) => {
      expect(await problemOf(find(scene, 'production, of May'))).toEqual({
        code: 'BASELINE_NOT_FOUND',
        message: 'No run of the last 365 days is called "production, of May" in Langfuse.',
      })
    }))

  test('that is of another dataset is an error', () =>
    inLangfuse(async (scene) => {
      const { name } = await recordRun(scene, { dataset: createHostedDataset(3, { id: 'ds-2' }) })
      expect(await problemOf(find(scene, name))).toMatchObject({ code: 'BASELINE_NOT_COMPARABLE' })
    }))

  test('whose items cannot all be read is an error', () =>
    inLangfuse(async (scene) => {
      const { name } = await recordRun(scene)
      const change = (body: unknown): unknown => ({ data: (body as { data: unknown[] }).data.slice(1), meta: {} })
      scene.fake.faults.add('/api/public/experiment-items', { kind: 'body', change })
      const { code, message } = await problemOf(find(scene, name))
      expect(code).toBe('BASELINE_UNREADABLE')
      expect(message).toContain('it counts 3 items and gave 2')
    }))

  test('may be one that Langfuse’s own SDK recorded: two rows an item, names with commas, booleans', async () => {
    const file = join(import.meta.dirname, '../fixtures/langfuse/recordings/names.json')
    const writes = z
      .array(z.object({ request: z.object({ method: z.string(), path: z.string(), body: z.unknown() }) }))
      .parse(JSON.parse(readFileSync(file, 'utf8')))
      .map(({ request }) => request)
      .filter(({ path }) => path.endsWith('/otel/v1/traces') || path.endsWith('/ingestion'))
    await inLangfuse(
      async (scene) => {
        const { publicKey, secretKey } = scene.options
        const authorization = `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString('base64')}`
        for (const { method, path, body } of writes) {
          const headers = { authorization, 'content-type': 'application/json' }
          await fetch(scene.fake.url + path, { method, headers, body: JSON.stringify(body) })
        }
        const dataset = createHostedDataset(2, { id: 'cmwprgg57000no77dseeu07r9' })
        const source = runBaseline(() => scene.connect())
        const later = createPushContext({ now: () => new Date('2026-11-21T03:00:00.000Z') })
        const baseline = await source.find({ run: 'cand/ü ✓ #1? a,b-e1' }, createGate(), dataset, later)
        const results = baseline.status === 'found' ? baseline.record.itemResults : []
        expect(results.map(({ id, hash, repetition }) => ({ id, hash, repetition }))).toEqual([
          { id: 'id/with ü,-e11', hash: null, repetition: 0 },
          { id: 'plain-e1-2', hash: null, repetition: 0 },
        ])
        // The second run of that name, of 02:00:25, gave false; the first had given true.
        expect(results[0]?.scores['bool']).toBe(false)
        expect(baseline).toMatchObject({ record: { complete: true, planned: 2, gate: '' } })
      },
      { now: () => new Date('2026-11-21T02:01:00.000Z') },
    )
  })
})
