// The scenarios of langfuse/experiment-action's own end-to-end test: one script in Python, one in TypeScript, a directory of
// both, and a regression that does not fail the job.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  addPython,
  createExperimentAction,
  createExperimentWorkspace,
  runExperimentStep,
  seedSupport,
  type ExperimentStep,
} from '../support/experiment-workspace.ts'
import { startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'
import { describeWith } from '../support/parts.ts'
import { wrongOn, type Workspace } from '../support/workspace.ts'

const ITEMS = 24

let action = ''
let workspace: Workspace
let langfuse: FakeLangfuse

beforeAll(async () => {
  action = createExperimentAction()
  workspace = await createExperimentWorkspace({})
})
beforeEach(async () => {
  langfuse = await startFakeLangfuse({ now: () => new Date() })
  seedSupport(langfuse, ITEMS)
})
afterEach(() => langfuse.stop())

const push = (of: Workspace, sha = of.merge) => ({ name: 'push', sha, ref: 'refs/heads/main', payload: {} })

function step(
  inputs: Readonly<Record<string, string>>,
  of: Workspace = workspace,
  runId = 4711,
): Promise<ExperimentStep> {
  return runExperimentStep({ action, workspace: of, langfuse, event: push(of), inputs, runId })
}

describe('a single script in TypeScript', () => {
  test('is run over the dataset, and its results are those of the other action', async () => {
    const ended = await step({
      experiment_path: 'experiments/single/quality.ts',
      dataset_name: 'support',
      experiment_metadata: '# of us\nteam=support\n',
      js_sdk_version: '5.0.0',
    })
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'false', verdict: 'inconclusive' } })
    expect(ended.result).toMatchObject({
      schema_version: 'v1',
      action_metadata: { 'langfuse.git_sha': workspace.merge, 'langfuse.event': 'push', team: 'support' },
      results: [
        {
          script_name: 'quality.ts',
          runtime: 'node',
          status: 'passed',
          error: null,
          langfuse_experiment_url: expect.stringContaining('/experiments/results?baseline=') as unknown as string,
          experiment_result: { run_evaluations: [{ name: 'answered', value: ITEMS, comment: 'items with an answer' }] },
        },
      ],
    })
    const [first, ...more] = ended.result.results[0]?.experiment_result?.item_results ?? []
    expect(more).toHaveLength(ITEMS - 1)
    expect(first).toMatchObject({
      item: { id: 'case-00', input: { question: 0 }, expected_output: 'answer 0' },
      output: 'answer 0',
      evaluations: [
        { name: 'correct', value: 1 },
        { name: 'length', value: 8 },
        { name: 'polite', value: true },
      ],
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown as string,
    })
    expect(ended.log).toContain('The input "js_sdk_version" asks for "@langfuse/client" "5.0.0"')
    expect(langfuse.violations).toEqual([])
  })

  test('that is worse than the base branch has regressed, though it throws nothing', async () => {
    const inputs = { experiment_path: 'experiments/single/quality.ts', dataset_name: 'support' }
    await step(inputs)
    const worse = await createExperimentWorkspace({ 'src/answer.ts': wrongOn(12) })
    const ended = await step(inputs, worse, 4712)
    expect(ended).toMatchObject({ exitCode: 1, outputs: { failed: 'true', verdict: 'failed' } })
    expect(ended.result.results).toMatchObject([
      { status: 'regression', error: { name: 'RegressionError', is_regression: true } },
    ])
    expect(ended.report.gates[0]).toMatchObject({ baselineState: { status: 'found' }, items: { unpaired: 0 } })
  })
})

describe('a regression that a script throws', () => {
  const inputs = { experiment_path: 'experiments/mixed/regression.ts', should_fail_on_regression: 'false' }

  test('is told, and does not fail the job where the input says so', async () => {
    const ended = await step(inputs)
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'true', verdict: 'failed' } })
    expect(ended.result.results).toMatchObject([
      {
        status: 'regression',
        error: {
          name: 'RegressionError',
          message: expect.stringContaining('Regression on `upper`: 0 (threshold 2)') as unknown as string,
          is_regression: true,
        },
        experiment_result: { item_results: [{ output: 'a' }, { output: 'b' }] },
      },
    ])
  })

  test('fails it without', async () => {
    expect(await step({ ...inputs, should_fail_on_regression: 'YES' })).toMatchObject({ exitCode: 1 })
  })
})

describe('nothing missing passes', () => {
  test.each([
    ['no script is matched', { experiment_path: 'experiments/nothing/*.py' }, /No experiment scripts matched/],
    ['a switch is neither on nor off', { experiment_path: 'experiments', should_fail_on_regression: 'ture' }, /ture/],
    ['metadata cannot be read', { experiment_path: 'experiments', experiment_metadata: 'nonsense' }, /nonsense/],
    ['there is no key', { experiment_path: 'experiments', langfuse_secret_key: '' }, /langfuse_secret_key/],
  ])('%s', async (_name, inputs, message) => {
    const ended = await step({ ...inputs, should_fail_on_script_error: 'false' })
    expect(ended).toMatchObject({ exitCode: 2, outputs: { failed: 'true', verdict: 'error' } })
    expect(ended.report.problems[0]?.message).toMatch(message)
    expect(ended.summary).toMatch(message)
  })

  test('a script without items is an error of its own', async () => {
    const ended = await step({ experiment_path: 'experiments/single/quality.ts' })
    expect(ended).toMatchObject({ exitCode: 2, outputs: { failed: 'true' } })
    expect(ended.result.results).toMatchObject([
      { status: 'error', error: { name: 'SCRIPT_FAILED', is_regression: false }, experiment_result: null },
    ])
  })
})

describeWith('python-langfuse', 'with the real SDK of Python', (python) => {
  beforeAll(() => {
    addPython(workspace, python)
  })

  test('a single script in Python', async () => {
    const ended = await step({ experiment_path: 'experiments/single/*.py', dataset_name: 'support' })
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'false' } })
    expect(ended.result.results).toMatchObject([
      {
        script_name: 'quality.py',
        runtime: 'python',
        status: 'passed',
        experiment_result: { run_evaluations: [{ name: 'answered', value: ITEMS }] },
      },
    ])
    expect(ended.result.results[0]?.experiment_result?.item_results[3]).toMatchObject({
      item: { id: 'case-03' },
      output: 'answer 3',
      evaluations: [{ name: 'correct', value: 1, comment: 'by equality' }],
    })
    // Spans of Python come as protobuf, which the fake keeps as bytes.
    const spans = langfuse.requests.filter(({ bytes }) => bytes.includes('look_up'))
    expect(spans).toHaveLength(ITEMS)
  })

  test('a glob of both by the older contract, which run their experiments themselves', async () => {
    const ended = await step({ experiment_path: 'experiments/older/answers*.{ts,py}', dataset_name: 'support' })
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'false' } })
    expect(ended.result.results).toMatchObject([
      { script_name: 'answers_too.py', runtime: 'python', status: 'passed' },
      { script_name: 'answers.ts', runtime: 'node', status: 'passed' },
    ])
    for (const { experiment_result: run } of ended.result.results) {
      expect(run?.item_results).toHaveLength(ITEMS)
      expect(run?.item_results.every(({ evaluations }) => evaluations[0]?.value === 1)).toBe(true)
    }
  })

  test('a directory of both', async () => {
    const ended = await step({ experiment_path: 'experiments/mixed', should_fail_on_regression: 'no' })
    expect(ended.result.results.map(({ script_name: name, status }) => [name, status])).toEqual([
      ['first.mjs', 'passed'],
      ['regression.ts', 'regression'],
      ['second.py', 'passed'],
    ])
    expect(ended).toMatchObject({ exitCode: 0, outputs: { failed: 'true' } })
    expect(ended.report.gates.map(({ name }) => name)).toEqual(['first', 'regression', 'second'])
  })
})
