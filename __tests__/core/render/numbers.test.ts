import { describe, expect, test } from '@jest/globals'
import {
  formatAmount,
  formatDifference,
  formatDuration,
  formatProbability,
  formatValue,
  ruleUnit,
} from '../../../src/core/render/numbers.ts'
import { createEstimate, createGateReport } from '../../support/create-report.ts'
import { createRunRecord, createScoredItems } from '../../support/create-run-record.ts'

describe('a value', () => {
  test.each([
    [1, '1'],
    [0, '0'],
    [0.8333333, '0.833'],
    [0.9, '0.9'],
    [0.0123456, '0.0123'],
    [-0.5, '−0.5'],
    [1.23456, '1.235'],
    [12.3456, '12.35'],
    [123456.789, '123456.8'],
    [450.9999999999999, '451'],
    [-1.0000000000000002, '−1'],
    [1e-9, '1e-9'],
    [Number.NaN, 'NaN'],
  ])('%d is shown as %s', (value, shown) => {
    expect(formatValue(value, 'none')).toBe(shown)
  })

  test('is never rounded to a whole number that it is not', () => {
    expect(formatValue(0.9996, 'none')).toBe('0.9996')
    expect(formatValue(0.99999999, 'none')).toBe('0.99999999')
  })

  test('has the digits that tell it from what it is held against', () => {
    expect(formatValue(0.79996, 'none', [0.8])).toBe('0.79996')
    expect(formatValue(0.8, 'none', [0.79996])).toBe('0.8')
    expect(formatValue(0.1 + 0.2, 'none', [0.3])).toBe('0.30000000000000004')
    expect(formatValue(0.5, 'none', [null, 0.5])).toBe('0.5')
    expect(formatValue(450.9999999999999, 'none', [451])).toBe('450.9999999999999')
  })

  test('carries its unit', () => {
    expect(formatValue(1.25, 's')).toBe('1.25 s')
    expect(formatValue(0.0042, 'USD')).toBe('0.0042 USD')
    expect(formatValue(0.833, 'points')).toBe('0.833')
  })

  test('that is not there is a dash', () => {
    expect(formatValue(null, 'points')).toBe('–')
  })
})

test('an amount of a score from 0 to 1 is in points', () => {
  expect(formatAmount(0.059, 'points')).toBe('5.9 points')
  expect(formatAmount(0.01, 'points')).toBe('1 point')
  expect(formatAmount(0.0001, 'points')).toBe('0.01 points')
  expect(formatAmount(0.25, 'none')).toBe('0.25')
})

test('a difference has its sign and its interval', () => {
  const estimate = createEstimate({ difference: -0.1667, lower: -0.278, upper: 0.056 })
  expect(formatDifference(estimate, 'points')).toBe('−16.7 points (−27.8 to +5.6)')
  expect(formatDifference(createEstimate({ difference: 0, lower: -0.5, upper: 0.25 }), 's')).toBe('0 s (−0.5 to +0.25)')
})

test('a probability is never shown as 0', () => {
  expect(formatProbability(0.03125)).toBe('0.0313')
  expect(formatProbability(0.00000001)).toBe('< 0.0001')
})

describe('a duration', () => {
  const after = (seconds: number): string | null =>
    formatDuration('2026-01-01T00:00:00.000Z', new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString())

  test.each([
    [0.4, '0.4 s'],
    [24, '24 s'],
    [200, '3 min 20 s'],
    [3600 * 5 + 60, '5 h 1 min'],
    [3600 * 47, '47 h 0 min'],
    [86400 * 2.9, '2 days'],
  ])('of %d seconds is %s', (seconds, shown) => {
    expect(after(seconds)).toBe(shown)
  })

  test('that cannot be told is null', () => {
    expect(after(-1)).toBeNull()
    expect(formatDuration('yesterday', '2026-01-01T00:00:00.000Z')).toBeNull()
  })
})

describe('the unit of a rule', () => {
  const gate = createGateReport({
    candidate: createRunRecord({ itemResults: createScoredItems('quality', [0.2, 0.9]) }),
    baseline: createRunRecord({ itemResults: createScoredItems('quality', [0.1, 1]) }),
  })

  test.each([
    ['quality', 'mean >= baseline', 'points'],
    ['quality', 'p5 >= 0.2', 'points'],
    ['quality', 'share(>= 0.5) >= 0.9', 'points'],
    ['quality', 'sum >= 3', 'none'],
    ['quality', 'worse <= 2', 'none'],
    ['quality', 'tied >= 2', 'none'],
    ['quality', 'count >= 2', 'none'],
    ['latency', 'sum <= 20', 's'],
    ['latency', 'worse <= 2', 'none'],
    ['cost', 'sum <= baseline * 1.1', 'USD'],
    ['tokens', 'sum <= 1000', 'none'],
    ['latency', 'mean <= 2', 's'],
    ['cost', 'mean <= 1', 'USD'],
    ['errors', 'mean <= 0', 'none'],
    ['unheard of', 'mean >= 1', 'none'],
  ])('%s: %s is in %s', (score, rule, unit) => {
    expect(ruleUnit(gate, { score, rule })).toBe(unit)
  })

  test('is none where the baseline goes past 1, and where the spec gives another range', () => {
    const wide = createGateReport({
      ...gate,
      baseline: createRunRecord({ itemResults: createScoredItems('quality', [4]) }),
    })
    expect(ruleUnit(wide, { score: 'quality', rule: 'mean >= 1' })).toBe('none')
  })
})
