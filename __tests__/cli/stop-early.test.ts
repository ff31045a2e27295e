import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createProject, createSpecText } from '../support/create-project.ts'
import { runCli, runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

const RELATIVE = ['require: { quality: mean >= baseline - 0.02 }', 'baseline: { file: baseline.json }']

test('a run that may stop early stops when its drop is proved; compare says the same, and it is no baseline', async () => {
  const project = createProject({
    items: 100,
    gate: RELATIVE,
    files: { 'early.yml': createSpecText([...RELATIVE, 'stopEarly: true'], 'worse.ts') },
  })
  expect((await runCli(project, ['run', '--save', 'baseline.json'])).exitCode).toBe(0)

  const stopped = await runForReport(project, ['run', 'early.yml', '--save', 'part.json'])
  const [gate] = stopped.report.gates
  expect([stopped.report.verdict, gate?.itemsRun?.planned, gate?.items.total]).toEqual(['failed', 100, 100])
  expect(gate?.itemsRun?.run).toBeLessThan(100)
  expect(gate?.candidate?.itemResults).toHaveLength(gate?.itemsRun?.run ?? 0)
  expect(stopped.stdout).toMatch(/of 100 items were run: .* is broken, whatever the rest would show\./)
  expect(stopped.stderr).toContain('Nothing was saved: the run stopped early, and a baseline is whole')
  expect([stopped.exitCode, existsSync(join(project, 'part.json'))]).toEqual([2, false])

  const again = await runCli(project, ['compare', 'out/report.json', 'baseline.json'])
  expect(again.exitCode).toBe(1)
  const asBaseline = await runCli(project, ['compare', 'baseline.json', 'out/report.json'])
  expect(asBaseline.exitCode).toBe(2)
  expect(asBaseline.stdout).toContain('is not complete, so it is no baseline')
})
