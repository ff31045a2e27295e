import { beforeAll, describe, expect, test } from '@jest/globals'
import type { GateReport } from '../../src/core/report.ts'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createFileGate, runFileGate } from '../support/gate-project.ts'
import { describeWith } from '../support/parts.ts'

const PLACE = createGate().place
const CASES = [1, 2, 3, 4].map((n) => JSON.stringify({ id: `case-${String(n)}`, input: { n }, expectedOutput: n * 2 }))

beforeAll(() => {
  buildSources()
})

function runScript(
  source: string,
  {
    file = 'qa.mjs',
    gate = {},
    cases = CASES,
    files = {},
  }: {
    file?: string
    gate?: Partial<Gate>
    cases?: readonly string[]
    files?: Readonly<Record<string, string>>
  } = {},
): Promise<GateReport> {
  const directory = createDirectory({ ...files, 'cases.jsonl': cases.join('\n'), [file]: source })
  const task = { kind: 'script', options: { script: file }, place: PLACE }
  return runFileGate(directory, createFileGate([], { task, timeoutMs: 20_000, ...gate }))
}

/** A script that doubles; `after` is what it does with its result. */
const script = (after = 'return result', more = ''): string => `
  export async function experiment(context) {
    const result = await context.runExperiment({
      name: 'doubles',
      task: async (item) => item.input.n * 2,
      evaluators: [
        async function right({ output, expectedOutput }) { return { name: 'right', value: output === expectedOutput ? 1 : 0 } },
      ],
      runEvaluators: [async ({ itemResults }) => ({ name: 'answered', value: itemResults.length })],
      ${more}
    })
    ${after}
  }
`

describe('a script in JavaScript', () => {
  test('has its items run by the gate, and its result from the gate', async () => {
    const report = await runScript(
      script(`
        const seen = {
          items: result.itemResults.map(({ item, output, evaluations }) => [item.id, output, evaluations[0].value]).sort(),
          run: result.runEvaluations.map(({ name, value }) => [name, value]),
          data: context.data.length,
          metadata: context.metadata,
          text: await result.format({ includeItemResults: true }),
        }
        const error = new Error(JSON.stringify(seen))
        error.name = 'RegressionError'
        throw error`),
      { gate: { run: { metadata: { agent: '12' } } } },
    )
    expect(report).toMatchObject({ verdict: 'failed', reasons: [{ code: 'SCRIPT_REGRESSION' }] })
    const said = /\{.*\}/.exec(report.candidate?.regression ?? '')?.[0] ?? '{}'
    expect(JSON.parse(said)).toMatchObject({
      items: [
        ['case-1', 2, 1],
        ['case-2', 4, 1],
        ['case-3', 6, 1],
        ['case-4', 8, 1],
      ],
      run: [['answered', 4]],
      data: 4,
      metadata: { agent: '12' },
    })
    expect(report.candidate?.itemResults.map(({ output, scores }) => [output, scores])).toEqual(
      [2, 4, 6, 8].map((output) => [output, { right: 1 }]),
    )
  })

  test.each([
    ['export default async (context) =>', 'qa.mjs'],
    ['module.exports.experiment = async ({ runExperiment }) =>', 'qa.cjs'],
    ['export const experiment = async (anything: { runExperiment(given: object): Promise<unknown> }) =>', 'qa.ts'],
  ])('may be written %s', async (start, file) => {
    const call = start.includes('{ runExperiment }')
      ? 'runExperiment'
      : `${start.includes('anything') ? 'anything' : 'context'}.runExperiment`
    const report = await runScript(
      `${start} { return ${call}({ name: 'x', task: async (item${file === 'qa.ts' ? ': { input: { n: number } }' : ''}) => item.input.n, evaluators: [async () => ({ name: 'fine', value: 1 })] }) }`,
      { file },
    )
    expect(report.reasons).toMatchObject([{ code: 'BASELINE_MISSING' }])
    expect(report.candidate?.complete).toBe(true)
  })

  test('that runs its experiment itself is judged by what it returned', async () => {
    const items = CASES.map((line) => JSON.parse(line) as { id: string; input: { n: number } })
    const rows = items.map((item) => ({
      item,
      output: item.input.n,
      evaluations: [{ name: 'right', value: item.input.n === 3 ? 0 : 1 }],
    }))
    const report = await runScript(
      `export async function experiment() { return ${JSON.stringify({ itemResults: rows, runEvaluations: [{ name: 'average', value: 0.75 }] })} }`,
    )
    expect(report.candidate).toMatchObject({
      complete: true,
      runScores: [{ name: 'average', value: 0.75 }],
      itemResults: [1, 1, 0, 1].map((right, index) => ({ output: index + 1, scores: { right } })),
    })
  })

  describe('what the other action lets pass is an error here', () => {
    const items = (count: number): string =>
      JSON.stringify(
        CASES.slice(0, count).map((line) => ({ item: JSON.parse(line) as object, output: 1, evaluations: [] })),
      )
    test.each([
      ['exits with 0 before it has said anything', 'process.exit(0)', 'TASK_NOT_LOADED', /ended|exited/],
      ['exits with 0 when it has its result', script('process.exit(0)'), 'SCRIPT_FAILED', /did not return/],
      ['throws when it has its result', script('throw new Error("no such key")'), 'SCRIPT_FAILED', /no such key/],
      ['throws before', 'export function experiment() { throw new TypeError("oh") }', 'SCRIPT_FAILED', /TypeError: oh/],
      ['returns nothing', 'export function experiment() {}', 'SCRIPT_FAILED', /has run no experiment/],
      ['returns no items', 'export const experiment = () => ({ itemResults: [] })', 'SCRIPT_FAILED', /without items/],
      [
        'returns an item that is none',
        `export const experiment = () => ({ itemResults: [...${items(3)}, null] })`,
        'SCRIPT_FAILED',
        /1 entries that are no item results/,
      ],
      [
        'returns fewer items than the dataset has',
        `export const experiment = () => ({ itemResults: ${items(3)} })`,
        'DATASET_INVALID',
        /brings 3 items, and the dataset .* has 4/,
      ],
      ['runs nothing for want of workers', script('', 'maxConcurrency: 0,'), 'SCRIPT_FAILED', /maxConcurrency .* is 0/],
      ['brings other items', script('', 'data: [{ input: { n: 1 } }],'), 'DATASET_INVALID', /items of its own/],
      ['has no experiment', 'export const task = () => 1', 'TASK_NOT_LOADED', /no function called experiment/],
      [
        'runs two experiments',
        script('await context.runExperiment({ name: "again", task: async () => 1 })'),
        'SCRIPT_FAILED',
        /called twice/,
      ],
      [
        'runs two experiments, and catches what it is told of that',
        script('try { await context.runExperiment({ name: "again", task: async () => 1 }) } catch {} return result'),
        'SCRIPT_FAILED',
        /called twice/,
      ],
      [
        'has an evaluator that throws every time',
        script().replace('evaluators: [', 'evaluators: [async () => { throw new Error("no judge") },'),
        'TOO_MANY_EVALUATIONS_FAILED',
        /missing on every output of the candidate.*no judge/,
      ],
      [
        'has a run evaluator that throws',
        script().replace('runEvaluators: [', 'runEvaluators: [async () => { throw new Error("no sum") },'),
        'SCRIPT_FAILED',
        /run evaluator .* failed.*no sum/,
      ],
      [
        'returns more than can be handed on',
        'export const experiment = () => ({ itemResults: [{ output: "x".repeat(16_000_000) }] })',
        'SCRIPT_FAILED',
        /more than 15 MiB/,
      ],
    ] as const)('one that %s', async (_name, source, code, message) => {
      const report = await runScript(source)
      expect(report).toMatchObject({ verdict: 'error', reasons: [{ code }] })
      expect(report.reasons[0]?.message).toMatch(message)
    })

    test('items that the task loses are failed items', async () => {
      const report = await runScript(
        script().replace(
          'item.input.n * 2',
          '{ if (item.input.n > 2) throw new Error("lost"); return item.input.n * 2 }',
        ),
      )
      expect(report).toMatchObject({
        verdict: 'failed',
        reasons: [{ code: 'TOO_MANY_ITEMS_FAILED' }],
        items: { total: 4, scored: 2, failed: 2 },
      })
    })

    test.each([
      ['returns nothing', 'async function broken() {}', 'returned undefined'],
      ['throws at once', 'function broken() { throw new Error("no judge") }', 'no judge'],
    ])('an evaluator that %s is missing by name', async (_name, evaluator, message) => {
      const report = await runScript(script().replace('evaluators: [', `evaluators: [${evaluator},`))
      expect(report.candidate?.itemResults[0]?.scoreErrors).toEqual([
        { evaluator: 'broken', message: expect.stringContaining(message) as unknown as string },
      ])
    })
  })
})

const python = (after = 'return result', more = '', head = 'def experiment(context):', call = ''): string => `
import json, sys

class RegressionError(Exception):
    pass

def right(*, output, expected_output, **_):
    return {'name': 'right', 'value': 1 if output == expected_output else 0}

async def late(*, output, **_):
    return {'name': 'late', 'value': output}

def all_right(*, input, output, expected_output, metadata, evaluations):
    return {'name': 'all_right', 'value': sum(one.value for one in evaluations)}

def answered(*, item_results, **_):
    return {'name': 'answered', 'value': len(item_results)}

async def later(item):
    return item['input']['n'] * 2

def task(*, item, **_):
    return item['input']['n'] * 2

${head}
    result = context.run_experiment(
        name='doubles', task=${call === '' ? 'task' : call}, evaluators=[right, late], run_evaluators=[answered], ${more}
    )
    ${after}
`

describeWith('python3', 'a script in Python', () => {
  test('of a package has its relative imports', async () => {
    const source = `from .. import core\n${python('core.look(result)')}`
    const core = 'def look(result):\n    raise RuntimeError(f"{__name__} saw {len(result.item_results)}")\n'
    const files = { 'app/__init__.py': '', 'app/core.py': core, 'app/evals/__init__.py': '' }
    const report = await runScript(source, { file: 'app/evals/qa.py', files })
    expect(report.reasons[0]).toMatchObject({ code: 'SCRIPT_FAILED' })
    expect(JSON.stringify(report.reasons)).toContain('app.core saw 4')
  })

  test.each([
    ['a function', 'def experiment(context):', ''],
    [
      'a coroutine with a task that is one',
      'async def experiment(*, context, more=None):',
      'lambda *, item: later(item)',
    ],
  ])('that is %s has its items run by the gate', async (_name, head, call) => {
    const after = `raise RegressionError(json.dumps({
        'items': sorted([one.item['id'], one.output, one.evaluations[0].name] for one in result.item_results),
        'run': [[one.name, one.value] for one in result.run_evaluations],
        'data': len(context.data), 'metadata': context.metadata, 'text': result.format(),
    }))`
    const report = await runScript(python(after, 'composite_evaluator=all_right', head, call), {
      file: 'qa.py',
      gate: { run: { metadata: { agent: '12' } }, concurrency: 1 },
    })
    expect(report).toMatchObject({ verdict: 'failed', reasons: [{ code: 'SCRIPT_REGRESSION' }] })
    const said = /\{.*\}/.exec(report.candidate?.regression ?? '')?.[0] ?? '{}'
    expect(JSON.parse(said)).toMatchObject({
      items: [2, 4, 6, 8].map((output, index) => [`case-${String(index + 1)}`, output, 'right']),
      run: [['answered', 4]],
      data: 4,
      metadata: { agent: '12' },
    })
    expect(report.candidate?.itemResults.map(({ scores }) => scores)).toEqual(
      [2, 4, 6, 8].map((late) => ({ right: 1, late, all_right: late + 1 })),
    )
  })

  test('that runs its experiment itself is judged by what it returned', async () => {
    const report = await runScript(
      `
class Row:
    def __init__(self, item):
        self.item, self.output, self.evaluations, self.trace_id = item, item['input']['n'], [], None

class Result:
    def __init__(self, data):
        self.item_results, self.run_evaluations, self._hidden = [Row(item) for item in data], [], object()

def experiment(context):
    return Result(context.data)
`,
      { file: 'qa.py' },
    )
    expect(report.candidate?.itemResults.map(({ output }) => output)).toEqual([1, 2, 3, 4])
  })

  test.each([
    ['ends the process with 0', 'import os\nos._exit(0)', 'TASK_NOT_LOADED', /exited with code 0/],
    [
      'ends the process with 0 when it has its result',
      python('__import__("os")._exit(0)'),
      'SCRIPT_FAILED',
      /did not return/,
    ],
    ['asks to end', 'import sys\ndef experiment(context):\n    sys.exit(0)', 'SCRIPT_FAILED', /asked to end/],
    ['throws when it has its result', python('raise KeyError("city")'), 'SCRIPT_FAILED', /KeyError/],
    ['returns nothing', 'def experiment(context):\n    pass', 'SCRIPT_FAILED', /has run no experiment/],
    ['runs nothing for want of workers', python('', 'max_concurrency=0'), 'SCRIPT_FAILED', /max_concurrency .* is 0/],
    ['brings other items', python('', 'data=[{"input": 1}]'), 'DATASET_INVALID', /items of its own/],
    ['has no experiment', 'def task(item):\n    pass', 'TASK_NOT_LOADED', /no function called experiment/],
    [
      'runs two experiments, and catches what it is told of that',
      python(`try:
        context.run_experiment(name='again', task=task)
    except RuntimeError:
        return result`),
      'SCRIPT_FAILED',
      /called twice/,
    ],
    [
      'returns more than can be handed on',
      'def experiment():\n    return {"item_results": [{"output": "x" * 16_000_000}]}',
      'SCRIPT_FAILED',
      /more than 15 MiB/,
    ],
  ] as const)('one that %s is an error', async (_name, source, code, message) => {
    const report = await runScript(source, { file: 'qa.py' })
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code }] })
    expect(report.reasons[0]?.message).toMatch(message)
  })
})
