import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createProject } from '../support/create-project.ts'
import { runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

const KINDS = ['faq', 'refund', 'other']
const rows = Array.from({ length: 30 }, (_, index) =>
  JSON.stringify({
    id: String(index),
    input: { quality: index % 3 === 1 ? 0.5 : 1 },
    metadata: { kind: KINDS[index % 3] ?? '', thread: index % 10 },
  }),
).join('\n')

function project(gate: readonly string[]): string {
  return createProject({ gate, files: { 'cases.jsonl': rows } })
}

describe('what a spec says of a gate is what is done', () => {
  test('where and sample choose the items; cluster and slices group them', async () => {
    const cwd = createProject({
      files: {
        'cases.jsonl': rows,
        'langfuse-gate.yml': `version: 1
gates:
  answers:
    dataset: {file: ./cases.jsonl, where: {kind: [faq, refund]}, sample: 12, seed: 7}
    task: task.ts
    evaluators: [evaluators.ts]
    baseline: none
    cluster: thread
    slices: {by: [kind], min: 2}
    require: {quality: mean >= 0.5}
`,
      },
    })
    const { report } = await runForReport(cwd, ['run'])
    expect(report.problems).toEqual([])
    const [gate] = report.gates
    expect(gate?.verdict).toBe('passed')
    expect(gate?.candidate?.itemResults).toHaveLength(12)
    expect(gate?.candidate?.comparability.dataset.selection).toBe(
      '{"sample":12,"seed":7,"where":{"kind":["faq","refund"]}}',
    )
    for (const { id, cluster, slices } of gate?.candidate?.itemResults ?? []) {
      expect({ cluster, slices }).toEqual({
        cluster: String(Number(id) % 10),
        slices: { kind: [KINDS[Number(id) % 3]] },
      })
    }
    expect(new Set(gate?.slices?.map(({ value }) => value))).toEqual(new Set(['faq', 'refund']))
  })

  test('a list of baselines is tried in its order: a file that is not there is an error, not an absence', async () => {
    const cwd = project(['baseline: [{file: old.json}, {file: older.json}]', 'require: { quality: mean >= 0.5 }'])
    const { report } = await runForReport(cwd, ['run'])
    expect(report.gates[0]).toMatchObject({ verdict: 'error', reasons: [{ code: 'BASELINE_NOT_FOUND' }] })
  })

  test('stopEarly ends a run that is decided, against a saved baseline', async () => {
    const cwd = createProject({
      items: 200,
      gate: ['stopEarly: true', 'baseline: none', 'require: { quality: mean >= 0 }'],
    })
    await runForReport(cwd, ['run', '--save', 'base.json'])
    writeFileSync(join(cwd, 'task.ts'), 'export const task = () => ({ quality: 0 })')
    const text = readFileSync(join(cwd, 'langfuse-gate.yml'), 'utf8').replace('mean >= 0', 'mean >= baseline')
    writeFileSync(join(cwd, 'langfuse-gate.yml'), text.replace('baseline: none', 'baseline: {file: base.json}'))
    const { report, stdout } = await runForReport(cwd, ['run'])
    expect(report.gates[0]).toMatchObject({ verdict: 'failed', itemsRun: { run: 20, planned: 200 } })
    expect(report.gates[0]?.candidate?.itemResults).toHaveLength(20)
    expect(stdout).toContain('20 of 200')
  })

  test('a budget of time stops the run, with exit code 2', async () => {
    const slow = 'export const task = () => new Promise((resolve) => setTimeout(resolve, 60_000, { quality: 1 }))'
    const cwd = createProject({
      gate: ['budget: { time: 1s }', 'require: { quality: mean >= 0.5 }'],
      files: { 'cases.jsonl': rows, 'task.ts': slow },
    })
    const { report, exitCode } = await runForReport(cwd, ['run'])
    expect(exitCode).toBe(2)
    expect(report.gates[0]?.reasons.map(({ text }) => plain(text))).toEqual([
      'The run took more than its budget of 1 s and was stopped.',
    ])
  })
})
