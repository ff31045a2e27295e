import { describe, expect, test } from '@jest/globals'
import { provenance } from '../../../src/core/render/facts.ts'
import type { GateReport } from '../../../src/core/report.ts'
import type { RunRecord } from '../../../src/core/run-record.ts'
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

  test('has what the task used, and of how many results that is known where it is not all', () => {
    const results = [createItemResult({ id: 'a', cost: 0.25, tokens: 100 }), createItemResult({ id: 'b', cost: 0.5 })]
    expect(facts({ candidate: createRunRecord({ itemResults: results }), baseline: null })['Cost']).toBe(
      'task 0.75 USD, 100 tokens (known of 1 of 2 results)',
    )
    expect(facts({})).not.toHaveProperty('Cost')
  })

  test('has the evaluators’ use apart, and the baseline’s with the difference', () => {
    const side = (cost: number, judged: number): RunRecord =>
      createRunRecord({ itemResults: [createItemResult({ cost, evaluation: { cost: judged, tokens: 7 } })] })
    expect(facts({ candidate: side(0.5, 0.125), baseline: side(0.25, 0.25) })['Cost']).toBe(
      'task 0.5 USD (baseline 0.25 USD, +0.25 USD); evaluators 0.125 USD (baseline 0.25 USD, −0.125 USD), 7 tokens (as the baseline)',
    )
    const pooled = createRunRecord({ itemResults: [1, 2].map((cost) => createItemResult({ cost, id: String(cost) })) })
    expect(facts({ candidate: side(0.5, 0.125), baseline: pooled })['Cost']).toBe(
      'task 0.5 USD; evaluators 0.125 USD, 7 tokens',
    )
  })

  test('has what changed between the sides, and what was used beside that', () => {
    const candidate = createRunRecord({ observed: { models: ['m2'], prompts: ['p 3', 'q 1'], judgeModels: ['j'] } })
    const changes: GateReport['changes'] = [
      { what: 'commit', before: [{ value: 'a' }], after: [{ value: 'b' }] },
      { what: 'models', before: [{ value: 'm1' }], after: [{ value: 'm2' }] },
    ]
    expect(facts({ candidate, changes })).toMatchObject({
      Changed: 'commit; models "m1" → "m2"',
      Used: 'prompts "p 3" and "q 1", judged by "j"',
    })
    expect(facts({ changes: changes.slice(0, 1) })['Changed']).toBe(
      'the commit, and nothing else that both runs recorded',
    )
    expect(facts({ changes: [] })).not.toHaveProperty('Changed')
  })

  test('has what run evaluators said, beside what they said of the baseline', () => {
    const candidate = createRunRecord({
      runScores: [
        { name: 'words', value: 41 },
        { name: 'grade', value: 'B' },
      ],
    })
    const baseline = createRunRecord({ runScores: [{ name: 'words', value: 63.5 }] })
    expect(facts({ candidate, baseline })['Run scores']).toBe('"words" 41 (baseline 63.5), "grade" "B"')
    const many = Array.from({ length: 12 }, (_, index) => ({ name: `s${String(index)}`, value: true }))
    expect(facts({ candidate: createRunRecord({ runScores: many }) })['Run scores']).toContain(
      '"s9" true, 2 more in the JSON report',
    )
  })

  test('says which items were chosen', () => {
    const candidate = createRunRecord()
    const dataset = { ...candidate.comparability.dataset, selection: 'topic is faq' }
    const chosen = { ...candidate, comparability: { ...candidate.comparability, dataset } }
    const found = facts({ candidate: chosen })
    expect(found['Dataset']).toContain('3 items, chosen by "topic is faq"')
  })

  test('of a gate that was not affected is nothing but its description', () => {
    expect(facts({ notAffected: ['no changed file is one of its paths'] })).toEqual({})
  })

  test('leaves out times that are none', () => {
    expect(facts({ candidate: createRunRecord({ finishedAt: 'yesterday' }) })).not.toHaveProperty('Took')
  })

  test('has the gate’s own description', () => {
    expect(facts({ description: 'what customers ask most' })['About']).toBe('"what customers ask most"')
  })
})
