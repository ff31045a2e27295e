import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import type { GateReport } from '../../../src/core/report.ts'
import type { RunRecord } from '../../../src/core/run-record.ts'
import type { Rule } from '../../../src/core/spec/rules.ts'
import { plain } from '../../../src/core/text.ts'
import { createGateRules, createRelativeRule, createRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'

const value = { score: 'f1', statistic: { name: 'value' } } as const
const f1 = (score: number | boolean | string) => ({ runScores: [{ name: 'f1', value: score }] })

function judgeRun(rule: Rule, candidate: Partial<RunRecord>, baseline: Partial<RunRecord> | null = {}): GateReport {
  return judge({
    gate: 'order-status',
    rules: createGateRules({ rules: [rule] }),
    candidate: createRunRecord(candidate),
    baseline:
      baseline === null
        ? { status: 'missing', reason: ['none was found'] }
        : createFoundBaseline(createRunRecord(baseline)),
    reportText: 'full',
  })
}

describe('a rule on the value of a run evaluator', () => {
  test('holds, or is broken, as written', () => {
    expect(judgeRun(createRule(0.9, value), f1(0.9)).verdict).toBe('passed')
    const report = judgeRun(createRule(0.9, value), f1(0.84), f1(0.95))
    expect(report.verdict).toBe('failed')
    expect(report.rules[0]).toMatchObject({ value: 0.84, baselineValue: 0.95, bound: 0.9, estimate: null })
    expect(report.reasons[0]?.message).toBe('The value of "f1" is 0.84; the rule asks for >= 0.9.')
  })

  test('takes true as 1', () => {
    expect(judgeRun(createRule(1, { ...value, operator: '==' }), f1(true)).verdict).toBe('passed')
  })

  test('is watched against the baseline', () => {
    const rule = createRelativeRule({ kind: 'times', factor: 0.9 }, { ...value, list: 'watch' })
    expect(judgeRun(rule, f1(0.8), f1(0.95)).rules[0]).toMatchObject({ outcome: 'broken', baselineValue: 0.95 })
    expect(judgeRun(rule, f1(0.8), f1(0.95)).verdict).toBe('passed')
    expect(judgeRun(rule, f1(0.8)).rules[0]?.reason.message).toBe(
      '"f1" has no baseline yet: it is new since the baseline.',
    )
    expect(judgeRun(rule, f1(0.8), null).rules[0]?.outcome).toBe('unsure')
  })
})

describe('a run score that is not there', () => {
  test.each([
    ['never made', {}, 'SCORE_MISSING', 'The run has no run score "f1".'],
    [
      'whose evaluator failed',
      { runScoreErrors: [{ evaluator: 'averages', message: 'no results' }] },
      'SCORE_MISSING',
      'The run has no run score "f1". The run evaluator "averages" failed: no results',
    ],
    ['that is text', f1('good'), 'SCORE_INVALID', 'The run score "f1" is no finite number.'],
    ['that is not finite', f1(NaN), 'SCORE_INVALID', 'The run score "f1" is no finite number.'],
    [
      'that is there twice',
      { runScores: [...f1(1).runScores, ...f1(0).runScores] },
      'SCORE_INVALID',
      'The run has 2 run scores called "f1".',
    ],
  ] as const)('%s is an error', (_, record, code, message) => {
    const report = judgeRun(createRule(0.9, value), record as Partial<RunRecord>)
    expect(report.verdict).toBe('error')
    expect(report.reasons[0]).toMatchObject({ code, message: message.replace(': no results', ': "no results"') })
  })

  test('and is a score of items says so, whichever run evaluator failed', () => {
    const failed = { runScoreErrors: [{ evaluator: 'averages', message: 'no results' }] }
    const [reason] = judgeRun(createRule(1, { score: 'correct', statistic: { name: 'value' } }), failed).reasons
    expect(reason).toMatchObject({
      code: 'SCORE_MISSING',
      message: '"correct" is a score of items, and the rule "value >= 1" asks for the value of a run evaluator.',
    })
    expect(plain(reason?.remedy ?? [])).toBe('Write mean, share or another statistic of items.')
  })

  test('and was asked for by a statistic of items says what to write', () => {
    const report = judgeRun(createRule(0.9, { score: 'f1' }), f1(0.95))
    expect(report.verdict).toBe('error')
    expect(plain(report.reasons[0]?.remedy ?? [])).toBe('It is the score of a run evaluator: write value in the rule.')
  })
})

test.each([
  ['correct', '"correct" is the name of an item score and of a run score.'],
  ['cost', 'A run evaluator’s score is called "cost", which is the name of a score that the gate makes itself.'],
])('a run score called %s is an error', (name, message) => {
  const report = judgeRun(createRule(0), { runScores: [{ name, value: 1 }] })
  expect(report.verdict).toBe('error')
  expect(report.reasons[0]).toMatchObject({ code: 'SCORE_INVALID', message })
})

test('tokens are read from the record', () => {
  const tokens = createRule(100, { score: 'tokens', operator: '<=' })
  const itemResults = createRunRecord().itemResults.map((result) => ({ ...result, tokens: 90 }))
  expect(judgeRun(tokens, { itemResults }).verdict).toBe('passed')
  expect(judgeRun(tokens, {}).verdict).toBe('error')
})

test('what a run evaluator said is left out where nothing may be quoted', () => {
  const said = {
    runScores: [{ name: 'f1', value: 1, comment: 'the answer was: no' }],
    runScoreErrors: [{ evaluator: 'averages', message: 'cannot read: no' }],
  }
  const report = judge({
    gate: 'order-status',
    rules: createGateRules({ rules: [createRule(0, value), createRule(0, { ...value, score: 'averages' })] }),
    candidate: createRunRecord(said),
    baseline: { status: 'none' },
    reportText: 'ids',
  })
  expect(JSON.stringify(report)).not.toMatch(/the answer was|cannot read/)
  expect(report.candidate?.runScores).toEqual([{ name: 'f1', value: 1 }])
})
