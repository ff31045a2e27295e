import { describe, expect, test } from '@jest/globals'
import { parseBaselineRecord, parseRunRecords, renderRunRecords } from '../../src/core/saved-run.ts'
import { createGateReport, createReport } from '../support/create-report.ts'
import { createItemResult, createRunRecord } from '../support/create-run-record.ts'
import { refusalOf } from '../support/refusal.ts'

const first = createRunRecord()
const second = createRunRecord({
  gate: 'refunds',
  itemResults: [createItemResult({ output: { text: 'a\nb', n: [1, null] } })],
})
const empty = createRunRecord({ itemResults: [] })

describe('saved runs', () => {
  test.each([[[first]], [[first, second]], [[empty]], [[]]])('are read as they were written', (records) => {
    expect(parseRunRecords(renderRunRecords(records), 'a.json')).toEqual(records)
  })

  test('have a line for each item, so that two files can be compared', () => {
    const lines = renderRunRecords([first]).split('\n')
    expect(lines.filter((line) => line.includes('"id"'))).toEqual([
      `    ${JSON.stringify(first.itemResults[0])},`,
      `    ${JSON.stringify(first.itemResults[1])},`,
      `    ${JSON.stringify(first.itemResults[2])}`,
    ])
    expect(lines.at(-1)).toBe('')
  })

  test('of a report are its candidates', () => {
    const report = createReport({
      gates: [
        createGateReport({ candidate: first }),
        createGateReport({ name: 'refunds', candidate: second }),
        createGateReport({ candidate: null }),
      ],
    })
    expect(parseRunRecords(JSON.stringify(report), 'report.json')).toEqual([first, second])
  })

  test.each([
    ['', /is not JSON/],
    ['{"format": "langfuse-gate.run"', /is not JSON/],
    ['null', /is neither a saved run nor a report$/],
    ['{"scores": {}}', /is neither a saved run nor a report$/],
    [
      '[{"format": "langfuse-gate.report", "version": 1}]',
      /has the format "langfuse-gate.report"; a run has "langfuse-gate.run"/,
    ],
    ['{"format": "junit", "version": 1}', /has the format "junit"/],
    [JSON.stringify({ ...first, version: 2 }), /has version 2 of its format; this program reads version 1$/],
    [JSON.stringify({ ...first, itemResults: undefined }), /is not as this program writes it, at "itemResults": /],
    [JSON.stringify({ ...first, complete: 'yes' }), /at "complete": /],
    [JSON.stringify(first).replace('"correct":true', '"correct":1e999'), /at "itemResults.0.scores.correct": /],
    [JSON.stringify(first).replace('"correct":true', '"correct":null'), /at "itemResults.0.scores.correct": /],
  ])('%.60j is refused', async (text, message) => {
    const refusal = await refusalOf(() => parseRunRecords(text, 'a.json'))
    expect(refusal).toEqual([expect.stringMatching(message)])
    expect(refusal[0]).toMatch(/^RECORD_UNREADABLE The file "a.json" /)
  })
})

describe('a saved run as a baseline', () => {
  test('is not believed that it was scored again, or that it is several runs', () => {
    const claims = { rescored: { by: 'x', scores: ['correct'] }, runs: ['order-status-1', 'order-status-0'] }
    expect(parseBaselineRecord(renderRunRecords([{ ...first, ...claims }]), 'a.json', first.gate)).toEqual(first)
  })

  test('is the one of the gate', () => {
    expect(parseBaselineRecord(renderRunRecords([first, second]), 'a.json', 'refunds')).toEqual(second)
  })

  test.each([
    [
      renderRunRecords([second]),
      'BASELINE_NOT_FOUND The file "a.json" has no run of the gate "order-status"; it has "refunds"',
    ],
    [renderRunRecords([]), 'BASELINE_NOT_FOUND The file "a.json" has no run of the gate "order-status"; it has none'],
    [
      renderRunRecords([first, first]),
      'BASELINE_UNREADABLE The file "a.json" has more than one run of the gate "order-status"',
    ],
    [
      renderRunRecords([createRunRecord({ complete: false })]),
      'BASELINE_UNREADABLE The run of the gate "order-status" in "a.json" is not complete, so it is no baseline',
    ],
    ['{}', 'BASELINE_UNREADABLE The file "a.json" is neither a saved run nor a report'],
  ])('or is refused', async (text, refusal) => {
    expect(await refusalOf(() => parseBaselineRecord(text, 'a.json', 'order-status'))).toEqual([refusal])
  })
})
