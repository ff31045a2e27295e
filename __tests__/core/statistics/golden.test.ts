import { describe, expect, test } from '@jest/globals'
import normalQuantileOracle from '@stdlib/stats-base-dists-normal-quantile'
import tCdfOracle from '@stdlib/stats-base-dists-t-cdf'
import tQuantileOracle from '@stdlib/stats-base-dists-t-quantile'
import { benjaminiHochberg } from '../../../src/core/statistics/benjamini-hochberg.ts'
import { clusteredT } from '../../../src/core/statistics/clustered-t.ts'
import { normalCdf, normalQuantile, tCdf, tQuantile } from '../../../src/core/statistics/distributions.ts'
import { hwangShihDeCani, sequentialBoundaries, type Spending } from '../../../src/core/statistics/group-sequential.ts'
import { holm } from '../../../src/core/statistics/holm.ts'
import { labelSwapMidP } from '../../../src/core/statistics/label-swap.ts'
import { mcnemarMidP } from '../../../src/core/statistics/mcnemar.ts'
import { pairedT } from '../../../src/core/statistics/paired-t.ts'
import { detectableDrop, requiredItems } from '../../../src/core/statistics/power.ts'
import { createRandom } from '../../../src/core/statistics/random.ts'
import { stratifiedExactMidP } from '../../../src/core/statistics/stratified-exact.ts'
import { tangoInterval } from '../../../src/core/statistics/tango.ts'
import { wilsonInterval } from '../../../src/core/statistics/wilson.ts'
import { distance, goldenCases } from '../../support/golden.ts'

/** Of Student's distribution by jstat, and of what is held against a second library: no decision can see less. */
const FUNCTIONS = 1e-7

describe('distributions', () => {
  test.each(goldenCases<{ p: number; df: number }, { value: number }>('t-quantile'))(
    '$id',
    ({ input, expect: golden }) => {
      expect(distance(tQuantile(input.p, input.df), golden.value)).toBeLessThan(FUNCTIONS)
    },
  )

  test.each(goldenCases<{ t: number; df: number }, { value: number }>('t-cdf'))('$id', ({ input, expect: golden }) => {
    expect(distance(tCdf(input.t, input.df), golden.value)).toBeLessThan(FUNCTIONS)
  })

  test.each(goldenCases<{ p: number }, { value: number }>('normal-quantile'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      expect(distance(normalQuantile(input.p), golden.value)).toBeLessThanOrEqual(tol)
    },
  )

  const degrees = [1, 2, 3, 9, 49, 99, 999, 9_999]
  test.each(degrees)('agree with a second library at %d degrees of freedom', (df) => {
    for (const p of [0.01, 0.025, 0.05, 0.3, 0.5, 0.8, 0.975, 0.99]) {
      expect(distance(tQuantile(p, df), tQuantileOracle(p, df))).toBeLessThan(FUNCTIONS)
      expect(distance(normalQuantile(p), normalQuantileOracle(p, 0, 1))).toBeLessThan(FUNCTIONS)
    }
    for (const t of [-30, -4, -2, -0.5, 0, 0.1, 1, 3, 12]) {
      expect(distance(tCdf(t, df), tCdfOracle(t, df))).toBeLessThan(FUNCTIONS)
    }
  })
})

describe('tests and intervals', () => {
  type Sides = { baseline: number[]; candidate: number[]; level: number }
  const differences = ({ baseline, candidate }: Sides) =>
    candidate.map((value, index) => value - (baseline[index] ?? NaN))

  test.each(
    goldenCases<Sides, { mean: number; sd: number; se: number; lo: number; hi: number; pLess: number }>('paired-t'),
  )('$id', ({ input, expect: golden, tol }) => {
    const t = pairedT(differences(input), input.level)
    expect(distance(t.mean, golden.mean)).toBeLessThanOrEqual(tol)
    expect(distance(t.deviation, golden.sd)).toBeLessThanOrEqual(tol)
    expect(distance(t.standardError, golden.se)).toBeLessThanOrEqual(tol)
    expect(distance(t.lower, golden.lo)).toBeLessThanOrEqual(tol)
    expect(distance(t.upper, golden.hi)).toBeLessThanOrEqual(tol)
    expect(distance(t.pValue, golden.pLess)).toBeLessThanOrEqual(tol)
  })

  test.each(goldenCases<Sides, { mean: number; se: number }>('paired-t-degenerate'))(
    '$id',
    ({ input, expect: golden }) => {
      expect(pairedT(differences(input), input.level)).toEqual({
        mean: golden.mean,
        deviation: golden.se,
        standardError: golden.se,
        lower: 0,
        upper: 0,
        pValue: 1,
      })
    },
  )

  test.each(goldenCases<{ lost: number; gained: number }, { pLessMid: number }>('mcnemar'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      expect(distance(mcnemarMidP(input.lost, input.gained), golden.pLessMid)).toBeLessThanOrEqual(tol)
    },
  )

  test.each(
    goldenCases<{ lost: number; gained: number; n: number; level: number }, { lo: number; hi: number }>('tango'),
  )('$id', ({ input, expect: golden, tol }) => {
    const interval = tangoInterval(input.lost, input.gained, input.n, input.level)
    expect(distance(interval.lower, golden.lo)).toBeLessThanOrEqual(tol)
    expect(distance(interval.upper, golden.hi)).toBeLessThanOrEqual(tol)
  })

  test.each(goldenCases<{ d: number[] }, { p: number }>('sign-flip-exact'))('$id', ({ input, expect: golden, tol }) => {
    const items = input.d.map((difference) => ({ candidate: [difference], baseline: [0] }))
    expect(
      distance(
        labelSwapMidP(items, (mean) => mean, createRandom('unused')),
        golden.p,
      ),
    ).toBeLessThanOrEqual(tol)
  })

  type Repeated = { items: { b: number[]; c: number[] }[] }
  test.each(goldenCases<Repeated, { pLess: number; pGreater: number }>('stratified-exact'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const passes = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
      const sides = (flip: (value: number) => number) =>
        input.items.map((item) => ({
          candidate: passes(item.c.map(flip)),
          candidateOf: item.c.length,
          baseline: passes(item.b.map(flip)),
          baselineOf: item.b.length,
        }))
      expect(distance(stratifiedExactMidP(sides((value) => value)), golden.pLess)).toBeLessThanOrEqual(tol)
      expect(distance(stratifiedExactMidP(sides((value) => 1 - value)), golden.pGreater)).toBeLessThanOrEqual(tol)
      // The general method must agree with the closed form wherever both can be had.
      const items = input.items.map((item) => ({ candidate: item.c, baseline: item.b }))
      expect(
        distance(
          labelSwapMidP(items, (mean) => mean, createRandom('unused')),
          golden.pLess,
        ),
      ).toBeLessThan(0.01)
    },
  )

  type Clustered = { d: number[]; cluster: number[]; level?: number }
  test.each(goldenCases<Clustered, { mean: number; se: number; lo?: number; hi?: number }>('clustered-se'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const names = [...new Set(input.cluster)]
      const clusters = names.map((name) => input.d.filter((_, index) => input.cluster[index] === name))
      const t = clusteredT(clusters, input.level ?? 0.95)
      expect(distance(t.mean, golden.mean)).toBeLessThanOrEqual(tol)
      expect(distance(t.standardError, golden.se)).toBeLessThanOrEqual(tol)
      if (golden.lo !== undefined) expect(distance(t.lower, golden.lo)).toBeLessThanOrEqual(tol)
      if (golden.hi !== undefined) expect(distance(t.upper, golden.hi)).toBeLessThanOrEqual(tol)
    },
  )

  test.each(goldenCases<{ p: number[] }, { value: number[] }>('holm'))('$id', ({ input, expect: golden, tol }) => {
    holm(input.p).forEach((value, index) => {
      expect(distance(value, golden.value[index] ?? NaN)).toBeLessThanOrEqual(tol)
    })
  })

  test.each(goldenCases<{ p: number[] }, { value: number[] }>('bh'))('$id', ({ input, expect: golden, tol }) => {
    benjaminiHochberg(input.p).forEach((value, index) => {
      expect(distance(value, golden.value[index] ?? NaN)).toBeLessThanOrEqual(tol)
    })
  })

  test.each(goldenCases<{ x: number; n: number; level: number }, { lo: number; hi: number }>('wilson'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const interval = wilsonInterval(input.x, input.n, input.level)
      expect(distance(interval.lower, golden.lo)).toBeLessThanOrEqual(tol)
      expect(distance(interval.upper, golden.hi)).toBeLessThanOrEqual(tol)
    },
  )

  /** Lan and DeMets' spending functions in the manner of O'Brien and Fleming, and of Pocock, beside the gate's family. */
  const spendings: Readonly<Record<string, Spending>> = {
    obf: (share, alpha) => 2 * (1 - normalCdf(normalQuantile(1 - alpha / 2) / Math.sqrt(share))),
    pocock: (share, alpha) => alpha * Math.log(1 + (Math.E - 1) * share),
    'hsd-2': hwangShihDeCani(-2),
  }
  test.each(goldenCases<{ t: number[]; alpha: number; spending: string }, { value: number[] }>('gs-boundary'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const spending = spendings[input.spending]
      if (spending === undefined) throw new Error(`no spending is called ${input.spending}`)
      const boundaries = sequentialBoundaries(input.t, input.alpha, spending)
      expect(boundaries).toHaveLength(golden.value.length)
      boundaries.forEach((value, index) => {
        expect(distance(value, golden.value[index] ?? NaN)).toBeLessThanOrEqual(tol)
      })
    },
  )

  test.each(goldenCases<{ se: number; alpha: number; power: number }, { value: number }>('mde', 'mde'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      expect(distance(detectableDrop(input.se, input.alpha, input.power), golden.value)).toBeLessThanOrEqual(tol)
    },
  )

  test.each(
    goldenCases<{ sd: number; effect: number; alpha: number; power: number }, { value: number }>('mde', 'nFor'),
  )('$id', ({ input, expect: golden }) => {
    expect(requiredItems(input.sd, input.effect, input.alpha, input.power)).toBe(golden.value)
  })
})
