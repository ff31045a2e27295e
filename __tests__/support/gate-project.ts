import type { GateReport } from '../../src/core/report.ts'
import type { Baseline } from '../../src/core/run-record.ts'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import { datasetSources } from '../../src/datasets/index.ts'
import { runGate, type Edges } from '../../src/gate.ts'
import type { RunContext } from '../../src/ports.ts'
import { taskRunners } from '../../src/tasks/index.ts'
import { createGate } from './create-gate.ts'
import { createRunContext } from './create-run-context.ts'

const PLACE = createGate().place

/** A gate of `cases.jsonl` and `task.mjs` in the directory that it is run in. */
export function createFileGate(evaluators: readonly string[], overrides: Partial<Gate> = {}): Gate {
  return createGate({
    dataset: { kind: 'file', options: { file: './cases.jsonl' }, place: PLACE },
    task: { kind: 'module', options: { module: 'task.mjs', export: 'task' }, place: PLACE },
    evaluatorModules: evaluators.map((path) => ({ path, place: PLACE })),
    concurrency: 2,
    ...overrides,
  })
}

interface GateRun {
  readonly baseline?: Baseline
  readonly context?: Partial<RunContext>
  readonly edges?: Partial<Edges>
  /** By the gate's own baselines, in place of `baseline`. */
  readonly looksForBaseline?: true
}

/** Runs one gate with real files and processes, away from Langfuse. The caller has called `buildSources` before. */
export function runFileGate(directory: string, gate: Gate, run: GateRun = {}): Promise<GateReport> {
  const { baseline = { status: 'missing', reason: ['it is the first'] }, context, edges, looksForBaseline } = run
  const all: Edges = {
    datasets: datasetSources(() => Promise.reject(new TypeError('nobody asks Langfuse'))),
    tasks: taskRunners(() => Promise.reject(new TypeError('nobody asks Langfuse'))),
    baselines: [],
    ...(looksForBaseline ? {} : { givenBaseline: () => Promise.resolve(baseline) }),
    ...edges,
  }
  const watching = { onProgress: () => () => undefined, keyLikeNames: [] }
  return runGate(gate, all, createRunContext({ ...context, directory }), watching)
}
