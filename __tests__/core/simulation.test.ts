import { describe, expect, test } from '@jest/globals'
import { deviation } from '../../src/core/statistics/stddev.ts'
import { followLooks } from '../support/follow-looks.ts'
import { createResults, judgeScores, judgeValues } from '../support/judge-values.ts'
import { simulateRuns, simulateScores, type Kind } from '../support/simulate.ts'

/** A fixed slice of `npm run bench:gate`: equal seeds, so equal counts on every machine. */
const RUNS = 120

function shareBlocked(kind: Kind, items: number, drop: number): number {
  const blocked = Array.from({ length: RUNS }, (_, run) => {
    const { candidate, baseline } = simulateRuns(
      kind,
      items,
      drop,
      `${kind} ${String(items)} ${String(drop)} ${String(run)}`,
    )
    return judgeValues(candidate, baseline).verdict === 'failed'
  })
  return blocked.filter(Boolean).length / RUNS
}

describe('the simulated runs are those of the measured tables', () => {
  test.each([
    ['binary', 0.4, 0.5],
    ['judge', 0.225, 0.4],
  ] as const)(
    '%s: differences deviate by %f, two runs of the same code correlate by %f',
    (kind, spread, correlation) => {
      const runs = Array.from({ length: 100 }, (_, run) => simulateRuns(kind, 300, 0, `${kind} ${String(run)}`))
      const before = runs.flatMap(({ baseline }) => baseline.map(Number))
      const after = runs.flatMap(({ candidate }) => candidate.map(Number))
      const differences = after.map((value, index) => value - (before[index] ?? NaN))
      const [own, other, change] = [before, after, differences].map((values) => deviation(values) ** 2)
      expect(Math.sqrt(change ?? NaN)).toBeCloseTo(spread, 2)
      // Var(a − b) = Var(a) + Var(b) − 2·Cov(a, b).
      const covariance = ((own ?? NaN) + (other ?? NaN) - (change ?? NaN)) / 2
      expect(Math.abs(covariance / Math.sqrt((own ?? NaN) * (other ?? NaN)) - correlation)).toBeLessThan(0.02)
    },
  )
})

describe('the promise, on simulated runs', () => {
  test.each(['binary', 'judge'] as const)('%s: a change that changes nothing is seldom blocked', (kind) => {
    expect(shareBlocked(kind, 50, 0)).toBeLessThanOrEqual(0.03)
  })

  // The recommended rule of the research finds 58 % and 93 % of these drops; 120 runs know that to 9 points.
  test.each([
    ['binary', 0.5],
    ['judge', 0.86],
  ] as const)('%s: a drop of 10 points on 100 items is blocked at least %d of the time', (kind, least) => {
    expect(shareBlocked(kind, 100, 0.1)).toBeGreaterThanOrEqual(least)
  })

  test('five scores are blocked together no more often than one', () => {
    const blocked = Array.from({ length: RUNS / 3 }, (_, run) => {
      const { candidate, baseline } = simulateScores(50, 0, `five 50 0 ${String(run)}`)
      return judgeScores(candidate, baseline).verdict === 'failed'
    })
    expect(blocked.filter(Boolean).length / blocked.length).toBeLessThanOrEqual(0.03)
  })

  test.each([
    ['binary', 0, 0, 0.03, 0.6],
    ['judge', 0, 0, 0.03, 0.6],
    ['judge', 0.1, 0.82, 1, 0.7],
  ] as const)(
    '%s, stopped early, true drop %d: blocked from %d to %f, share of items run under %d',
    (kind, drop, least, most, share) => {
      const followed = Array.from({ length: RUNS / 3 }, (_, run) => {
        const seed = `${kind} 100 ${String(drop)} ${String(run)}`
        const { candidate, baseline } = simulateRuns(kind, 100, drop, seed)
        return followLooks(createResults(candidate), createResults(baseline), {}, seed)
      })
      const blocked = followed.filter(({ report }) => report.verdict === 'failed').length / followed.length
      expect(blocked).toBeGreaterThanOrEqual(least)
      expect(blocked).toBeLessThanOrEqual(most)
      expect(followed.reduce((sum, { run }) => sum + run, 0) / (100 * followed.length)).toBeLessThan(share)
    },
  )
})
