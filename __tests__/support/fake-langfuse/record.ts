import type { Dataset } from '../../../src/core/dataset.ts'
import type { RunRecord } from '../../../src/core/run-record.ts'
import type { Gate } from '../../../src/core/spec/gate-spec.ts'
import { langfuseRecorder } from '../../../src/langfuse/record.ts'
import type { RunContext, TaskAnswer } from '../../../src/ports.ts'
import { createDatasetItem, createGate } from '../create-gate.ts'
import { createRunContext } from '../create-run-context.ts'
import { createRunRecord } from '../create-run-record.ts'
import type { Scene } from './scene.ts'

export const SPEC_HASH = 'hash-of-the-spec'

/** A run on `main` as GitHub starts it. */
export function createPushContext(overrides: Partial<RunContext> = {}): RunContext {
  return createRunContext({
    identity: {
      commit: '1111111111111111111111111111111111111111',
      branch: 'main',
      tree: '2222222222222222222222222222222222222222',
      repository: 'acme/support',
      event: 'push',
      runUrl: 'https://github.com/acme/support/actions/runs/4711',
      actor: 'ana',
    },
    runId: '4711-1',
    ...overrides,
  })
}

export function createHostedDataset(count: number, overrides: Partial<Dataset> = {}): Dataset {
  const items = Array.from({ length: count }, (_, index) =>
    createDatasetItem({
      id: `item-${String(index).padStart(4, '0')}`,
      input: { question: index },
      expectedOutput: { answer: index },
      metadata: { category: 'faq' },
    }),
  )
  return {
    source: 'langfuse',
    name: 'orders',
    id: 'ds-1',
    version: '2026-01-02T03:04:04.000Z',
    hash: 'dataset-hash',
    items,
    ...overrides,
  }
}

export function createAnswer(overrides: Partial<TaskAnswer> = {}): TaskAnswer {
  return {
    output: { answer: 1 },
    scores: [{ name: 'correct', value: true, comment: 'as expected' }],
    scoreErrors: [],
    latency: 0.25,
    ...overrides,
  }
}

export function createFailedAnswer(): TaskAnswer {
  const error = { code: 'TASK_FAILED', message: 'the model did not answer', isTransient: false }
  return { error, scores: [], scoreErrors: [], latency: 0.5 }
}

export interface RecordOptions {
  readonly gate?: Gate
  readonly dataset?: Dataset
  readonly context?: RunContext
  readonly answer?: (id: string, repetition: number) => TaskAnswer
  readonly evaluators?: Readonly<Record<string, string>>
  readonly verdict?: 'passed' | 'failed' | 'error'
  /** Before `finish`. */
  readonly arrange?: () => void
  /** Of the record that `finish` is given. */
  readonly finished?: Partial<RunRecord>
  /** Between `finish` and the verdict. */
  readonly arrangeVerdict?: () => void
}

/** Records one run from its first item to its verdict, as `gate.ts` does. */
export async function recordRun(scene: Scene, options: RecordOptions = {}): Promise<RunRecord> {
  const { gate = createGate(), dataset = createHostedDataset(3), context = createPushContext() } = options
  const { answer = () => createAnswer(), evaluators = { correct: 'print-of-correct' }, verdict = 'passed' } = options
  const open = langfuseRecorder(() => scene.connect(), SPEC_HASH)
  const recorder = await open(gate, dataset, 'evals/order-status.ts', context)
  try {
    await recorder.begin(evaluators)
    for (const item of dataset.items) {
      for (let repetition = 0; repetition < gate.repeat; repetition += 1) {
        await recorder.startItem(item, repetition).end(answer(item.id, repetition))
      }
    }
    const record = createRunRecord({
      gate: gate.name,
      name: recorder.runName,
      experimentId: recorder.experimentId,
      planned: dataset.items.length * gate.repeat,
      complete: true,
      ...options.finished,
    })
    options.arrange?.()
    await recorder.finish(record)
    options.arrangeVerdict?.()
    await recorder.writeVerdict(verdict, context.identity.runUrl)
    return record
  } finally {
    await recorder.close()
  }
}

/** The dataset as the server has it: a run can be linked to no item that it does not know. */
export function seedDataset({ fake }: Scene, { id = 'ds-1', name, items }: Dataset): void {
  const at = Date.parse('2026-01-01T00:00:00.000Z')
  fake.store.datasets.set(name, {
    id,
    name,
    description: null,
    metadata: null,
    createdAt: at,
    updatedAt: at,
    items: items.map((item) => ({
      id: item.id,
      input: item.input,
      expectedOutput: item.expectedOutput ?? null,
      metadata: item.metadata ?? null,
      status: 'ACTIVE',
      validFrom: at,
      validTo: Infinity,
    })),
  })
}
