// Where in a dataset's file a fault is: an editor and an annotation lead there.
import { describe, expect, test } from '@jest/globals'
import { findJsonFault } from '../../src/datasets/json-fault.ts'
import { parseRows } from '../../src/datasets/rows.ts'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'

/** `line:column sentence` of each problem. */
function faultsOf(file: string, text: string): string[] {
  try {
    parseRows(text, file)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return error.problems.map(
      ({ place, text: words }) => `${String(place?.line)}:${String(place?.column)} ${plain(words)}`,
    )
  }
  return []
}

describe('the line and the column of a fault', () => {
  const first = '{"id":"a","input":1}\n'
  test.each([
    ['{"id":"b" "input":1}', '2:11', 'a comma or } is expected; found ""input":1}"'],
    [`{'id':'b'}`, '2:2', `a key in double quotes or } is expected; found "'id':'b'}"`],
    ['{"id":"b",}', '2:11', 'a key in double quotes is expected; found "}"'],
    ['{"id":undefined}', '2:7', 'a value is expected; found "undefined}"'],
    ['{"id":"b","input":[1,2}', '2:23', 'a comma or ] is expected; found "}"'],
    ['{"id":"b","input":"open}', '2:19', 'a text that is closed by a second quote is expected; found ""open}"'],
    ['{"id":"b","input":"C:\\dir"}', '2:22', 'an escape such as \\n or \\\\ is expected; found "\\dir"}"'],
    ['{"id":"b","input":1', '2:20', 'a comma or } is expected; found the end of the line'],
    ['{"id":"b","input":1} {"id":"c"}', '2:22', 'the end is expected; found "{"id":"c"}"'],
    ['{"id":"b","input":01}', '2:19', 'a value is expected; found "01}"'],
    ['  id: b', '2:3', 'a value is expected; found "id: b"'],
  ])('%s', (line, place, words) => {
    expect(faultsOf('cases.jsonl', first + line)).toEqual([`${place} Line 2 of "cases.jsonl" is not JSON: ${words}`])
  })

  test.each([
    [
      'cases.jsonl',
      `${first}{"input":{"inptu":1},"inptu":2}`,
      ['2:22 Line 2 of "cases.jsonl" has the unknown key "inptu"'],
    ],
    ['cases.jsonl', `${first}{"input":1,"id":7}`, ['2:12 Line 2 of "cases.jsonl" has an id that is no text']],
    ['cases.yaml', '- input: 1\n- input: 2\n  inptu: 3\n', ['3:3 Row 2 of "cases.yaml" has the unknown key "inptu"']],
    [
      'cases.json',
      '[\n  {"id": "a", "input": 1},\n  {"id": "b" "input": 1}\n]',
      ['3:14 Line 3 of "cases.json" is not JSON: a comma or } is expected; found ""input": 1}"'],
    ],
    [
      'cases.csv',
      'id,input,"a,b",answer\n',
      [
        '1:10 The header of "cases.csv" has the unknown column "a,b"',
        '1:16 The header of "cases.csv" has the unknown column "answer"',
      ],
    ],
    [
      'cases.csv',
      'id,input\na,"b,c",d\ne\n',
      [
        '2:9 Line 2 of "cases.csv" has 3 cells, and the header has 2',
        '3:2 Line 3 of "cases.csv" has 1 cell, and the header has 2',
      ],
    ],
    [
      'cases.csv',
      'id,input\na,b\nc,d "e" f\n',
      ['3:3 Line 3 of "cases.csv" is not CSV: there is a quote inside a cell that does not begin with one'],
    ],
    [
      'cases.csv',
      'id,input\na,"b\nc,d\n',
      ['2:3 Line 2 of "cases.csv" is not CSV: a quote is opened and never closed'],
    ],
  ])('%s: %j', (file, text, expected) => {
    expect(faultsOf(file, text)).toEqual(expected)
  })
})

test('a text is found faulty exactly where JSON.parse refuses it', () => {
  const texts = ['{"a":[1,-2.5e+3,true,null,{"b":"\\u00e9\\n"}],"c":{}}', '[]', ' "x" ', '-0', '[[],[{}]]', '{"":""}']
  for (const text of texts) {
    expect(findJsonFault(text)).toBeNull()
    for (let cut = 0; cut < text.length; cut += 1) {
      for (const changed of [
        text.slice(0, cut),
        `${text.slice(0, cut)}}${text.slice(cut)}`,
        `${text.slice(0, cut)},${text.slice(cut + 1)}`,
      ]) {
        expect([changed, findJsonFault(changed) === null]).toEqual([changed, isJson(changed)])
      }
    }
  }
  expect(findJsonFault(`"${'x'.repeat(5_000_000)}`)).toMatchObject({ offset: 0 })
  expect(findJsonFault('['.repeat(100_000))).toMatchObject({ offset: 100_000 })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
