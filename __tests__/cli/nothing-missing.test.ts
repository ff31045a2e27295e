import { beforeAll, expect, test } from '@jest/globals'
import { renderRunRecords } from '../../src/core/saved-run.ts'
import { buildSources } from '../support/build.ts'
import { createProject, createRows, createSpecText, REQUIRE } from '../support/create-project.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import { runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

type Project = Parameters<typeof createProject>[0]

const RELATIVE = 'require: { quality: mean >= baseline }'
const evaluator = (body: string) => ({
  'evaluators.ts': `export const evaluators = [function quality({ output }) { ${body} }]`,
})

/** What is missing, the code of the reason, the exit code. */
const CASES: Record<string, [project: Project, code: string, exitCode: 1 | 2]> = {
  'an empty dataset': [{ items: 0 }, 'DATASET_EMPTY', 2],
  'a dataset that is not there': [
    { files: { 'langfuse-gate.yml': createSpecText(REQUIRE).replace('cases.jsonl', 'none.jsonl') } },
    'DATASET_NOT_FOUND',
    2,
  ],
  'a dataset cut short in its last line': [
    { files: { 'cases.jsonl': createRows(3, () => ({ quality: 1 })).slice(0, -9) } },
    'DATASET_INVALID',
    2,
  ],
  'an evaluator that never gives the ruled score': [
    { items: 3, files: evaluator('return { name: "other", value: 1 }') },
    'SCORE_MISSING',
    2,
  ],
  'an evaluator that gives no score at all': [
    { items: 3, files: evaluator('return []') },
    'TOO_MANY_EVALUATIONS_FAILED',
    2,
  ],
  'scores that are NaN': [{ items: 3, files: evaluator('return NaN') }, 'TOO_MANY_EVALUATIONS_FAILED', 2],
  'scores that are infinite': [{ items: 3, files: evaluator('return Infinity') }, 'TOO_MANY_EVALUATIONS_FAILED', 2],
  'an evaluator that throws for one item in five': [
    {
      items: 10,
      files: evaluator('if (output.quality < 1) throw new Error("no"); return 1'),
      input: (index) => ({ quality: index % 5 === 4 ? 0 : 1 }),
    },
    'TOO_MANY_EVALUATIONS_FAILED',
    2,
  ],
  'a task that exits with 0': [{ items: 3, input: () => ({ exit: true }) }, 'PREFLIGHT_FAILED', 2],
  'a task that answers nothing': [
    { items: 3, files: { 'task.ts': 'export async function task() {}' } },
    'PREFLIGHT_FAILED',
    2,
  ],
  'a task that exits with 0 after the preflight': [
    { items: 4, input: (index) => (index === 0 ? { quality: 1 } : { exit: true }) },
    'TOO_MANY_ITEMS_FAILED',
    1,
  ],
  'half of the items crash': [
    {
      items: 10,
      input: (index) => (index % 2 === 0 ? { quality: 1 } : { crash: true }),
      gate: ['require: { quality: mean >= 0 }'],
    },
    'TOO_MANY_ITEMS_FAILED',
    1,
  ],
  'a task module that is not there': [
    { files: { 'langfuse-gate.yml': createSpecText(REQUIRE, 'none.ts') } },
    'TASK_NOT_LOADED',
    2,
  ],
  'a task module without the task': [{ files: { 'task.ts': 'export const other = 1' } }, 'TASK_NOT_LOADED', 2],
  'an evaluator module that is not there': [
    { files: { 'langfuse-gate.yml': createSpecText(REQUIRE).replace('evaluators.ts', 'none.ts') } },
    'EVALUATOR_NOT_LOADED',
    2,
  ],
  'a named baseline file that is not there': [
    { gate: [RELATIVE, 'baseline: { file: none.json }'] },
    'BASELINE_NOT_FOUND',
    2,
  ],
  'a baseline that is cut short': [
    {
      gate: [RELATIVE, 'baseline: { file: b.json }'],
      files: { 'b.json': renderRunRecords([createRunRecord({ gate: 'answers' })]).slice(0, -9) },
    },
    'BASELINE_UNREADABLE',
    2,
  ],
  'a baseline that was never complete': [
    {
      gate: [RELATIVE, 'baseline: { file: b.json }'],
      files: { 'b.json': renderRunRecords([createRunRecord({ gate: 'answers', complete: false })]) },
    },
    'BASELINE_UNREADABLE',
    2,
  ],
  'a baseline of another gate': [
    {
      gate: [RELATIVE, 'baseline: { file: b.json }'],
      files: { 'b.json': renderRunRecords([createRunRecord({ gate: 'other' })]) },
    },
    'BASELINE_NOT_FOUND',
    2,
  ],
  'a baseline of another dataset': [
    {
      items: 3,
      gate: [RELATIVE, 'baseline: { file: b.json }'],
      files: { 'b.json': renderRunRecords([createRunRecord({ gate: 'answers' })]) },
    },
    'BASELINE_NOT_COMPARABLE',
    2,
  ],
  'a baseline in Langfuse without keys': [{ gate: [RELATIVE, 'baseline: main'] }, 'NO_CREDENTIALS', 2],
  'neither a rule nor a baseline': [{ gate: [] }, 'NOTHING_TO_JUDGE', 2],
  'no gate at all': [{ files: { 'langfuse-gate.yml': 'version: 1\ngates: {}\n' } }, 'SPEC_INVALID', 2],
  'an empty spec': [{ files: { 'langfuse-gate.yml': '' } }, 'SPEC_INVALID', 2],
}

test.each(Object.entries(CASES))('%s never passes', async (_name, [project, code, exitCode]) => {
  const { report, ...result } = await runForReport(createProject(project), ['run'])
  const reasons = [...report.problems, ...report.gates.flatMap((gate) => gate.reasons)]
  expect(reasons.map((reason) => reason.code)).toContain(code)
  expect(reasons.every(({ message }) => message !== '')).toBe(true)
  expect(report).toMatchObject({ passed: false, exitCode })
  expect(result.exitCode).toBe(exitCode)
})
