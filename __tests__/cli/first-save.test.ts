import { beforeAll, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { buildSources } from '../support/build.ts'
import { createProject } from '../support/create-project.ts'
import { runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

test('a baseline file that is being made is to be committed, not to be waited for on a branch', async () => {
  const project = createProject({
    gate: ['require: { quality: mean >= baseline - 0.02 }', 'baseline: { file: baseline.json }'],
  })
  const { report } = await runForReport(project, ['run', '--save', 'baseline.json'])
  expect(report.gates[0]?.next.map(plain)[0]).toMatch(/^Commit the file that --save has made of this run/)
})
