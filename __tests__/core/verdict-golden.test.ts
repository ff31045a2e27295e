import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/core/judge.ts'
import { createGateRules } from '../support/create-rules.ts'
import {
  createFoundBaseline,
  createItemResult,
  createRunRecord,
  createScoredItems,
} from '../support/create-run-record.ts'
import { goldenCases } from '../support/golden.ts'

/** What the research calls regressed, unchanged, improved and inconclusive, in this gate's words. */
const VERDICTS = { regressed: 'failed', unchanged: 'passed', improved: 'passed', inconclusive: 'inconclusive' } as const

interface Input {
  readonly n: number
  readonly lost: number
  readonly gained: number
  readonly kb: number
}

describe('hand-derived verdicts', () => {
  test.each(goldenCases<Input, { verdict: keyof typeof VERDICTS }>('verdict'))('$id', ({ input, expect: golden }) => {
    const { n, lost, gained, kb } = input
    const candidate = Array.from({ length: n }, (_, index) => index >= lost)
    const baseline = Array.from({ length: n }, (_, index) => index < lost || index >= lost + gained)
    const repetitions = Array.from({ length: kb }, (_, repetition) =>
      createScoredItems('correct', baseline).map((result) => createItemResult({ ...result, repetition })),
    )
    const report = judge({
      gate: 'order-status',
      rules: createGateRules(),
      candidate: createRunRecord({ itemResults: createScoredItems('correct', candidate) }),
      baseline: createFoundBaseline(createRunRecord({ itemResults: repetitions.flat() })),
      reportText: 'full',
    })
    expect(report.verdict).toBe(VERDICTS[golden.verdict])
  })
})
