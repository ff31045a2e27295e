// The built action on every event beside pull requests, and on heads that get no keys.
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { WORKFLOW_TOKEN, type Identity } from '../support/fake-github/identities.ts'
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

const ANA: Identity = { login: 'ana', id: 7, type: 'User' }
const BEN: Identity = { login: 'ben', id: 8, type: 'User' }
const HEADS = { 7: 'd'.repeat(40), 8: 'e'.repeat(40) }
const REVIEWED = SPEC.replace('{file: evals/baseline.json}', 'none').replace(
  '      correct: mean >= baseline - 0.02\n',
  '    review:\n      correct: mean == 1\n',
)
const REPOSITORY = { default_branch: 'main' }

let action = ''
let workspace: Workspace
let hosted: Workspace
let github: FakeGithub

beforeAll(async () => {
  action = createAction()
  ;[workspace, hosted] = await Promise.all([
    createWorkspace(action, {
      head: { 'langfuse-gate.yml': REVIEWED, 'src/answer.ts': wrongOn(1) },
      hasBaseline: false,
    }),
    createWorkspace(action, {
      base: { 'langfuse-gate.yml': SPEC.replace('./evals/cases.jsonl', 'support-cases') },
      hasBaseline: false,
    }),
  ])
})
beforeEach(async () => {
  github = await startFakeGithub()
})
afterEach(async () => {
  await github.close()
})

const step = (options: Partial<StepOptions>): Promise<GateStep> =>
  runGateStep({ action, workspace: workspace.directory, token: WORKFLOW_TOKEN, apiUrl: github.url, ...options })

const onBranch = (name: string, payload: object, branch = 'main', sha = workspace.merge) => ({
  ...{ name, sha, ref: `refs/heads/${branch}` },
  payload: { repository: REPOSITORY, ...payload },
})

const statuses = (): string[] => github.statuses.map(({ sha, state }) => `${sha} ${state}`)

test.each([
  ['push', {}],
  ['schedule', { schedule: '0 4 * * *' }],
  ['workflow_dispatch', { inputs: null }],
  ['repository_dispatch', { action: 'nightly', client_payload: { ref: 'feature', label: { name: 'x' } } }],
])('%s on the branch that is compared with waits for nobody’s review', async (name, payload) => {
  const result = await step({ event: onBranch(name, payload) })
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } })
  expect(result.report.gates[0]).toMatchObject({
    approval: { status: 'approved' },
    candidate: { identity: { commit: workspace.merge, branch: 'main', event: name } },
  })
  expect(result.summary).toContain('nothing waits for a review')
  expect(statuses()).toEqual([`${workspace.merge} pending`, `${workspace.merge} success`])
})

test('a dispatch on another branch has nobody who could approve', async () => {
  const result = await step({ event: onBranch('workflow_dispatch', {}, 'feature') })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  expect(result.summary).toContain('has no pull request in which somebody could approve')
})

test('a dispatch that checks out other code is of no branch, and its status is on that code', async () => {
  const result = await step({ event: onBranch('repository_dispatch', {}, 'main', workspace.base) })
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  expect(result.report.gates[0]?.candidate?.identity).not.toHaveProperty('branch')
  expect(result.annotations.map(({ message }) => message).join()).toContain('it counts as no branch')
  expect(new Set(github.statuses.map(({ sha }) => sha))).toEqual(new Set([workspace.merge]))
})

test('a merge group passes with all of its pull requests approved, and not with one', async () => {
  const base = 'b'.repeat(40)
  const merged7 = '1'.repeat(40)
  const bot: Identity = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
  for (const login of ['ana', 'ben']) github.permissions.set(login, 'write')
  const pulls = Object.entries(HEADS).map(([number, head]) => {
    github.commits.push({ sha: head, parents: [base], message: 'change' })
    const status = { state: 'failure', description: '', targetUrl: null, author: bot, at: '2026-01-02T03:00:00Z' }
    github.statuses.push({ id: Number(number), sha: head, context: 'langfuse-gate / support', ...status })
    return github.addPull({ number: Number(number), author: ANA, headSha: head })
  })
  github.commits.push({ sha: merged7, parents: [base, HEADS[7]], message: 'Merge pull request #7' })
  github.commits.push({ sha: workspace.merge, parents: [merged7, HEADS[8]], message: 'Merge pull request #8' })
  const group = {
    ...{ head_sha: workspace.merge, base_sha: base, base_ref: 'refs/heads/main' },
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-8-bbbb',
  }
  const event = {
    ...{ name: 'merge_group', sha: workspace.merge, ref: group.head_ref },
    payload: { action: 'checks_requested', repository: REPOSITORY, merge_group: group },
  }
  const before = await step({ event })
  expect(before).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review', 'comment-url': '' } })
  expect(before.report.gates[0]?.candidate?.identity).toMatchObject({ branch: 'main', baseCommit: base })
  const [seven, eight] = pulls
  seven?.reviews.push({ by: BEN, state: 'APPROVED', commit: HEADS[7], at: LATER })
  const one = await step({ event })
  expect(one).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-review' } })
  github.label(eight!, 'langfuse-gate-approved', BEN)
  const both = await step({ event })
  expect(both).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed' } })
  expect(github.statuses.at(-1)).toMatchObject({ sha: workspace.merge, state: 'success' })
})

test.each([
  ['a fork', { full_name: 'mallory/support' }, 'mallory'],
  ['Dependabot', { full_name: 'acme/support' }, 'dependabot[bot]'],
])(
  'the head of %s, which gets no keys and may write nothing, is an error and never green',
  async (_whose, repo, login) => {
    github.faults.set('repos/create-commit-status', { kind: 'forbidden' })
    github.faults.set('issues/create-comment', { kind: 'forbidden' })
    const event = pullRequestOf(hosted)
    const { pull_request: pull } = event.payload as { pull_request: { head: object } }
    const payload = { pull_request: { ...pull, user: { login }, head: { ...pull.head, repo } } }
    const inputs = { 'langfuse-public-key': '', 'langfuse-secret-key': '' }
    const result = await step({ workspace: hosted.directory, event: { ...event, payload }, inputs })
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', passed: 'false' } })
    expect(result.report.gates[0]?.reasons[0]?.code).toBe('NO_CREDENTIALS')
    expect(result.summary).toContain('pull requests from forks')
    expect([github.statuses, github.comments]).toEqual([[], []])
  },
)

test('code that is not the head’s is an error on a pull request: no status of it may be on the head', async () => {
  const event = pullRequestOf({ ...workspace, head: 'f'.repeat(40) })
  const result = await step({ event })
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
  expect(result.report.problems[0]?.message).toContain('is neither the head of the pull request')
  expect(github.statuses.map(({ context, state }) => [context, state])).toEqual([['langfuse-gate', 'error']])
})

test.each([
  ['never', 'passed', 0],
  ['failures', 'needs-review', 1],
])('comment: %s on a change that %s makes %d comments', async (comment, _verdict, comments) => {
  github.addPull({ author: ANA, headSha: workspace.head })
  await step({ event: pullRequestOf(workspace), inputs: { comment } })
  expect(github.comments).toHaveLength(comments)
})

test('an unknown mode of comments is an error that names those that there are', async () => {
  const result = await step({ event: pullRequestOf(workspace), inputs: { comment: 'sometimes' } })
  expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
  expect(result.log).toContain('Write one of "always", "changes", "failures" and "never".')
})
