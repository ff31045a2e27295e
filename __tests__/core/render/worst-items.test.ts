import { describe, expect, test } from '@jest/globals'
import { COMMENT_LADDER, SUMMARY_LADDER } from '../../../src/core/render/markdown/form.ts'
import { worstItemFolds } from '../../../src/core/render/markdown/worst-items.ts'
import { renderTerminal } from '../../../src/core/render/terminal.ts'
import type { GateReport } from '../../../src/core/report.ts'
import { createGateReport, createItemDifference, createReport } from '../../support/create-report.ts'

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
