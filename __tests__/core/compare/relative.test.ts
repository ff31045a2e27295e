import { describe, expect, test } from '@jest/globals'
import type { RuleResult } from '../../../src/core/report.ts'
import type { Rule } from '../../../src/core/spec/rules.ts'
import { judge } from '../../../src/core/judge.ts'
import { createGateRules, createRelativeRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults, judgeValues, type Values } from '../../support/judge-values.ts'

function judgeRule(candidate: Values, baseline: Values, rule: Rule, settings = {}): RuleResult {
  const [result] = judgeValues(candidate, baseline, { rules: [rule], ...settings }, rule.score).rules
  if (result === undefined) throw new Error('no rule was judged')
  return result
}

const repeat = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value)
/** Values between `low` and `high` that differ from item to item, the same on every run of the test. */
const spread = (count: number, low: number, high: number, step = 7): number[] =>
  Array.from({ length: count }, (_, index) => low + ((high - low) * ((index * step) % 23)) / 22)

describe('the interval that people are shown', () => {
  test('ends where the range of the score does', () => {
    const rule = createRelativeRule(-0.02)
    const { estimate, reason } = judgeRule([0, 0.3, 0.9], [0.9, 0.8, 0.4], rule, {
      scores: { correct: { range: [0, 1] } },
    })
    expect(estimate).toMatchObject({ lower: -1, upper: 1, ruledOut: 1 })
    expect(reason.message).toContain('95 % interval −100 to 100')
  })
})

describe('repetitions', () => {
  const rule = createRelativeRule(-0.02)

  test('of pass or fail results are averaged inside their item and tested exactly', () => {
    const candidate = [[false, false], [true, false], ...repeat(18, [true, true])]
    const result = judgeRule(candidate, repeat(20, [true, true, true]), rule)
    expect(result.value).toBeCloseTo(18.5 / 20, 12)
    expect(result.estimate).toMatchObject({ method: 'stratified exact mid-p, t interval', pairs: 20 })
    // 3 of 5 passes left on the one item (1 way in 10), 4 of 5 on the other (4 in 10); half of that outcome's chance.
    expect(result.estimate?.pValue).toBeCloseTo((0.1 * 0.4) / 2, 12)
  })

  test('never count as more items', () => {
    const once = judgeRule([...repeat(4, false), ...repeat(36, true)], repeat(40, true), rule)
    const thrice = judgeRule(
      [...repeat(4, repeat(3, false)), ...repeat(36, repeat(3, true))],
      repeat(40, repeat(3, true)),
      rule,
    )
    expect(thrice.estimate?.pairs).toBe(once.estimate?.pairs)
    expect(thrice.estimate?.difference).toBeCloseTo(once.estimate?.difference ?? NaN, 12)
  })

  test('a failed repetition is the worst value of its item, not of the others', () => {
    const result = judgeRule([[true, null], ...repeat(19, [true, true])], repeat(20, [true, true]), rule)
    expect(result.value).toBeCloseTo(19.5 / 20, 12)
  })

  test('of numbers are compared by label swaps, in whatever number each side has', () => {
    const candidate = spread(30, 0.4, 0.9).map((value) => [value, value + 0.05])
    const baseline = spread(30, 0.4, 0.9).map((value) => [value, value + 0.02, value + 0.04])
    const result = judgeRule(candidate, baseline, rule)
    expect(result.estimate).toMatchObject({ method: 'label-swap mid-p, t interval', pairs: 30 })
    expect(result.estimate?.difference).toBeCloseTo(0.025 - 0.02, 12)
  })

  test('a share of numbers asks its condition of the item’s mean, one of text asks each repetition', () => {
    const atLeast = createRelativeRule(0, { statistic: { name: 'share', operator: '>=', value: 0.5 } })
    expect(judgeRule([[0.9, 0.2], ...repeat(9, [0.9, 0.9])], repeat(10, [0.9, 0.9]), atLeast).value).toBe(1)
    const equals = createRelativeRule(0, { statistic: { name: 'share', operator: '==', value: 'answer' } })
    const answers = [['answer', 'refusal'], ...repeat(9, ['answer', 'answer'])]
    expect(judgeRule(answers, repeat(10, ['answer', 'answer']), equals).value).toBeCloseTo(0.95, 12)
  })
})

describe('kinds of scores', () => {
  test('numbers that are only 0 and 1 are pass or fail', () => {
    const result = judgeRule([...repeat(5, 0), ...repeat(35, 1)], repeat(40, 1), createRelativeRule(-0.02))
    expect(result.estimate?.method).toBe('McNemar mid-p, Tango interval')
    expect(result.outcome).toBe('broken')
  })

  test('a share over numbers is pass or fail, whatever the numbers are', () => {
    const rule = createRelativeRule(-0.02, { statistic: { name: 'share', operator: '>=', value: 3 } })
    const result = judgeRule([...repeat(5, 1), ...spread(35, 3, 9)], spread(40, 3, 9), rule)
    expect(result.estimate).toMatchObject({ method: 'McNemar mid-p, Tango interval' })
    expect(result).toMatchObject({ value: 0.875, baselineValue: 1, outcome: 'broken' })
  })

  test('a failed item counts against a share of text, whichever way the share points', () => {
    const more = createRelativeRule(0, { statistic: { name: 'share', operator: '==', value: 'answer' } })
    const less = createRelativeRule(0, {
      statistic: { name: 'share', operator: '==', value: 'refusal' },
      operator: '<=',
    })
    const candidate = [null, ...repeat(19, 'answer')]
    expect(judgeRule(candidate, repeat(20, 'answer'), more)).toMatchObject({ value: 0.95, baselineValue: 1 })
    expect(judgeRule(candidate, repeat(20, 'answer'), less)).toMatchObject({ value: 0.05, baselineValue: 0 })
  })

  test('a sum has its margin in its own unit', () => {
    const rule = createRelativeRule(-3, { statistic: { name: 'sum' } })
    const result = judgeRule([...repeat(2, false), ...repeat(98, true)], repeat(100, true), rule)
    expect(result).toMatchObject({ value: 98, baselineValue: 100, bound: 97, outcome: 'held' })
    expect(result.estimate?.difference).toBeCloseTo(-2, 10)
    expect(result.estimate?.ruledOut).toBeGreaterThan(3)
  })

  test('a score on a scale of its own has its default margin as part of that scale', () => {
    const settings = { scores: { correct: { range: [1, 5] as const } } }
    const [result] = judgeValues(repeat(30, 4), repeat(30, 4), settings).rules
    expect(result?.rule).toBe('mean >= baseline - 0.08')
  })

  test('a score without a range has a default margin of a tenth of its spread', () => {
    const [result] = judgeValues(spread(40, 0, 50), spread(40, 0, 50), {}).rules
    expect(result?.rule).toMatch(/^mean >= baseline - 1\.\d+$/)
    expect(result?.outcome).toBe('held')
  })
})

describe('ratios', () => {
  const latency = (change: Parameters<typeof createRelativeRule>[0], parts = {}) =>
    createRelativeRule(change, { score: 'latency', operator: '<=', ...parts })
  const slower = (factor: number): number[] =>
    spread(60, 1, 3).map((value, index) => value * factor * (index % 2 ? 1.1 : 0.9))

  test('a rise is tested on logarithms and shown as arithmetic means', () => {
    const result = judgeRule(slower(1.5), spread(60, 1, 3), latency({ kind: 'times', factor: 1.25 }))
    expect(result.outcome).toBe('broken')
    expect(result.bound).toBeCloseTo((result.baselineValue ?? NaN) * 1.25, 12)
    expect(result.reason.message).toMatch(/^"latency" rose by 50\.3 % \(95 % interval 45\.4 to 53\.2\); unchanged code/)
    const { value, baselineValue } = result
    expect(result.estimate?.difference).toBeCloseTo((value ?? NaN) - (baselineValue ?? NaN), 10)
  })

  test('a rise within the factor holds', () => {
    expect(judgeRule(slower(1.1), spread(60, 1, 3), latency({ kind: 'times', factor: 1.25 })).outcome).toBe('held')
  })

  test('an amount of seconds and a percentage are the same comparison in other words', () => {
    const baseline = spread(60, 1, 3)
    const mean = baseline.reduce((sum, value) => sum + value, 0) / 60
    const byFactor = judgeRule(slower(1.2), baseline, latency({ kind: 'times', factor: 1.25 }))
    const byPercent = judgeRule(slower(1.2), baseline, latency({ kind: 'percent', percent: 25 }))
    const byAmount = judgeRule(slower(1.2), baseline, latency({ kind: 'add', amount: mean * 0.25 }))
    expect(byPercent.estimate).toEqual(byFactor.estimate)
    expect(byAmount.estimate).toEqual(byFactor.estimate)
    expect(new Set([byFactor.outcome, byPercent.outcome, byAmount.outcome]).size).toBe(1)
  })

  test('one slow item breaks nothing, and a mean that it has moved past the bound is not held', () => {
    const baseline = spread(60, 1, 3)
    const result = judgeRule([...baseline.slice(0, 59), 200], baseline, latency({ kind: 'times', factor: 1.25 }))
    expect(result.value).toBeGreaterThan(result.bound ?? NaN)
    expect(result.outcome).toBe('unsure')
    expect(result.estimate?.upper).toBeGreaterThanOrEqual((result.value ?? NaN) - (result.baselineValue ?? NaN))
  })

  test('some items that are far slower break a mean, though most are as they were', () => {
    const baseline = spread(60, 0.01, 0.014)
    const candidate = baseline.map((value, index) => (index % 10 === 0 ? 2 : value))
    for (const change of [0.1, { kind: 'times', factor: 2 } as const]) {
      const result = judgeRule(candidate, baseline, latency(change))
      expect(result.outcome).toBe('broken')
      expect(result.estimate?.difference).toBeCloseTo((result.value ?? NaN) - (result.baselineValue ?? NaN), 10)
    }
  })

  test('a factor of a score with zeros is its distance from the bound', () => {
    const rule = createRelativeRule({ kind: 'times', factor: 0.9 })
    const result = judgeRule([0, ...spread(39, 0.5, 1)], [0, ...spread(39, 0.5, 1)], rule)
    expect(result.bound).toBeCloseTo((result.baselineValue ?? NaN) * 0.9, 12)
    expect(result.estimate?.difference).toBe(0)
  })

  test('repetitions that are 0 in an item that is not are no ratio either', () => {
    const rule = createRelativeRule({ kind: 'times', factor: 0.9 })
    const values = spread(30, 0.5, 1).map((value) => [value, 0])
    const result = judgeRule(values, values, rule)
    expect(result.estimate?.difference).toBe(0)
    expect(result.estimate?.pValue).toBeGreaterThan(0.4)
  })

  test('a percentage of a baseline below zero is of its size', () => {
    const rule = createRelativeRule({ kind: 'percent', percent: -10 })
    const result = judgeRule(repeat(30, -5), repeat(30, -5), rule)
    expect(result.bound).toBeCloseTo(-5.5, 12)
  })
})

describe('median and percentiles', () => {
  const median = createRelativeRule(-0.02, { statistic: { name: 'median' } })

  test('are always unsure below 20 items', () => {
    const result = judgeRule(repeat(19, 0.1), repeat(19, 0.9), median)
    expect(result.outcome).toBe('unsure')
    expect(result.reason.message).toBe('The median of "correct" can be compared from 20 paired items on; there are 19.')
  })

  test('find a drop from 20 items on', () => {
    const result = judgeRule(spread(40, 0.1, 0.5), spread(40, 0.5, 0.9), median)
    expect(result.estimate?.method).toBe('joint-swap mid-p, bootstrap interval')
    expect(result.outcome).toBe('broken')
  })

  test('hold when nothing changed', () => {
    const rule = createRelativeRule(
      { kind: 'times', factor: 1.25 },
      {
        score: 'latency',
        operator: '<=',
        statistic: { name: 'percentile', percent: 95 },
      },
    )
    expect(judgeRule(spread(60, 1, 3), spread(60, 1, 3), rule).outcome).toBe('held')
  })
})

describe('margins', () => {
  test('a certain trifle does not block', () => {
    const baseline = spread(100, 0.5, 0.9)
    const result = judgeRule(
      baseline.map((value) => value - 0.01),
      baseline,
      createRelativeRule(-0.02),
    )
    expect(result.estimate?.pValue).toBeLessThan(0.001)
    expect(result.outcome).toBe('held')
  })

  test('a large accident does not block', () => {
    const result = judgeRule([...repeat(2, false), ...repeat(22, true)], repeat(24, true), createRelativeRule(-0.02))
    expect(result.estimate?.difference).toBeLessThan(-0.02)
    expect(result.outcome).toBe('unsure')
  })

  test('strict holds only what it shows', () => {
    const values = spread(60, 0.5, 0.9)
    const shaken = values.map((value, index) => value + (index % 2 ? 0.08 : -0.08))
    const rule = createRelativeRule(-0.02)
    expect(judgeRule(shaken, values, rule).outcome).toBe('held')
    expect(judgeRule(shaken, values, rule, { preset: 'strict' }).outcome).toBe('unsure')
  })

  test.each([
    ['quiet', 0.98, 'unsure'],
    ['balanced', 0.95, 'unsure'],
    ['sensitive', 0.9, 'broken'],
  ] as const)('%s has intervals of %d, and says %s of 4 broken items of 24', (preset, confidence, outcome) => {
    const result = judgeRule([...repeat(4, false), ...repeat(20, true)], repeat(24, true), createRelativeRule(-0.02), {
      preset,
    })
    expect(result.estimate?.confidence).toBeCloseTo(confidence, 12)
    expect(result.outcome).toBe(outcome)
  })

  test('a rule that asks for an improvement is held by nothing less', () => {
    const rule = createRelativeRule(0.05)
    const baseline = spread(100, 0.3, 0.7)
    const lifted = (by: number) => baseline.map((value, index) => value + by + (index % 2 ? 0.02 : -0.02))
    expect(judgeRule(lifted(0.1), baseline, rule).outcome).toBe('held')
    expect(judgeRule(lifted(0.05), baseline, rule).outcome).toBe('unsure')
    expect(judgeRule(lifted(0), baseline, rule)).toMatchObject({
      outcome: 'broken',
      reason: { message: expect.stringContaining('is not better by the 5 points that the rule asks for') },
    })
  })
})

describe('little or nothing to compute with', () => {
  const rule = createRelativeRule(-0.02)

  test('one item that is no pass or fail is too few for an interval', () => {
    const result = judgeRule([0.5], [0.7], rule)
    expect(result).toMatchObject({ outcome: 'unsure', estimate: null, value: 0.5, baselineValue: 0.7 })
  })

  test.each([
    ['the same everywhere, 9 items', repeat(9, 0.5), repeat(9, 0.5), 'unsure'],
    ['the same everywhere, 10 items', repeat(10, 0.5), repeat(10, 0.5), 'held'],
    ['a constant rise', repeat(12, 0.7), repeat(12, 0.5), 'held'],
    ['a constant drop', repeat(12, 0.5), repeat(12, 0.7), 'broken'],
    ['a constant drop on nine items', repeat(9, 0.69), repeat(9, 0.7), 'unsure'],
    ['a constant trifle on ten items', repeat(10, 0.69), repeat(10, 0.7), 'unsure'],
    ['a constant trifle on sixty items', repeat(60, 0.69), repeat(60, 0.7), 'held'],
  ])('%s', (_, candidate, baseline, outcome) => {
    const result = judgeRule(candidate, baseline, rule)
    expect(result.outcome).toBe(outcome)
    expect(
      Object.values(result.estimate ?? {}).every((value) => typeof value !== 'number' || Number.isFinite(value)),
    ).toBe(true)
  })

  test('thousands of items are compared by t, which is then as sharp as draws', () => {
    const baseline = spread(4_100, 0.3, 0.9)
    const result = judgeRule(
      baseline.map((value, index) => value - (index % 3 ? 0 : 0.15)),
      baseline,
      rule,
    )
    expect(result.estimate?.method).toBe('paired t')
    expect(result.outcome).toBe('broken')
  })
})

describe('clusters', () => {
  const rule = createRelativeRule(-0.02)
  /** Six conversations of ten items; all items of the first two fall. */
  const judgeClusters = (clusters: number, statistic = rule): RuleResult => {
    const conversation = (index: number): string => `conversation ${String(index % clusters)}`
    const candidate = createResults(
      spread(60, 0.5, 0.9).map((value, index) => (index % clusters < 2 ? value - 0.3 : value)),
    )
    const report = judge({
      gate: 'order-status',
      rules: createGateRules({ rules: [statistic] }),
      candidate: createRunRecord({
        itemResults: candidate.map((result, index) => ({ ...result, cluster: conversation(index) })),
      }),
      baseline: createFoundBaseline(createRunRecord({ itemResults: createResults(spread(60, 0.5, 0.9)) })),
      reportText: 'full',
    })
    const [result] = report.rules
    if (result === undefined) throw new Error('no rule was judged')
    return result
  }

  test('items that belong together count once', () => {
    const result = judgeClusters(6)
    // Two clusters of six moved: 2 of the 4 ways to sign them are as bad or worse, of which the one seen counts half.
    expect(result.estimate).toMatchObject({
      pairs: 60,
      method: 'cluster-swap mid-p, clustered t interval',
      pValue: 0.125,
    })
    expect(result.outcome).toBe('unsure')
  })

  test('many clusters show what few cannot', () => {
    const few = judgeClusters(6).estimate
    const many = judgeClusters(20).estimate
    expect((many?.upper ?? NaN) - (many?.lower ?? NaN)).toBeLessThan((few?.upper ?? NaN) - (few?.lower ?? NaN))
  })

  test('a median of clusters is always unsure below 20 of them', () => {
    const median = createRelativeRule(-0.02, { statistic: { name: 'median' } })
    expect(judgeClusters(6, median).outcome).toBe('unsure')
    expect(judgeClusters(20, median).estimate?.method).toBe('joint-swap mid-p, bootstrap interval')
  })
})
