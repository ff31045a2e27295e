import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Approval, GateReport } from '../src/core/report.ts'
import type { Baseline } from '../src/core/run-record.ts'
import { plain } from '../src/core/text.ts'
import { chooseGates } from '../src/choose-gates.ts'
import { deliverAll } from '../src/deliver.ts'
import { GateError, problemsOf } from '../src/errors.ts'
import { runGate, type Edges } from '../src/gate.ts'
import type { BaselineSource, ExperimentRecorder, RunContext, TaskAnswer } from '../src/ports.ts'
import { createDataset, createDatasetItem, createGate } from './support/create-gate.ts'
import { createRelativeRule, createRule } from './support/create-rules.ts'
import { createReport } from './support/create-report.ts'
import { createRunContext } from './support/create-run-context.ts'
import { createItemResult, createRunRecord } from './support/create-run-record.ts'
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
    observe: () => ({}),
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

const watching = { onProgress: () => () => undefined, keyLikeNames: [] }

function judge({ edges }: Pick<Scene, 'edges'>, given = gate, context: Partial<RunContext> = {}): Promise<GateReport> {
  return runGate(given, edges, createRunContext(context), watching)
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
})

describe('before anything is paid for', () => {
  test('a gate whose turn never came in a cancelled run asks nobody anything', async () => {
    const scene = createScene()
    const report = await judge(scene, gate, { signal: AbortSignal.abort() })
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'CANCELLED' }] })
    expect(scene.steps).toEqual([])
  })

  test('a run that is cancelled while its baseline is looked for opens no record', async () => {
    const cancel = new AbortController()
    const scene = createScene()
    const baselines = [
      {
        ...definition,
        kind: 'branch',
        find: () => {
          cancel.abort()
          return Promise.resolve({ status: 'missing', reason: ['there is none'] } as const)
        },
      },
    ]
    const report = await judge({ ...scene, edges: { ...scene.edges, baselines } }, gate, { signal: cancel.signal })
    expect(report.reasons).toMatchObject([{ code: 'CANCELLED' }])
    expect(scene.steps).toEqual(['dataset'])
  })

  test('a waiver that has run out is an error where it is written; on its last day it holds', async () => {
    const waiver = { score: 'correct', reason: 'new voice', owner: 'ana', place: PLACE }
    const scene = createScene()
    const report = await judge(scene, { ...gate, waivers: [{ ...waiver, until: '2026-01-01' }] })
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'WAIVER_EXPIRED', place: PLACE }] })
    expect(scene.steps).toEqual([])
    const last = await judge(createScene(), { ...gate, waivers: [{ ...waiver, until: '2026-01-02' }] })
    expect(last.verdict).not.toBe('error')
  })

  test('a change that touches none of the paths: passed, and nothing is asked or run', async () => {
    const scene = createScene()
    const edges = { ...scene.edges, changedFiles: () => Promise.resolve(['README.md']) }
    const report = await judge({ ...scene, edges }, { ...gate, paths: ['src/**'] })
    expect(report).toMatchObject({ verdict: 'passed', reasons: [{ code: 'NOT_AFFECTED' }], candidate: null })
    expect(scene.steps).toEqual([])
  })

  test.each([
    ['nobody knows what changed', { changedFiles: () => Promise.resolve(null) }],
    ['the run stands for a branch', {}],
    ['one of them is touched', { changedFiles: () => Promise.resolve(['src/a.ts']) }],
  ])('a gate with paths is run when %s', async (_, more) => {
    const scene = createScene()
    await judge({ ...scene, edges: { ...scene.edges, ...more } }, { ...gate, paths: ['src/**'] })
    expect(scene.steps).toContain('run')
  })

  test('a gate without paths asks for no changed files', async () => {
    const scene = createScene()
    const changedFiles = (): Promise<never> => Promise.reject(new TypeError('not asked'))
    expect((await judge({ ...scene, edges: { ...scene.edges, changedFiles } })).verdict).toBe('inconclusive')
  })
})

describe('the items of a gate', () => {
  const items = ['faq', 'refund', 'faq'].map((category, index) =>
    createDatasetItem({ id: String(index), metadata: { category, tags: ['a', 'b'], thread: index % 2 } }),
  )

  test('are those that the spec chooses, and the record says how', async () => {
    const { candidate } = await judge(createScene({ items }), { ...gate, selection: { where: { category: ['faq'] } } })
    expect(candidate?.itemResults.map(({ id }) => id)).toEqual(['0', '2'])
    expect(candidate?.comparability.dataset.selection).toBe('{"where":{"category":["faq"]}}')
  })

  test('that the choice leaves out, all of them, are an error that names the choice', async () => {
    const scene = createScene({ items })
    const report = await judge(scene, { ...gate, selection: { where: { kategory: ['faq'] } } })
    expect(report.reasons).toMatchObject([
      {
        code: 'DATASET_EMPTY',
        message:
          'No item of the dataset "./evals/cases.jsonl" is chosen by "{"where":{"kategory":["faq"]}}"; it has 3.',
      },
    ])
    expect(scene.steps).toEqual(['dataset'])
  })

  test('have the cluster and the slices of their metadata', async () => {
    const { candidate } = await judge(createScene({ items }), {
      ...gate,
      cluster: 'thread',
      slices: { by: ['category', 'tags'], min: 1 },
      run: { metadata: { agent_version: '12' } },
    })
    expect(candidate?.itemResults.map(({ cluster, slices }) => ({ cluster, slices }))).toEqual([
      { cluster: '0', slices: { category: ['faq'], tags: ['a', 'b'] } },
      { cluster: '1', slices: { category: ['refund'], tags: ['a', 'b'] } },
      { cluster: '0', slices: { category: ['faq'], tags: ['a', 'b'] } },
    ])
    expect(candidate?.parameters).toEqual({ agent_version: '12' })
  })

  test('that have none of the metadata they are grouped by are an error before anything is paid for', async () => {
    const scene = createScene({ items })
    const report = await judge(scene, { ...gate, cluster: 'tread', slices: { by: ['category', 'absent'], min: 2 } })
    expect(report.verdict).toBe('error')
    expect(report.reasons.map(({ code }) => code)).toEqual(['SPEC_INVALID', 'SPEC_INVALID'])
    expect(scene.steps).toEqual(['dataset'])
  })
})

describe('a list of baselines', () => {
  const place = PLACE
  const record = createRunRecord({ itemResults: ['a', 'b'].map((id) => createItemResult({ id })) })
  const source = (kind: string, find: () => Promise<Baseline>): BaselineSource => ({ ...definition, kind, find })
  const sources = [
    source('none-yet', () => Promise.resolve({ status: 'missing', reason: ['the branch has no run'] })),
    source('no-artifact', () => Promise.resolve({ status: 'missing', reason: ['no artifact is kept'] })),
    source('file', () =>
      Promise.resolve({ status: 'found', record, origin: { kind: 'file', words: ['the file ', { value: 'a.json' }] } }),
    ),
    source('broken', () => Promise.reject(new GateError({ code: 'BASELINE_NOT_FOUND', text: ['no such run'] }))),
  ]
  const judgeWith = (kinds: readonly string[]): Promise<GateReport> => {
    const scene = createScene()
    const baselines = kinds.map((kind) => ({ kind, options: {}, place }))
    return judge({ ...scene, edges: { ...scene.edges, baselines: sources } }, { ...gate, baselines })
  }

  test('is tried in order; the words say why the earlier ones did not answer', async () => {
    const { baselineState } = await judgeWith(['none-yet', 'no-artifact', 'file', 'broken'])
    expect(baselineState.status).toBe('found')
    expect(plain(baselineState.words)).toBe(
      'the file "a.json", as there was none before it: the branch has no run; no artifact is kept',
    )
  })

  test('of which none is there is missing, with every reason', async () => {
    const { baselineState } = await judgeWith(['none-yet', 'no-artifact'])
    expect(baselineState).toEqual({ status: 'missing', words: ['the branch has no run', '; ', 'no artifact is kept'] })
  })

  test('never falls past one that was named and is not there', async () => {
    const report = await judgeWith(['none-yet', 'broken', 'file'])
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'BASELINE_NOT_FOUND' }] })
  })
})

describe('a person’s word', () => {
  const slow = { ...gate, rules: [createRule(2, { list: 'review' })] }

  test('is asked for only when the verdict needs it, and then decides', async () => {
    const asked: string[] = []
    const findApproval = ({ name }: { readonly name: string }): Promise<Approval> => {
      asked.push(name)
      return Promise.resolve({ status: 'approved', words: ['ana approved it'] })
    }
    const scene = createScene()
    const edges = { ...scene.edges, findApproval }
    await judge({ ...scene, edges })
    expect(asked).toEqual([])
    const report = await judge({ ...scene, edges }, slow)
    expect(asked).toEqual(['order-status'])
    expect(report.verdict).not.toBe('needs-review')
    expect(report.approval).toEqual({ status: 'approved', words: ['ana approved it'] })
    expect(scene.steps).toContain(`write ${report.verdict}`)
  })

  test('that is not there leaves the verdict as it is', async () => {
    const scene = createScene()
    const findApproval = (): Promise<Approval> => Promise.resolve({ status: 'absent', words: ['nobody'] })
    expect((await judge({ ...scene, edges: { ...scene.edges, findApproval } }, slow)).verdict).toBe('needs-review')
    expect((await judge(scene, slow)).verdict).toBe('needs-review')
  })
})

describe('a budget', () => {
  test('of cost that is used up ends the run: an error, and no score of the part', async () => {
    const items = Array.from({ length: 30 }, (_, index) => createDatasetItem({ id: String(index) }))
    const scene = createScene({ items })
    const report = await judge(scene, { ...gate, concurrency: 1, budget: { cost: 0.1 } })
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'BUDGET_EXCEEDED' }], rules: [] })
    expect(report.reasons[0]?.message).toBe(
      'The run cost more than its budget of 0.1 USD and was stopped at 0.1100 USD.',
    )
    expect(scene.steps.filter((step) => step === 'run')).toHaveLength(11)
    expect(scene.steps).not.toContain('finish')
    expect(scene.steps.at(-1)).toBe('close recorder')
  })

  test('that is kept stops nothing; what it could not count is said', async () => {
    const log = createRecordingLog()
    const { edges } = createScene()
    const { openRecorder: _none, ...unmetered } = edges
    const report = await judge({ edges: unmetered }, { ...gate, budget: { cost: 0.1, timeMs: 600_000 } }, { log })
    expect(report.verdict).toBe('inconclusive')
    expect(log.lines).toEqual([
      'warn: The cost of 2 item results is not wholly known: the budget of 0.1 USD counted less than was used.',
    ])
  })

  test('of time ends what is under way', async () => {
    const scene = createScene()
    const tasks: Edges['tasks'] = [
      {
        ...definition,
        kind: 'module',
        describe: () => 'task.ts',
        start: (_options, _gate, _environment, { signal }) =>
          Promise.resolve({
            evaluators: {},
            runEvaluators: [],
            run: () =>
              new Promise((resolve) => {
                signal.addEventListener('abort', () => {
                  const error = { code: 'CANCELLED', message: 'the run was cancelled', isTransient: false }
                  resolve({ error, scores: [], scoreErrors: [], latency: null })
                })
              }),
            score: () => Promise.reject(new TypeError('not asked')),
            scoreRun: () => Promise.reject(new TypeError('not asked')),
            close: () => Promise.resolve(),
          }),
      },
    ]
    const report = await judge({ ...scene, edges: { ...scene.edges, tasks } }, { ...gate, budget: { timeMs: 20 } })
    expect(report.reasons).toMatchObject([
      { code: 'BUDGET_EXCEEDED', message: 'The run took more than its budget of 0.02 s and was stopped.' },
    ])
  })
})

describe('a run that may stop early', () => {
  const items = Array.from({ length: 100 }, (_, index) => createDatasetItem({ id: String(index) }))
  const comparability = { ...createRunRecord().comparability, evaluators: { correct: 'v1' } }
  const record = createRunRecord({ itemResults: items.map(({ id }) => createItemResult({ id })), comparability })
  const wrong: TaskAnswer = { ...ANSWER, scores: [{ name: 'correct', value: false, evaluator: 'correct' }] }
  const judgeWrong = async (
    given: Partial<typeof gate> = {},
    event?: string,
    baseline = record,
  ): Promise<{ readonly report: GateReport; readonly steps: readonly string[]; readonly run: number }> => {
    const scene = createScene({ items, answer: () => wrong })
    const edges: Edges = {
      ...scene.edges,
      givenBaseline: () =>
        Promise.resolve({ status: 'found', record: baseline, origin: { kind: 'file', words: ['given'] } }),
    }
    const identity = event === undefined ? {} : { event }
    const report = await judge({ edges }, { ...gate, stopEarly: true, ...given }, { identity })
    return { report, steps: scene.steps, run: scene.steps.filter((step) => step === 'run').length }
  }

  test('stops at the look that decides, says so, and is never marked complete', async () => {
    const { report, run } = await judgeWrong({}, 'pull_request')
    expect([run, report.verdict]).toEqual([20, 'failed'])
    expect(report.itemsRun).toMatchObject({ run: 20, planned: 100 })
    expect(report.items.total).toBe(100)
    expect(report.candidate).toMatchObject({ complete: false, planned: 100 })
    expect(report.candidate?.stopEarly?.notRun).toHaveLength(80)
    const order = report.candidate?.itemResults.map(({ id }) => Number(id)) ?? []
    expect(order).not.toEqual(order.toSorted((a, b) => a - b))
  })

  test('runs every repetition of an item before a look', async () => {
    expect((await judgeWrong({ repeat: 3 })).run).toBe(60)
  })

  test.each([
    ['where its run may become a baseline', {}, 'push', record],
    ['where the spec does not ask for it', { stopEarly: false }, 'pull_request', record],
    [
      'where a rule is on what is known only at the end',
      { rules: [createRule(1, { score: 'cost' })] },
      undefined,
      record,
    ],
    [
      'where the evaluators are not those of the baseline',
      {},
      'pull_request',
      { ...record, comparability: { ...comparability, evaluators: { correct: 'v0' } } },
    ],
  ])('goes to its end %s', async (_, given, event, baseline) => {
    const { report, run } = await judgeWrong(given, event, baseline)
    expect(run).toBe(100)
    expect(report.itemsRun).toBeUndefined()
  })

  test('is no part to be judged when it is cancelled between two looks', async () => {
    const cancel = new AbortController()
    let answers = 0
    const scene = createScene({
      items,
      answer: () => {
        answers += 1
        if (answers === 25) cancel.abort()
        return ANSWER
      },
    })
    const edges: Edges = {
      ...scene.edges,
      givenBaseline: () => Promise.resolve({ status: 'found', record, origin: { kind: 'file', words: ['given'] } }),
    }
    const given = { ...gate, stopEarly: true, concurrency: 1, rules: [createRelativeRule(-0.02, { list: 'review' })] }
    const report = await judge({ ...scene, edges }, given, { signal: cancel.signal })
    expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'CANCELLED' }] })
    expect(scene.steps).not.toContain('finish')
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
    const report = await judge(scene, gate, { signal: cancel.signal })
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
