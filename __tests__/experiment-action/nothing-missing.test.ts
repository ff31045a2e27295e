// What langfuse/experiment-action lets pass, tried from outside: each of these scripts must be named, and none may be green.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { outcomeOf } from '../../src/experiment-action/result-json.ts'
import { createGateReport, createRuleResult } from '../support/create-report.ts'
import {
  createExperimentAction,
  createExperimentWorkspace,
  runExperimentStep,
  seedSupport,
  type ExperimentStep,
} from '../support/experiment-workspace.ts'
import { startFakeLangfuse, type FakeLangfuse } from '../support/fake-langfuse/start.ts'
import type { Workspace } from '../support/workspace.ts'

const rows = (of: string): string => `itemResults: ${of}, runEvaluations: []`
const row = '{ item: { input: n }, output: n, evaluations: [{ name: "ok", value: 1 }] }'
const regression = (result: string): string => `export async function experiment() {
  throw Object.assign(new Error('worse'), { name: 'RegressionError', result: ${result} })
}`

const SCRIPTS = {
  'exits.mjs': 'export async function experiment() { process.exit(0) }',
  'exits-in-an-item.mjs': `export const experiment = (context) => context.runExperiment({
    data: [1, 2, 3].map((input) => ({ input })),
    task: async ({ input }) => (input === 2 ? process.exit(0) : input),
    evaluators: [async () => ({ name: 'ok', value: 1 })],
  })`,
  'keeps-one-item.mjs': `export const experiment = ({ data }) => ({ ${rows('data.map((item) => ({ item: data[0], output: 1, evaluations: [{ name: "ok", value: 1 }] }))')} })`,
  'loses-items.mjs': `export const experiment = ({ data }) => ({ ${rows('data.slice(1).map((item) => ({ item, output: 1, evaluations: [{ name: "ok", value: 1 }] }))')} })`,
  'nameless.mjs': `export const experiment = () => ({ ${rows(`[1, 2].map((n) => (${row.replace('name: "ok", ', '')}))`)} })`,
  'nothing-measured.mjs': regression(`{ ${rows(`[1, 2].map((n) => (${row.replace('output: n', 'output: NaN')}))`)} }`),
  'too-large.mjs': regression(`{ ${rows('[{ output: "x".repeat(17_000_000) }]')} }`),
  'cyclic.mjs': regression('(() => { const it = {}; it.it = it; return it })()'),
} as const

/** The last three say themselves that they are worse. */
const ENDS = {
  'cyclic.mjs': ['regression', 'SCRIPT_REGRESSION'],
  'exits-in-an-item.mjs': ['regression', 'TOO_MANY_ITEMS_FAILED'],
  'exits.mjs': ['error', 'TASK_NOT_LOADED'],
  'keeps-one-item.mjs': ['error', 'DATASET_INVALID'],
  'loses-items.mjs': ['error', 'DATASET_INVALID'],
  'nameless.mjs': ['error', 'SCRIPT_FAILED'],
  'nothing-measured.mjs': ['regression', 'PREFLIGHT_FAILED'],
  'too-large.mjs': ['regression', 'SCRIPT_REGRESSION'],
} as const

let action = ''
let workspace: Workspace
let langfuse: FakeLangfuse

beforeAll(async () => {
  action = createExperimentAction()
  const files = Object.entries(SCRIPTS).map(([name, text]) => [`experiments/own/${name}`, text] as const)
  workspace = await createExperimentWorkspace(Object.fromEntries(files))
})
beforeEach(async () => {
  langfuse = await startFakeLangfuse({ now: () => new Date() })
  seedSupport(langfuse, 4)
})
afterEach(() => langfuse.stop())

function step(inputs: Readonly<Record<string, string>>): Promise<ExperimentStep> {
  const event = { name: 'push', sha: workspace.merge, ref: 'refs/heads/main', payload: {} }
  return runExperimentStep({ action, workspace, langfuse, event, inputs: { dataset_name: 'support', ...inputs } })
}

test('each script is told by what it did', async () => {
  const ended = await step({ experiment_path: 'experiments/own' })
  expect(ended).toMatchObject({ exitCode: 2, outputs: { failed: 'true', verdict: 'error' } })
  const found = ended.result.results.map(({ script_name: name, status }, index) => {
    return [name, [status, ended.report.gates[index]?.reasons[0]?.code]]
  })
  expect(Object.fromEntries(found)).toEqual(ENDS)
})

describe('of the two switches neither hides what the other is for', () => {
  test('a regression whose result nobody can read fails where errors of scripts do not', async () => {
    const experiment_path = 'experiments/own/nothing-measured.mjs'
    const ended = await step({ experiment_path, should_fail_on_script_error: 'false' })
    expect(ended).toMatchObject({ exitCode: 1, outputs: { failed: 'true' } })
  })

  const thrown = { code: 'SCRIPT_REGRESSION', message: 'worse', text: ['worse'] }
  const unknown = { code: 'TOO_MANY_EVALUATIONS_FAILED', message: 'missing', text: ['missing'] }
  const failed = { code: 'TOO_MANY_ITEMS_FAILED', message: 'failed', text: ['failed'] }
  const broken = createRuleResult({ outcome: 'broken' })
  test.each([
    ['passed', [], [], false, false],
    ['inconclusive', [], [], false, false],
    ['failed', [], [broken], false, true],
    ['error', [unknown], [], true, false],
    ['error', [thrown], [], false, true],
    ['error', [unknown, thrown], [], true, true],
    ['error', [unknown, failed], [], true, true],
    ['error', [unknown], [broken], true, true],
  ] as const)('%s with %j', (verdict, reasons, rules, isError, isRegression) => {
    const report = createGateReport({
      verdict,
      reasons: reasons.map((one) => ({ ...one, text: [...one.text] })),
      rules: [...rules],
    })
    expect(outcomeOf(report)).toEqual({ isError, isRegression })
  })
})
