import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fileDataset } from '../../src/datasets/file.ts'
import { hashDataset, hashItem, sha256 } from '../../src/hash.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { refusalOf } from '../support/refusal.ts'

const load = (content: string, file = 'cases.jsonl') =>
  fileDataset.load({ file }, createRunContext({ directory: createDirectory({ [file]: content }) }))
const lines = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('a local dataset', () => {
  test('has one item a line, in order, with hashes of their content', async () => {
    const dataset = await load(
      lines(
        { id: 'b', input: { question: 'Where?' }, expectedOutput: 'Here', metadata: { category: 'status' } },
        { id: 'a', input: 'When?', expected_output: ['Now'] },
        { id: 'c', input: null },
      ),
    )
    expect(dataset.items).toEqual([
      {
        id: 'b',
        input: { question: 'Where?' },
        expectedOutput: 'Here',
        metadata: { category: 'status' },
        hash: hashItem({ input: { question: 'Where?' }, expectedOutput: 'Here', metadata: { category: 'status' } }),
      },
      { id: 'a', input: 'When?', expectedOutput: ['Now'], hash: hashItem({ input: 'When?', expectedOutput: ['Now'] }) },
      { id: 'c', input: null, hash: hashItem({ input: null }) },
    ])
    expect(dataset).toMatchObject({ source: 'file', name: 'cases.jsonl', hash: hashDataset(dataset.items) })
  })

  test('is the same as a list in .json, whatever the order of rows and keys', async () => {
    const a = await load(lines({ id: '1', input: { x: 1, y: 2 } }, { id: '2', input: 2 }))
    const b = await load('[{"input": 2, "id": "2"}, {"id": "1", "input": {"y": 2, "x": 1}}]', 'cases.json')
    expect(b.hash).toBe(a.hash)
  })

  test('names an item without an id after its content', async () => {
    const { items } = await load(lines({ input: 'a', expectedOutput: 'b' }, { input: 'a' }))
    expect(items.map(({ id }) => id)).toEqual([sha256('["a","b"]').slice(0, 16), sha256('["a",null]').slice(0, 16)])
  })

  test('takes empty lines, a byte order mark and Windows line ends', async () => {
    const { items } = await load('\uFEFF{"id":"a","input":1}\r\n\r\n  \n{"id":"b","input":2}')
    expect(items.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('a local dataset that cannot be trusted is refused', () => {
  test('a list in .json with one key twice', async () => {
    const text = '[\n  {"id": "a", "input": 1},\n  {"id": "b", "input": 1,\n   "input": 2}\n]'
    expect(await refusalOf(() => load(text, 'cases.json'))).toEqual([
      'DATASET_INVALID Line 4 of "cases.json" has the key "input" a second time in one map (4)',
    ])
  })

  test.each<[string, string, string[]]>([
    ['no rows', '\n\n', ['DATASET_EMPTY The dataset "cases.jsonl" has no items (1)']],
    ['a list of rows as a line', '[1]\n', ['DATASET_INVALID Line 1 of "cases.jsonl" is not a map (1)']],
    ['no input', '{"id":"a"}\n', ['DATASET_INVALID Line 1 of "cases.jsonl" has no input (1)']],
    [
      'an unknown key',
      '{"id":"a","input":1}\n{"id":"b","inputs":1}',
      ['DATASET_INVALID Line 2 of "cases.jsonl" has the unknown key "inputs" (2)'],
    ],
    ['a numeric id', '{"id":7,"input":1}', ['DATASET_INVALID Line 1 of "cases.jsonl" has an id that is no text (1)']],
    ['an empty id', '{"id":" ","input":1}', ['DATASET_INVALID Line 1 of "cases.jsonl" has an id that is no text (1)']],
    [
      'metadata as text',
      '{"input":1,"metadata":"x"}',
      ['DATASET_INVALID Line 1 of "cases.jsonl" has metadata that is not a map (1)'],
    ],
    [
      'both spellings',
      '{"input":1,"expectedOutput":1,"expected_output":1}',
      ['DATASET_INVALID Line 1 of "cases.jsonl" has both expectedOutput and expected_output (1)'],
    ],
    [
      'a number past all numbers',
      '{"input":[1e999]}',
      ['DATASET_INVALID Line 1 of "cases.jsonl" has a number too large to be read (1)'],
    ],
    [
      'one key twice',
      String.raw`{"id":"a","input":{"b":{"c":1},"d":[{"c":1},{"c":"\":{"}]}}` +
        '\n' +
        String.raw`{"id":"b","input":{"c":"{","\u0063" :2}}`,
      ['DATASET_INVALID Line 2 of "cases.jsonl" has the key "c" a second time in one map (2)'],
    ],
    [
      'one id twice',
      '{"id":"a","input":1}\n\n{"id":"a","input":2}',
      ['DATASET_INVALID Line 3 of "cases.jsonl" has the id "a", as Line 1 of "cases.jsonl" has (3)'],
    ],
    [
      'one content twice, without ids',
      '{"input":1}\n{"input":1,"metadata":{}}',
      [
        'DATASET_INVALID Line 2 of "cases.jsonl" has no id, and the input and expected output of Line 1 of "cases.jsonl" (2)',
      ],
    ],
  ])('%s', async (_, content, refusal) => {
    expect(await refusalOf(() => load(content))).toEqual(refusal)
  })

  test('every bad row is named, the first twenty of them', async () => {
    const refusal = await refusalOf(() => load('{"id":"a","input":1}\n' + 'x\n'.repeat(30)))
    expect(refusal).toHaveLength(20)
    expect(refusal[0]).toMatch(/^DATASET_INVALID Line 2 of "cases.jsonl" is not JSON: .* \(2\)$/)
  })

  test('JSON that is no list, and no JSON', async () => {
    expect(await refusalOf(() => load('{"items": []}', 'cases.json'))).toEqual([
      'DATASET_INVALID The dataset "cases.json" must be a list of items',
    ])
    expect(await refusalOf(() => load('[1,', 'cases.json'))).toEqual([
      expect.stringMatching(
        /^DATASET_INVALID Line 1 of "cases.json" is not JSON: a value is expected; found the end of the line \(1\)$/,
      ),
    ])
    expect(await refusalOf(() => load('[{"input":1,"id":"a"},{"id":"b"}]', 'cases.json'))).toEqual([
      'DATASET_INVALID Row 2 of "cases.json" has no input',
    ])
    expect(await refusalOf(() => load('[]', 'cases.json'))).toEqual([
      'DATASET_EMPTY The dataset "cases.json" has no items (1)',
    ])
  })

  test('a file that is not there, and one outside the repository', async () => {
    const directory = createDirectory({ 'outside.jsonl': lines({ input: 1 }) })
    const context = createRunContext({ directory: join(directory, 'repository') })
    mkdirSync(context.directory)
    symlinkSync('../outside.jsonl', join(context.directory, 'link.jsonl'))
    expect(await refusalOf(() => fileDataset.load({ file: './none.jsonl' }, context))).toEqual([
      'DATASET_NOT_FOUND The dataset cannot be read: There is no file at "./none.jsonl"',
    ])
    for (const file of ['../outside.jsonl', 'link.jsonl']) {
      expect(await refusalOf(() => fileDataset.load({ file }, context))).toEqual([
        expect.stringMatching(/^DATASET_INVALID The dataset cannot be read: ".*" leads out of the repository, to /),
      ])
    }
  })
})

test.each<[string, boolean]>([
  ['cases.jsonl', true],
  ['./cases.json', true],
  ['./cases', true],
  ['../evals/cases.txt', true],
  ['evals/cases.tsv', true],
  ['/tmp/cases', true],
  ['order-status-regression', false],
  ['support/order-status', false],
  ['release 1.2', false],
])('the short form %s is a path: %s', (text, isPath) => {
  expect(fileDataset.shorthand?.(text)).toEqual(isPath ? { file: text } : null)
})
