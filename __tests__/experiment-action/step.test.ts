// The committed bundle as a step: what a job sees of the four scenarios of langfuse/experiment-action, on every Node.
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import {
  addPython,
  createExperimentBundle,
  createExperimentWorkspace,
  runExperimentStep,
  seedSupport,
  type ExperimentStep,
} from '../support/experiment-workspace.ts'
import { SECRET_KEY, startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'
import { describeWith, findPart } from '../support/parts.ts'
import type { Workspace } from '../support/workspace.ts'

const ITEMS = 4
const TOKEN = 'ghs_canary_of_the_job'

let action = ''
let workspace: Workspace
let langfuse: FakeLangfuse

beforeAll(async () => {
  action = createExperimentBundle()
  workspace = await createExperimentWorkspace({})
  const python = findPart('python-langfuse')
  if (python !== undefined) addPython(workspace, python)
})
beforeEach(async () => {
  langfuse = await startFakeLangfuse({ now: () => new Date() })
  seedSupport(langfuse, ITEMS)
})
afterEach(() => langfuse.stop())

function step(node: string, inputs: Readonly<Record<string, string>>): Promise<ExperimentStep> {
  const event = { name: 'push', sha: workspace.merge, ref: 'refs/heads/main', payload: {} }
  return runExperimentStep({ action, workspace, langfuse, node, event, inputs: { github_token: TOKEN, ...inputs } })
}

const statuses = ({ result }: ExperimentStep): unknown[] =>
  result.results.map(({ script_name: name, status }) => [name, status])

/** A single script in TypeScript, and a regression that does not fail the job. */
async function expectTypescript(node: string): Promise<void> {
  const ended = await step(node, {
    experiment_path: 'experiments/**/{quality,regression}.ts',
    dataset_name: 'support',
    should_fail_on_regression: 'false',
  })
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  expect(Object.keys(ended.outputs).sort()).toEqual(
    ['comment_url', 'failed', 'html', 'report', 'result_file', 'result_json', 'verdict'].sort(),
  )
  expect(ended.outputs).toMatchObject({ failed: 'true', verdict: 'failed', comment_url: '' })
  expect(statuses(ended)).toEqual([
    ['regression.ts', 'regression'],
    ['quality.ts', 'passed'],
  ])
  expect(ended.result.results.map(({ experiment_result: run }) => run?.item_results.length)).toEqual([2, ITEMS])
  expect(JSON.parse(ended.files.result_file)).toEqual(ended.result)
  for (const words of ['quality', 'regression', 'Regression on']) expect(ended.summary).toContain(words)
  expectNoSecret(ended)
}

function expectNoSecret(ended: ExperimentStep): void {
  const printed = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  const places = {
    log: printed.join('\n') + ended.stderr,
    summary: ended.summary,
    outputs: JSON.stringify(ended.outputs),
    ...ended.files,
  }
  for (const [place, text] of Object.entries(places))
    for (const secret of [SECRET_KEY, TOKEN]) expect([place, text.includes(secret)]).toEqual([place, false])
}

test(`a script in TypeScript, and a regression that is told and not failed, on Node ${process.versions.node}`, async () => {
  await expectTypescript(process.execPath)
})

describeWith('node22', 'on Node 22', (node) => {
  test('the same', async () => {
    await expectTypescript(node)
  })
})

describeWith('node24', 'on Node 24, which runs actions', (node) => {
  test('the same', async () => {
    await expectTypescript(node)
  })

  describeWith('python-langfuse', 'with the real SDK of Python', () => {
    test('a single script in Python', async () => {
      const ended = await step(node, { experiment_path: 'experiments/single/quality.py', dataset_name: 'support' })
      expect(ended).toMatchObject({ exitCode: 0, stderr: '', outputs: { failed: 'false' } })
      expect(statuses(ended)).toEqual([['quality.py', 'passed']])
      expect(ended.result.results[0]?.experiment_result?.item_results).toHaveLength(ITEMS)
      expectNoSecret(ended)
    })

    test('a directory of both, with a regression that fails the job', async () => {
      const ended = await step(node, { experiment_path: 'experiments/mixed' })
      expect(ended).toMatchObject({ exitCode: 1, stderr: '', outputs: { failed: 'true', verdict: 'failed' } })
      expect(statuses(ended)).toEqual([
        ['first.mjs', 'passed'],
        ['regression.ts', 'regression'],
        ['second.py', 'passed'],
      ])
      expectNoSecret(ended)
    })
  })
})
