import { describe, expect, test } from '@jest/globals'
import type { RunRecord } from '../../src/core/run-record.ts'
import { selfCheck } from '../../src/core/selfcheck.ts'
import { createRandom } from '../../src/core/statistics/random.ts'
import { estimateRunNoise } from '../../src/core/statistics/run-noise.ts'
import { createGateRules, createRelativeRule, createRule } from '../support/create-rules.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import { createResults, type Values } from '../support/judge-values.ts'
import { refusalOf } from '../support/refusal.ts'

const runOf = (name: string, values: Values): RunRecord => createRunRecord({ name, itemResults: createResults(values) })

/** Runs of the same code: every item passes in `share` of them, by chance. */
const noisyRuns = (runs: number, items: number, share: (run: number) => number): RunRecord[] =>
  Array.from({ length: runs }, (_, run) => {
    const random = createRandom(`run ${String(run)}`)
    return runOf(
      `run-${String(run)}`,
      Array.from({ length: items }, () => (random.bits() >>> 0) / 2 ** 32 < share(run)),
    )
  })

describe('how runs of the same code differ', () => {
  test('items that do not vary leave all of it to the runs, and runs of one mean nothing', () => {
    expect(
      estimateRunNoise([
        [0, 0.1, 0.2],
        [0.5, 0.6, 0.7],
      ]).shock,
    ).toBeCloseTo(0.01 - (2 * 0.01) / 4, 12)
    const { within, shock } = estimateRunNoise([
      [0, 1],
      [1, 0],
    ])
    expect([within, shock]).toEqual([expect.closeTo(0.5, 12), 0])
  })

  test('independent items give no shock, a drifting provider does', () => {
    const { noise: calm } = selfCheck(
      noisyRuns(6, 200, () => 0.8),
      createGateRules(),
    )
    expect(calm).toMatchObject([{ score: 'correct', items: 200 }])
    expect(calm[0]?.flips).toBeCloseTo(0.32, 1)
    expect(calm[0]?.shock).toBeLessThan(0.02)
    const { noise: drifting } = selfCheck(
      noisyRuns(6, 200, (run) => 0.6 + run / 15),
      createGateRules(),
    )
    expect(drifting[0]?.shock).toBeGreaterThan(0.08)
  })
})

describe('a self-check', () => {
  test('every ordered pair is judged, and swaps between them; about as many are red as was promised', () => {
    const check = selfCheck(
      noisyRuns(4, 60, () => 0.8),
      createGateRules(),
    )
    expect(check.pairs.of).toBe(12)
    expect(check.swaps.of).toBe(400)
    expect(check.promised).toBe(0.025)
    expect(check.swaps.lower).toBeLessThan(0.03)
    expect(check.swaps.upper).toBeGreaterThan(check.swaps.red / 400)
    expect(check.rules).toMatchObject([{ score: 'correct', rule: 'mean >= baseline - 0.02' }])
  })

  test('an absolute rule that noise breaks is seen', () => {
    const rules = createGateRules({ rules: [createRelativeRule(-0.02), createRule(0.8)] })
    const check = selfCheck(
      noisyRuns(4, 60, () => 0.8),
      rules,
    )
    expect(check.pairs.red).toBeGreaterThan(2)
    expect(check.rules.find(({ rule }) => rule === 'mean >= 0.8')?.broken).toBeGreaterThan(50)
  })

  test('equal runs give equal numbers', () => {
    const runs = noisyRuns(3, 40, () => 0.7)
    expect(selfCheck(runs, createGateRules())).toEqual(selfCheck(runs, createGateRules()))
  })

  test('one run, or two that cannot be judged, are refused', async () => {
    const [one] = noisyRuns(1, 20, () => 0.8)
    expect(await refusalOf(() => selfCheck(one === undefined ? [] : [one], createGateRules()))).toEqual([
      'INPUT_INVALID A self-check of the gate "order-status" needs two runs of the same code or more; found 1.',
    ])
    const other = runOf('other', Array<boolean>(60).fill(true))
    expect(await refusalOf(() => selfCheck(one === undefined ? [] : [one, other], createGateRules()))).toEqual([
      expect.stringMatching(/^INPUT_INVALID The runs "run-0" and "other" cannot be judged: /),
    ])
  })
})
