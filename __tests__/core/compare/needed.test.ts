import { describe, expect, test } from '@jest/globals'
import type { Estimate } from '../../../src/core/report.ts'
import type { Rule } from '../../../src/core/spec/rules.ts'
import { repetitionsNeeded } from '../../../src/core/statistics/power.ts'
import { createRandom } from '../../../src/core/statistics/random.ts'
import { createRelativeRule } from '../../support/create-rules.ts'
import { judgeValues, type Values } from '../../support/judge-values.ts'

function judgeOne(candidate: Values, baseline: Values, rule: Rule = createRelativeRule(-0.02)) {
  const [result] = judgeValues(candidate, baseline, { rules: [rule] }).rules
  if (result === undefined) throw new Error('nothing was judged')
  return result
}

function neededFor(candidate: Values, baseline: Values, rule?: Rule): Estimate['needed'] {
  return judgeOne(candidate, baseline, rule).estimate?.needed
}

const passes = (size: number, wrong = 0): boolean[] => Array.from({ length: size }, (_, index) => index >= wrong)
describe('a rule that is unsure', () => {
  test('says how many items in all, or how many repetitions, would settle it', () => {
    expect(neededFor(passes(20, 2), passes(20))).toEqual({ items: 71, repetitions: 4 })
  })

  test('needs no repetitions where those there are agree: only other items can tell', () => {
    const twice = (values: readonly boolean[]): Values => values.map((value) => [value, value])
    expect(neededFor(twice(passes(20, 1)), twice(passes(20)))).toEqual({ items: 160, repetitions: null })
  })

  test('reads from repetitions how much of the spread is noise', () => {
    const random = createRandom('noise')
    const runs = (): Values => Array.from({ length: 20 }, () => [random.below(101) / 100, random.below(101) / 100])
    const strict = { rules: [createRelativeRule(-0.02)], preset: 'strict' } as const
    const needed = judgeValues(runs(), runs(), strict).rules[0]?.estimate?.needed
    expect(needed?.items).toBeGreaterThan(20)
    expect(needed?.repetitions).toBeGreaterThan(2)
  })

  test('needs 20 items for a quantile, and 10 where nothing varies', () => {
    const median = createRelativeRule(-0.02, { statistic: { name: 'median' } })
    expect(neededFor(passes(12, 2), passes(12), median)).toEqual({ items: 20, repetitions: null })
    expect(neededFor(passes(6), passes(6))).toEqual({ items: 10, repetitions: null })
  })
})

test('a rule that is settled needs nothing', () => {
  expect(neededFor(passes(100, 12), passes(100))).toBeUndefined()
  expect(neededFor(passes(100), passes(100))).toBeUndefined()
})

describe('repetitions', () => {
  test.each([
    // All noise: as many times more repetitions as items would be needed.
    [{ between: 0, within: 0.125 }, 100, 0.1, 2],
    [{ between: 0, within: 0.125 }, 25, 0.1, 8],
    // What differs from item to item stays, however often each is repeated.
    [{ between: 0.2, within: 0.125 }, 100, 0.05, null],
    [{ between: 0.05, within: 0.125 }, 100, 0.1, 4],
  ] as const)('%j over %i items to find %d: %p', (spread, items, effect, expected) => {
    expect(repetitionsNeeded(spread, items, effect, 0.025)).toBe(expected)
  })
})
