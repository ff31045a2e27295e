import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readCaseLines } from '../../src/cli/case-lines.ts'
import { judgeCases } from '../../src/cli/judge.ts'
import { buildSources } from '../support/build.ts'
import { runCli } from '../support/run-cli.ts'

const rules = { require: { ok: 'mean >= baseline - 0.02' } }
const items = (size: number, wrong: number) =>
  Array.from({ length: size }, (_, index) => ({ item: `i${String(index)}`, scores: { ok: index < wrong ? 0 : 1 } }))
const caseLine = (id: string, wrong = 0): string =>
  JSON.stringify({ id, rules, baseline: items(40, 0), candidate: items(40, wrong) })

async function* chunksOf(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
  await Promise.resolve()
}

function judgeText(text: string, size?: number): ReturnType<typeof runCli> {
  return runCli('.', ['judge', '--jsonl'], { stdin: chunksOf(text, size) })
}

const parseLines = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown)

describe('lines of cases', () => {
  const read = async (text: string, size: number, limit = 100): Promise<(string | null)[]> => {
    const lines: (string | null)[] = []
    for await (const line of readCaseLines(chunksOf(text, size), limit)) lines.push(line)
    return lines
  }

  test.each([1, 3, 1000])('in chunks of %i bytes; only a line feed ends one', async (size) => {
    expect(await read('a\u2028b\r\n\nzwölf — 🙂\nno end', size)).toEqual(['a\u2028b\r', '', 'zwölf — 🙂', 'no end'])
  })

  test.each([1, 7, 1000])('one past the limit is skipped, and those after it are read (%i)', async (size) => {
    expect(await read(`first\n${'x'.repeat(500)}\nlast\n`, size)).toEqual(['first', null, 'last'])
    expect(await read(`first\n${'x'.repeat(500)}`, size)).toEqual(['first', null])
  })
})

describe('judge --jsonl', () => {
  test('a verdict a line, in the order of the cases', async () => {
    const result = await judgeText(`${caseLine('same')}\n${caseLine('worse', 12)}\n`)
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(parseLines(result.stdout)).toMatchObject([
      { id: 'same', verdict: 'passed', rules: [{ score: 'ok', outcome: 'held', estimate: { pairs: 40 } }] },
      { id: 'worse', verdict: 'failed', rules: [{ score: 'ok', outcome: 'broken' }] },
    ])
  })

  test('a bad line is an answer, the rest goes on, and the exit code is 2', async () => {
    const result = await judgeText(`\uFEFF${caseLine('a')}\r\n{"id": "b"}\nnonsense\n\n  \n${caseLine('c')}`, 13)
    expect(result).toMatchObject({ exitCode: 2, stderr: '' })
    expect(parseLines(result.stdout)).toMatchObject([
      { id: 'a', verdict: 'passed' },
      { id: 'b', error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 'c', verdict: 'passed' },
    ])
  })

  test('a case that has the verdict error was judged', async () => {
    const result = await judgeText(JSON.stringify({ id: 'a', rules, baseline: items(40, 0), candidate: [] }))
    expect(result.exitCode).toBe(0)
    expect(parseLines(result.stdout)).toMatchObject([{ id: 'a', verdict: 'error', reasons: ['NO_ITEM_RAN'] }])
  })

  test('nothing to read is nothing to say; nobody at the input is a refusal', async () => {
    expect(await judgeText('')).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(await runCli('.', ['judge', '--jsonl'])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('nothing is connected to it'),
    })
  })

  test('a slow reader is waited for', async () => {
    const written: string[] = []
    let drained = (): void => undefined
    let isFull = false
    const exitCode = await judgeCases({
      argv: [],
      env: {},
      cwd: '.',
      stdin: chunksOf(`${caseLine('a')}\n${caseLine('b')}\n`),
      stdout: {
        write: (text) => {
          expect(isFull).toBe(false)
          isFull = true
          written.push(text)
          setImmediate(() => {
            isFull = false
            drained()
          })
          return false
        },
        on: (event, listener) => {
          if (event === 'drain') drained = listener
        },
      },
      stderr: { write: () => true },
    })
    expect([exitCode, written.length]).toEqual([0, 2])
  })
})

describe('as a process', () => {
  beforeAll(() => {
    buildSources()
  })

  test('a reader that goes away ends it, with one line said of it', async () => {
    const entry = join(import.meta.dirname, '../../.cache/build/main.js')
    const child = spawn(process.execPath, ['-e', `import('${entry}').then((m) => m.cli())`, 'cli', 'judge', '--jsonl'])
    const said: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    for (let index = 0; index < 3000; index++) child.stdin.write(`${caseLine(String(index))}\n`)
    child.stdin.end()
    const exitCode = await new Promise((resolve) => child.on('close', resolve))
    expect(exitCode).toBe(2)
    expect(Buffer.concat(said).toString()).toMatch(
      /^warning: The cases were judged up to number \d+; then: .*EPIPE.*\n$/,
    )
  })
})
