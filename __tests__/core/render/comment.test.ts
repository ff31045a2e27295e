import { describe, expect, test } from '@jest/globals'
import { COMMENT_LIMIT, renderComment } from '../../../src/core/render/comment.ts'
import { parseMarker, renderMarker } from '../../../src/core/render/marker.ts'
import { renderDocument } from '../../../src/core/render/markdown/document.ts'
import { COMMENT_LADDER } from '../../../src/core/render/markdown/form.ts'
import { renderSummary, SUMMARY_LIMIT_BYTES } from '../../../src/core/render/summary.ts'
import type { GateReport, Report } from '../../../src/core/report.ts'
import {
  createGateReport,
  createItemDifference,
  createReason,
  createReport,
  createRuleResult,
} from '../../support/create-report.ts'
import { situations } from '../../support/report-situations.ts'

const MARKER = { key: '0123456789abcdef', run: 4711, attempt: 2, commit: '9e107d9' }
const LINKS = { trusted: [], run: 'https://github.com/acme/support/actions/runs/4711' }

function comment(report: Report, limit?: number): string {
  return renderComment(report, { marker: MARKER, links: LINKS, ...(limit === undefined ? {} : { limit }) })
}

describe('a comment', () => {
  test('starts with its marker, and the verdict is the next line', () => {
    const body = comment(createReport())
    expect(parseMarker(body)).toEqual(MARKER)
    expect(body.split('\n')[1]).toBe('## ✅ langfuse-gate: passed')
  })

  test('names the gate and the largest cause in the first sentence', () => {
    const reasons = [createReason('RULE_BROKEN', [{ value: 'tone' }, ' fell'], ['Look at it'])]
    const body = comment(createReport({ verdict: 'failed', gates: [createGateReport({ verdict: 'failed', reasons })] }))
    expect(body.split('\n')[3]).toBe('**`order-status`**: `tone` fell. Look at it.')
  })

  test('says nothing twice that a remedy has said', () => {
    const reasons = [createReason('RULE_BROKEN', ['It fell'], ['Look at it'])]
    const body = comment(
      createReport({ gates: [createGateReport({ reasons, next: [['Look at it'], ['Then merge']] })] }),
    )
    expect(body.match(/Look at it/g)).toHaveLength(1)
    expect(body).toContain('**What to do next**\n\n- Then merge')
  })

  test('has a row of the table for every rule, what is broken first in its list', () => {
    const rules = [
      createRuleResult({ list: 'watch', score: 'latency', outcome: 'broken' }),
      createRuleResult({ score: 'tone', outcome: 'held' }),
      createRuleResult({ score: 'facts', outcome: 'broken' }),
      createRuleResult({ list: 'review', score: 'length', outcome: 'unsure', isDefault: true }),
    ]
    const rows = comment(createReport({ gates: [createGateReport({ rules })] }))
      .split('\n')
      .filter((line) => /^\| (require|review|watch) /.test(line))
      .map((line) => line.split(' | '))
    expect(rows.map(([list, score, rule]) => [list, score, rule])).toEqual([
      ['| require', '`facts`', '`mean >= baseline - 0.02`'],
      ['| require', '`tone`', '`mean >= baseline - 0.02`'],
      ['| review', '`length`', '`mean >= baseline - 0.02` (default)'],
      ['| watch', '`latency`', '`mean >= baseline - 0.02`'],
    ])
  })

  test('says of what is not broken how large a drop is ruled out', () => {
    expect(comment(createReport())).toContain('✅\u00A0held: no drop over 5.9 points |')
  })

  test('puts the gates first that need a look, and folds those that passed', () => {
    const gates = [
      createGateReport({ name: 'fine' }),
      createGateReport({ name: 'worse', verdict: 'failed' }),
      createGateReport({ name: 'broken', verdict: 'error' }),
    ]
    const body = comment(createReport({ verdict: 'error', gates }))
    const order = ['`broken`: error', '`worse`: failed', '<code>fine</code>: passed'].map((words) =>
      body.indexOf(words),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
    expect(body).toContain('3 gates: 1 error, 1 failed, 1 passed.')
  })
})

describe('a report too long for a comment', () => {
  test('has fewer items, then no outputs, then fewer rules, and says so each time', () => {
    const report = createReport({ verdict: 'failed', gates: [createLongGate('long', 500, 1000)] })
    const documents = COMMENT_LADDER.map((form) => renderDocument(report, form, LINKS))
    const room = renderMarker(MARKER).length + 1
    expect(documents.map((document) => comment(report, room + document.length).slice(room))).toEqual(documents)
    expect(documents[0]).toContain('Left out here: 490 more items. See the job summary and the JSON report.')
    expect(documents[2]).toContain('Left out here: 495 more items.')
    expect(documents[3]).toContain('Left out here: 495 more items, inputs and outputs. See the job summary')
    expect(documents[4]).toContain('40 more rules are in the job summary and the JSON report.')
  })

  test.each([
    ['500 items of 10 kB', () => createReport({ gates: [createLongGate('a', 500, 10_000)] })],
    [
      '40 gates',
      () => createReport({ gates: Array.from({ length: 40 }, (_, i) => createLongGate(`g${String(i)}`, 50, 5000)) }),
    ],
    [
      '2000 gates',
      () => createReport({ gates: Array.from({ length: 2000 }, (_, i) => createLongGate(`g${String(i)}`, 1, 10)) }),
    ],
    ['5000 problems', () => createReport({ gates: [], problems: createProblems(5000) })],
  ])('fits, with its verdict: %s', (_what, create) => {
    const body = comment(create())
    expect(body.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(body).toContain('langfuse-gate: passed')
  })

  test('keeps the counts and the way to the rest when there is room for nothing else', () => {
    const report = createReport({ verdict: 'failed', gates: [createLongGate('long', 500, 1000)] })
    expect(comment(report, 500).split('\n').slice(1)).toEqual([
      '## ❌ langfuse-gate: failed',
      '',
      '**`long`**: It fell.',
      '',
      'The rest is too long for this place. See the job summary and the JSON report of ' +
        '[this workflow run](https://github.com/acme/support/actions/runs/4711).',
      '',
    ])
  })

  test('fits a job summary, which counts bytes', () => {
    const report = createReport({ gates: [createLongGate('ä', 5000, 4000, 'ö')] })
    const summary = renderSummary(report, { links: LINKS })
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES)
    expect(summary).toContain('Left out here')
    expect(Buffer.byteLength(renderSummary(report, { links: LINKS, limitBytes: 5000 }))).toBeLessThanOrEqual(5000)
  })
})

test('every situation fits and is short enough to be read', () => {
  for (const create of Object.values(situations)) expect(comment(create()).length).toBeLessThan(20_000)
})

function createLongGate(name: string, items: number, size: number, letter = 'x'): GateReport {
  const output = letter.repeat(size)
  return createGateReport({
    name,
    verdict: 'failed',
    reasons: [createReason('RULE_BROKEN', ['It fell'])],
    rules: Array.from({ length: 60 }, (_, index) =>
      createRuleResult({ score: `score-${String(index)}`, outcome: 'broken' }),
    ),
    worst: Array.from({ length: items }, (_, index) =>
      createItemDifference({ id: `item-${String(index)}`, candidateOutput: output, baselineOutput: output }),
    ),
  })
}

function createProblems(count: number): Report['problems'] {
  return Array.from({ length: count }, (_, index) =>
    createReason('SPEC_INVALID', [{ value: `key-${String(index)}` }, ' is no key']),
  )
}
