// Every form of a report fits its place, whatever is in the report, and counts what it leaves out.
import fc from 'fast-check'
import { describe, expect, test } from '@jest/globals'
import { annotations } from '../../../src/core/render/annotations.ts'
import { COMMENT_LIMIT, renderComment } from '../../../src/core/render/comment.ts'
import { workflowCommand } from '../../../src/core/render/encode/workflow-command.ts'
import { renderDocument } from '../../../src/core/render/markdown/document.ts'
import { COMMENT_LADDER, SUMMARY_LADDER } from '../../../src/core/render/markdown/form.ts'
import { renderMarker } from '../../../src/core/render/marker.ts'
import { renderStatus } from '../../../src/core/render/status.ts'
import { renderSummary, SUMMARY_LIMIT_BYTES } from '../../../src/core/render/summary.ts'
import type { GateReport, Report } from '../../../src/core/report.ts'
import {
  createEstimate,
  createGateReport,
  createItemDifference,
  createReason,
  createReport,
  createRuleResult,
} from '../../support/create-report.ts'
import { RENDERED_PAYLOADS } from '../../support/hostile-report.ts'

const MARKER = { key: '0123456789abcdef', run: 4711, attempt: 2, commit: '9e107d9' }
const LINKS = { trusted: [], run: 'https://github.com/acme/support/actions/runs/4711' }
/** A comment that GitHub refuses is tried again at half, then at a quarter. */
const SMALLEST_COMMENT = COMMENT_LIMIT / 4
const PAYLOADS = RENDERED_PAYLOADS.flatMap(([, payloads]) => payloads.map(({ value }) => value))

describe('any report, of any size, with any text', () => {
  test('fits a comment at every limit that is tried', () => {
    fc.assert(
      fc.property(reports(), fc.integer({ min: SMALLEST_COMMENT, max: COMMENT_LIMIT }), (report, limit) => {
        expect(renderComment(report, { marker: MARKER, links: LINKS, limit }).length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 40, seed: 20260104 },
    )
  })

  test('fits a job summary, in bytes', () => {
    fc.assert(
      fc.property(reports(), fc.integer({ min: 50_000, max: SUMMARY_LIMIT_BYTES }), (report, limitBytes) => {
        expect(Buffer.byteLength(renderSummary(report, { links: LINKS, limitBytes }))).toBeLessThanOrEqual(limitBytes)
      }),
      { numRuns: 25, seed: 20260104 },
    )
  })

  test('fits a commit status', () => {
    fc.assert(
      fc.property(reports(), ({ gates }) => {
        for (const gate of gates) expect(renderStatus(gate).description.length).toBeLessThanOrEqual(140)
      }),
      { numRuns: 40, seed: 20260104 },
    )
  })

  test('fits the annotations of a step: ten of a level, each in one line', () => {
    fc.assert(
      fc.property(reports(), (report) => {
        const all = annotations(report)
        for (const level of ['error', 'warning']) {
          expect(all.filter((one) => one.level === level).length).toBeLessThanOrEqual(10)
        }
        for (const annotation of all) {
          const printed = workflowCommand(annotation)
          expect(printed).not.toContain('\n')
          expect(annotation.message.length).toBeLessThanOrEqual(4000)
          expect(Buffer.byteLength(printed)).toBeLessThanOrEqual(64 * 1024)
        }
      }),
      { numRuns: 40, seed: 20260104 },
    )
  })
})

test('the largest report of all: a limit exactly as long as a form gets that form, one less the next', () => {
  const report = createReport({
    verdict: 'failed',
    gates: [createLargeGate({ rules: 300, items: 50, slices: 300 }, 'text\n'.repeat(300))],
  })
  const room = renderMarker(MARKER).length + 1
  const documents = COMMENT_LADDER.map((form) => renderDocument(report, form, LINKS))
  const rendered = (limit: number): string => renderComment(report, { marker: MARKER, links: LINKS, limit }).slice(room)
  for (const [index, document] of documents.slice(0, -1).entries()) {
    expect(rendered(room + document.length)).toBe(document)
    expect(rendered(room + document.length - 1)).toBe(documents[index + 1])
  }
})

describe.each([
  ['comment', COMMENT_LADDER],
  ['summary', SUMMARY_LADDER],
])('each form of a %s', (_where, ladder) => {
  const counts = { rules: 230, items: 60, slices: 240, notes: 40 }
  const quiet = 20
  const report = createReport({ verdict: 'failed', gates: [createLargeGate({ ...counts, quiet })] })

  test.each(ladder.slice(0, -1).map((form, index) => [index, form] as const))(
    '%i counts what it leaves out',
    (_index, form) => {
      const document = renderDocument(report, form, LINKS)
      const rows = (start: RegExp): number => document.split('\n').filter((line) => start.test(line)).length
      const more = (words: RegExp): number => Number(words.exec(document)?.[1] ?? 0)
      expect(rows(/^\| require /) + more(/^(\d+) more rules? /m)).toBe(counts.rules)
      expect(more(/^Not shown: (\d+) rules that hold in a slice/m)).toBe(quiet)
      expect(rows(/^\| `topic` = /) + more(/^(\d+) more slices? /m)).toBe(counts.slices)
      expect(rows(/^<details><summary><code>item-/) + more(/(\d+) more items/)).toBe(counts.items)
      expect(rows(/^- .?note/) + more(/^- and (\d+) more in/m)).toBe(counts.notes)
      expect(rows(/^\| `score-.*McNemar/) + more(/^How (\d+) more were decided/m)).toBe(counts.rules + quiet)
      if (form.texts === null) expect(document).toContain('inputs and outputs')
    },
  )

  test.each(ladder.map((form, index) => [index, form] as const))(
    '%i counts the gates that it leaves out',
    (_index, form) => {
      const gates = Array.from({ length: 150 }, (_, index) =>
        createGateReport({ name: `gate-${String(index)}`, verdict: index % 3 === 0 ? 'failed' : 'passed' }),
      )
      const document = renderDocument(createReport({ verdict: 'failed', gates }), form, LINKS)
      const shown = document.split('\n').filter((line) => /^\| `gate-/.test(line)).length
      const left = /Left out here: (\d+) gates \(/.exec(document)
      expect(shown).toBe(Math.min(form.gates, 150))
      expect(shown + Number(left?.[1] ?? 0)).toBe(150)
      expect(document).toContain('150 gates: 50 failed, 100 passed.')
    },
  )

  test('the last says where the rest is', () => {
    const document = renderDocument(report, ladder.at(-1)!, LINKS)
    expect(document).toContain('The rest is too long for this place. See ')
    expect(document).toContain('[this workflow run](https://github.com/acme/support/actions/runs/4711)')
  })
})

test('an output that is cut says how long it is', () => {
  const gate = createGateReport({ worst: [createItemDifference({ candidateOutput: 'x'.repeat(5000) })] })
  expect(renderDocument(createReport({ gates: [gate] }), COMMENT_LADDER[0]!, LINKS)).toContain(
    '│ … cut; 5000 characters in all',
  )
})

interface Counts {
  readonly rules: number
  readonly items: number
  readonly slices: number
  readonly notes?: number
  readonly quiet?: number
}

function createLargeGate(
  { rules, items, slices, notes = 0, quiet = 0 }: Counts,
  text = 'text',
  name = 'large',
): GateReport {
  const reason = createReason('RULE_BROKEN', ['It fell'])
  return createGateReport({
    name,
    verdict: 'failed',
    reasons: [createReason('RULE_BROKEN', ['It fell', { value: text }])],
    rules: [
      ...Array.from({ length: rules }, (_, index) =>
        createRuleResult({
          score: `score-${String(index)}${text}`,
          outcome: 'broken',
          reason: createReason('RULE_BROKEN', ['It fell', { value: text }]),
        }),
      ),
      ...Array.from({ length: quiet }, (_, index) =>
        createRuleResult({ score: `score-${String(index)}`, slice: { key: 'topic', value: String(index) }, reason }),
      ),
    ].map((rule) => ({
      ...rule,
      reason: notes === 0 ? rule.reason : reason,
      estimate: createEstimate({ method: 'McNemar' }),
    })),
    slices: Array.from({ length: slices }, (_, index) => ({
      key: 'topic',
      value: `${String(index)}${text}`,
      score: 'correct',
      items: 12,
      candidate: 0.5,
      baseline: 0.75,
      difference: -0.25,
      pValue: 0.01,
      isFlagged: index < slices / 2,
    })),
    worst: Array.from({ length: items }, (_, index) =>
      createItemDifference({ id: `item-${String(index)}${text}`, why: [{ value: text }], candidateOutput: text }),
    ),
    notes: Array.from({ length: notes }, (_, index) => [`note ${String(index)}`]),
  })
}

/** Reports of any size, their texts made of payloads, up to 20,000 characters each. */
function reports(): fc.Arbitrary<Report> {
  const text = fc
    .tuple(fc.array(fc.constantFrom(...PAYLOADS), { maxLength: 4 }), fc.integer({ min: 1, max: 200 }))
    .map(([values, times]) => values.join(' ').slice(0, 400).repeat(times).slice(0, 20_000))
  const gate = fc
    .record({
      text,
      name: text,
      counts: fc.record({
        rules: fc.integer({ min: 0, max: 60 }),
        items: fc.integer({ min: 0, max: 30 }),
        slices: fc.integer({ min: 0, max: 60 }),
      }),
    })
    .map((values) => createLargeGate(values.counts, values.text, values.name))
  return fc
    .record({
      gates: fc.array(gate, { maxLength: 12 }),
      problems: fc.array(text, { maxLength: 30 }),
    })
    .map(({ gates, problems }) =>
      createReport({
        verdict: 'failed',
        gates,
        problems: problems.map((value) => createReason('SPEC_INVALID', [{ value }, ' is wrong in ', { value }])),
      }),
    )
}
