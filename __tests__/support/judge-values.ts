import { judge } from '../../src/core/judge.ts'
import type { GateReport } from '../../src/core/report.ts'
import type { ItemResult } from '../../src/core/run-record.ts'
import type { GateRules } from '../../src/core/spec/rules.ts'
import { createGateRules } from './create-rules.ts'
import { createFailedItemResult, createFoundBaseline, createItemResult, createRunRecord } from './create-run-record.ts'

/** One item's results: one value, or one for each repetition; null is a failed one. */
export type Values = readonly (number | boolean | string | null | readonly (number | boolean | string | null)[])[]

/** Item results `item-001`, … whose score (or latency) has these values. */
export function createResults(values: Values, score = 'correct'): ItemResult[] {
  return values.flatMap((value, index) => {
    const id = `item-${String(index + 1).padStart(3, '0')}`
    const repetitions: readonly (number | boolean | string | null)[] = Array.isArray(value) ? value : [value]
    return repetitions.map((one, repetition) => {
      if (one === null) return createFailedItemResult({ id, repetition })
      return score === 'latency'
        ? createItemResult({ id, repetition, latency: Number(one) })
        : createItemResult({ id, repetition, scores: { [score]: one } })
    })
  })
}

/** The report on one score's values, candidate first. */
export function judgeValues(
  candidate: Values,
  baseline: Values,
  rules: Partial<GateRules> = {},
  score = 'correct',
): GateReport {
  return judge({
    gate: 'order-status',
    rules: createGateRules(rules),
    candidate: createRunRecord({ itemResults: createResults(candidate, score) }),
    baseline: createFoundBaseline(createRunRecord({ itemResults: createResults(baseline, score) })),
    reportText: 'full',
  })
}

/** The same for several scores of the same items, by name. */
export function judgeScores(
  candidate: Readonly<Record<string, Values>>,
  baseline: Readonly<Record<string, Values>>,
  rules: Partial<GateRules> = {},
): GateReport {
  return judge({
    gate: 'order-status',
    rules: createGateRules(rules),
    candidate: createRunRecord({ itemResults: mergeResults(candidate) }),
    baseline: createFoundBaseline(createRunRecord({ itemResults: mergeResults(baseline) })),
    reportText: 'full',
  })
}

export function mergeResults(columns: Readonly<Record<string, Values>>): ItemResult[] {
  const all = Object.entries(columns).map(([score, values]) => createResults(values, score))
  const [first = []] = all
  return first.map((result, index) => ({
    ...result,
    scores: Object.assign({}, ...all.map((results) => results[index]?.scores)) as ItemResult['scores'],
  }))
}
