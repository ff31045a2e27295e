import { describe, expect, test } from '@jest/globals'
import { judgeAgain } from '../../src/core/judge-again.ts'
import { judge, type JudgeInput } from '../../src/core/judge.ts'
import type { GateReport } from '../../src/core/report.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import { saveRules, restoreRules } from '../../src/core/spec/saved-rules.ts'
import { plain, say } from '../../src/core/text.ts'
import { createFoundBaseline, createRunRecord, createScoredItems } from '../support/create-run-record.ts'

const ITEMS = 200

/** A run in which this many of the items are good. */
function createRun(good: number, overrides: Partial<RunRecord> = {}): RunRecord {
  const values = Array.from({ length: ITEMS }, (_, index) => index < good)
  return createRunRecord({ itemResults: createScoredItems('good', values), ...overrides })
}

const require = { good: ['mean >= baseline - 0.02'] }
const rules = { ...createRunRecord().rules, require }

function judgeRun(
  good: { candidate: number; baseline: number; anchor: number },
  more: Partial<JudgeInput> = {},
): GateReport {
  const restored = restoreRules(rules)
  return judge({
    gate: 'g',
    rules: restored,
    candidate: createRun(good.candidate, { rules: saveRules(restored) }),
    baseline: createFoundBaseline(createRun(good.baseline, { name: 'main' })),
    anchor: { record: createRun(good.anchor, { name: 'release' }), words: say`the file ${'blessed.json'}` },
    reportText: 'full',
    ...more,
  })
}

describe('drift', () => {
  test('that no single change shows is a review against the anchor', () => {
    const report = judgeRun({ candidate: 180, baseline: 182, anchor: 196 })
    expect(report.rules.map(({ list, rule, outcome, isDrift }) => [list, rule, outcome, isDrift])).toEqual([
      ['require', 'mean >= baseline - 0.02', expect.not.stringMatching('broken'), undefined],
      ['review', 'mean >= anchor - 0.02', 'broken', true],
    ])
    expect(report.verdict).toBe('needs-review')
    expect(report.reasons[0]?.message).toMatch(/^Against the anchor \(drift\): /)
    expect(report.rules[1]?.baselineValue).toBe(0.98)
    expect(report.notes.map(plain)).toContain(
      'Slow drift is looked for against the anchor, the file "blessed.json": 1 rule held as under review, with 20 % of the level; the rules against the baseline have 80 %.',
    )
  })

  test('is none where nothing has changed, however sure the rules are', () => {
    const report = judgeRun({ candidate: 190, baseline: 190, anchor: 190 })
    expect(report.rules.map(({ outcome }) => outcome)).toEqual(['held', 'held'])
    expect(report.verdict).toBe('passed')
  })

  test('has a fifth of the level, and the rest has what is left', () => {
    const both = judgeRun({ candidate: 180, baseline: 186, anchor: 186 })
    const [rule, drift] = both.rules.map(({ estimate }) => estimate)
    expect(drift?.pValue).toBeCloseTo(rule?.pValue ?? 0, 12)
    expect(rule?.adjustedPValue).toBeCloseTo((rule?.pValue ?? 0) / 0.8, 12)
    expect(drift?.adjustedPValue).toBeCloseTo((drift?.pValue ?? 0) / 0.2, 12)
  })

  test('is judged again from the saved report, which has the anchor without its outputs', () => {
    const report = judgeRun({ candidate: 180, baseline: 182, anchor: 196 })
    expect(report.drift?.anchor.name).toBe('release')
    expect(judgeAgain(report)).toEqual(report)
    const approval = { status: 'approved', words: ['by ana'] } as const
    expect(judgeAgain(report, { ...approval, words: [...approval.words] }).verdict).not.toBe('needs-review')
  })

  test('against an anchor of another dataset is an error, and says what to do', () => {
    const other = createRun(190, { name: 'release' })
    const itemResults = other.itemResults.map((result, index) => ({ ...result, hash: `other ${String(index)}` }))
    const anchor = { record: { ...other, itemResults }, words: say`the file ${'blessed.json'}` }
    const report = judgeRun({ candidate: 190, baseline: 190, anchor: 0 }, { anchor })
    expect(report.verdict).toBe('error')
    expect(report.reasons[0]?.code).toBe('BASELINE_NOT_COMPARABLE')
    expect(plain(report.reasons[0]?.remedy ?? [])).toContain('langfuse-gate baseline bless')
  })

  test('of a score that the anchor has not is unsure, and never held', () => {
    const other = createRunRecord({ itemResults: createScoredItems('other', Array<boolean>(ITEMS).fill(true)) })
    const report = judgeRun({ candidate: 190, baseline: 190, anchor: 0 }, { anchor: { record: other, words: ['it'] } })
    expect(report.rules[1]).toMatchObject({ outcome: 'unsure', reason: { code: 'BASELINE_MISSING' } })
    expect(report.verdict).toBe('inconclusive')
  })

  test('leaves rules alone that compare with nothing, or are watched', () => {
    const given = restoreRules({ ...rules, require: { good: ['mean >= 0.5', 'worse <= 3'] }, watch: require })
    const report = judgeRun({ candidate: 190, baseline: 190, anchor: 190 }, { rules: given })
    expect(report.rules.filter(({ isDrift }) => isDrift === true).map(({ rule }) => rule)).toEqual([
      'worse <= 3 of the anchor',
    ])
  })
})
