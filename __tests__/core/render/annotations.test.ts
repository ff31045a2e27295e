import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../../src/core/render/annotations.ts'
import type { RuleResult } from '../../../src/core/report.ts'
import { createGateReport, createReason, createReport, createRuleResult } from '../../support/create-report.ts'

const PLACE = { file: 'langfuse-gate.yml', line: 7, column: 9 }

describe('annotations', () => {
  test('mark every problem of the spec on its line', () => {
    const problem = {
      ...createReason('SPEC_INVALID', [{ value: 'requires' }, ' is no key'], ['Write require']),
      place: PLACE,
    }
    expect(annotations(createReport({ verdict: 'error', gates: [], problems: [problem] }))).toEqual([
      {
        level: 'error',
        title: 'langfuse-gate',
        message: '"langfuse-gate.yml:7:9" "requires" is no key. Write require.',
        file: 'langfuse-gate.yml',
        line: 7,
        column: 9,
      },
    ])
  })

  test('mark a broken rule as an error and an unsure one as a warning', () => {
    const rules = [
      createRule({ outcome: 'unsure' }),
      createRule({ outcome: 'broken' }),
      createRule({ outcome: 'held' }),
    ]
    const marked = annotations(createReport({ gates: [createGateReport({ verdict: 'failed', rules })] }))
    expect(marked.map(({ level, message }) => [level, message])).toEqual([
      ['error', '"correct" "mean >= 0.8" is broken: It fell.'],
      ['warning', '"correct" "mean >= 0.8" is unsure: It fell.'],
    ])
  })

  test('are only warnings where the merge is not stopped, and none for what is watched', () => {
    const rules = [createRule({ outcome: 'unsure' }), createRule({ list: 'watch', outcome: 'broken' })]
    const marked = annotations(createReport({ gates: [createGateReport({ verdict: 'inconclusive', rules })] }))
    expect(marked.map(({ level }) => level)).toEqual(['warning'])
  })

  test('mark what kept a gate from judging', () => {
    const gate = createGateReport({
      name: 'faq',
      verdict: 'error',
      reasons: [{ ...createReason('DATASET_NOT_FOUND', ['There is no such dataset']), place: PLACE }],
      rules: [],
    })
    expect(annotations(createReport({ verdict: 'error', gates: [gate] }))).toMatchObject([
      { level: 'error', title: 'langfuse-gate / faq: error', line: 7 },
    ])
  })

  test('are ten of each level, the last of which says how many more there are', () => {
    const rules = [
      ...Array.from({ length: 15 }, (_, index) => createRule({ score: `a${String(index)}`, outcome: 'unsure' })),
      ...Array.from({ length: 12 }, (_, index) => createRule({ score: `b${String(index)}`, outcome: 'broken' })),
    ]
    const marked = annotations(createReport({ gates: [createGateReport({ verdict: 'failed', rules })] }))
    expect(marked.map(({ level }) => level)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
    ])
    expect([marked[9], marked[19]]).toMatchObject([
      { message: '3 more of this kind are not marked: see the job summary or the JSON report.' },
      { message: '6 more of this kind are not marked: see the job summary or the JSON report.' },
    ])
  })

  test('mark a rule once, with the slices that it is broken in', () => {
    const slices = ['refund', 'faq', 'status', 'invoice', 'delivery'].map((value) =>
      createRule({ outcome: 'broken', slice: { key: 'topic', value } }),
    )
    const [whole, ...others] = annotations(
      createReport({
        gates: [createGateReport({ verdict: 'failed', rules: [...slices, createRule({ outcome: 'broken' })] })],
      }),
    )
    expect(others).toEqual([])
    expect(whole).toMatchObject({ title: 'langfuse-gate / order-status: require rule broken', line: 7 })
    expect(whole?.message).toBe(
      '"correct" "mean >= 0.8" is broken: It fell. Also where "topic" is "refund". Also where "topic" is "faq". ' +
        'Also where "topic" is "status". And in 2 more slices.',
    )
  })

  test('leave out what is waived', () => {
    const waiver = { score: 'correct', reason: 'r', owner: 'o', until: '2026-12-31' }
    const rules = [createRule({ outcome: 'broken', waiver })]
    expect(annotations(createReport({ gates: [createGateReport({ rules })] }))).toEqual([])
  })
})

function createRule(overrides: Partial<RuleResult>): RuleResult {
  return createRuleResult({ rule: 'mean >= 0.8', reason: createReason('X', ['It fell']), place: PLACE, ...overrides })
}
