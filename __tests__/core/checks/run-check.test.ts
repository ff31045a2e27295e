import { describe, expect, test } from '@jest/globals'
import { runCheck } from '../../../src/core/checks/index.ts'
import type { Json } from '../../../src/core/json.ts'
import type { Check } from '../../../src/core/spec/gate-spec.ts'

const ITEM = {
  input: 'Where is my order?',
  expectedOutput: { must_mention: ['Order 7', 'tomorrow'], intent: 'status', none: [], deep: [{ a: 1, b: [null] }] },
  metadata: { category: 'order status' },
}

function check(kind: string, expected: Check['expected'], output: Json, more: Partial<Check> = {}): unknown {
  const place = { file: 'gate.yml', line: 1, column: 1 }
  return runCheck({ score: 'a', kind, expected, of: null, ignoreCase: false, place, ...more }, { output, item: ITEM })
}
const literal = (value: Json) => ({ literal: value })

describe('equals', () => {
  test.each<[Json, Json, boolean]>([
    ['a', 'a', true],
    ['a', 'A', false],
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[1, 2], [2, 1], false],
  ])('%j and %j: %s', (output, expected, value) => {
    expect(check('equals', literal(expected), output)).toEqual({ value })
  })
})

describe('contains', () => {
  test.each<[Json, Json, boolean]>([
    ['Order 7 is on its way', 'Order 7', true],
    ['Order 7 is on its way', 'order 7', false],
    [['a', { b: 1 }], { b: 1 }, true],
    [['ab'], 'a', false],
    [[null], null, true],
    [[], '', false],
  ])('%j has %j: %s', (output, expected, value) => {
    expect(check('contains', literal(expected), output)).toEqual({ value })
  })

  test.each<[Json, Json, string]>([
    [{ a: 1 }, 'a', 'contains looks into a text or a list; found a map'],
    [null, 'a', 'contains looks into a text or a list; found nothing (null)'],
    [42, '4', 'contains looks into a text or a list; found a number'],
    ['42', 42, 'contains looks for a text in a text; what is expected is a number'],
    ['any', '', 'contains looks for an empty text, which every text has'],
  ])('%j and %j have no answer', (output, expected, error) => {
    expect(check('contains', literal(expected), output)).toEqual({ error })
  })
})

describe('containsAll and containsNone', () => {
  test.each<[Json, Json, boolean, boolean]>([
    ['a b c', ['a', 'c'], true, false],
    ['a b c', ['a', 'x'], false, false],
    ['a b c', ['x', 'y'], false, true],
    [['a', 'b'], ['a'], true, false],
  ])('%j and %j: all %s, none %s', (output, expected, all, none) => {
    expect(check('containsAll', literal(expected), output)).toEqual({ value: all })
    expect(check('containsNone', literal(expected), output)).toEqual({ value: none })
  })

  test.each(['containsAll', 'containsNone'])('%s of an item that asks for nothing holds', (kind) => {
    expect(check(kind, { from: 'expectedOutput.none' }, 'anything')).toEqual({ value: true })
  })

  test('an expectation that is no list has no answer', () => {
    expect(check('containsAll', { from: 'expectedOutput.intent' }, 'status')).toEqual({
      error: 'containsAll expects a list; what is expected is a text',
    })
    expect(check('containsNone', literal(['a', 1]), 'b')).toEqual({
      error: 'containsNone looks for a text in a text; what is expected is a number',
    })
  })
})

describe('where a check looks', () => {
  test('from the item', () => {
    expect(check('containsAll', { from: 'expectedOutput.must_mention' }, 'Order 7 comes tomorrow')).toEqual({
      value: true,
    })
    expect(check('equals', { from: 'expectedOutput.deep[0]' }, { b: [null], a: 1 })).toEqual({ value: true })
    expect(check('equals', { from: 'metadata.category' }, 'order status')).toEqual({ value: true })
    expect(check('contains', { from: 'input' }, 'You asked: Where is my order?')).toEqual({ value: true })
  })

  test('into the output', () => {
    const output = { answer: { lines: ['one', 'two'], 'odd key': 1 } }
    expect(check('equals', literal('two'), output, { of: 'answer.lines[1]' })).toEqual({ value: true })
    expect(check('equals', literal('two'), ['one', 'two'], { of: '[1]' })).toEqual({ value: true })
  })

  test('nowhere is an error, and never true', () => {
    const output = { answer: ['one'] }
    for (const of of [
      'text',
      'answer[1]',
      'answer.length',
      'answer.0',
      '__proto__',
      'constructor.name',
      'answer[0].length',
    ]) {
      for (const kind of ['equals', 'contains', 'containsAll', 'containsNone']) {
        expect(check(kind, literal([]), output, { of })).toEqual({ error: `the output has no ${of}` })
      }
    }
    expect(check('containsNone', { from: 'expectedOutput.forbidden' }, 'a')).toEqual({
      error: 'the dataset item has no expectedOutput.forbidden',
    })
    expect(check('equals', { from: 'expectedOutput.toString' }, 'a')).toEqual({
      error: 'the dataset item has no expectedOutput.toString',
    })
  })

  test('an item without expected output has none', () => {
    const place = { file: 'gate.yml', line: 1, column: 1 }
    const one: Check = {
      score: 'a',
      kind: 'equals',
      expected: { from: 'expectedOutput' },
      of: null,
      ignoreCase: false,
      place,
    }
    expect(runCheck(one, { output: null, item: { input: 1 } })).toEqual({
      error: 'the dataset item has no expectedOutput',
    })
  })
})

test('upper and lower case are ignored on both sides, inside lists and maps too', () => {
  const more = { ignoreCase: true }
  expect(check('equals', literal({ a: ['X'] }), { a: ['x'] }, more)).toEqual({ value: true })
  expect(check('equals', literal({ A: 1 }), { a: 1 }, more)).toEqual({ value: false })
  expect(check('contains', literal('ORDER 7'), 'order 7', more)).toEqual({ value: true })
  expect(check('containsAll', { from: 'expectedOutput.must_mention' }, 'ORDER 7, TOMORROW', more)).toEqual({
    value: true,
  })
  expect(check('containsNone', literal(['refund']), 'a Refund', more)).toEqual({ value: false })
})
