import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCondition } from '../../../src/core/spec/rule-grammar.ts'
import type { RuleCondition } from '../../../src/core/spec/rules.ts'

const number = (value: number): RuleCondition['bound'] => ({ kind: 'number', value })
const baseline = (change: Extract<RuleCondition['bound'], { kind: 'baseline' }>['change']): RuleCondition['bound'] => ({
  kind: 'baseline',
  change,
})

describe('a rule is read as written', () => {
  test.each<[string, RuleCondition]>([
    ['mean >= 0.80', { statistic: { name: 'mean' }, operator: '>=', bound: number(0.8) }],
    ['mean>=0.8', { statistic: { name: 'mean' }, operator: '>=', bound: number(0.8) }],
    ['  median\t<  -1.5e-3 ', { statistic: { name: 'median' }, operator: '<', bound: number(-0.0015) }],
    ['sum == 0', { statistic: { name: 'sum' }, operator: '==', bound: number(0) }],
    ['count != +12', { statistic: { name: 'count' }, operator: '!=', bound: number(12) }],
    ['min > 85%', { statistic: { name: 'min' }, operator: '>', bound: number(0.85) }],
    ['max <= 12.5 %', { statistic: { name: 'max' }, operator: '<=', bound: number(0.125) }],
    ['p1 >= 0', { statistic: { name: 'percentile', percent: 1 }, operator: '>=', bound: number(0) }],
    [
      'p99 <= baseline',
      { statistic: { name: 'percentile', percent: 99 }, operator: '<=', bound: baseline({ kind: 'none' }) },
    ],
    ['stddev <= 0.1', { statistic: { name: 'stddev' }, operator: '<=', bound: number(0.1) }],
    ['value >= 1', { statistic: { name: 'value' }, operator: '>=', bound: number(1) }],
    ['worse <= 3', { statistic: { name: 'worse' }, operator: '<=', bound: number(3) }],
    ['better >= 3', { statistic: { name: 'better' }, operator: '>=', bound: number(3) }],
    ['tied >= 3', { statistic: { name: 'tied' }, operator: '>=', bound: number(3) }],
    [
      'mean >= baseline - 0.02',
      { statistic: { name: 'mean' }, operator: '>=', bound: baseline({ kind: 'add', amount: -0.02 }) },
    ],
    [
      'mean >= baseline-0.02',
      { statistic: { name: 'mean' }, operator: '>=', bound: baseline({ kind: 'add', amount: -0.02 }) },
    ],
    [
      'mean <= baseline + 1',
      { statistic: { name: 'mean' }, operator: '<=', bound: baseline({ kind: 'add', amount: 1 }) },
    ],
    [
      'mean <= baseline * 1.10',
      { statistic: { name: 'mean' }, operator: '<=', bound: baseline({ kind: 'times', factor: 1.1 }) },
    ],
    [
      'mean >= baseline - 2%',
      { statistic: { name: 'mean' }, operator: '>=', bound: baseline({ kind: 'percent', percent: -2 }) },
    ],
    [
      'mean <= baseline + 2 %',
      { statistic: { name: 'mean' }, operator: '<=', bound: baseline({ kind: 'percent', percent: 2 }) },
    ],
    [
      'share(>= 0.8) >= 85%',
      { statistic: { name: 'share', operator: '>=', value: 0.8 }, operator: '>=', bound: number(0.85) },
    ],
    [
      'share( < -1 ) <= 0.5',
      { statistic: { name: 'share', operator: '<', value: -1 }, operator: '<=', bound: number(0.5) },
    ],
    [
      'share(== "answer") >= 0.5',
      { statistic: { name: 'share', operator: '==', value: 'answer' }, operator: '>=', bound: number(0.5) },
    ],
    [
      'share(!= "a \\"b\\" \\\\ # : , )") >= baseline',
      {
        statistic: { name: 'share', operator: '!=', value: 'a "b" \\ # : , )' },
        operator: '>=',
        bound: baseline({ kind: 'none' }),
      },
    ],
    [
      'share(== true) >= 1',
      { statistic: { name: 'share', operator: '==', value: true }, operator: '>=', bound: number(1) },
    ],
    [
      'share (== false) <= 0',
      { statistic: { name: 'share', operator: '==', value: false }, operator: '<=', bound: number(0) },
    ],
  ])('%s', (text, condition) => {
    expect(parseCondition(text)).toEqual({ ok: true, condition })
  })
})

describe('what is left over is never ignored', () => {
  test.each([
    ['mean >= 0.8 || true', 12],
    ['mean >= 0.8;', 11],
    ['mean >= baseline 0.02', 17],
    ['mean >= baselines', 8],
    ['mean >= 0.8\nmean >= 0.9', 11],
    ['mean >= 1_000', 8],
    ['mean >= 0x10', 8],
    ['mean >= NaN', 8],
    ['mean >= Infinity', 8],
    ['mean >= 1e400', 8],
    ['mean >= baseline * -1', 19],
    ['mean >= baseline * 0', 19],
    ['mean >= baseline * 1.1 + 2', 23],
    ['share(== "a) >= 1', 9],
    ["share(== 'a') >= 1", 9],
    ['share(== "a" >= 1', 13],
    ['meanx >= 1', 0],
    ['', 0],
  ])('%j is refused at %i', (text, offset) => {
    expect(parseCondition(text)).toMatchObject({ ok: false, offset })
  })

  test('a rule with one more character is another rule or none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mean >= 0.8', 'p95 <= baseline + 2%', 'share(== "a") >= 1'),
        fc.string({ minLength: 1 }),
        (rule, more) => {
          const parsed = parseCondition(`${rule} x${more}`)
          expect(parsed.ok).toBe(false)
        },
      ),
    )
  })

  test('any text is read or refused inside itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseCondition(text)
        if (!parsed.ok) expect(parsed.offset).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
