// The built action with a dataset in Langfuse: what a push records is what a pull request is compared with.
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createDirectory } from '../support/create-directory.ts'
import { createZip } from '../support/create-zip.ts'
import { WORKFLOW_TOKEN, type Identity } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { PUBLIC_KEY, SECRET_KEY, startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'
import type { StepOptions } from '../support/runner.ts'
import {
  createAction,
  createWorkspace,
  itemId,
  pullRequestOf,
  runGateStep,
  SPEC,
  wrongOn,
  type GateStep,
  type Workspace,
} from '../support/workspace.ts'

const ITEMS = 25
const HOSTED = SPEC.replace('./evals/cases.jsonl', 'support-cases').replace('{file: evals/baseline.json}', 'main')

const REVIEWED = SPEC.replace('./evals/cases.jsonl', 'support-cases')
  .replace('{file: evals/baseline.json}', 'none')
  .replace('      correct: mean >= baseline - 0.02\n', '    review:\n      correct: mean == 1\n')
const BEN: Identity = { login: 'ben', id: 8, type: 'User' }
const LABEL = 'langfuse-gate-approved'

let action = ''
let workspace: Workspace
let github: FakeGithub
let langfuse: FakeLangfuse

beforeAll(async () => {
  action = createAction()
  workspace = await createWorkspace(action, {
    base: { 'langfuse-gate.yml': HOSTED },
    head: { 'src/answer.ts': wrongOn(9) },
    hasBaseline: false,
  })
})
beforeEach(async () => {
  github = await startFakeGithub()
  langfuse = await startFakeLangfuse({ now: () => new Date() })
  seed(langfuse)
})
afterEach(async () => {
  await langfuse.stop()
  await github.close()
})

function seed({ store }: FakeLangfuse): void {
  const at = Date.parse('2026-01-01T00:00:00.000Z')
  const items = Array.from({ length: ITEMS }, (_, index) => ({
    id: itemId(index),
    input: { question: index },
    expectedOutput: `answer ${String(index)}`,
    metadata: null,
    status: 'ACTIVE' as const,
    validFrom: at,
    validTo: Infinity,
  }))
  const dates = { createdAt: at, updatedAt: at }
  store.datasets.set('support-cases', {
    id: 'ds-1',
    name: 'support-cases',
    description: null,
    metadata: null,
    ...dates,
    items,
  })
}

const keys = (): Record<string, string> => ({
  'langfuse-public-key': PUBLIC_KEY,
  'langfuse-secret-key': SECRET_KEY,
  'langfuse-base-url': langfuse.url,
})

const step = (options: Partial<StepOptions>): Promise<GateStep> =>
  runGateStep({
    action,
    workspace: workspace.directory,
    event: pullRequestOf(workspace),
    token: WORKFLOW_TOKEN,
    apiUrl: github.url,
    ...options,
  })

test('a push records a complete run, and a pull request that is worse than it fails', async () => {
  const base = await createWorkspace(action, { base: { 'langfuse-gate.yml': HOSTED }, hasBaseline: false })
  const inputs = keys()
  const event = { name: 'push', sha: base.merge, ref: 'refs/heads/main', payload: {} }
  const push = await step({ workspace: base.directory, event, inputs })
  expect(push.report.gates[0]?.baselineState.status).toBe('missing')
  expect(push).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '' } })
  expect(github.comments).toEqual([])
  expect(github.statuses.map(({ sha, state }) => [sha, state])).toEqual([
    [base.merge, 'pending'],
    [base.merge, 'success'],
  ])
  const complete = [...langfuse.store.scores.values()].filter(({ name }) => name === 'langfuse_gate.complete')
  expect(complete.map(({ value }) => value)).toEqual([ITEMS])

  const pull = await step({ inputs, runId: 4712 })
  expect(pull).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } })
  expect(pull.report.gates[0]).toMatchObject({
    baselineState: { status: 'found' },
    baseline: { name: push.report.gates[0]?.candidate?.name },
    items: { total: ITEMS, unpaired: 0 },
  })
  expect(pull.report.gates[0]?.worst).toHaveLength(9)
  expect(github.comments).toHaveLength(1)
  expect(langfuse.violations).toEqual([])
})

test('a label that approves a run changes what Langfuse says of it, and waits for nothing there', async () => {
  const reviewed = await createWorkspace(action, {
    head: { 'langfuse-gate.yml': REVIEWED, 'src/answer.ts': wrongOn(1) },
    hasBaseline: false,
  })
  const pull = github.addPull({ headSha: reviewed.head, baseSha: reviewed.base })
  github.permissions.set(BEN.login, 'write')
  const inputs = { ...keys(), comment: 'never' }
  const first = await step({ workspace: reviewed.directory, event: pullRequestOf(reviewed), inputs })
  expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  const verdicts = (): unknown[] =>
    [...langfuse.store.scores.values()]
      .filter(({ name }) => name === 'langfuse_gate.verdict')
      .map(({ value, comment }) => [value, comment?.split('/').at(-1)])
  expect(verdicts()).toEqual([['needs-review', '4711']])
  github.addArtifact(
    github.addRun({ id: 4711, headSha: reviewed.head }),
    createZip([{ name: 'report.json', content: first.reportText }]),
  )

  const label = (action: 'labeled' | 'unlabeled', runId: number): Promise<GateStep> => {
    const event = pullRequestOf(reviewed, { action, label: { name: LABEL } })
    return step({ workspace: createDirectory(), event, inputs, runId })
  }
  github.label(pull, LABEL, BEN)
  // What marks a line of the spec has a title.
  const warnings = ({ annotations }: GateStep): string[] =>
    annotations.filter(({ properties }) => properties['title'] === undefined).map(({ message }) => message)
  const approved = await label('labeled', 4712)
  expect([approved.exitCode, warnings(approved)]).toEqual([0, []])
  expect(verdicts()).toEqual([['passed', '4712']])
  // The report that was saved is still that of the first run, and has the verdict of now.
  github.unlabel(pull, LABEL, BEN)
  expect(await label('unlabeled', 4713)).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  expect(verdicts()).toEqual([['needs-review', '4713']])

  github.label(pull, LABEL, BEN)
  langfuse.revokeKeys()
  const refused = await label('labeled', 4714)
  expect(refused).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } })
  expect(warnings(refused)).toEqual([
    expect.stringMatching(
      /^The verdict of the gate .support. is passed; Langfuse still shows the one before it\. .*keys/,
    ),
  ])
  expect(langfuse.violations).toEqual([])
})

test('without keys is an error that says so, in the exit code and in the status', async () => {
  const result = await step({})
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', passed: 'false' } })
  expect(result.report.gates[0]?.reasons[0]?.code).toBe('NO_CREDENTIALS')
  expect(github.statuses.map(({ state }) => state)).toEqual(['pending', 'error'])
  expect(github.statuses[1]).toMatchObject({ sha: workspace.head, description: 'error: NO_CREDENTIALS' })
  expect(langfuse.requests).toEqual([])
})
