import { describe, expect, test } from '@jest/globals'
import { buildReport } from '../../src/core/build-report.ts'
import { report, VERDICTS, type Verdict } from '../../src/core/report.ts'
import { say } from '../../src/core/text.ts'
import { createGateReport } from '../support/create-report.ts'

const common = {
  tool: 'langfuse-gate 0.1.0',
  createdAt: '2026-01-02T03:05:00.000Z',
  spec: 'langfuse-gate.yml',
  problems: [],
}
const gates = (...verdicts: Verdict[]) => verdicts.map((verdict) => createGateReport({ verdict }))

describe('the report', () => {
  test.each([
    [['passed', 'inconclusive'], 'inconclusive', true, 0],
    [['passed', 'passed'], 'passed', true, 0],
    [['needs-review', 'inconclusive', 'passed'], 'needs-review', false, 1],
    [['needs-review', 'failed'], 'failed', false, 1],
    [['failed', 'error', 'passed'], 'error', false, 2],
  ] as const)('%j is %s', (verdicts, verdict, passed, exitCode) => {
    expect(buildReport({ ...common, gates: gates(...verdicts) })).toMatchObject({ verdict, passed, exitCode })
  })

  test('fits its schema', () => {
    const built = buildReport({ ...common, gates: gates(...VERDICTS) })
    expect(report.parse(built)).toEqual(built)
  })

  test('is an error when the spec could not be judged, whatever its gates say', () => {
    const problem = {
      code: 'SPEC_INVALID',
      text: say`gates.a: unknown key ${'datset'}`,
      remedy: say`Write dataset.`,
    } as const
    expect(buildReport({ ...common, gates: gates('passed'), problems: [problem] })).toMatchObject({
      verdict: 'error',
      exitCode: 2,
      problems: [{ code: 'SPEC_INVALID', message: 'gates.a: unknown key "datset"', remedy: ['Write dataset.'] }],
    })
  })

  test('of no gate at all is an error that says so', () => {
    expect(buildReport({ ...common, gates: [] })).toMatchObject({
      verdict: 'error',
      passed: false,
      problems: [{ code: 'NOTHING_TO_JUDGE' }],
    })
  })
})
