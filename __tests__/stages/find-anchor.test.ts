import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createProject } from '../support/create-project.ts'
import { runCli, runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

const gate = ['baseline: { file: base.json }', 'drift: { file: evals/blessed/answers.json }']
const argv = ['run', 'langfuse-gate.yml']

test('from bless to a review against the anchor, while each step alone passes', async () => {
  const directory = createProject({ gate, items: 60, files: { 'first.yml': firstSpec() } })
  await runCli(directory, ['run', 'first.yml', '--save', 'base.json'])
  await runCli(directory, ['baseline', 'bless', 'base.json', '--reason', 'release 4', '--owner', 'ana'])
  // Nine of sixty items get worse, and what is worse becomes the baseline before anybody looks.
  writeFileSync(
    join(directory, 'task.ts'),
    'export const task = (item) => ({ quality: Number(item.id) < 9 ? 0 : 1 })\n',
  )
  await runCli(directory, ['run', 'first.yml', '--save', 'base.json'])
  const { report, exitCode, stdout } = await runForReport(directory, argv)
  const [one] = report.gates
  expect(one?.rules.map(({ list, rule, outcome }) => [list, rule, outcome])).toEqual([
    ['require', 'mean >= baseline - 0.02', 'held'],
    ['review', 'mean >= anchor - 0.02', 'broken'],
  ])
  expect([report.verdict, exitCode]).toEqual(['needs-review', 1])
  expect(stdout).toContain('mean >= anchor - 0.02')
  expect(stdout).toContain('blessed by "ana"')
  expect(one?.drift?.anchor.itemResults.some(({ output }) => output !== undefined)).toBe(false)
}, 60_000)

test('an anchor that is not there is an error before anything is run, also where it would be saved', async () => {
  const directory = createProject({ gate, files: { 'first.yml': firstSpec() } })
  await runCli(directory, ['run', 'first.yml', '--save', 'base.json'])
  for (const more of [[], ['--save', 'evals/blessed/answers.json']]) {
    const { report } = await runForReport(directory, [...argv, ...more])
    expect(report.verdict).toBe('error')
    expect(report.gates[0]?.reasons[0]?.code).toBe('BASELINE_NOT_FOUND')
    expect(report.gates[0]?.candidate).toBeNull()
  }
}, 60_000)

test('outputs of an anchor that another evaluator scored are scored again', async () => {
  const directory = createProject({ gate, files: { 'first.yml': firstSpec() } })
  await runCli(directory, ['run', 'first.yml', '--save', 'base.json'])
  mkdirSync(join(directory, 'evals/blessed'), { recursive: true })
  cpSync(join(directory, 'base.json'), join(directory, 'evals/blessed/answers.json'))
  writeFileSync(
    join(directory, 'evaluators.ts'),
    'export const evaluators = [function quality({ output }) { return output.quality / 2 }]\n',
  )
  const { report } = await runForReport(directory, argv)
  expect(report.gates[0]?.rules.map(({ value, baselineValue }) => [value, baselineValue])).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ])
  expect(report.gates[0]?.drift?.anchor.rescored?.scores).toEqual(['quality'])
  expect(report.verdict).toBe('passed')
}, 60_000)

function firstSpec(): string {
  const lines = [
    'dataset: ./cases.jsonl',
    'task: task.ts',
    'evaluators: [evaluators.ts]',
    'require: { errors: sum == 0 }',
  ]
  return ['version: 1', 'gates:', '  answers:', ...lines.map((line) => `    ${line}`), ''].join('\n')
}
