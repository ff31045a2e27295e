import { beforeAll, expect, test } from '@jest/globals'
import { buildSources } from './support/build.ts'
import { createProject, createSpecText, REQUIRE } from './support/create-project.ts'
import { runForReport } from './support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

test('a gate that cannot be judged stops no other, and the report has them in the order of the spec', async () => {
  const spec = createSpecText(REQUIRE)
  const [, , ...gate] = spec.split('\n')
  const broken = gate.map((line) => line.replace('answers:', 'broken:').replace('cases.jsonl', 'absent.jsonl'))
  const cwd = createProject({ files: { 'langfuse-gate.yml': ['version: 1', 'gates:', ...broken, ...gate].join('\n') } })
  const { report, exitCode } = await runForReport(cwd, ['run'])
  expect(report.gates.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['broken', 'error'],
    ['answers', 'passed'],
  ])
  expect([report.verdict, exitCode]).toEqual(['error', 2])
})
