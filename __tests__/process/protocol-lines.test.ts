import { describe, expect, test } from '@jest/globals'
import { LINE_LIMIT_BYTES, lineOf, readLines } from '../../src/process/protocol-lines.ts'
import { parseWorkerMessage } from '../../src/process/protocol.ts'

/** The lines of a stream that comes in these chunks, and how often it was too long. */
function read(chunks: readonly Buffer[]): { lines: string[]; tooLong: number } {
  const found = { lines: [] as string[], tooLong: 0 }
  const accept = readLines(
    (line) => found.lines.push(line),
    () => (found.tooLong += 1),
  )
  for (const chunk of chunks) accept(chunk)
  return found
}

describe('reading lines', () => {
  const bytes = Buffer.from('one\n{"text": "zwölf — 🙂"}\n\nlast\nno end')
  const lines = ['one', '{"text": "zwölf — 🙂"}', '', 'last']

  test.each([1, 2, 3, 7, 1000])('in chunks of %i bytes', (size) => {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    )
    expect(read(chunks)).toEqual({ lines, tooLong: 0 })
  })

  test('a line at the limit is read', () => {
    const line = Buffer.alloc(LINE_LIMIT_BYTES, 'x')
    expect(read([line, Buffer.from('\nnext\n')]).lines.map(({ length }) => length)).toEqual([LINE_LIMIT_BYTES, 4])
  })

  test('after a line past the limit nothing is read, and that is said once', () => {
    const half = Buffer.alloc(LINE_LIMIT_BYTES / 2 + 1, 'x')
    expect(read([Buffer.from('first\n'), half, half, half, Buffer.from('\nnext\n')])).toEqual({
      lines: ['first'],
      tooLong: 1,
    })
  })
})

test('a message past the limit has no line', () => {
  expect(lineOf({ text: 'a\nb' })).toBe('{"text":"a\\nb"}\n')
  expect(lineOf({ text: 'x'.repeat(LINE_LIMIT_BYTES) })).toBeNull()
})

test.each([
  ['', null],
  ['[]', null],
  ['{"type":"done"}', null],
  ['{"type":"done","seq":1.5}', null],
  ['{"type":"unknown","seq":1}', null],
  ['{"type":"output","seq":1,"latency":0}', null],
  ['{"type":"score","seq":1,"evaluator":"a","name":"a","value":null}', null],
  ['{"type":"score","seq":1,"evaluator":"a","name":"a","value":1e999}', null],
  ['{"type":"hello","protocol":2,"evaluators":[],"hasRunEvaluators":false}', null],
  ['{"type":"done","seq":1}', { type: 'done', seq: 1 }],
  ['{"type":"output","seq":1,"output":null,"latency":0}', { type: 'output', seq: 1, output: null, latency: 0 }],
])('the line %s', (line, message) => {
  expect(parseWorkerMessage(line)).toEqual(message)
})
