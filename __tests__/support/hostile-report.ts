import type { Report } from '../../src/core/report.ts'
import {
  createEstimate,
  createGateReport,
  createItemDifference,
  createReport,
  createRuleResult,
} from './create-report.ts'
import { createItemResult, createRunRecord } from './create-run-record.ts'
import { loadPayloads, type Payload } from './payloads.ts'

/** The payloads that aim at what people and programs read, by class. */
export const RENDERED_PAYLOADS: readonly (readonly [name: string, payloads: readonly Payload[]])[] = [
  'markdown-block',
  'markdown-inline',
  'table-break',
  'html',
  'image-beacon',
  'mention-ref',
  'bot-command',
  'verdict-spoof',
  'marker-spoof',
  'prompt-injection',
  'bidi-invisible',
  'control-ansi',
  'workflow-command',
  'long',
  'encoding',
  'template',
  'object-key',
].map((name) => [name, loadPayloads(name)] as const)

/**
 * A report with one text in every place that can hold a text from outside. `words` stand where only ours should: a report
 * read from a file can have others.
 */
export function createHostileReport(hostile: string, words = 'words of ours'): Report {
  const text = ['Words, ', { value: hostile }, ' and ', words]
  const reason = {
    code: 'SPEC_INVALID',
    message: hostile,
    text: [words, ...text],
    remedy: [{ value: hostile }, words],
  }
  const place = { file: hostile, line: 3, column: 5 }
  const record = createRunRecord({
    gate: hostile,
    name: hostile,
    link: hostile,
    task: hostile,
    identity: {
      commit: hostile,
      headCommit: hostile,
      baseCommit: hostile,
      branch: hostile,
      repository: hostile,
      runUrl: hostile,
      actor: hostile,
    },
    comparability: {
      dataset: { source: 'file', name: hostile, version: hostile, hash: null, link: hostile, selection: hostile },
      evaluators: { [hostile]: hostile },
      repeat: 1,
    },
    observed: { models: [hostile], prompts: [hostile], judgeModels: [hostile] },
    parameters: { [hostile]: hostile },
    runScores: [{ name: hostile, value: hostile, comment: hostile }],
    runScoreErrors: [{ evaluator: hostile, message: hostile }],
    rescored: { by: hostile, scores: [hostile] },
    itemResults: [createItemResult({ id: hostile, scores: { [hostile]: hostile }, output: hostile })],
  })
  const waiver = { score: hostile, reason: hostile, owner: hostile, until: hostile }
  const rule = { score: hostile, rule: hostile, estimate: createEstimate({ method: hostile }), reason, place }
  const difference = {
    id: hostile,
    score: hostile,
    why: [{ value: hostile }, words],
    input: hostile,
    expectedOutput: { [hostile]: [hostile] },
    candidateOutput: hostile,
    baselineOutput: [hostile],
    candidateLink: hostile,
    baselineLink: `https://cloud.langfuse.com.${hostile}`,
  }
  const gate = createGateReport({
    name: hostile,
    description: hostile,
    seed: hostile,
    verdict: 'failed',
    reasons: [reason, { ...reason, place }],
    rules: [
      createRuleResult({ ...rule, outcome: 'broken' }),
      createRuleResult({ ...rule, outcome: 'unsure', list: 'review', slice: { key: hostile, value: hostile } }),
      createRuleResult({ ...rule, outcome: 'broken', waiver }),
    ],
    items: { total: 1, scored: 1, failed: 0, unpaired: 1, onlyCandidate: [hostile], onlyBaseline: [], changed: [] },
    baselineState: { status: 'found', words: [words, { value: hostile }] },
    worst: [
      createItemDifference({ ...difference, candidate: hostile, baseline: hostile }),
      createItemDifference({ ...difference, id: `${hostile} again`, candidate: 0.25, baseline: null }),
    ],
    notes: [text, [words]],
    slices: [true, false].map((isFlagged) => ({
      key: hostile,
      value: hostile,
      score: hostile,
      items: 3,
      candidate: 0.5,
      baseline: 0.75,
      difference: -0.25,
      pValue: 0.01,
      isFlagged,
    })),
    waivers: [waiver],
    approval: { status: 'absent', words: text },
    changes: [{ what: 'models', before: [{ value: hostile }], after: text }],
    itemsRun: { run: 1, planned: 2, stoppedBy: text },
    next: [text, [words]],
    candidate: record,
    baseline: record,
  })
  return createReport({
    tool: hostile,
    spec: hostile,
    verdict: 'failed',
    passed: false,
    exitCode: 1,
    problems: [{ ...reason, place }],
    gates: [
      gate,
      createGateReport({ ...gate, verdict: 'passed' }),
      createGateReport({ ...gate, verdict: 'passed', notAffected: text }),
    ],
  })
}
