import { expect, test } from '@jest/globals'
import { scoreNameFault, sortScores } from '../../src/core/item-scores.ts'

test.each([
  ['', 'is empty, or starts or ends with white space'],
  [' tone', 'is empty, or starts or ends with white space'],
  ['tone\n', 'is empty, or starts or ends with white space'],
  ['x'.repeat(201), 'is longer than 200 characters'],
  ['to\u200bne', 'has characters that cannot be seen'],
  ['to\u00a0ne', 'has characters that cannot be seen'],
  ['to\u202ene', 'has characters that cannot be seen'],
  ['to\nne', 'has characters that cannot be seen'],
  ['to\ud800ne', 'has characters that cannot be seen'],
  ['__proto__', 'is a name that JavaScript keeps for itself'],
  ['constructor', 'is a name that JavaScript keeps for itself'],
  ['latency', 'is the name of a score that the gate makes itself'],
  ['errors', 'is the name of a score that the gate makes itself'],
  ['cost', 'is the name of a score that the gate makes itself'],
  ['tokens', 'is the name of a score that the gate makes itself'],
  ['answer quality', null],
  ['Antwortqualität (%)', null],
  ['toString', null],
])('a score called %j', (name, fault) => {
  expect(scoreNameFault(name)).toBe(fault)
})

test('scores that may be kept keep their order; each name at fault is one error', () => {
  const scores = [
    { name: 'tone', value: 'polite' },
    { name: 'twice', value: 1 },
    { name: '__proto__', value: 1 },
    { name: 'exact', value: true },
    { name: 'twice', value: 0 },
    { name: 'ratio', value: NaN },
    { name: 'x'.repeat(300), value: 1 },
  ]
  expect(sortScores(scores)).toEqual({
    scores: [scores[0], scores[3]],
    scoreErrors: [
      { evaluator: 'twice', message: '2 scores of this name were given for one item' },
      { evaluator: '__proto__', message: 'the score’s name is a name that JavaScript keeps for itself' },
      { evaluator: 'ratio', message: 'the score’s value is no number to judge' },
      { evaluator: 'x'.repeat(200), message: 'the score’s name is longer than 200 characters' },
    ],
  })
})
