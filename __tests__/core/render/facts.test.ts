import { describe, expect, test } from '@jest/globals'
import { provenance } from '../../../src/core/render/facts.ts'
import type { GateReport } from '../../../src/core/report.ts'
import { plain } from '../../../src/core/text.ts'
import { createGateReport } from '../../support/create-report.ts'
import { createItemResult, createRunRecord } from '../../support/create-run-record.ts'

const NOW = '2026-01-03T09:04:35.000Z'
const LINKS = { trusted: [], server: 'https://github.com' }
const HEAD = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

function facts(overrides: Partial<GateReport>): Record<string, string> {
  return Object.fromEntries(
    provenance(createGateReport(overrides), NOW, LINKS).map(({ label, words }) => [label, plain(words)]),
  )
}

describe('where a verdict comes from', () => {
  test('is both sides, the dataset and the time', () => {
    expect(facts({})).toEqual({
      Candidate: 'commit "1111111" of "main"',
      Baseline: 'newest complete run of branch "main", commit "1111111", 30 h 0 min old',
      Dataset: '"./evals/cases.jsonl", 3 items',
      Took: '30 s, until 2026-01-02 03:04 UTC',
    })
  })

  test('names a pull request’s head, not the merge that was checked out', () => {
    const identity = { commit: 'c'.repeat(40), headCommit: HEAD, baseCommit: 'b'.repeat(40), branch: 'tone' }
    const [candidate] = provenance(
      createGateReport({ candidate: createRunRecord({ identity: { ...identity, repository: 'acme/support' } }) }),
      NOW,
      LINKS,
    )
    expect(plain(candidate!.words)).toBe('commit "aaaaaaa" of "tone", merged into "bbbbbbb"')
    expect(candidate!.links).toEqual([{ words: 'commit', address: `https://github.com/acme/support/commit/${HEAD}` }])
  })

  test.each([
    ['mallory/../support', HEAD],
    ['acme/support', 'main'],
  ])('makes no address of what is no repository or commit: %s at %s', (repository, commit) => {
    const candidate = createRunRecord({ identity: { repository, commit } })
    expect(provenance(createGateReport({ candidate }), NOW, LINKS)[0]?.links).toEqual([])
  })

  test('says what is not known', () => {
    expect(facts({ candidate: createRunRecord({ identity: {} }) })['Candidate']).toBe('no known commit')
  })

  test('says why there is no baseline', () => {
    const baselineState = { status: 'missing' as const, words: ['no run of ', { value: 'main' }, ' was found'] }
    expect(facts({ baseline: null, baselineState })['Baseline']).toBe('no run of "main" was found')
  })

  test('of a gate that never looked is nothing', () => {
    const baselineState = { status: 'error' as const, words: ['not looked at'] }
    expect(facts({ candidate: null, baseline: null, baselineState })).toEqual({})
  })

  test('counts repetitions, failed items and those without a partner', () => {
    const candidate = createRunRecord()
    const items = { ...createGateReport().items, total: 40, failed: 2, unpaired: 1 }
    const comparability = {
      ...candidate.comparability,
      repeat: 3,
      dataset: { ...candidate.comparability.dataset, version: 'v9' },
    }
    expect(facts({ items, candidate: { ...candidate, comparability } })['Dataset']).toBe(
      '"./evals/cases.jsonl" at "v9", 40 items, each run 3 times, 2 failed, 1 without a partner',
    )
  })

  test('has the cost where it is known of every item', () => {
    const results = [createItemResult({ id: 'a', cost: 0.25 }), createItemResult({ id: 'b', cost: 0.5 })]
    expect(facts({ candidate: createRunRecord({ itemResults: results }) })['Took']).toBe(
      '30 s, 0.75 USD, until 2026-01-02 03:04 UTC',
    )
    const partly = [...results, createItemResult({ id: 'c', cost: null })]
    expect(facts({ candidate: createRunRecord({ itemResults: partly }) })['Took']).not.toContain('USD')
  })

  test('leaves out times that are none', () => {
    expect(facts({ candidate: createRunRecord({ finishedAt: 'yesterday' }) })).not.toHaveProperty('Took')
  })

  test('has the gate’s own description', () => {
    expect(facts({ description: 'what customers ask most' })['About']).toBe('"what customers ask most"')
  })
})
