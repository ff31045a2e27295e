// A label on a pull request: scripts are not run again where their report can be found, and a red check stays red.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createZip } from '../support/create-zip.ts'
import {
  createExperimentAction,
  createExperimentWorkspace,
  runExperimentStep,
  type ExperimentStep,
} from '../support/experiment-workspace.ts'
import { WORKFLOW_TOKEN, type Identity } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'
import { pullRequestOf, type Workspace } from '../support/workspace.ts'

const BEN: Identity = { login: 'ben', id: 8, type: 'User' }

/** Leaves a line in a file whenever it is started. */
const REGRESSING = `import { appendFileSync } from 'node:fs'
appendFileSync('starts.txt', 'x')

export async function experiment() {
  const rows = [1, 2].map((n) => ({ item: { input: { n } }, output: n, evaluations: [{ name: 'right', value: n - 1 }] }))
  const error = new Error('half of them are wrong')
  error.name = 'RegressionError'
  error.result = { itemResults: rows, runEvaluations: [] }
  throw error
}
`

let action = ''
let workspace: Workspace
let langfuse: FakeLangfuse
let github: FakeGithub

beforeAll(async () => {
  action = createExperimentAction()
  workspace = await createExperimentWorkspace({
    'experiments/own/red.mjs': REGRESSING,
    '.gitignore': 'node_modules\nstarts.txt\n',
  })
})
beforeEach(async () => {
  langfuse = await startFakeLangfuse({ now: () => new Date() })
  github = await startFakeGithub()
  rmSync(startsFile(), { force: true })
})
afterEach(async () => {
  await langfuse.stop()
  await github.close()
})

const startsFile = (): string => join(workspace.directory, 'starts.txt')
const starts = (): number => (existsSync(startsFile()) ? readFileSync(startsFile(), 'utf8').length : 0)

function step(given: Readonly<Record<string, unknown>>, runId: number): Promise<ExperimentStep> {
  return runExperimentStep({
    ...{ action, workspace, langfuse, runId, event: pullRequestOf(workspace, given), apiUrl: github.url },
    inputs: { github_token: WORKFLOW_TOKEN, experiment_path: 'experiments/own' },
  })
}

test('is answered from the report that the job has saved, and an approval passes nothing', async () => {
  const first = await step({}, 4711)
  expect(first).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed' } })
  const ran = { starts: starts(), asked: langfuse.requests.length }
  const saved = github.addRun({ headSha: workspace.head })
  github.addArtifact(saved, createZip([{ name: 'report.json', content: first.files.report }]))
  const pull = github.addPull({ number: 7, headSha: workspace.head })
  github.permissions.set('ben', 'write')
  github.label(pull, 'langfuse-gate-approved', BEN)

  const second = await step({ action: 'labeled', label: { name: 'langfuse-gate-approved' } }, 4712)
  expect(second).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed' } })
  expect({ starts: starts(), asked: langfuse.requests.length }).toEqual(ran)
  expect(second.result.results).toMatchObject([
    {
      ...{ script_name: 'red.mjs', status: 'regression', duration_ms: 0 },
      error: { name: 'RegressionError', is_regression: true },
      experiment_result: { item_results: [{ output: 1 }, { output: 2 }] },
    },
  ])
  const updates = github.calls.filter((call) => call === 'issues/update-comment').length

  const other = await step({ action: 'unlabeled', label: { name: 'docs' } }, 4713)
  expect(other).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed' } })
  expect({ starts: starts(), asked: langfuse.requests.length }).toEqual(ran)
  expect(github.calls.filter((call) => call === 'issues/update-comment')).toHaveLength(updates)
})

test('has the scripts run where no report was saved, and the log says so', async () => {
  const ended = await step({ action: 'labeled', label: { name: 'docs' } }, 4711)
  expect(ended).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed' } })
  expect(starts()).toBeGreaterThan(0)
  expect(ended.log).toContain('The gate runs as usual, since no saved report can be decided again.')
})
