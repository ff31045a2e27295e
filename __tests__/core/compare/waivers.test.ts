import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import { gateNotes } from '../../../src/core/render/gate-notes.ts'
import type { GateReport } from '../../../src/core/report.ts'
import type { Rule } from '../../../src/core/spec/rules.ts'
import { plain } from '../../../src/core/text.ts'
import { createGateRules, createRelativeRule, createRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults } from '../../support/judge-values.ts'

const waiver = { score: 'correct', reason: 'a new voice', owner: 'ana', until: '2026-01-31' }

function judgeWaived(
  rules: readonly Rule[],
  { until = '2026-01-31', score = 'correct', startedAt = '2026-01-31T22:00:00Z', wrong = 40, missing = false } = {},
): GateReport {
  const itemResults = createResults(Array.from({ length: 40 }, (_, index) => index >= wrong))
  return judge({
    gate: 'order-status',
    rules: createGateRules({ rules, waivers: [{ ...waiver, until, score }] }),
    candidate: createRunRecord({
      startedAt,
      itemResults: missing ? itemResults.map((result) => ({ ...result, scores: { other: 1 } })) : itemResults,
    }),
    baseline: createFoundBaseline(createRunRecord({ itemResults: createResults(Array(40).fill(true)) })),
    reportText: 'full',
  })
}

const relative = createRelativeRule(-0.02)
const absolute = createRule(0.9, { list: 'review' })

describe('a waived score', () => {
  const report = judgeWaived([relative, absolute])

  test('has its rules measured and shown, and neither they nor its guards count', () => {
    expect(report.rules.map(({ outcome, waiver: shown }) => [outcome, shown])).toEqual([
      ['broken', waiver],
      ['broken', waiver],
    ])
    expect(report.verdict).toBe('passed')
    expect(report.reasons[0]?.message).toBe('Nothing is required for now: every rule is waived.')
    expect(report.waivers).toEqual([waiver])
  })

  test('leaves the other rules as they are', () => {
    const errors = createRule(0, { score: 'errors', statistic: { name: 'sum' }, operator: '==' })
    const passed = judgeWaived([relative, errors])
    expect(passed.verdict).toBe('passed')
    expect(passed.reasons[0]?.message).toBe('The one rule holds. One rule is waived.')
    const broken = createRule(1, { score: 'errors', statistic: { name: 'sum' }, operator: '==' })
    expect(judgeWaived([relative, broken]).verdict).toBe('failed')
  })

  test('that nothing measured is an error all the same', () => {
    const missing = judgeWaived([absolute], { missing: true })
    expect(missing.verdict).toBe('error')
    expect(missing.reasons[0]?.code).toBe('SCORE_MISSING')
  })

  test('that only watch rules are about is not waived, and the report says so', () => {
    const watched = judgeWaived([createRule(0.9, { list: 'watch' })])
    expect(watched.rules[0]?.waiver).toBeUndefined()
    expect(watched.notes.map(plain)).toContain(
      'The waiver of "correct" changes nothing: no require or review rule is about it.',
    )
  })

  test('that no rule names is a note', () => {
    const other = judgeWaived([relative], { score: 'tone', wrong: 0 })
    expect(other.verdict).toBe('passed')
    expect(other.notes.map(plain)).toContain(
      'The waiver of "tone" changes nothing: no require or review rule is about it.',
    )
    expect(gateNotes(other).map(plain).join('\n').match(/tone/g)).toHaveLength(1)
  })

  test('that is misspelt names what was probably meant', () => {
    const misspelt = judgeWaived([relative], { score: 'corect', wrong: 0 })
    expect(gateNotes(misspelt).map(plain)).toContain(
      'The waiver of "corect" changes nothing: no require or review rule is about it. Did you mean "correct"?',
    )
  })

  test('of a gate that could not be judged is told without a word on its rules', () => {
    const unjudged = { ...judgeWaived([relative]), rules: [] }
    expect(gateNotes(unjudged).map(plain)).toContain(
      '"correct" is waived until "2026-01-31" by "ana", because "a new voice".',
    )
  })
})

describe('a waiver that has run out', () => {
  test('is an error, and waives nothing', () => {
    const report = judgeWaived([relative], { startedAt: '2026-02-01T00:00:00Z' })
    expect(report.verdict).toBe('error')
    expect(report.reasons[0]).toMatchObject({
      code: 'WAIVER_EXPIRED',
      message: 'The waiver of "correct" by "ana" ended on "2026-01-31".',
    })
    expect(report.rules[0]?.waiver).toBeUndefined()
    expect(report.waivers).toEqual([waiver])
  })

  test('is told by the day in UTC, wherever the run was started', () => {
    expect(judgeWaived([relative], { startedAt: '2026-02-01T01:00:00+02:00' }).verdict).toBe('passed')
    expect(judgeWaived([relative], { startedAt: '2026-01-31T23:00:00-02:00' }).verdict).toBe('error')
  })
})
