import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { runCheck } from '../../../src/core/checks/index.ts'
import { compilePattern } from '../../../src/core/checks/pattern.ts'
import type { Json } from '../../../src/core/json.ts'
import type { Check } from '../../../src/core/spec/gate-spec.ts'
import { loadPayloads } from '../../support/payloads.ts'

function check(kind: string, expected: Check['expected'], output: Json, more: Partial<Check> = {}): unknown {
  const place = { file: 'gate.yml', line: 1, column: 1 }
  return runCheck(
    { score: 'a', kind, expected, of: null, ignoreCase: false, place, ...more },
    {
      output,
      item: { input: 'q', expectedOutput: { amount: '1,200', total: ' 12.50 ', code: '^[A-Z]{3}$', bad: '(' } },
    },
  )
}
const literal = (value: Json) => ({ literal: value })

describe('matches', () => {
  test.each<[string, string, boolean]>([
    ['Order 7 is on its way', String.raw`Order \d+`, true],
    ['Order 7', '^order', false],
    ['a\nb', '^b', false],
    ['a\nb', '(?m)^b', true],
    ['a\nb', 'a.b', false],
    ['a\nb', '(?s)a.b', true],
    ['a\n', 'a$', false],
    ['ABC', '^[A-Z]{3}$', true],
    ['é', String.raw`^\u00e9$`, true],
    ['😀', '^.$', true],
    ['2026-11-21', String.raw`^(?<year>\d{4})-\d\d-\d\d$`, true],
    ['a/b', 'a/b', true],
    ['', '^$', true],
  ])('%j has a match of %s: %s', (output, pattern, value) => {
    expect(check('matches', literal(pattern), output)).toEqual({ value })
  })

  test('case is ignored where that is asked for, and a class is not turned into its opposite', () => {
    expect(check('matches', literal('ORDER \\D'), 'order x', { ignoreCase: true })).toEqual({ value: true })
    expect(check('matches', literal('ORDER \\D'), 'order 7', { ignoreCase: true })).toEqual({ value: false })
    expect(check('matches', literal('ÉTÉ'), 'été', { ignoreCase: true })).toEqual({ value: true })
  })

  test('the pattern may be of the item; one that cannot be read has no answer', () => {
    expect(check('matches', { from: 'expectedOutput.code' }, 'EUR')).toEqual({ value: true })
    expect(check('matches', { from: 'expectedOutput.bad' }, 'EUR')).toEqual({
      error: 'matches cannot read the pattern: missing closing ): `(`',
    })
    expect(check('matches', literal(''), 'EUR')).toEqual({
      error: 'matches cannot read the pattern: an empty pattern matches every text',
    })
  })

  test.each<[Json, Json, string]>([
    [7, '7', 'matches looks into a text; found a number'],
    [null, 'a', 'matches looks into a text; found nothing (null)'],
    [['a'], 'a', 'matches looks into a text; found a list'],
    ['7', 7, 'matches expects a pattern; what is expected is a number'],
  ])('%j and %j have no answer', (output, expected, error) => {
    expect(check('matches', literal(expected), output)).toEqual({ error })
  })

  const subject = z.union([
    z.string(),
    z
      .object({ repeat: z.string(), times: z.number(), suffix: z.string().default('') })
      .transform(({ repeat, times, suffix }) => repeat.repeat(times) + suffix),
  ])
  test.each(loadPayloads('regex').map(({ id, note, value }) => [id, note, value] as const))(
    'the hostile pattern %s ends, or is refused: %s',
    (_id, _note, value) => {
      const [, pattern = '', written = ''] = /^\/(.*)\/ ⊢ (.*)$/s.exec(value) ?? []
      const compiled = compilePattern(pattern)
      if ('error' in compiled) {
        expect(pattern).toMatch(/\(\?[=<]/)
        return
      }
      const text = subject.parse(JSON.parse(written))
      expect(compiled.test(text)).toBe(compiled.test(text))
      expect(compiled.test(text.repeat(20))).toBe(false)
    },
  )
})

describe('numeric', () => {
  test.each<[Json, Json, number, boolean]>([
    [12.5, 12.5, 0, true],
    [0.1 + 0.2, 0.3, 0, true],
    [12.51, 12.5, 0, false],
    [12.51, 12.5, 0.01, true],
    [12.52, 12.5, 0.01, false],
    [-3, 3, 0, false],
    ['12.50', 12.5, 0, true],
    [' -1e3\n', -1000, 0, true],
    ['.5', 0.5, 0, true],
    ['twelve', 12, 100, false],
    ['12 EUR', 12, 100, false],
    ['', 0, 100, false],
    ['0x10', 16, 100, false],
    ['Infinity', 1, 1e300, false],
    ['1e999', 1, 1e300, false],
    ['1,200', 1200, 0, false],
  ])('%j is %j within %d: %s', (output, expected, tolerance, value) => {
    expect(check('numeric', literal(expected), output, { tolerance })).toEqual({ value })
  })

  test('the number may be of the item, where a CSV has it as a text', () => {
    expect(check('numeric', { from: 'expectedOutput.total' }, '12.5')).toEqual({ value: true })
    expect(check('numeric', { from: 'expectedOutput.amount' }, 1200)).toEqual({
      error: 'numeric expects a number; what is expected is a text that is no number',
    })
  })

  test.each<[Json, Json, string]>([
    [null, 1, 'numeric looks at a number or a text; found nothing (null)'],
    [true, 1, 'numeric looks at a number or a text; found a boolean'],
    [[1], 1, 'numeric looks at a number or a text; found a list'],
    [1, null, 'numeric expects a number; what is expected is nothing (null)'],
  ])('%j and %j have no answer', (output, expected, error) => {
    expect(check('numeric', literal(expected), output)).toEqual({ error })
  })
})
