import { describe, expect, test } from '@jest/globals'
import { benjaminiHochberg } from '../../../src/core/statistics/benjamini-hochberg.ts'
import { fisherLess } from '../../../src/core/statistics/fisher.ts'
import { goldenCases } from '../../support/golden.ts'

describe('false discoveries', () => {
  test.each(goldenCases<{ p: number[] }, { value: number[] }>('bh'))('$id', ({ input, expect: golden, tol }) => {
    benjaminiHochberg(input.p).forEach((value, index) => {
      expect(Math.abs(value - (golden.value[index] ?? NaN))).toBeLessThanOrEqual(tol)
    })
  })
})

describe('Fisher’s exact test of one item', () => {
  // Fractions by hand: ways to place the passes that give the candidate no more of them.
  test.each([
    [0, 3, 3, 3, 1 / 20],
    [1, 3, 3, 3, 4 / 20],
    [3, 3, 3, 3, 1],
    [0, 1, 5, 5, 1 / 6],
    [1, 5, 5, 5, 6 / 252],
    [0, 2, 0, 2, 1],
  ])('%i of %i against %i of %i', (passes, of, baselinePasses, baselineOf, expected) => {
    expect(fisherLess({ passes, of }, { passes: baselinePasses, of: baselineOf })).toBeCloseTo(expected, 12)
  })
})
