import { describe, expect, test } from '@jest/globals'
import { compareHeadToHead } from '../../../src/core/compare/head-to-head.ts'
import type { ItemResult } from '../../../src/core/run-record.ts'
import type { GateRules } from '../../../src/core/spec/rules.ts'
import { createRandom } from '../../../src/core/statistics/random.ts'
import { createGateRules, createRule } from '../../support/create-rules.ts'
import { createRunRecord, createScoredItems } from '../../support/create-run-record.ts'

const compare = (runs: Readonly<Record<string, readonly ItemResult[]>>, rules: Partial<GateRules> = {}) =>
  compareHeadToHead(
    'order-status',
    Object.entries(runs).map(([variant, items]) => ({ variant, record: createRunRecord({ itemResults: [...items] }) })),
    createGateRules(rules),
    createRandom('a test'),
  )

const scoreOf = (result: ReturnType<typeof compare>, name = 'quality') =>
  result.scores.find(({ score }) => score === name)

describe('variants head to head', () => {
  test('mean, pass share, min, and every pair once', () => {
    const result = compare({
      small: createScoredItems('quality', [0, 0.5, 1, 1]),
      large: createScoredItems('quality', [1, 1, 1, 0.5]),
      huge: createScoredItems('quality', [1, 1, 1, 1]),
    })
    expect(result.variants).toEqual(['small', 'large', 'huge'])
    expect(scoreOf(result)).toEqual({
      score: 'quality',
      better: 'higher',
      variants: [
        { variant: 'small', items: 4, mean: 0.625, passShare: 0.5, min: 0 },
        { variant: 'large', items: 4, mean: 0.875, passShare: 0.75, min: 0.5 },
        { variant: 'huge', items: 4, mean: 1, passShare: 1, min: 1 },
      ],
      pairs: [
        { first: 'small', second: 'large', wins: 1, ties: 1, losses: 2 },
        { first: 'small', second: 'huge', wins: 0, ties: 2, losses: 2 },
        { first: 'large', second: 'huge', wins: 0, ties: 3, losses: 1 },
      ],
    })
  })

  test('an item passes as a rule with a share says', () => {
    const runs = { a: createScoredItems('quality', [0.7, 0.8, 0.9]), b: createScoredItems('quality', [0.1, 0.9, 0.9]) }
    const share = (operator: '>=' | '<=', within: '>=' | '<') =>
      createRule(0.5, {
        score: 'quality',
        operator,
        statistic: { name: 'share', operator: within, value: 0.8 },
      })
    for (const rule of [share('>=', '>='), share('<=', '<')]) {
      const shares = scoreOf(compare(runs, { rules: [rule] }))?.variants.map(({ passShare }) => passShare)
      expect(shares?.map((one) => one?.toFixed(3))).toEqual(['0.667', '0.667'])
    }
  })

  test('a failed item has the worst value of a score and none of latency; what has no range has no pass share', () => {
    const result = compare({
      a: createScoredItems('quality', [1, null, 1]),
      b: createScoredItems('quality', [1, 1, 1]),
    })
    expect(scoreOf(result)?.variants[0]).toEqual({ variant: 'a', items: 3, mean: 2 / 3, passShare: 2 / 3, min: 0 })
    expect(scoreOf(result)?.pairs).toEqual([{ first: 'a', second: 'b', wins: 0, ties: 2, losses: 1 }])
    expect(scoreOf(result, 'latency')).toMatchObject({
      better: 'lower',
      variants: [
        { items: 2, passShare: null },
        { items: 3, passShare: null },
      ],
    })
    // Nobody knows the cost.
    expect(scoreOf(result, 'cost')).toBeUndefined()
  })

  test('less of a score may be better, within its tie', () => {
    const runs = { a: createScoredItems('length', [10, 20, 30]), b: createScoredItems('length', [11, 25, 20]) }
    const scores = { length: { better: 'lower', tie: 2 } } as const
    expect(scoreOf(compare(runs, { scores }), 'length')?.pairs).toEqual([
      { first: 'a', second: 'b', wins: 1, ties: 1, losses: 1 },
    ])
  })

  test('only items of both are compared, where an evaluator failed neither wins, and text has no mean', () => {
    const [first, second, third] = createScoredItems('quality', [1, 0, 1])
    if (first === undefined || second === undefined || third === undefined) throw new Error('three items')
    const lacking = { ...second, scores: { tone: 'kind' } }
    const result = compare({ a: [first, second, third], b: [first, lacking] })
    expect(scoreOf(result)?.pairs).toEqual([{ first: 'a', second: 'b', wins: 0, ties: 2, losses: 0 }])
    expect(result.scores.map(({ score }) => score)).toEqual(['quality', 'latency'])
  })
})
