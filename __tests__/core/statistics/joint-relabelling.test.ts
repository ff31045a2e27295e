import { describe, expect, test } from '@jest/globals'
import { adjustJointly, type JointItem } from '../../../src/core/statistics/joint-relabelling.ts'
import { holm } from '../../../src/core/statistics/holm.ts'
import { labelSwapMidP } from '../../../src/core/statistics/label-swap.ts'
import { createRandom } from '../../../src/core/statistics/random.ts'

const id = (index: number): string => `item-${String(index).padStart(3, '0')}`
const items = (differences: readonly number[]): JointItem[] =>
  differences.map((difference, index) => ({ id: id(index), differences: Float64Array.of(difference, -difference) }))
const alone = (differences: readonly number[]): number =>
  labelSwapMidP(
    differences.map((difference) => ({ candidate: [difference], baseline: [0] })),
    (value) => value,
    createRandom('alone'),
  )
/** Differences around `center` that follow no other set with another step. */
const spread = (center: number, step: number): number[] =>
  Array.from({ length: 60 }, (_, index) => center + (((index * step) % 59) - 29) / 40)

describe('adjusting jointly', () => {
  test('one hypothesis keeps its p-value', () => {
    const [p] = adjustJointly([items(spread(-0.1, 7))], createRandom('a')) ?? []
    expect(Math.abs((p ?? NaN) - alone(spread(-0.1, 7)))).toBeLessThan(0.01)
  })

  test('the same hypothesis twice costs nothing', () => {
    const twice = adjustJointly([items(spread(-0.1, 7)), items(spread(-0.1, 7))], createRandom('a')) ?? []
    expect(twice[0]).toBe(twice[1])
    expect(Math.abs((twice[0] ?? NaN) - alone(spread(-0.1, 7)))).toBeLessThan(0.01)
  })

  test('unrelated hypotheses cost about what Holm takes, and never less than alone', () => {
    const sets = [spread(-0.1, 7), spread(-0.08, 11), spread(0, 13), spread(0.05, 17)]
    const adjusted = adjustJointly(sets.map(items), createRandom('a')) ?? []
    const byHolm = holm(sets.map(alone))
    expect(adjusted).toHaveLength(4)
    adjusted.forEach((p, index) => {
      expect(p).toBeLessThan((byHolm[index] ?? NaN) + 0.01)
      expect(p).toBeGreaterThan(alone(sets[index] ?? []) - 0.01)
    })
  })

  test('a hypothesis without any difference is never rejected', () => {
    expect(adjustJointly([items(spread(-0.3, 7)), items(spread(0, 7).map(() => 0))], createRandom('a'))?.[1]).toBe(1)
  })

  test('the order of items and of hypotheses changes nothing', () => {
    const [a, b] = [items(spread(-0.1, 7)), items(spread(-0.05, 11))]
    const [p, q] = adjustJointly([a, b], createRandom('a')) ?? []
    expect(adjustJointly([b.toReversed(), a.toReversed()], createRandom('a'))).toEqual([q, p])
  })

  test('items with other repetitions for one than for another cannot be relabelled together', () => {
    const other = [{ id: id(0), differences: Float64Array.of(-0.1, 0, 0.1) }]
    expect(adjustJointly([items([-0.1]), other], createRandom('a'))).toBe(null)
  })
})
