import { describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { fileDataset } from '../../src/datasets/file.ts'
import { problemsOf } from '../../src/errors.ts'
import { hashItem } from '../../src/hash.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { refusalOf } from '../support/refusal.ts'

const load = (content: string) =>
  fileDataset.load({ file: 'cases.csv' }, createRunContext({ directory: createDirectory({ 'cases.csv': content }) }))

const problemsOfCsv = async (content: string) => {
  const error = await load(content).catch((thrown: unknown) => thrown)
  return problemsOf(error)
}

describe('a dataset in CSV', () => {
  test('has an item a record, every cell a text, and no value for an empty one', async () => {
    const { items } = await load(
      [
        'id,input,expected_output,metadata.category,metadata.tier',
        'a,Where is it?,Here,status,1',
        'b,"Two lines,\nand a ""quote""",,,',
        ',"{""kept"": ""as text""}",42,faq,',
      ].join('\n'),
    )
    const contents = [
      { input: 'Where is it?', expectedOutput: 'Here', metadata: { category: 'status', tier: '1' } },
      { input: 'Two lines,\nand a "quote"' },
      { input: '{"kept": "as text"}', expectedOutput: '42', metadata: { category: 'faq' } },
    ]
    expect(items).toEqual(
      contents.map((content, index) => ({
        id: ['a', 'b', expect.stringMatching(/^[0-9a-f]{16}$/)][index],
        hash: hashItem(content),
        ...content,
      })),
    )
  })

  test('is the same after a checkout on Windows, with a byte order mark and empty lines', async () => {
    const text = 'id,input,expectedOutput\na,"one\ntwo",x\n\nb,three,y\n'
    const windows = await load(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)
    expect(windows.hash).toBe((await load(text)).hash)
    expect(windows.items.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('an item is the one that .jsonl would have', async () => {
    const directory = createDirectory({
      'a.csv': 'input,expectedOutput,metadata.k\nq,r,v\n',
      'b.jsonl': '{"input":"q","expectedOutput":"r","metadata":{"k":"v"}}\n',
    })
    const context = createRunContext({ directory })
    const [csv, jsonl] = await Promise.all(['a.csv', 'b.jsonl'].map((file) => fileDataset.load({ file }, context)))
    expect(csv?.items).toEqual(jsonl?.items)
  })
})

test('a column called expected is told its name here', async () => {
  const [problem] = await problemsOfCsv('input,expected\nq,r\n')
  expect(plain(problem?.remedy ?? [])).toContain('"expectedOutput"')
})

describe('a CSV that cannot be trusted is refused', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['DATASET_EMPTY The dataset "cases.csv" has no items (1)']],
    ['a header alone', 'id,input\n', ['DATASET_EMPTY The dataset "cases.csv" has no items (1)']],
    [
      'cells too many and too few, the lines of a long cell counted',
      'id,input\na,"1\n2"\nb\n\nc,"d",e\n',
      [
        'DATASET_INVALID Line 4 of "cases.csv" has 1 cell, and the header has 2 (4)',
        'DATASET_INVALID Line 6 of "cases.csv" has 3 cells, and the header has 2 (6)',
      ],
    ],
    [
      'a quote that is never closed',
      'id,input\na,b\nc,"d\n',
      ['DATASET_INVALID Line 3 of "cases.csv" is not CSV: a quote is opened and never closed (3)'],
    ],
    [
      'a quote in the middle',
      'id,input\na,5" nails\n',
      [
        'DATASET_INVALID Line 2 of "cases.csv" is not CSV: there is a quote inside a cell that does not begin with one (2)',
      ],
    ],
    [
      'text after a quote',
      'id,input\na,"b"c\n',
      ['DATASET_INVALID Line 2 of "cases.csv" is not CSV: text follows the quote that ends a cell (2)'],
    ],
    ['no input', 'id,expectedOutput\na,b\n', ['DATASET_INVALID The header of "cases.csv" has no column input (1)']],
    ['an empty input', 'id,input\na,\n', ['DATASET_INVALID Line 2 of "cases.csv" has no input (2)']],
    [
      'columns twice, unknown, and metadata in one',
      'id,input,input,inptu,metadata,metadata.\n',
      [
        'DATASET_INVALID The header of "cases.csv" has "input" twice (1)',
        'DATASET_INVALID The header of "cases.csv" has the unknown column "inptu" (1)',
        'DATASET_INVALID The header of "cases.csv" has the unknown column "metadata" (1)',
        'DATASET_INVALID The header of "cases.csv" has the unknown column "metadata." (1)',
      ],
    ],
    [
      'semicolons',
      'id;input\na;b\n',
      ['DATASET_INVALID The header of "cases.csv" has the unknown column "id;input" (1)'],
    ],
    [
      'both spellings',
      'input,expectedOutput,expected_output\na,b,c\n',
      ['DATASET_INVALID Line 2 of "cases.csv" has both expectedOutput and expected_output (2)'],
    ],
    [
      'one id twice',
      'id,input\na,b\na,c\n',
      ['DATASET_INVALID Line 3 of "cases.csv" has the id "a", as Line 2 of "cases.csv" has (3)'],
    ],
  ])('%s', async (_, content, refusal) => {
    expect(await refusalOf(() => load(content))).toEqual(refusal)
  })

  test('a key that JavaScript keeps for itself is a key', async () => {
    const { items } = await load('input,metadata.__proto__,metadata.constructor\na,b,c\n')
    expect(JSON.stringify(items[0]?.metadata)).toBe('{"__proto__":"b","constructor":"c"}')
  })
})
