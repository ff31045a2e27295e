import { describe, expect, test } from '@jest/globals'
import { createRandom } from '../../../src/core/statistics/random.ts'
import { distance, goldenCases } from '../../support/golden.ts'
import { bcaInterval, bettingInterval, eProcess, wilcoxonExact, wilcoxonNormal } from '../../support/peer-methods.ts'

// What the bench holds the gate's rule against must itself be right.
describe('the methods of other tools', () => {
  test.each(goldenCases<{ d: number[] }, { pLess: number; pGreater: number; pTwo: number }>('wilcoxon-exact'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const { less, greater, two } = wilcoxonExact(input.d)
      expect(distance(less, golden.pLess)).toBeLessThanOrEqual(tol)
      expect(distance(greater, golden.pGreater)).toBeLessThanOrEqual(tol)
      expect(distance(two, golden.pTwo)).toBeLessThanOrEqual(tol)
    },
  )

  type Normal = { d: number[]; zero: 'wilcox' | 'pratt'; correct: boolean }
  test.each(goldenCases<Normal, { pTwo: number }>('wilcoxon-normal'))('$id', ({ input, expect: golden, tol }) => {
    const p = wilcoxonNormal(input.d, { zeros: input.zero, correct: input.correct })
    expect(distance(p, golden.pTwo)).toBeLessThanOrEqual(tol)
  })

  test.each(goldenCases<{ d: number[]; level: number; B: number }, { lo: number; hi: number }>('bca'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const interval = bcaInterval(input.d, input.level, input.B, createRandom('bca'))
      expect(distance(interval.lower, golden.lo)).toBeLessThanOrEqual(tol)
      expect(distance(interval.upper, golden.hi)).toBeLessThanOrEqual(tol)
    },
  )

  test.each(goldenCases<{ x: number[]; alpha: number; grid: number }, { lo: number; hi: number }>('betting-cs'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      const interval = bettingInterval(input.x, input.alpha, input.grid)
      expect(distance(interval.lower, golden.lo)).toBeLessThanOrEqual(tol)
      expect(distance(interval.upper, golden.hi)).toBeLessThanOrEqual(tol)
    },
  )

  test.each(goldenCases<{ d: number[]; theta0: number }, { value: number }>('e-process'))(
    '$id',
    ({ input, expect: golden, tol }) => {
      expect(input.theta0).toBe(0)
      expect(distance(eProcess(input.d).at(-1) ?? NaN, golden.value)).toBeLessThanOrEqual(tol)
    },
  )
})
