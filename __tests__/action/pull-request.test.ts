// The built action on a pull request, as a runner starts it, with GitHub on loopback.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { describeWith } from '../support/parts.ts'
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

const WRONG = 9
const CONTEXT = 'langfuse-gate / support'

let action = ''
let passing: Workspace
let regressed: Workspace
let github: FakeGithub

beforeAll(async () => {
  action = createAction()
  const broken = SPEC.replace('correct: mean', 'correct: meen')
  ;[passing, regressed] = await Promise.all([
    createWorkspace(action, { base: { 'broken.yml': broken, 'bot/langfuse-gate.yml': broken } }),
    createWorkspace(action, { head: { 'src/answer.ts': wrongOn(WRONG) } }),
  ])
})
beforeEach(async () => {
  github = await startFakeGithub()
})
afterEach(async () => {
  await github.close()
})

const step = (workspace: Workspace, options: Partial<StepOptions> = {}): Promise<GateStep> =>
  runGateStep({
    action,
    workspace: workspace.directory,
    event: pullRequestOf(workspace),
    token: WORKFLOW_TOKEN,
    apiUrl: github.url,
    ...options,
  })

const statusesOf = (sha: string): string[] =>
  github.statuses.filter((status) => status.sha === sha).map(({ context, state }) => `${context}: ${state}`)

function testsOn(node: string): void {
  test('passes: one comment for all runs, the status on the head commit, a summary, outputs and a report', async () => {
    const first = await step(passing, { node })
    expect(first).toMatchObject({ exitCode: 0, stderr: '' })
    const [comment] = github.comments
    expect(comment?.body).toContain('passed')
    expect(comment?.issue).toBe(7)
    expect(first.outputs).toMatchObject({
      verdict: 'passed',
      passed: 'true',
      'comment-url': `https://github.com/acme/support/pull/7#issuecomment-${String(comment?.id)}`,
    })
    expect(first.summary).toContain('support')
    expect(first.annotations).toEqual([])
    expect(first.report).toMatchObject({ verdict: 'passed', passed: true, exitCode: 0, problems: [] })
    expect(first.report.gates[0]?.candidate?.identity).toMatchObject({
      commit: passing.merge,
      headCommit: passing.head,
      repository: 'acme/support',
      pullRequest: 7,
      event: 'pull_request',
    })

    const second = await step(passing, { node, runId: 4712 })
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(github.comments.map(({ id }) => id)).toEqual([comment?.id])
    expect(github.calls.filter((call) => call === 'issues/create-comment')).toHaveLength(1)
    expect(github.calls.filter((call) => call === 'issues/update-comment')).toHaveLength(1)
    const once = [`${CONTEXT}: pending`, `${CONTEXT}: success`]
    expect(statusesOf(passing.head)).toEqual([...once, ...once])
    expect(github.statuses).toHaveLength(4)
  })

  test('fails on a regression, and names the rule’s line and the items', async () => {
    const result = await step(regressed, { node })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', passed: 'false' } })
    expect(statusesOf(regressed.head)).toEqual([`${CONTEXT}: pending`, `${CONTEXT}: failure`])
    const line = String(SPEC.split('\n').findIndex((text) => text.includes('correct:')) + 1)
    expect(result.annotations.filter(({ properties }) => properties['file'] !== undefined)).toMatchObject([
      { command: 'error', properties: { file: 'langfuse-gate.yml', line } },
    ])
    const worst = result.report.gates[0]?.worst.map(({ id }) => id).sort()
    expect(worst).toEqual(Array.from({ length: WRONG }, (_, index) => itemId(index)))
    const body = github.comments[0]?.body ?? ''
    expect(worst?.some((id) => body.includes(id))).toBe(true)
    expect(body).not.toContain(itemId(WRONG))
  })

  test('is an error on a wrong spec: marked at its place, and nothing is left half done', async () => {
    const result = await step(passing, { node, inputs: { spec: 'broken.yml' } })
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error', passed: 'false' } })
    const [marked] = result.annotations.filter(({ properties }) => properties['file'] !== undefined)
    expect(marked).toMatchObject({ command: 'error', properties: { file: 'broken.yml', line: '9', col: '16' } })
    expect(marked?.message).toContain('meen')
    expect(github.statuses.filter(({ state }) => state === 'pending')).toEqual([])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('meen')
    expect(result.summary).toContain('meen')
  })
}

describe('a pull request', () => {
  testsOn(process.execPath)

  test('is judged without the permission for comments, and the log names it', async () => {
    github.faults.set('issues/create-comment', { kind: 'forbidden' })
    const result = await step(passing)
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', 'comment-url': '' } })
    expect(result.annotations.map(({ command }) => command)).toEqual(['warning'])
    expect(result.annotations[0]?.message).toContain('pull-requests: write')
    expect(statusesOf(passing.head)).toEqual([`${CONTEXT}: pending`, `${CONTEXT}: success`])
  })

  test('is judged without the permission for statuses, and the log names it once', async () => {
    github.faults.set('repos/create-commit-status', { kind: 'forbidden' })
    const result = await step(regressed)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } })
    const warnings = result.annotations.filter(({ command }) => command === 'warning')
    expect(warnings.map(({ message }) => message.includes('statuses: write'))).toEqual([true])
    expect(github.comments).toHaveLength(1)
  })

  test('marks the spec where the repository has it, when the gate works in a folder below', async () => {
    const result = await step(passing, { inputs: { 'working-directory': 'bot' } })
    expect(result.exitCode).toBe(2)
    const files = result.annotations.flatMap(({ properties }) => properties['file'] ?? [])
    expect(files).toEqual(['bot/langfuse-gate.yml'])
    await step(passing)
    expect(github.comments).toHaveLength(2)
  })

  test('of a fork is refused where it would run with the secrets of the repository', async () => {
    const event = pullRequestOf(passing)
    const { pull_request: pull } = event.payload as { pull_request: { head: object } }
    const payload = { pull_request: { ...pull, head: { ...pull.head, repo: { full_name: 'mallory/support' } } } }
    const result = await step(passing, { event: { ...event, name: 'pull_request_target', payload } })
    expect(result.exitCode).toBe(2)
    expect(result.report.problems.map(({ code }) => code)).toEqual(['INPUT_INVALID'])
    expect(result.report.gates).toEqual([])
  })
})

describeWith('node24', 'a pull request on Node 24', testsOn)
