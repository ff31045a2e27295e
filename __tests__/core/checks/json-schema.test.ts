import { describe, expect, test } from '@jest/globals'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { runCheck } from '../../../src/core/checks/index.ts'
import type { Json } from '../../../src/core/json.ts'
import type { Check } from '../../../src/core/spec/gate-spec.ts'

const ITEM = { input: 'q', expectedOutput: { schema: { type: 'integer' }, text: 'integer', wrong: { typ: 'integer' } } }

function check(expected: Check['expected'], output: Json): unknown {
  const place = { file: 'gate.yml', line: 1, column: 1 }
  return runCheck(
    { score: 'a', kind: 'jsonSchema', expected, of: null, ignoreCase: false, place },
    { output, item: ITEM },
  )
}
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

const ANSWER = {
  type: 'object',
  required: ['intent', 'terms'],
  properties: {
    intent: { enum: ['faq', 'refund'] },
    terms: { type: 'array', items: { type: 'string', minLength: 2, pattern: '^[a-z ]+$' }, uniqueItems: true },
    when: { type: 'string', format: 'date' },
    mail: { format: 'email' },
    next: { $ref: '#' },
    score: { type: 'number', exclusiveMinimum: 0, maximum: 1, multipleOf: 0.25 },
  },
  patternProperties: { '^x-': { type: 'string' }, '-id$': { type: 'integer' } },
  additionalProperties: false,
} satisfies Json

const CASES: [Json, Json[]][] = [
  [
    ANSWER,
    [
      { intent: 'faq', terms: [] },
      { intent: 'faq', terms: ['order', 'on time'] },
      { intent: 'faq', terms: ['order', 'order'] },
      { intent: 'faq', terms: ['Order'] },
      { intent: 'faq', terms: ['a'] },
      { intent: 'faq' },
      { intent: 'other', terms: [] },
      { intent: 'faq', terms: [], when: '2026-02-28' },
      { intent: 'faq', terms: [], when: '2026-02-30' },
      { intent: 'faq', terms: [], when: '' },
      { intent: 'faq', terms: [], mail: 'ana@example.com' },
      { intent: 'faq', terms: [], mail: 'ana' },
      { intent: 'faq', terms: [], mail: 7 },
      { intent: 'faq', terms: [], score: 0.75 },
      { intent: 'faq', terms: [], score: 0 },
      { intent: 'faq', terms: [], score: 0.3 },
      { intent: 'faq', terms: [], 'x-note': 'n' },
      { intent: 'faq', terms: [], 'x-note': 1 },
      { intent: 'faq', terms: [], 'order-id': 1 },
      { intent: 'faq', terms: [], 'x-order-id': 1 },
      { intent: 'faq', terms: [], more: 1 },
      { intent: 'faq', terms: [], next: { intent: 'refund', terms: ['late'] } },
      { intent: 'faq', terms: [], next: { intent: 'refund', terms: ['LATE'] } },
      'a text',
      null,
    ],
  ],
  [{ pattern: '^a', allOf: [{ maxLength: 3 }] }, ['abc', 'abcd', 'bc', 7, null, ['x'], { b: 'b' }]],
  [{ propertyNames: { pattern: '^[a-z]+$' } }, [{ abc: 1 }, { Abc: 1 }, {}]],
  [{ not: { pattern: 'sorry' } }, ['sorry', 'fine', 7]],
  [{ anyOf: [{ type: 'integer' }, { pattern: String.raw`^\d+$` }] }, [7, '7', 'seven', 7.5]],
  [
    { if: { required: ['a'] }, then: { required: ['b'] }, else: { maxProperties: 1 } },
    [{ a: 1 }, { a: 1, b: 2 }, {}, { c: 1, d: 2 }],
  ],
  [{ prefixItems: [{ type: 'string' }], items: { type: 'number' } }, [['a', 1], ['a', 'b'], [1], []]],
  [{ contains: { const: 'x' }, minContains: 2 }, [['x', 'x'], ['x'], []]],
  [{ $defs: { n: { $anchor: 'num', type: 'number' } }, $ref: '#num' }, [1, 'a']],
  [
    { $defs: { n: { type: 'number' } }, properties: { a: { $ref: '#/$defs/n' } }, unevaluatedProperties: false },
    [{ a: 1 }, { a: 'x' }, { b: 1 }],
  ],
  [{ patternProperties: { '[.*]': { type: 'number' } } }, [{ 'a.b': 1 }, { 'a.b': 'x' }, { ab: 'x' }]],
  [
    { properties: { pattern: { type: 'string' }, enum: { type: 'number' } }, enum: [{ pattern: 'x' }, { enum: 1 }] },
    [{ pattern: 'x' }, { enum: 1 }, { pattern: 'y' }],
  ],
  [true, [null, 1]],
  [false, [null, 1]],
  [{}, [null]],
]

describe('an output is valid exactly when Ajv says so', () => {
  const pairs = CASES.flatMap(([schema, outputs]) => outputs.map((output) => [schema, output] as const))
  test.each(pairs)('%j takes %j', (schema, output) => {
    expect(check({ literal: schema }, output)).toEqual({ value: ajv.validate(schema as object | boolean, output) })
  })

  test('some are valid and some are not', () => {
    const answers = pairs.map(([schema, output]) => ajv.validate(schema as object | boolean, output))
    expect(answers.filter(Boolean).length).toBeGreaterThan(20)
    expect(answers.filter((valid) => !valid).length).toBeGreaterThan(20)
  })
})

test('a draft that the schema names is followed', () => {
  const tuple = { items: [{ type: 'string' }], additionalItems: false }
  const draft7 = { $schema: 'http://json-schema.org/draft-07/schema#', ...tuple }
  expect(check({ literal: draft7 }, ['a', 1])).toEqual({ value: false })
  expect(check({ literal: draft7 }, ['a'])).toEqual({ value: true })
})

test('the schema may be of the item; what is none has no answer', () => {
  expect(check({ from: 'expectedOutput.schema' }, 7)).toEqual({ value: true })
  expect(check({ from: 'expectedOutput.schema' }, 'seven')).toEqual({ value: false })
  expect(check({ from: 'expectedOutput.text' }, 7)).toEqual({
    error: 'jsonSchema expects a JSON Schema; what is expected is a text that is none',
  })
  expect(check({ from: 'expectedOutput.wrong' }, 7)).toEqual({
    error: 'jsonSchema expects a JSON Schema; what is expected is a map that is none',
  })
})

test('a schema that refers to itself without end has no answer, and never a true one', () => {
  expect(check({ literal: { $ref: '#' } }, 1)).toEqual({
    error: 'jsonSchema cannot follow the schema: it refers to itself without end',
  })
})

test('patterns take time linear in the output, as names of keys too', () => {
  const hostile = `${'a'.repeat(50_000)}!`
  expect(check({ literal: { pattern: '^(a+)+$' } }, hostile)).toEqual({ value: false })
  expect(check({ literal: { patternProperties: { '^(a|aa)+$': false } } }, { [hostile]: 1 })).toEqual({ value: true })
  expect(check({ literal: { propertyNames: { pattern: '^(a*)*$' } } }, { [hostile]: 1 })).toEqual({ value: false })
})
