// What people say of a commit, in the built action: a change that needs review, and the runs that labels and reviews start.
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createDirectory } from '../support/create-directory.ts'
import { createZip } from '../support/create-zip.ts'
import { WORKFLOW_TOKEN, type Identity } from '../support/fake-github/identities.ts'
import type { StoredPull } from '../support/fake-github/pull-requests.ts'
import { LATER } from '../support/fake-github/records.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import type { StepOptions } from '../support/runner.ts'
import {
  createAction,
  createWorkspace,
  pullRequestOf,
  runGateStep,
  SPEC,
  wrongOn,
  type GateStep,
  type Workspace,
} from '../support/workspace.ts'

const LABEL = 'langfuse-gate-approved'
const ANA: Identity = { login: 'ana', id: 7, type: 'User' }
const BEN: Identity = { login: 'ben', id: 8, type: 'User' }
const REVIEWED = SPEC.replace('{file: evals/baseline.json}', 'none').replace(
  '      correct: mean >= baseline - 0.02\n',
  '    review:\n      correct: mean == 1\n',
)

let action = ''
let workspace: Workspace
let github: FakeGithub
let pull: StoredPull
let runId = 0

beforeAll(async () => {
  action = createAction()
  workspace = await createWorkspace(action, {
    head: { 'langfuse-gate.yml': REVIEWED, 'src/answer.ts': wrongOn(1) },
    hasBaseline: false,
  })
})
beforeEach(async () => {
  github = await startFakeGithub()
  runId = 4711
  pull = github.addPull({ author: ANA, headSha: workspace.head, baseSha: workspace.base })
  for (const { login } of [ANA, BEN]) github.permissions.set(login, 'write')
})
afterEach(async () => {
  await github.close()
})

const step = (options: Partial<StepOptions> = {}): Promise<GateStep> => {
  runId += 1
  const event = pullRequestOf(workspace)
  return runGateStep({
    ...{ action, workspace: workspace.directory, event, token: WORKFLOW_TOKEN, apiUrl: github.url, runId },
    inputs: { spec: 'langfuse-gate.yml' },
    ...options,
  })
}

/** On a machine that has nothing of the repository: what is decided there was measured before. */
const stepWithoutCode = (given: Readonly<Record<string, unknown>>, name = 'pull_request'): Promise<GateStep> =>
  step({ workspace: createDirectory(), event: { ...pullRequestOf(workspace, given), name } })

/** The documented workflow uploads the report of every run. */
function upload({ reportText }: GateStep, event = 'pull_request'): void {
  const run = github.addRun({ id: runId, headSha: workspace.head, event })
  github.addArtifact(run, createZip([{ name: 'report.json', content: reportText }]))
}

const states = (): string[] => github.statuses.map(({ sha, state }) => `${sha.slice(0, 7)} ${state}`)
const heading = (): string | undefined => github.comments[0]?.body.split('\n')[1]

test('a label approves the commit, is taken off again, and no code is run for either', async () => {
  const first = await step()
  expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review', passed: 'false' } })
  expect(first.report.gates[0]?.approval?.status).toBe('absent')
  const head = workspace.head.slice(0, 7)
  expect(states()).toEqual([`${head} pending`, `${head} failure`])
  upload(first)

  github.label(pull, LABEL, BEN)
  const labeled = await stepWithoutCode({ action: 'labeled', label: { name: LABEL } })
  expect(labeled).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', passed: 'true' } })
  expect(labeled.log).toContain('No code has changed: the saved report of')
  expect(labeled.report.gates[0]?.approval?.status).toBe('approved')
  expect(labeled.report.gates[0]?.candidate).toEqual(first.report.gates[0]?.candidate)
  expect(labeled.report.job).toEqual({ ...first.report.job, run: runId })
  expect(states().slice(2)).toEqual([`${head} success`])
  expect(github.comments).toHaveLength(1)
  expect(heading()).toContain('passed')
  expect(github.comments[0]?.body).toContain(LATER)
  expect(labeled.summary).toContain('passed')
  upload(labeled)

  const other = await stepWithoutCode({ action: 'labeled', label: { name: 'bug' } })
  expect(other).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } })
  expect(states()).toHaveLength(3)
  upload(other)

  github.unlabel(pull, LABEL, ANA)
  const unlabeled = await stepWithoutCode({ action: 'unlabeled', label: { name: LABEL } })
  expect(unlabeled).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  expect(states().slice(3)).toEqual([`${head} failure`])
  expect(heading()).toContain('needs-review')
})

test('a review approves the commit, and a label of another kind shows it where its own run did not', async () => {
  upload(await step())
  pull.reviews.push({ by: BEN, state: 'APPROVED', commit: workspace.head, at: LATER })
  const submitted = await stepWithoutCode({ action: 'submitted' }, 'pull_request_review')
  expect(submitted).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } })
  const labeled = await stepWithoutCode({ action: 'labeled', label: { name: 'bug' } })
  expect(labeled).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } })
  expect(states()).toHaveLength(4)
})

test('the author’s own label approves nothing', async () => {
  upload(await step())
  github.label(pull, LABEL, ANA)
  const labeled = await stepWithoutCode({ action: 'labeled', label: { name: LABEL } })
  expect(labeled).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  expect(github.comments[0]?.body).toContain('is by the author')
})

test('a run that finds the approval at its end passes at once', async () => {
  await step()
  github.label(pull, `${LABEL}:support`, BEN)
  const second = await step()
  expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } })
})

test('without a saved report a label runs the gate, is never green by skipping, and says why', async () => {
  const labeled = await step({ event: pullRequestOf(workspace, { action: 'labeled', label: { name: 'bug' } }) })
  expect(labeled).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  expect(labeled.log).toContain('The gate runs as usual, since no saved report can be decided again.')
  expect(labeled.log).toContain('has left a report: 0 in all')
  expect(states()).toHaveLength(2)
})

test('a label of an earlier head leaves the newer head’s statuses and comment as they are', async () => {
  const old = { ...workspace, head: workspace.base }
  upload(await step())
  const stale = await step({
    runId: 4000,
    workspace: createDirectory(),
    event: pullRequestOf(old, { action: 'labeled', label: { name: LABEL } }),
  })
  expect(stale.exitCode).toBe(2)
  expect(
    states()
      .slice(2)
      .filter((state) => state.startsWith(workspace.head.slice(0, 7))),
  ).toEqual([])
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toContain(workspace.head.slice(0, 7))
})
