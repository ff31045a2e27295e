import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import { poolRuns } from '../../../src/core/pool-runs.ts'
import type { Estimate } from '../../../src/core/report.ts'
import type { RunRecord } from '../../../src/core/run-record.ts'
import { createRandom } from '../../../src/core/statistics/random.ts'
import { createGateRules } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults } from '../../support/judge-values.ts'

/** Items around 0.6 with noise of their own; every result of the run is moved by `shift`. */
function runWith(name: string, shift: number, items = 100): RunRecord {
  const random = createRandom(name)
  const values = Array.from({ length: items }, () => 0.5 + ((random.bits() >>> 0) / 2 ** 32) * 0.2 + shift)
  return createRunRecord({ name, itemResults: createResults(values) })
}

function estimateAgainst(shifts: readonly number[], drop: number): Estimate {
  const [newest, ...earlier] = shifts.map((shift, index) => runWith(`run ${String(index)}`, shift))
  if (newest === undefined) throw new Error('no run')
  const report = judge({
    gate: 'order-status',
    rules: createGateRules(),
    candidate: runWith('candidate', -drop),
    baseline: createFoundBaseline(poolRuns(newest, earlier).record),
    reportText: 'full',
  })
  const estimate = report.rules[0]?.estimate
  if (estimate === null || estimate === undefined) throw new Error('no estimate')
  return estimate
}

describe('runs that drift as a whole', () => {
  const calm = [0, 0, 0, 0, 0]
  const drifting = [0.05, -0.05, 0.04, -0.06, 0.02]

  test('five of them leave room for the drift of the candidate, too', () => {
    const [still, moved] = [estimateAgainst(calm, 0.06), estimateAgainst(drifting, 0.06)]
    expect(still.pValue).toBeLessThan(0.001)
    expect(moved.pValue).toBeGreaterThan(0.025)
    expect(moved.lower).toBeLessThan(still.lower - 0.05)
    expect(moved.method).toBe('label-swap mid-p, t interval, with room for runs that drift')
  })

  test('fewer runs cannot tell it', () => {
    expect(estimateAgainst(drifting.slice(0, 4), 0.06).method).toBe('label-swap mid-p, t interval')
  })

  test('repetitions of one run are no runs', () => {
    const repeated = Array.from({ length: 5 }, (_, repetition) =>
      runWith(`run ${String(repetition)}`, drifting[repetition] ?? 0).itemResults.map((result) => ({
        ...result,
        repetition,
      })),
    )
    const report = judge({
      gate: 'order-status',
      rules: createGateRules(),
      candidate: runWith('candidate', -0.06),
      baseline: createFoundBaseline(createRunRecord({ itemResults: repeated.flat() })),
      reportText: 'full',
    })
    expect(report.rules[0]?.estimate?.method).toBe('label-swap mid-p, t interval')
  })
})
