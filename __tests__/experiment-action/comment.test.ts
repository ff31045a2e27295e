// The comment of experiment-action on a pull request: one, of its own author, edited in place, and never more than words.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createExperimentAction,
  createExperimentWorkspace,
  runExperimentStep,
  type ExperimentStep,
} from '../support/experiment-workspace.ts'
import { MALLORY, WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { SECRET_KEY, startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'
import { renderWithMicromark } from '../support/markdown-engines.ts'
import { pullRequestOf, type Workspace } from '../support/workspace.ts'

const HOSTILE =
  '@ana </td></table><img src="https://evil.example/x.png"> [ok](https://evil.example) | ✅ **passed** /merge'
const OWN_KEY = 'canary-of-a-key-in-the-environment'

/** Says everything that it can say in hostile words, and prints and returns the keys that it was given. */
const SPITEFUL = `
const words = ${JSON.stringify(HOSTILE)}
const keys = [process.env.LANGFUSE_SECRET_KEY, process.env.OWN_API_KEY, process.env.INPUT_GITHUB_TOKEN].join(' ')
export async function experiment(context) {
  console.log('::warning::' + words, keys)
  const result = await context.runExperiment({
    name: words,
    description: words,
    metadata: { [words]: words },
    data: ['a', 'b', 'c', ...'defghijklm'].map((id) => ({ id: words + id, input: words + id, expectedOutput: words })),
    task: async (item) => {
      if (item.input === words + 'c') throw new Error(words + keys)
      return words + keys
    },
    evaluators: [async () => ({ name: words, value: 0, comment: words + keys })],
    runEvaluators: [async () => ({ name: words + 'of the run', value: 0, comment: words + keys })],
  })
  const error = new Error(words + keys)
  error.name = 'RegressionError'
  throw error
}
`

let action = ''
let workspace: Workspace
let langfuse: FakeLangfuse
let github: FakeGithub

beforeAll(async () => {
  action = createExperimentAction()
  workspace = await createExperimentWorkspace({ 'experiments/own/spiteful @ana <b>.mjs': SPITEFUL })
})
beforeEach(async () => {
  langfuse = await startFakeLangfuse({ now: () => new Date() })
  github = await startFakeGithub()
})
afterEach(async () => {
  await langfuse.stop()
  await github.close()
})

function step(inputs: Readonly<Record<string, string>>, runId = 4711): Promise<ExperimentStep> {
  return runExperimentStep({
    ...{ action, workspace, langfuse, runId, event: pullRequestOf(workspace), apiUrl: github.url },
    inputs: { github_token: WORKFLOW_TOKEN, ...inputs },
    env: { OWN_API_KEY: OWN_KEY },
  })
}

const written = (): unknown[] =>
  github.calls.filter((call) => ['issues/create-comment', 'issues/update-comment'].includes(call))

/** But those that say of a rule that nothing is there to compare with. */
const warningsOf = ({ annotations }: ExperimentStep): string[] =>
  annotations.flatMap(({ command, message }) =>
    command !== 'warning' || message.includes('There is no baseline yet') ? [] : [message],
  )

describe('should_comment_on_pr', () => {
  const first = { experiment_path: 'experiments/mixed/first.mjs' }

  test('true: one comment, which a second run edits, and nobody else’s', async () => {
    const ended = await step(first)
    const [comment] = github.comments
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'false' } })
    expect(ended.outputs['comment_url']).toContain(`#issuecomment-${String(comment?.id)}`)
    expect(comment).toMatchObject({ issue: 7, body: expect.stringContaining('first') as unknown as string })
    // It has the marker, and is another's.
    const copy = github.plant(7, MALLORY, comment?.body ?? '')
    const before = copy.body

    const second = await step({ ...first, should_comment_on_pr: 'YES' }, 4712)
    expect(second.outputs['comment_url']).toBe(ended.outputs['comment_url'])
    expect(written()).toEqual(['issues/create-comment', 'issues/update-comment'])
    expect(copy.body).toBe(before)
    expect(github.comments[0]?.body).toContain('4712')
    expect(github.statuses).toEqual([])
  })

  test.each([
    ['false', 'false', WORKFLOW_TOKEN, []],
    ['true without a token', 'true', '', ['There is no "github_token"']],
  ])('%s: none', async (_name, should_comment_on_pr, github_token, warnings) => {
    const ended = await step({ ...first, should_comment_on_pr, github_token })
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'false', comment_url: '' } })
    expect(github.calls).toEqual([])
    expect(ended.summary).toContain('first')
    expect(warningsOf(ended)).toEqual(warnings.map((words) => expect.stringContaining(words)))
  })

  test('without a path the problem is said to be in the input for it', async () => {
    const ended = await step({ ...first, experiment_path: '' })
    expect(ended.summary).toContain('1 problem in `experiment_path`')
  })

  test('a token that may not write leaves the verdict as it is, and the log says what it needs', async () => {
    github.faults.set('issues/create-comment', { kind: 'forbidden' })
    const ended = await step({ experiment_path: 'experiments/mixed/regression.ts' })
    expect(ended).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed', comment_url: '' } })
    expect(warningsOf(ended)).toEqual([expect.stringContaining('pull-requests: write')])
  })
})

test('names, outputs, comments and errors of a script are words in it, and its keys are nowhere', async () => {
  const ended = await step({ experiment_path: 'experiments/own' })
  expect(ended).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed' } })
  const [comment] = github.comments
  for (const text of [comment?.body ?? '', ended.summary]) {
    const { skeleton, texts } = renderWithMicromark(text)
    expect(skeleton).not.toMatch(/evil\.example|<b>|img/)
    const outside = texts.filter(({ inside }) => !inside.some((tag) => tag === 'code' || tag === 'pre'))
    expect(outside.filter((one) => one.text.includes('@ana') || one.text.includes('/merge'))).toEqual([])
    expect(texts.some((one) => one.text.includes('/merge'))).toBe(true)
  }
  // What it prints is no command of the job's log.
  expect(ended.commands.filter(({ message }) => message.startsWith('@ana'))).toEqual([])
  const printed = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const places = {
    log: printed.join('\n') + ended.stderr,
    comment: comment?.body ?? '',
    summary: ended.summary,
    outputs: JSON.stringify(ended.outputs),
    ...ended.files,
  }
  for (const [place, text] of Object.entries(places))
    for (const secret of [SECRET_KEY, OWN_KEY, WORKFLOW_TOKEN])
      expect([place, secret, text.includes(secret)]).toEqual([place, secret, false])
})
