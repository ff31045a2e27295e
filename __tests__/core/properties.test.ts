import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judge } from '../../src/core/judge.ts'
import type { Estimate } from '../../src/core/report.ts'
import type { Rule } from '../../src/core/spec/rules.ts'
import { labelSwapMidP } from '../../src/core/statistics/label-swap.ts'
import { createRandom } from '../../src/core/statistics/random.ts'
import { createGateRules, createRelativeRule } from '../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../support/create-run-record.ts'
import { createResults, judgeValues } from '../support/judge-values.ts'

/** fast-check's own chance is fixed, so that a failure is the same on every machine. */
const settings = { seed: 20260102, numRuns: 60 }

const unit = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)
const pairsOf = <Value>(value: fc.Arbitrary<Value>, minLength = 2, maxLength = 40) =>
  fc.array(fc.tuple(value, value), { minLength, maxLength })
const left = <Value>(pairs: readonly (readonly [Value, Value])[]): Value[] => pairs.map(([value]) => value)
const right = <Value>(pairs: readonly (readonly [Value, Value])[]): Value[] => pairs.map(([, value]) => value)

function estimate(
  candidate: readonly (number | boolean)[],
  baseline: readonly (number | boolean)[],
  rule: Rule,
): Estimate {
  const scores = { correct: { range: [-2, 3] as const } }
  const found = judgeValues(candidate, baseline, { rules: [rule], scores }).rules[0]?.estimate
  if (found === null || found === undefined) throw new Error('nothing was estimated')
  return found
}

const mean = createRelativeRule(-0.02)
const median = createRelativeRule(-0.02, { statistic: { name: 'median' } })

describe('swapping the sides flips the sign', () => {
  test('of a mean, and the two one-sided p-values add up to 1', () => {
    fc.assert(
      fc.property(pairsOf(unit), (pairs) => {
        const [there, back] = [estimate(left(pairs), right(pairs), mean), estimate(right(pairs), left(pairs), mean)]
        expect(back.difference).toBeCloseTo(-there.difference, 10)
        expect(back.lower).toBeCloseTo(-there.upper, 10)
        expect(back.upper).toBeCloseTo(-there.lower, 10)
        if (pairs.some(([a, b]) => a !== b)) expect(there.pValue + back.pValue).toBeCloseTo(1, 10)
      }),
      settings,
    )
  })

  test('of a share of passes', () => {
    fc.assert(
      fc.property(pairsOf(fc.boolean()), (pairs) => {
        const [there, back] = [estimate(left(pairs), right(pairs), mean), estimate(right(pairs), left(pairs), mean)]
        expect(back.difference).toBeCloseTo(-there.difference, 10)
        expect(back.lower).toBeCloseTo(-there.upper, 8)
        if (pairs.some(([a, b]) => a !== b)) expect(there.pValue + back.pValue).toBeCloseTo(1, 10)
      }),
      settings,
    )
  })

  test('of a median', () => {
    fc.assert(
      fc.property(pairsOf(unit, 20, 24), (pairs) => {
        const [there, back] = [estimate(left(pairs), right(pairs), median), estimate(right(pairs), left(pairs), median)]
        expect(back.difference).toBeCloseTo(-there.difference, 10)
      }),
      { ...settings, numRuns: 5 },
    )
  })
})

test('a constant on both sides changes nothing; one on the candidate moves the estimate by as much', () => {
  fc.assert(
    fc.property(pairsOf(unit, 3), fc.integer({ min: -20, max: 20 }), (pairs, twentieths) => {
      const shift = twentieths / 20
      const moved = (values: readonly number[]): number[] => values.map((value) => value + shift)
      const plain = estimate(left(pairs), right(pairs), mean)
      const both = estimate(moved(left(pairs)), moved(right(pairs)), mean)
      const one = estimate(moved(left(pairs)), right(pairs), mean)
      expect(both.difference).toBeCloseTo(plain.difference, 10)
      expect(both.pValue).toBeCloseTo(plain.pValue, 10)
      expect(one.difference).toBeCloseTo(plain.difference + shift, 10)
    }),
    settings,
  )
})

test('the order of the items changes nothing', () => {
  const shuffledPairs = pairsOf(unit, 15, 25).chain((pairs) =>
    fc.tuple(
      fc.constant(pairs),
      fc.shuffledSubarray([...pairs.keys()], { minLength: pairs.length }),
      fc.shuffledSubarray([...pairs.keys()], { minLength: pairs.length }),
    ),
  )
  const judgeOrdered = (pairs: readonly (readonly [number, number])[], first: number[], second: number[]) => {
    const [candidate, baseline] = [createResults(left(pairs)), createResults(right(pairs))]
    return judge({
      gate: 'order-status',
      rules: createGateRules(),
      candidate: createRunRecord({ itemResults: first.flatMap((index) => candidate[index] ?? []) }),
      baseline: createFoundBaseline(createRunRecord({ itemResults: second.flatMap((index) => baseline[index] ?? []) })),
      reportText: 'full',
    })
  }
  fc.assert(
    fc.property(shuffledPairs, ([pairs, first, second]) => {
      const straight = judgeOrdered(pairs, [...pairs.keys()], [...pairs.keys()])
      const shuffled = judgeOrdered(pairs, first, second)
      expect(shuffled.rules).toEqual(straight.rules)
      expect(shuffled.reasons).toEqual(straight.reasons)
      expect(shuffled.worst).toEqual(straight.worst)
    }),
    settings,
  )
})

test('whatever the values, every number of the report is finite and every rule has a reason', () => {
  const value = fc.oneof(unit, fc.boolean(), fc.constant(null), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  fc.assert(
    fc.property(pairsOf(value, 1, 14), (pairs) => {
      const report = judgeValues(left(pairs), right(pairs))
      expect(report.reasons.length).toBeGreaterThan(0)
      for (const rule of report.rules) {
        expect(rule.reason.message).not.toMatch(/NaN|Infinity|undefined/)
        const numbers = [rule.value, rule.baselineValue, rule.bound, ...Object.values(rule.estimate ?? {})]
        expect(numbers.filter((number) => typeof number === 'number' && !Number.isFinite(number))).toEqual([])
      }
    }),
    { ...settings, numRuns: 300 },
  )
})

test('drawn and enumerated relabellings agree', () => {
  // 14 items have 2^14 relabellings and are drawn; the same items with one more that never differs are drawn likewise.
  const differences = Array.from({ length: 14 }, (_, index) => ((index * 37) % 11) / 10 - 0.45)
  const items = differences.map((difference) => ({ candidate: [difference], baseline: [0] }))
  const drawn = labelSwapMidP(items, (value) => value, createRandom('a'))
  const total = differences.reduce((sum, difference) => sum + difference, 0)
  let less = 0
  for (let mask = 0; mask < 2 ** 14; mask++) {
    const sum = differences.reduce(
      (all, difference, index) => all + (mask & (1 << index) ? difference : -difference),
      0,
    )
    less += Math.abs(sum - total) < 1e-9 ? 0.5 : sum < total ? 1 : 0
  }
  expect(Math.abs(drawn - less / 2 ** 14)).toBeLessThan(0.015)
  expect(labelSwapMidP(items, (value) => value, createRandom('a'))).toBe(drawn)
})
