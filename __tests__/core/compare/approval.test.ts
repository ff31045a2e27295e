import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import type { Approval, GateReport } from '../../../src/core/report.ts'
import type { GateRules } from '../../../src/core/spec/rules.ts'
import { plain, say } from '../../../src/core/text.ts'
import { createGateRules, createRelativeRule, createRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults } from '../../support/judge-values.ts'

const approved: Approval = {
  status: 'approved',
  words: [...say`${'ana'} approved it: the label ${'langfuse-gate-approved'}.`],
}
const absent: Approval = {
  status: 'absent',
  words: [...say`Nobody whose word counts has approved commit ${'1234567'}.`],
}
const unknown: Approval = { status: 'unknown', words: [...say`The token may not read reviews.`] }

function judgeFor(approval: Approval | undefined, rules: Partial<GateRules>, wrong: number): GateReport {
  return judge({
    gate: 'order-status',
    rules: createGateRules(rules),
    candidate: createRunRecord({ itemResults: createResults(Array.from({ length: 20 }, (_, i) => i >= wrong)) }),
    baseline: createFoundBaseline(createRunRecord({ itemResults: createResults(Array(20).fill(true)) })),
    reportText: 'full',
    ...(approval === undefined ? {} : { approval }),
  })
}

const review = { rules: [createRule(1, { list: 'review', operator: '==' })] }
const unsure = { rules: [createRelativeRule(-0.02)], unsure: 'review' } as const

describe('what needs review', () => {
  test('passes when it is approved; the report says by whom, and what was accepted', () => {
    const report = judgeFor(approved, review, 2)
    expect(report.verdict).toBe('passed')
    expect(report.approval).toEqual(approved)
    expect(report.reasons.map((reason) => reason.code)).toEqual(['APPROVED', 'RULE_BROKEN'])
    expect(report.reasons[0]?.message).toBe(
      'What needs review is accepted. "ana" approved it: the label "langfuse-gate-approved".',
    )
  })

  test('is inconclusive when it is approved and the evidence excludes no regression', () => {
    const report = judgeFor(approved, unsure, 2)
    expect(report.verdict).toBe('inconclusive')
    expect(report.reasons.map((reason) => reason.code)).toEqual(['RULE_UNSURE', 'APPROVED'])
  })

  test.each([
    [absent, 'NOT_APPROVED', 'Nobody whose word counts has approved commit "1234567".'],
    [unknown, 'APPROVAL_UNKNOWN', 'The token may not read reviews.'],
  ] as const)('still does when the approval is %#', (approval, code, message) => {
    const report = judgeFor(approval, review, 2)
    expect(report.verdict).toBe('needs-review')
    expect(report.approval).toEqual(approval)
    expect(report.reasons.at(-1)).toMatchObject({ code, message })
    expect(report.next.map(plain).join(' ')).toContain('whoever accepts it approves')
  })

  test('and was asked of nobody needs review', () => {
    const report = judgeFor(undefined, review, 2)
    expect(report.verdict).toBe('needs-review')
    expect(report.approval).toBeUndefined()
    expect(report.reasons.map((reason) => reason.code)).toEqual(['RULE_BROKEN'])
  })
})

test('an approval turns nothing but what needs review', () => {
  const required = { rules: [createRule(1, { operator: '==' }), ...review.rules] }
  expect(judgeFor(approved, required, 2)).toMatchObject({ verdict: 'failed', approval: approved })
  const passed = judgeFor(approved, review, 0)
  expect(passed.verdict).toBe('passed')
  expect(passed.approval).toBeUndefined()
})

describe('a rule’s own word on what is unsure', () => {
  const soft = { ...createRelativeRule(-0.02), unsure: 'pass' } as const
  const hard = { ...createRelativeRule(-0.02), unsure: 'fail' } as const

  test('stands over the gate’s and the preset’s', () => {
    expect(judgeFor(undefined, { rules: [soft], unsure: 'fail' }, 2).verdict).toBe('inconclusive')
    expect(judgeFor(undefined, { rules: [soft], preset: 'strict' }, 2).verdict).toBe('inconclusive')
    const report = judgeFor(undefined, { rules: [hard] }, 2)
    expect(report.verdict).toBe('failed')
    expect(plain(report.reasons[0]?.remedy ?? [])).toBe('The spec says unsure: fail of this rule, so this counts.')
  })

  test('is for that rule alone', () => {
    const other = createRelativeRule(0.02, { score: 'errors', operator: '<=' })
    expect(judgeFor(undefined, { rules: [soft, other], unsure: 'fail' }, 2).verdict).toBe('inconclusive')
  })
})

describe('evidence: beyond-margin', () => {
  const rules = [createRelativeRule(-0.1)]

  test('does not block a proven drop whose interval reaches into the margin', () => {
    const drop = (evidence: GateRules['evidence'], wrong: number) => judgeFor(undefined, { rules, evidence }, wrong)
    expect(drop('any', 6).verdict).toBe('failed')
    expect(drop('beyond-margin', 6).verdict).toBe('inconclusive')
    expect(drop('beyond-margin', 14).verdict).toBe('failed')
  })
})
