import { beforeAll, describe, expect, test } from '@jest/globals'
import type { GateReport } from '../../src/core/report.ts'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createGate } from '../support/create-gate.ts'
import { createDirectory } from '../support/create-directory.ts'
import {
  createAnswer,
  createFailedAnswer,
  createHostedDataset,
  createPushContext,
  recordRun,
  seedDataset,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'
import { PUBLIC_KEY, SECRET_KEY, type FakeOptions } from '../support/fake-langfuse/start.ts'
import { runForReport } from '../support/run-cli.ts'
import type { TaskAnswer } from '../../src/ports.ts'

beforeAll(() => {
  buildSources()
})

const ITEMS = 24
const dataset = createHostedDataset(ITEMS)
const MODES = ['events_only', 'dual', 'legacy', 'v3'] as const

/** A run of other code, at another time, in which every third item is answered wrongly where `isWorse`. */
async function record(scene: Scene, runId: string, isWorse = false, answer?: () => TaskAnswer): Promise<string> {
  const isWrong = (id: string): boolean => isWorse && Number(id.slice(5)) % 3 === 0
  const { name } = await recordRun(scene, {
    dataset,
    gate: createGate({ name: 'some gate' }),
    context: createPushContext({ runId }),
    answer:
      answer ??
      ((id) =>
        createAnswer({
          output: { answer: isWrong(id) ? -1 : Number(id.slice(5)) },
          scores: [{ name: 'correct', value: !isWrong(id), evaluator: 'correct' }],
        })),
  })
  return name
}

async function judge(scene: Scene, gate: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const lines = ['dataset: orders', ...gate]
  const spec = ['version: 1', 'gates:', '  orders:', ...lines.map((line) => `    ${line}`), ''].join('\n')
  const cwd = createDirectory({ 'langfuse-gate.yml': spec, ...files })
  const env = {
    LANGFUSE_BASE_URL: scene.fake.url,
    LANGFUSE_PUBLIC_KEY: PUBLIC_KEY,
    LANGFUSE_SECRET_KEY: SECRET_KEY,
  }
  const result = await runForReport(cwd, ['run'], { env })
  expect(result.report.problems).toEqual([])
  return { ...result, gate: result.report.gates[0] }
}

const inScene = (work: (scene: Scene) => Promise<void>, options?: FakeOptions): Promise<void> =>
  inLangfuse(async (scene) => {
    seedDataset(scene, dataset)
    await work(scene)
  }, options)

const said = (gate: GateReport | undefined): string => (gate?.reasons ?? []).map(({ text }) => plain(text)).join('\n')

describe('task: {run: NAME}', () => {
  test.each(MODES)('judges one run against another, and runs and records nothing (%s)', (mode) =>
    inScene(
      async (scene) => {
        const [good, bad] = [await record(scene, '1-1'), await record(scene, '2-1', true)]
        const runs = scene.fake.store.runs.size
        const scores = scene.fake.store.scores.size
        const { gate, exitCode } = await judge(scene, [`task: {run: '${bad}'}`, `baseline: {run: '${good}'}`])
        expect(exitCode).toBe(1)
        expect(gate).toMatchObject({
          name: 'orders',
          verdict: 'failed',
          candidate: { gate: 'orders', name: bad },
          baseline: { name: good },
          items: { total: ITEMS, scored: ITEMS, unpaired: 0 },
        })
        expect(gate?.rules.map(({ score, outcome }) => [score, outcome])).toEqual([['correct', 'broken']])
        expect([scene.fake.store.runs.size, scene.fake.store.scores.size]).toEqual([runs, scores])
        expect(scene.fake.violations).toEqual([])
        const back = await judge(scene, [`task: {run: '${good}'}`, `baseline: {run: '${bad}'}`])
        expect(back.gate?.verdict).toBe('passed')
      },
      { mode },
    ),
  )

  test('evaluators and checks of the spec score what both runs stored; scores that are there stay', () =>
    inScene(async (scene) => {
      const [good, bad] = [await record(scene, '1-1'), await record(scene, '2-1', true)]
      const evaluators = `export const evaluators = [
  function close({ output, expectedOutput }) { return Math.abs(output.answer - expectedOutput.answer) <= 1 },
  function correct() { throw new Error('its scores are there') },
]
export const runEvaluators = [function answers({ itemResults }) { return itemResults.length }]
`
      const { gate } = await judge(
        scene,
        [
          `task: {run: '${bad}'}`,
          `baseline: {run: '${good}'}`,
          'evaluators: [evaluators.mjs, {score: same, of: answer, equals: {from: expectedOutput.answer}}]',
        ],
        { 'evaluators.mjs': evaluators },
      )
      expect(gate?.verdict).toBe('failed')
      expect(gate?.candidate?.itemResults[3]).toMatchObject({
        scores: { correct: false, close: false, same: false },
        scoreErrors: [],
      })
      expect(gate?.baseline?.itemResults[3]).toMatchObject({ scores: { correct: true, close: true, same: true } })
      expect(gate?.rules.map(({ score, outcome }) => [score, outcome]).sort()).toEqual([
        ['close', 'broken'],
        ['correct', 'broken'],
        ['same', 'broken'],
      ])
      expect(gate?.candidate?.runScores).toEqual([{ name: 'answers', value: ITEMS }])
      expect(gate?.candidate?.comparability.evaluators).toMatchObject({ correct: 'print-of-correct' })
    }))

  test('a run that is not there is an error', () =>
    inScene(async (scene) => {
      const name = await record(scene, '1-1')
      const { gate, exitCode } = await judge(scene, ['task: {run: the best one}', `baseline: {run: '${name}'}`])
      expect(exitCode).toBe(2)
      expect(gate).toMatchObject({ verdict: 'error', reasons: [{ code: 'RUN_NOT_FOUND', place: { line: 5 } }] })
      expect(said(gate)).toBe('No run of the last 365 days is called "the best one" in Langfuse.')
    }))

  test.each(['run', 'branch'])('the same run on both sides is an error (%s)', (kind) =>
    inScene(async (scene) => {
      const gate = createGate({ name: 'orders' })
      const { name } = await recordRun(scene, { dataset, gate })
      const baseline = kind === 'run' ? `baseline: {run: '${name}'}` : 'baseline: main'
      const { gate: report } = await judge(scene, [`task: {run: '${name}'}`, baseline])
      expect(report).toMatchObject({ verdict: 'error', reasons: [{ code: 'BASELINE_NOT_COMPARABLE' }] })
      expect(said(report)).toContain('is on both sides')
    }),
  )

  test('a run of which an item is absent, or every item failed, is an error', () =>
    inScene(async (scene) => {
      const good = await record(scene, '1-1')
      const failed = await record(scene, '2-1', false, createFailedAnswer)
      const all = await judge(scene, [`task: {run: '${failed}'}`, `baseline: {run: '${good}'}`])
      expect(all.gate).toMatchObject({ verdict: 'error', reasons: [{ code: 'NO_ITEM_RAN' }] })
      seedDataset(scene, createHostedDataset(ITEMS + 1))
      const absent = await judge(scene, [`task: {run: '${good}'}`, 'require: {correct: mean >= 0.5}'])
      expect(absent.gate).toMatchObject({ verdict: 'error', reasons: [{ code: 'RUN_INCOMPLETE' }] })
      expect(said(absent.gate)).toContain(`item-00${String(ITEMS)}`)
    }))

  test('without keys says what it needs', async () => {
    const spec = `version: 1
gates:
  orders: {dataset: ./cases.jsonl, task: {run: x}, require: {a: mean >= 1}}
`
    const cwd = createDirectory({ 'langfuse-gate.yml': spec, 'cases.jsonl': '{"id": "a", "input": 1}\n' })
    const { report, exitCode } = await runForReport(cwd, ['run'])
    expect(exitCode).toBe(2)
    expect(report.gates[0]).toMatchObject({ verdict: 'error', reasons: [{ code: 'NO_CREDENTIALS' }] })
  })
})
