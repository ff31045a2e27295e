import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { GateReport } from '../src/core/report.ts'
import { chooseGates } from '../src/choose-gates.ts'
import { deliverAll } from '../src/deliver.ts'
import { GateError } from '../src/errors.ts'
import { problemsOf, runGates, type Edges } from '../src/gate.ts'
import type { ExperimentRecorder, TaskAnswer } from '../src/ports.ts'
import { createDataset, createDatasetItem, createGate } from './support/create-gate.ts'
import { createReport } from './support/create-report.ts'
import { createRunContext } from './support/create-run-context.ts'
import { createRunRecord } from './support/create-run-record.ts'
import { createRecordingLog } from './support/recording-log.ts'
import { refusalOf } from './support/refusal.ts'

const definition = { description: 'of a test', options: z.unknown() }
const PLACE = createGate().place
const ITEMS = [createDatasetItem({ id: 'a' }), createDatasetItem({ id: 'b' })]
const ANSWER: TaskAnswer = { output: 'yes', scores: [{ name: 'correct', value: true }], scoreErrors: [], latency: 0.1 }

interface Scene {
  readonly edges: Edges
  /** What was asked of the edges, in order. */
  readonly steps: string[]
}

interface SceneOptions {
  readonly items?: typeof ITEMS
  readonly answer?: () => TaskAnswer
  /** The step that fails. */
  readonly failing?: string
}

/** Edges without anything outside, that write down what is asked of them. */
function createScene({ items = ITEMS, answer = () => ANSWER, failing }: SceneOptions = {}): Scene {
  const steps: string[] = []
  const step = <Value>(name: string, value: Value): Promise<Value> => {
    steps.push(name)
    if (name !== failing) return Promise.resolve(value)
    return Promise.reject(new GateError({ code: 'LANGFUSE_UNAVAILABLE', text: [`${name} failed`] }))
  }
  const runner = {
    evaluators: { correct: 'v1' },
    run: () => step('run', null).then(answer),
    score: () => step('score', { scores: [], scoreErrors: [] }),
    runEvaluators: [],
    scoreRun: () => step('score run', { scores: [], scoreErrors: [] }),
    close: () => step('close task', undefined),
  }
  const recorder: ExperimentRecorder = {
    runName: 'order-status main 1',
    experimentId: 'experiment-1',
    environment: {},
    begin: () => Promise.resolve(),
    startItem: () => ({
      traceId: 'trace',
      traceparent: '00-1-2-01',
      evaluationTraceparent: '00-3-4-01',
      end: () => Promise.resolve({ cost: 0.01 }),
    }),
    measure: (record) => step('measure', record),
    finish: () => step('finish', undefined),
    writeVerdict: (verdict) => step(`write ${verdict}`, undefined),
    close: () => step('close recorder', undefined),
  }
  const edges: Edges = {
    datasets: [{ ...definition, kind: 'file', load: () => step('dataset', createDataset(items)) }],
    baselines: [
      {
        ...definition,
        kind: 'branch',
        find: () => step('baseline', { status: 'missing', reason: ['there is none'] } as const),
      },
    ],
    tasks: [{ ...definition, kind: 'module', describe: () => 'task.ts', start: () => step('start task', runner) }],
    openRecorder: () => step('open recorder', recorder),
  }
  return { edges, steps }
}

const gate = createGate({ baselines: [{ kind: 'branch', options: {}, place: PLACE }] })

async function judge(scene: Scene, given = gate, signal = new AbortController().signal): Promise<GateReport> {
  const watching = { onProgress: () => () => undefined, keyLikeNames: [] }
  const [report] = await runGates([given], scene.edges, createRunContext({ signal }), watching)
  if (report === undefined) throw new TypeError('no report')
  return report
}

describe('the order of the stages', () => {
  test('baseline before anything is paid for; the verdict is written once the record is complete', async () => {
    const scene = createScene()
    expect(await judge(scene)).toMatchObject({ verdict: 'inconclusive', candidate: { experimentId: 'experiment-1' } })
    expect(scene.steps).toEqual([
      ...['dataset', 'baseline', 'open recorder', 'start task', 'run', 'run', 'close task'],
      ...['measure', 'finish', 'write inconclusive', 'close recorder'],
    ])
  })

  test.each([
    ['dataset', ['dataset']],
    ['baseline', ['dataset', 'baseline']],
    ['open recorder', ['dataset', 'baseline', 'open recorder']],
    ['start task', ['dataset', 'baseline', 'open recorder', 'start task', 'close recorder']],
    ['finish', expect.arrayContaining(['close task', 'finish', 'close recorder'])],
    ['write inconclusive', expect.arrayContaining(['write inconclusive', 'close recorder'])],
  ])('when %s fails the verdict is error, nothing follows, and what was opened is closed', async (failing, steps) => {
    const scene = createScene({ failing })
    const report = await judge(scene)
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'LANGFUSE_UNAVAILABLE' }] })
    expect(scene.steps).toEqual(steps)
  })

  test('a gate that cannot be judged stops no other', async () => {
    const scene = createScene()
    const broken = { ...gate, name: 'broken', task: { ...gate.task, kind: 'none' } }
    const watching = { onProgress: () => () => undefined, keyLikeNames: [] }
    const reports = await runGates([broken, gate], scene.edges, createRunContext(), watching)
    expect(reports.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['broken', 'error'],
      ['order-status', 'inconclusive'],
    ])
  })
})

describe('what never passes', () => {
  test('a dataset without items, whatever its source says', async () => {
    expect(await judge(createScene({ items: [] }))).toMatchObject({
      verdict: 'error',
      reasons: [{ code: 'DATASET_EMPTY' }],
    })
  })

  test('a run that was cancelled after its preflight: its part is never judged, and never marked complete', async () => {
    const cancel = new AbortController()
    const scene = createScene({
      answer: () => {
        cancel.abort()
        return ANSWER
      },
    })
    const report = await judge(scene, gate, cancel.signal)
    expect(report).toMatchObject({
      verdict: 'error',
      reasons: [{ code: 'CANCELLED', message: expect.stringContaining('after 1 of 2') as unknown as string }],
      candidate: { complete: false },
    })
    expect(scene.steps).not.toContain('finish')
    expect(scene.steps.at(-1)).toBe('close recorder')
  })

  test('an error that nobody foresaw, in its own words', () => {
    expect(problemsOf(new TypeError('x is not a function'))).toMatchObject([
      { code: 'UNEXPECTED', text: [expect.any(String), { value: 'x is not a function' }] },
    ])
  })
})

test('a baseline that was given answers in place of the spec’s, none too', async () => {
  const record = createRunRecord()
  const scene = createScene()
  const edges: Edges = {
    ...scene.edges,
    givenBaseline: () => Promise.resolve({ status: 'found', record, origin: { kind: 'file', words: ['given'] } }),
  }
  for (const baselines of [gate.baselines, []]) {
    const report = await judge({ ...scene, edges }, { ...gate, baselines })
    expect(report.baselineState.words).toEqual(['given'])
  }
  expect(scene.steps).not.toContain('baseline')
})

test('gates are chosen by name, in the order of the spec', async () => {
  const gates = ['a', 'b', 'c'].map((name) => createGate({ name }))
  expect(chooseGates(gates, []).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  expect(chooseGates(gates, ['c', 'a', 'c']).map(({ name }) => name)).toEqual(['a', 'c'])
  expect(await refusalOf(() => chooseGates(gates, ['a', 'd', 'e']))).toEqual([
    'INPUT_INVALID The spec has no gate called "d" and "e".',
  ])
})

test('a reporter that throws is a warning, and the next one delivers', async () => {
  const log = createRecordingLog()
  const delivered: string[] = []
  const reporters = [
    { name: 'first', deliver: () => Promise.reject(new RangeError('too long')) },
    { name: 'second', deliver: (report: { verdict: string }) => Promise.resolve(void delivered.push(report.verdict)) },
  ]
  await deliverAll(reporters, createReport(), { log })
  expect(delivered).toEqual(['passed'])
  expect(log.lines).toEqual([expect.stringMatching(/^warn: The "?first"? could not be written: "too long"$/)])
})
