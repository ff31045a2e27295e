import { notAffectedGate } from '../../src/core/affected.ts'
import { buildReport } from '../../src/core/build-report.ts'
import type { Dataset } from '../../src/core/dataset.ts'
import { errorGate } from '../../src/core/gate-report.ts'
import { judge, type JudgeInput } from '../../src/core/judge.ts'
import type { Approval, GateReport, Report } from '../../src/core/report.ts'
import type { Baseline, ItemResult, RunRecord } from '../../src/core/run-record.ts'
import type { GateRules, Rule } from '../../src/core/spec/rules.ts'
import { saveRules } from '../../src/core/spec/saved-rules.ts'
import { say } from '../../src/core/text.ts'
import type { Problem } from '../../src/errors.ts'
import { createGateRules, createRelativeRule, createRule } from './create-rules.ts'
import { createItemResult, createRunRecord } from './create-run-record.ts'

/** What people will meet, as reports that were really judged: a support agent on 48 cases, before and after a change. */
export const situations: Readonly<Record<string, () => Report>> = {
  regressed: () => createSupportReport([judgeSupport({ wrong: [3, 7, 11, 19, 23, 31, 40, 44] })]),
  passed: () => createSupportReport([judgeSupport({})]),
  inconclusive: () => createSupportReport([judgeSupport({ wrong: [3, 7, 11, 19], rules: [OUTCOME] })]),
  'first-run': () =>
    createSupportReport([judgeSupport({ before: missing('no complete run of branch', 'main', 'was found') })]),
  'needs-review': () => createSupportReport([judgeSupport({ slow: true })]),
  'failed-items': () => createSupportReport([judgeSupport({ failed: [2, 9, 14, 20, 33, 47] })]),
  'ids-only': () => createSupportReport([judgeSupport({ wrong: [3, 7, 11, 19], reportText: 'ids' })]),
  'gate-error': () => createSupportReport([errorGate({ name: 'order-status' }, [noDataset])]),
  'spec-problems': () => createSupportReport([], specProblems),
  'several-gates': () =>
    createSupportReport([
      judgeSupport({ gate: 'faq' }),
      judgeSupport({ wrong: [3, 7, 11, 19, 23, 31, 40, 44] }),
      errorGate({ name: 'refunds' }, [noDataset]),
    ]),
  slices: () =>
    createSupportReport([
      judgeSupport({
        wrong: [1, 5, 9, 13, 17],
        rules: [{ ...OUTCOME, slices: true }, TONE],
        settings: { slices: { by: ['topic'], min: 10 } },
      }),
    ]),
  waived: () =>
    createSupportReport([
      judgeSupport({
        wrong: [3, 7, 11, 19, 23, 31, 40, 44],
        rules: [TONE, place(createRule(0, { score: 'errors', operator: '==', statistic: { name: 'sum' } }), 10)],
        settings: { waivers: WAIVERS },
      }),
    ]),
  approved: () => createSupportReport([judgeSupport({ slow: true, approval: approved })]),
  'not-approved': () => createSupportReport([judgeSupport({ slow: true, approval: notApproved })]),
  'model-changed': () =>
    createSupportReport([judgeSupport({ wrong: [3, 7], rules: [OUTCOME, TONE], edit: withUsage })]),
  'stopped-early': () => createSupportReport([stoppedEarly(judgeSupport({ rules: [OUTCOME] }))]),
  'not-affected': () =>
    createSupportReport([
      notAffectedGate(
        { name: 'order-status' },
        say`No changed file is one of its paths: ${'src/agent/**'}, ${'prompts/**'}.`,
      ),
    ]),
}

interface Support {
  readonly gate?: string
  /** Numbers of the cases that the candidate gets wrong. */
  readonly wrong?: readonly number[]
  readonly failed?: readonly number[]
  readonly slow?: boolean
  readonly rules?: readonly Rule[]
  readonly before?: Baseline
  readonly settings?: Partial<GateRules>
  readonly approval?: Approval
  /** What is different about each run. */
  readonly edit?: (run: RunRecord) => RunRecord
  readonly reportText?: 'full' | 'ids'
}

const CASES = 48
const TOPICS = ['status', 'refund', 'delivery', 'invoice']

const OUTCOME = place(createRelativeRule(-0.02, { score: 'expected_outcome' }), 7)
const RULES = [
  place(createRule(1, { score: 'expected_outcome', operator: '==' }), 6),
  OUTCOME,
  place(createRelativeRule(-0.02, { score: 'answer_quality' }), 9),
  place(createRule(0, { score: 'errors', operator: '==', statistic: { name: 'sum' } }), 10),
  place(
    createRelativeRule(
      { kind: 'times', factor: 1.25 },
      { list: 'review', score: 'latency', operator: '<=', statistic: { name: 'mean' } },
    ),
    12,
  ),
]

const TONE = place(createRelativeRule(-0.02, { score: 'answer_quality' }), 9)

function place(rule: Rule, line: number): Rule {
  return { ...rule, place: { file: 'langfuse-gate.yml', line, column: 9 } }
}

export function createSupportReport(gates: readonly GateReport[], problems: readonly Problem[] = []): Report {
  return buildReport({
    tool: 'langfuse-gate 0.1.0',
    createdAt: '2026-01-04T09:12:30.000Z',
    spec: 'langfuse-gate.yml',
    gates,
    problems,
  })
}

export function judgeSupport(support: Support): GateReport {
  const { gate = 'order-status', before = found(runOf({ ...support, wrong: [], failed: [], slow: false }, 'main')) } =
    support
  const rules = createGateRules({ rules: support.rules ?? RULES, ...support.settings })
  const input: JudgeInput = {
    gate,
    rules,
    candidate: { ...runOf(support, 'friendlier-tone'), rules: saveRules(rules) },
    baseline: before,
    dataset: createDataset(),
    reportText: support.reportText ?? 'full',
    ...(support.approval === undefined ? {} : { approval: support.approval }),
  }
  return judge(input)
}

function found(record: RunRecord): Baseline {
  const words = say`newest complete run of branch ${record.identity.branch ?? ''}`
  return { status: 'found', record, origin: { kind: 'branch', words } }
}

function missing(...[before, branch, after]: readonly [string, string, string]): Baseline {
  return { status: 'missing', reason: say`${[before]} ${branch} ${[after]}` }
}

function runOf(
  { gate = 'order-status', wrong = [], failed = [], slow = false, edit = (run) => run }: Support,
  branch: string,
): RunRecord {
  const isMain = branch === 'main'
  const run = isMain ? '4600' : '4711'
  const base = 'b1946ac92492d2347c6235b4d2611184b1946ac9'
  const record = createRunRecord({
    gate,
    name: `${gate} ${run}-1`,
    link: `https://cloud.langfuse.com/project/p1/datasets/d1/runs/${run}`,
    startedAt: isMain ? '2026-01-02T08:00:00.000Z' : '2026-01-04T09:12:05.000Z',
    finishedAt: isMain ? '2026-01-02T08:00:31.000Z' : '2026-01-04T09:12:29.000Z',
    identity: {
      commit: isMain ? base : 'c157a79031e1c40f85931829bc5fc552c157a790',
      ...(isMain ? {} : { headCommit: '9e107d9d372bb6826bd81d3542a419d69e107d9d', baseCommit: base, pullRequest: 7 }),
      branch,
      repository: 'acme/support',
      runUrl: `https://github.com/acme/support/actions/runs/${run}`,
    },
    comparability: {
      dataset: { source: 'file', name: 'evals/cases.jsonl', hash: 'd41d8cd98f00b204e9800998ecf8427e' },
      evaluators: { expected_outcome: '1', answer_quality: '1' },
      repeat: 1,
    },
    itemResults: Array.from({ length: CASES }, (_, index) =>
      resultOf(index, { isWrong: wrong.includes(index), isFailed: failed.includes(index), slow, run }),
    ),
  })
  return edit(record)
}

interface Situation {
  readonly isWrong: boolean
  readonly isFailed: boolean
  readonly slow: boolean
  readonly run: string
}

function resultOf(index: number, { isWrong, isFailed, slow, run }: Situation): ItemResult {
  const id = idOf(index)
  const link = `https://cloud.langfuse.com/project/p1/traces/${run}-${id}`
  const latency = (slow ? 1.9 : 1.1) + (index % 7) / 10
  const item = { id, hash: `hash-of-${id}`, link, traceId: `${run}-${id}`, slices: { topic: [topicOf(index)] } }
  if (isFailed) {
    const error = { code: 'TASK_THREW', message: `429 Too Many Requests: retry after 20s (order ${orderOf(index)})` }
    return createItemResult({ ...item, scores: {}, error, latency: null, attempts: 3 })
  }
  return createItemResult({
    ...item,
    latency,
    scores: { expected_outcome: !isWrong, answer_quality: (isWrong ? 0.35 : 0.82) + (index % 5) / 50 },
    comments: isWrong ? { expected_outcome: 'promised a refund that the policy does not give' } : {},
    output: isWrong
      ? { outcome: 'refund', answer: `So sorry! I have refunded order ${orderOf(index)} for you.` }
      : { outcome: 'explain', answer: `Order ${orderOf(index)} left our warehouse on Monday and arrives on Thursday.` },
  })
}

function createDataset(): Dataset {
  return {
    source: 'file',
    name: 'evals/cases.jsonl',
    hash: 'd41d8cd98f00b204e9800998ecf8427e',
    items: Array.from({ length: CASES }, (_, index) => ({
      id: idOf(index),
      hash: `hash-of-${idOf(index)}`,
      input: { message: `Where is my order ${orderOf(index)}?` },
      expectedOutput: { outcome: 'explain' },
      metadata: { topic: topicOf(index) },
    })),
  }
}

function topicOf(index: number): string {
  return TOPICS[index % TOPICS.length] ?? ''
}

function idOf(index: number): string {
  return `${topicOf(index)}-${String(index + 1).padStart(2, '0')}`
}

function orderOf(index: number): string {
  return String(10_400 + index)
}

/** One waiver that holds a broken rule back, and one that is not needed. */
const WAIVERS: GateRules['waivers'] = [
  { score: 'answer_quality', reason: 'new voice, see ADR 12', owner: 'ana', until: '2026-12-31' },
  { score: 'errors', reason: 'the carrier’s test system is down', owner: 'bo', until: '2026-02-28' },
]

const approved: Approval = {
  status: 'approved',
  words: [...say`Approved by ${'ana'} with the label ${'langfuse-gate-approved'}.`],
}

const notApproved: Approval = {
  status: 'absent',
  words: [
    ...say`The label ${'langfuse-gate-approved'} was set by ${'mallory'}, who is the author of the pull request.`,
  ],
}

/** A change of model and prompt, with what both sides used, run scores, and a baseline that was scored again. */
function withUsage(run: RunRecord): RunRecord {
  const isMain = run.identity.branch === 'main'
  return {
    ...run,
    observed: {
      models: [isMain ? 'gpt-4o-2024-11-20' : 'gpt-4o-mini-2024-07-18'],
      prompts: [isMain ? 'support-agent 3' : 'support-agent 4'],
      judgeModels: ['gpt-4o'],
    },
    runScores: [{ name: 'average_words', value: isMain ? 63.5 : 41.25 }],
    ...(isMain ? { rescored: { by: 'order-status 4711-1', scores: ['answer_quality'] } } : {}),
    itemResults: run.itemResults.map((result) => withCost(result, isMain ? 0.0062 : 0.0004, isMain ? 840 : 910)),
  }
}

function withCost(result: ItemResult, cost: number, tokens: number): ItemResult {
  return { ...result, cost, tokens, evaluation: { cost: 0.0011, tokens: 300 } }
}

function stoppedEarly(gate: GateReport): GateReport {
  return { ...gate, itemsRun: { run: 48, planned: 400, stoppedBy: [...say`every rule is decided`] } }
}

const noDataset: Problem = {
  code: 'DATASET_NOT_FOUND',
  text: say`There is no dataset called ${'order-status-regresion'} in this Langfuse project.`,
  remedy: say`The nearest is ${'order-status-regression'}. Correct ${'dataset'} in the spec.`,
  place: { file: 'langfuse-gate.yml', line: 4, column: 14 },
}

const specProblems: readonly Problem[] = [
  {
    code: 'SPEC_INVALID',
    text: say`${'gates.order-status.requires'} is no key of a gate.`,
    remedy: say`Did you mean ${'require'}?`,
    place: { file: 'langfuse-gate.yml', line: 8, column: 5 },
  },
  {
    code: 'SPEC_INVALID',
    text: say`The rule ${'min >= baseline'} compares ${'min'} with the baseline, which one item decides.`,
    remedy: say`Write ${'p5 >= baseline'}.`,
    place: { file: 'langfuse-gate.yml', line: 11, column: 21 },
  },
]
