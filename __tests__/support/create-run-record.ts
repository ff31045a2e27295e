import type { Baseline, ItemResult, RunRecord } from '../../src/core/run-record.ts'

/** One complete run of three items, each with one boolean score. */
export function createRunRecord(overrides: Partial<RunRecord> = {}): RunRecord {
  const itemResults = overrides.itemResults ?? ['a', 'b', 'c'].map((id) => createItemResult({ id }))
  return {
    format: 'langfuse-gate.run',
    version: 1,
    gate: 'order-status',
    name: 'order-status-1',
    startedAt: '2026-01-02T03:04:05.000Z',
    finishedAt: '2026-01-02T03:04:35.000Z',
    rules: {
      require: {},
      review: {},
      watch: {},
      preset: 'balanced',
      unsure: 'pass',
      onMissingBaseline: 'pass',
      scores: {},
    },
    identity: { commit: '1111111111111111111111111111111111111111', branch: 'main' },
    task: 'evals/order-status.ts',
    comparability: {
      dataset: { source: 'file', name: './evals/cases.jsonl', hash: 'dataset-hash' },
      evaluators: {},
      repeat: 1,
    },
    planned: itemResults.length,
    complete: true,
    ...overrides,
    itemResults,
  }
}

/** One item that was answered and scored; `hash` follows the id unless given. */
export function createItemResult(overrides: Partial<ItemResult> = {}): ItemResult {
  const id = overrides.id ?? 'a'
  return {
    id,
    hash: `hash-of-${id}`,
    repetition: 0,
    scores: { correct: true },
    scoreErrors: [],
    error: null,
    latency: 1,
    cost: null,
    ...overrides,
  }
}

/** An item whose task failed: no scores, no output. */
export function createFailedItemResult(overrides: Partial<ItemResult> = {}): ItemResult {
  return createItemResult({
    scores: {},
    error: { code: 'TASK_THREW', message: 'the model did not answer' },
    latency: null,
    ...overrides,
  })
}

export function createFoundBaseline(record: RunRecord = createRunRecord()): Baseline {
  return { status: 'found', record, origin: { kind: 'file', words: ['the file ', { value: 'baseline.json' }] } }
}

/** Items `item-001`, `item-002`, … with the score's values in order; `null` is a failed item. */
export function createScoredItems(
  score: string,
  values: readonly (number | boolean | string | null)[],
  overrides: Partial<ItemResult> = {},
): ItemResult[] {
  return values.map((value, index) => {
    const id = `item-${String(index + 1).padStart(3, '0')}`
    return value === null
      ? createFailedItemResult({ id, ...overrides })
      : createItemResult({ id, scores: { [score]: value }, ...overrides })
  })
}
