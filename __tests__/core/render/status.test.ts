import { describe, expect, test } from '@jest/globals'
import { renderStatus } from '../../../src/core/render/status.ts'
import type { GateReport, RuleResult } from '../../../src/core/report.ts'
import { createGateReport, createReason, createRuleResult } from '../../support/create-report.ts'

describe('a commit status', () => {
  test.each<[GateReport['verdict'], string, string]>([
    ['passed', 'success', 'passed: 2 rules held, 3 items'],
    ['inconclusive', 'success', 'inconclusive: 2 rules held, 3 items'],
    ['needs-review', 'failure', 'needs-review: 2 rules held, 3 items'],
    ['failed', 'failure', 'failed: 2 rules held, 3 items'],
  ])('of a gate that is %s is %s', (verdict, state, description) => {
    const rules = [createRuleResult(), createRuleResult({ list: 'review' })]
    expect(renderStatus(createGateReport({ verdict, rules }))).toEqual({ state, description })
  })

  test('counts what is broken and unsure, and never what is watched', () => {
    const of = (list: RuleResult['list'], outcome: RuleResult['outcome']): RuleResult =>
      createRuleResult({ list, outcome })
    const rules = [of('require', 'broken'), of('require', 'held'), of('review', 'unsure'), of('watch', 'broken')]
    const items = { ...createGateReport().items, failed: 1 }
    expect(renderStatus(createGateReport({ verdict: 'failed', rules, items })).description).toBe(
      'failed: 1 of 3 rules broken, 1 unsure, 3 items, 1 failed',
    )
  })

  test('says what was waived, approved, stopped early or not run at all', () => {
    const waiver = { score: 'correct', reason: 'r', owner: 'o', until: '2026-12-31' }
    const rules = [
      createRuleResult({ outcome: 'broken', waiver }),
      createRuleResult({ outcome: 'broken', list: 'review' }),
    ]
    const approval = { status: 'approved' as const, words: ['by somebody'] }
    const itemsRun = { run: 3, planned: 400, stoppedBy: ['every rule was decided'] }
    expect(renderStatus(createGateReport({ rules, approval, itemsRun })).description).toBe(
      'passed: approved, 1 of 1 rule broken, 1 waived, 3 of 400 items',
    )
    expect(renderStatus(createGateReport({ notAffected: ['no file'], rules: [] })).description).toBe(
      'passed: not affected by this change, nothing was run',
    )
  })

  test('of a gate that could not judge has the code, if it is one', () => {
    const of = (code: string): string =>
      renderStatus(createGateReport({ verdict: 'error', reasons: [createReason(code, ['x'])] })).description
    expect(of('DATASET_NOT_FOUND')).toBe('error: DATASET_NOT_FOUND')
    expect(of('click https://evil.example')).toBe('error: the gate could not judge')
  })
})
