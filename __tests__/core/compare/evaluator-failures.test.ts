import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import { renderComment } from '../../../src/core/render/comment.ts'
import { renderHtml } from '../../../src/core/render/html/document.ts'
import { renderTerminal } from '../../../src/core/render/terminal.ts'
import type { GateReport } from '../../../src/core/report.ts'
import type { ItemResult } from '../../../src/core/run-record.ts'
import type { Rule } from '../../../src/core/spec/rules.ts'
import { plain } from '../../../src/core/text.ts'
import { createReport } from '../../support/create-report.ts'
import { createGateRules, createRule } from '../../support/create-rules.ts'
import { createItemResult, createRunRecord } from '../../support/create-run-record.ts'

const failed = { scores: {}, scoreErrors: [{ evaluator: 'judge_quality', message: 'no key for the judge' }] }
const scored = { scores: { quality: 1 } }

/** Twelve items, the first `broken` of which the evaluator judge_quality failed on. */
function judgeItems(broken: number, rule: Rule, reportText: 'full' | 'ids' = 'full'): GateReport {
  const itemResults = Array.from({ length: 12 }, (_, index): ItemResult => {
    return createItemResult({ id: `c${String(index + 1)}`, ...(index < broken ? failed : scored) })
  })
  const { comparability } = createRunRecord()
  const scoredBy: Record<string, string[]> = broken === 12 ? {} : { quality: ['judge_quality'] }
  return judge({
    gate: 'qual',
    rules: createGateRules({ rules: [rule] }),
    candidate: createRunRecord({
      itemResults,
      comparability: { ...comparability, evaluators: { judge_quality: 'hash' }, scoredBy },
    }),
    baseline: { status: 'none' },
    reportText,
  })
}

const onQuality = createRule(0.9, { score: 'quality' })
const onErrors = createRule(0, { score: 'errors', statistic: { name: 'sum' }, operator: '==' })

function rendered(gate: GateReport): readonly string[] {
  const report = createReport({ gates: [gate] })
  const links = { trusted: [] }
  return [
    renderTerminal(report, { color: false, width: 100 }),
    renderComment(report, { marker: { key: 'abc', run: 1, attempt: 1, commit: 'abcdef0' }, links }),
    renderHtml(report, { links }),
  ]
}

describe('an evaluator that failed is told, with its first error and the item', () => {
  test.each([
    ['on every item, by another name than its score', 12, onQuality, 'error'],
    ['on more than a few items', 3, onQuality, 'error'],
    ['on every item, and no rule is about its score', 12, onErrors, 'passed'],
    ['on one item, and no rule is about its score', 1, onErrors, 'passed'],
  ] as const)('%s', (_, broken, rule, verdict) => {
    const gate = judgeItems(broken, rule)
    expect(gate.verdict).toBe(verdict)
    for (const text of rendered(gate)) {
      expect(text).toContain('no key for the judge')
      expect(text).toContain('judge_quality')
      expect(text).toMatch(/on the item\W+(?:<[^>]+>)?c1\b/)
    }
  })

  test('and nobody is told that there is no evaluator', () => {
    const [reason] = judgeItems(12, onQuality).reasons
    expect(reason?.message).toBe(
      'No item has the score "quality". The evaluator "judge_quality" failed on 12 outputs, first on the item "c1": "no key for the judge"',
    )
    expect(plain(reason?.remedy ?? [])).toBe(
      'Mend the evaluator; where it is not the one that makes this score, correct the name.',
    )
  })

  test('once', () => {
    const [terminal = ''] = rendered(judgeItems(3, onQuality))
    expect(terminal.match(/no key for the judge/g)).toHaveLength(1)
  })

  test('without its words where no text may appear', () => {
    for (const text of rendered(judgeItems(12, onQuality, 'ids'))) {
      expect(text).toContain('judge_quality')
      expect(text).not.toContain('no key for the judge')
    }
  })
})
