import { describe, expect, test } from '@jest/globals'
import { observations } from '../../src/langfuse/answers.ts'
import { sumUsage } from '../../src/langfuse/observation-usage.ts'
import { collect, collectNumbered, followCursors } from '../../src/langfuse/pages.ts'
import { createAnswer, createHostedDataset, recordRun } from '../support/fake-langfuse/record.ts'
import { inLangfuse, problemOf } from '../support/fake-langfuse/scene.ts'

describe('scores are read by ids', () => {
  test.each([{ id: [] }, { traceId: [] }, { experimentId: [] }])(
    'and without any nothing is asked: %j would be every score of the project',
    (query) =>
      inLangfuse(async (scene) => {
        await recordRun(scene)
        const langfuse = await scene.connect()
        scene.fake.requests.splice(0)
        expect(await langfuse.fetchScores(query)).toEqual([])
        expect(scene.fake.requests).toEqual([])
      }),
  )

  test('and every page of them, whatever their number', () =>
    inLangfuse(async (scene) => {
      const scores = Array.from({ length: 60 }, (_, index) => ({ name: `score-${String(index)}`, value: index }))
      await recordRun(scene, { dataset: createHostedDataset(4), answer: () => createAnswer({ scores }) })
      const langfuse = await scene.connect()
      const traceId = [...scene.fake.store.spans.values()].map((span) => span.traceId)
      // More than 50 of an item, which is all that an item's own page would give.
      expect(await langfuse.fetchScores({ traceId })).toHaveLength(240)
    }))
})

describe('what a trace used, by its observations', () => {
  const call = {
    id: 'b',
    traceId: 't',
    parentObservationId: 'a',
    usageDetails: { input: 9, total: 12 },
    totalCost: 0.5,
  }
  const judge = { ...call, id: 'd', parentObservationId: 'c' }
  const root = { id: 'a', traceId: 't', name: 'experiment-item-run', usageDetails: {}, totalCost: 0 }
  const evaluation = { ...root, id: 'c', parentObservationId: 'a', name: 'experiment-item-evaluation' }

  const usageOf = (data: readonly object[]) => [...sumUsage(observations.parse({ data, meta: {} }).data)]

  test('is the sum over what asked a model', () => {
    const rows = [root, call, { ...call, id: 'e', totalCost: 0.25 }, { ...call, id: 'x', traceId: 'u' }]
    expect(usageOf(rows)).toEqual([
      ['t', { cost: 0.75, tokens: 24 }],
      ['u', { cost: 0.5, tokens: 12 }],
    ])
  })

  test('leaves out what evaluators asked, which Langfuse’s Python runner puts into the item’s own trace', () => {
    expect(usageOf([root, call, evaluation, judge])).toEqual([['t', { cost: 0.5, tokens: 12 }]])
  })

  test('is not known where nothing asked a model', () => {
    expect(usageOf([root])).toEqual([])
  })

  test('counts an observation that came on two pages once, and no circle goes on for ever', () => {
    const circle = { ...call, id: 'f', parentObservationId: 'f' }
    expect(usageOf([call, call, circle])).toEqual([['t', { cost: 1, tokens: 24 }]])
  })
})

describe('pages that never end', () => {
  test('by their cursors are given up', async () => {
    let pages = 0
    const fetchPage = () => {
      pages += 1
      return Promise.resolve({ data: [pages], meta: { cursor: String(pages) } })
    }
    const all = collect(followCursors(fetchPage, ['the experiments']))
    expect(await problemOf(all)).toMatchObject({ code: 'LANGFUSE_INCOMPLETE' })
    expect(pages).toBeLessThan(2_000)
  })

  test('by their numbers are given up', async () => {
    const fetchPage = (page: number) =>
      Promise.resolve({ data: [{ id: String(page) }], meta: { totalItems: page, totalPages: page + 1 } })
    const all = collectNumbered(fetchPage, ['the items'])
    expect(await problemOf(all)).toMatchObject({ code: 'LANGFUSE_INCOMPLETE' })
  })
})
