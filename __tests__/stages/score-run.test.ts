import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createFileGate, runFileGate } from '../support/gate-project.ts'

beforeAll(() => {
  buildSources()
})

const TASK = `
  export function task({ input }) {
    if (input === 'fail') throw new Error('no luck')
    return { text: 'answer ' + input }
  }
  export const evaluators = [function short({ output }) { return { name: 'short', value: output.text.length < 10, comment: 'counted' } }]
`
const ROWS = [
  '{"id":"a","input":"one","expectedOutput":"1","metadata":{"kind":"x"}}',
  '{"id":"b","input":"fail"}',
  ...Array.from({ length: 18 }, (_, index) => `{"id":"c${String(index)}","input":${String(index)}}`),
].join('\n')

function project(runEvaluators: string, files: Readonly<Record<string, string>> = {}): string {
  return createDirectory({ 'cases.jsonl': ROWS, 'task.mjs': TASK + runEvaluators, ...files })
}

describe('run evaluators', () => {
  test('are asked once, of all items with an output, in the shape that the SDK gives them', async () => {
    const directory = project(`
      import { appendFileSync } from 'node:fs'
      const accuracy = async ({ itemResults }) => {
        appendFileSync('asked.txt', JSON.stringify(itemResults[0]) + '\\n')
        return { name: 'accuracy', value: itemResults.filter((r) => r.evaluations[0].value).length / itemResults.length, comment: 'of ' + itemResults.length }
      }
      function passed({ itemResults }) { itemResults.length = 0; return true }
      export const runEvaluators = [passed, accuracy]`)
    const { candidate } = await runFileGate(directory, createFileGate([], { repeat: 2 }))
    expect(candidate?.runScores).toEqual([
      { name: 'passed', value: true },
      { name: 'accuracy', value: 36 / 38, comment: 'of 38' },
    ])
    expect(candidate?.runScoreErrors).toEqual([])
    const asked = readFileSync(`${directory}/asked.txt`, 'utf8').trim().split('\n')
    expect(asked.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        input: 'one',
        expectedOutput: '1',
        metadata: { kind: 'x' },
        item: { id: 'a', input: 'one', expectedOutput: '1', metadata: { kind: 'x' } },
        output: { text: 'answer one' },
        evaluations: [{ name: 'short', value: false, comment: 'counted' }],
      },
    ])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('langfuse-gate-run-'))).toEqual([])
  })

  test('that go wrong are errors beside the scores, each for itself', async () => {
    const directory = project(`
      export const runEvaluators = [
        function throws() { throw new Error('no luck') },
        function infinite() { return { name: 'ratio', value: 1 / 0 } },
        function silent() {},
        function hangs() { for (;;); },
        function exits() { process.exit(0) },
        function latency() { return 1 },
        function once() { return { name: 'twice', value: 1 } },
        function again() { return { name: 'twice', value: 2 } },
        function good() { return 1 },
      ]`)
    const { candidate } = await runFileGate(directory, createFileGate([], { timeoutMs: 3_000 }))
    expect(candidate?.runScores).toEqual([{ name: 'good', value: 1 }])
    expect(candidate?.runScoreErrors).toEqual([
      { evaluator: 'throws', message: expect.stringMatching(/^no luck \(task\.mjs:\d+:\d+\)$/) },
      { evaluator: 'ratio', message: 'the score has the value Infinity, which is no number to judge' },
      { evaluator: 'silent', message: expect.stringMatching(/^returned undefined/) },
      { evaluator: 'hangs', message: 'no answer within 3 s' },
      { evaluator: 'exits', message: 'the process exited with code 0 before there was an answer' },
      { evaluator: 'latency', message: 'the score’s name is the name of a score that the gate makes itself' },
      { evaluator: 'twice', message: '2 scores of this name were given for one run' },
    ])
  })

  test('of an evaluator module are no evaluators of items; a module may hold nothing else', async () => {
    const directory = project('', {
      'totals.mjs':
        'export function total({ itemResults }) { return itemResults.length }\nexport const runEvaluators = [total]',
    })
    const { candidate } = await runFileGate(directory, createFileGate(['totals.mjs']))
    expect(candidate?.runScores).toEqual([{ name: 'total', value: 19 }])
    expect(candidate?.itemResults[0]).toMatchObject({ scores: { short: false }, scoreErrors: [] })
    expect(candidate?.comparability.evaluators).toEqual({ short: expect.any(String) })
  })

  test('that are no list of functions are refused before anything is paid for', async () => {
    const [one, two] = await Promise.all(
      ['export const runEvaluators = 1', 'export const runEvaluators = [1]'].map((text) =>
        runFileGate(project(text), createFileGate([])),
      ),
    )
    expect(one?.reasons[0]?.message).toContain('its export `runEvaluators` is a number; expected a list of functions')
    expect(two?.reasons[0]?.message).toContain('`runEvaluators[0]` is a number; expected a function')
  })
})
