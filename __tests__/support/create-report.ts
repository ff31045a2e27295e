import { plain, type Text } from '../../src/core/text.ts'
import type { Estimate, GateReport, ItemDifference, Reason, Report, RuleResult } from '../../src/core/report.ts'
import { createRunRecord } from './create-run-record.ts'

/** A report with one passed gate. */
export function createReport(overrides: Partial<Report> = {}): Report {
  return {
    format: 'langfuse-gate.report',
    version: 1,
    tool: 'langfuse-gate 0.0.0',
    createdAt: '2026-01-02T03:05:00.000Z',
    spec: 'langfuse-gate.yml',
    verdict: 'passed',
    passed: true,
    exitCode: 0,
    problems: [],
    gates: [createGateReport()],
    ...overrides,
  }
}

export function createGateReport(overrides: Partial<GateReport> = {}): GateReport {
  return {
    name: 'order-status',
    seed: 'order-status/dataset-hash/1111111111111111111111111111111111111111/correct',
    verdict: 'passed',
    reasons: [createReason('PASSED', ['Everything required holds'])],
    rules: [createRuleResult()],
    items: { total: 3, scored: 3, failed: 0, unpaired: 0, onlyCandidate: [], onlyBaseline: [], changed: [] },
    baselineState: { status: 'found', words: ['newest complete run of branch ', { value: 'main' }] },
    worst: [],
    notes: [],
    next: [],
    candidate: createRunRecord({ name: 'order-status-2' }),
    baseline: createRunRecord(),
    ...overrides,
  }
}

export function createRuleResult(overrides: Partial<RuleResult> = {}): RuleResult {
  return {
    list: 'require',
    score: 'correct',
    rule: 'mean >= baseline - 0.02',
    isDefault: false,
    outcome: 'held',
    value: 1,
    baselineValue: 1,
    bound: 0.98,
    estimate: createEstimate(),
    reason: createReason('HELD', ['No drop over 5.9 points with 100 items']),
    ...overrides,
  }
}

export function createEstimate(overrides: Partial<Estimate> = {}): Estimate {
  return {
    difference: 0,
    lower: -0.059,
    upper: 0.059,
    confidence: 0.95,
    pairs: 100,
    method: 'McNemar mid-p, Tango interval',
    pValue: 0.5,
    adjustedPValue: 0.5,
    ruledOut: 0.059,
    detectable: 0.084,
    ...overrides,
  }
}

export function createItemDifference(overrides: Partial<ItemDifference> = {}): ItemDifference {
  return { id: 'a', score: 'correct', candidate: 0, baseline: 1, why: [], ...overrides }
}

export function createReason(code: string, words: Text, remedy?: Text): Reason {
  const reason = { code, message: plain(words), text: [...words] }
  return remedy === undefined ? reason : { ...reason, remedy: [...remedy] }
}
