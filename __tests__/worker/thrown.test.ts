import { describe, expect, test } from '@jest/globals'
import { describeThrown } from '../../src/worker/thrown.ts'
import { isTransient } from '../../src/worker/transient-error.ts'

function errorWith(properties: object, message = 'no luck'): Error {
  return Object.assign(new Error(message), properties)
}

describe('what was thrown, in words', () => {
  function thrownAt(stack: string, error: Error = new TypeError('no luck')): Error {
    return Object.assign(error, { stack: `TypeError: no luck\n    at ${stack}` })
  }

  test.each<[unknown, string]>([
    [errorWith({ stack: '' }), 'no luck'],
    [errorWith({ stack: '' }, ''), 'no message'],
    [thrownAt('answer (/repo/src/a.ts:3:7)'), 'TypeError: no luck (src/a.ts:3:7)'],
    [thrownAt('file:///repo/a.mjs:3:7'), 'TypeError: no luck (a.mjs:3:7)'],
    [thrownAt('x (/repo/node_modules/p/i.js:1:1)\n    at y (/repo/a.ts:2:2)'), 'TypeError: no luck (a.ts:2:2)'],
    [thrownAt('x (/elsewhere/a.ts:3:7)'), 'TypeError: no luck'],
    [errorWith({ stack: '' }, 'read /repo/data/x.json'), 'read data/x.json'],
    [errorWith({ stack: '', message: { code: 1 } }), '[object Object]'],
    ['text', 'text'],
    ['', 'an empty string was thrown'],
    [null, 'null was thrown, which is no Error'],
    [{ code: 1 }, '{"code":1} was thrown, which is no Error'],
    [10n, 'a bigint was thrown, which is no Error'],
  ])('%p', (thrown, words) => {
    expect(describeThrown(thrown, '/repo')).toBe(words)
  })

  test('what an AggregateError holds is told, the first three', () => {
    const inner = ['a', 'b', 'c', 'd'].map((name, index) =>
      thrownAt(`x (/repo/a.ts:${String(index)}:1)`, new Error(name)),
    )
    const all = errorWith({ stack: '' }, '')
    const group = Object.assign(new AggregateError(inner, 'All promises were rejected'), { stack: '' })
    all.cause = group
    expect(describeThrown(all, '/repo')).toBe(
      'no message; cause: AggregateError: All promises were rejected; inside: a (a.ts:0:1), b (a.ts:1:1), c (a.ts:2:1)',
    )
    group.errors = [group]
    expect(describeThrown(group, '/repo').match(/inside/g)).toHaveLength(3)
  })

  test('a long message is cut, a chain of causes ends', () => {
    expect(describeThrown(errorWith({ stack: '' }, 'x'.repeat(3_000)), '/repo')).toBe(`${'x'.repeat(2_000)}…`)
    const circle = errorWith({ stack: '' })
    circle.cause = circle
    expect(describeThrown(circle, '/repo')).toBe(Array.from({ length: 5 }, () => 'no luck').join('; cause: '))
  })
})

class APIConnectionError extends Error {}

describe('whether another try may well succeed', () => {
  test.each<[string, unknown, boolean]>([
    ['a rate limit', errorWith({ status: 429 }), true],
    ['a server that is down', errorWith({ statusCode: 503 }), true],
    ['a status in the response', errorWith({ response: { status: 500 } }), true],
    ['a lost connection', errorWith({ code: 'ECONNRESET' }), true],
    ['fetch, by its cause', new TypeError('fetch failed', { cause: errorWith({ code: 'ENOTFOUND' }) }), true],
    [
      'a cause of a cause',
      new Error('a', { cause: new Error('b', { cause: errorWith({ code: 'ETIMEDOUT' }) }) }),
      true,
    ],
    ['one of several', new AggregateError([new Error('a'), errorWith({ code: 'ECONNREFUSED' })]), true],
    ['a model vendor’s client', new APIConnectionError('Connection error.'), true],
    ['an object that is no Error', { status: 529 }, true],
    ['a wrong key', errorWith({ status: 401 }), false],
    ['a wrong request', errorWith({ status: 400, code: 'invalid_request' }), false],
    ['a missing file', errorWith({ code: 'ENOENT' }), false],
    ['a status that is text', errorWith({ status: '503' }), false],
    ['a response that is null', errorWith({ response: null }), false],
    ['a programming error', new TypeError('x is not a function'), false],
    ['a text that speaks of it', 'fetch failed', false],
    ['nothing', undefined, false],
  ])('%s', (_, thrown, expected) => {
    expect(isTransient(thrown)).toBe(expected)
  })

  test('errors that hold themselves come to an end', () => {
    const circle = new AggregateError([])
    circle.errors.push(circle)
    expect(isTransient(circle)).toBe(false)
  })
})
