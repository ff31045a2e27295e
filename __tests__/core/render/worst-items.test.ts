import { describe, expect, test } from '@jest/globals'
import { renderHtml } from '../../../src/core/render/html/document.ts'
import { COMMENT_LADDER, SUMMARY_LADDER } from '../../../src/core/render/markdown/form.ts'
import { worstItemFolds } from '../../../src/core/render/markdown/worst-items.ts'
import { ruleRows } from '../../../src/core/render/rule-rows.ts'
import { renderTerminal } from '../../../src/core/render/terminal.ts'
import type { GateReport } from '../../../src/core/report.ts'
import {
  createEstimate,
  createGateReport,
  createItemDifference,
  createReport,
  createRuleResult,
} from '../../support/create-report.ts'

const worst = Array.from({ length: 12 }, (_, index) => createItemDifference({ id: `item-${String(index)}` }))
const whole = createGateReport({ worst })
const cut = createGateReport({ worst, worstLeftOut: 30 })

function leftOut(gate: GateReport, [form]: typeof COMMENT_LADDER): string | undefined {
  const lines = form === undefined ? [] : worstItemFolds(gate, form, [])
  return lines.find((line) => line.startsWith('Left out here'))
}

describe('worst items that the report itself has left out', () => {
  test('are counted in Markdown with those that the form leaves out', () => {
    const shown = COMMENT_LADDER[0]?.items ?? 0
    expect(leftOut(whole, COMMENT_LADDER)).toContain(`${String(12 - shown)} more items`)
    expect(leftOut(cut, COMMENT_LADDER)).toContain(`${String(42 - shown)} more items`)
  })

  test('are counted where every listed item is shown', () => {
    expect(leftOut(whole, SUMMARY_LADDER)).toBeUndefined()
    expect(leftOut(cut, SUMMARY_LADDER)).toContain('30 more items')
  })

  test('are counted in the terminal', () => {
    const render = (gate: GateReport): string =>
      renderTerminal(createReport({ gates: [gate] }), { color: false, width: 120 })
    const counted = (text: string): number => Number(/and (\d+) more/.exec(text)?.[1])
    expect(counted(render(cut)) - counted(render(whole))).toBe(30)
  })
})

test('a text without anything to see is shown to be one, and a long id does not hide what it is about', () => {
  const item = createItemDifference({ id: 'x'.repeat(200), baselineOutput: 'fine', candidateOutput: ' \n' })
  const report = createReport({ gates: [createGateReport({ worst: [item] })] })
  const terminal = renderTerminal(report, { color: false, width: 120 })
  expect(terminal).toMatch(/Candidate {2}∅/)
  expect(terminal).toMatch(/\n {4}x{79}…: /)
  expect(renderHtml(report, { links: { trusted: [] } })).toContain('∅')
})

test('no more is said to be ruled out than a score from 0 to 1 can drop', () => {
  const rule = createRuleResult({ outcome: 'unsure', estimate: createEstimate({ ruledOut: 1 }) })
  const gate = createGateReport({ rules: [rule, { ...rule, estimate: createEstimate({ ruledOut: 0.99 }) }] })
  expect(ruleRows(gate).map(({ shown }) => shown)).toEqual(['', 'no drop over 99 points'])
})
