import type { Dataset, DatasetItem } from '../../src/core/dataset.ts'
import type { Gate } from '../../src/core/spec/gate-spec.ts'

const PLACE = { file: 'langfuse-gate.yml', line: 3, column: 5 }

/** A gate without rules, with the defaults of the spec and no retries. */
export function createGate(overrides: Partial<Gate> = {}): Gate {
  return {
    name: 'order-status',
    place: PLACE,
    dataset: { kind: 'file', options: { file: 'cases.jsonl' }, place: PLACE },
    task: { kind: 'module', options: { module: 'task.ts', export: 'task' }, place: PLACE },
    evaluatorModules: [],
    checks: [],
    judges: [],
    awaited: [],
    baselines: [],
    baselineRuns: 1,
    selection: {},
    paths: [],
    run: { metadata: {} },
    repeat: 1,
    concurrency: 10,
    timeoutMs: 60_000,
    retries: 0,
    stopEarly: false,
    env: [],
    reportText: 'full',
    rules: [],
    preset: 'balanced',
    unsure: 'pass',
    onMissingBaseline: 'pass',
    scores: {},
    evidence: 'any',
    waivers: [],
    ...overrides,
  }
}

/** `hash` follows the id unless given. */
export function createDatasetItem(overrides: Partial<DatasetItem> = {}): DatasetItem {
  const id = overrides.id ?? 'a'
  return { id, hash: `hash-of-${id}`, input: `question ${id}`, ...overrides }
}

export function createDataset(items: readonly DatasetItem[]): Dataset {
  return { source: 'file', name: './evals/cases.jsonl', hash: 'dataset-hash', items }
}
