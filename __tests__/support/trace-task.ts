import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Json } from '../../src/core/json.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import type { Log } from '../../src/log.ts'
import { silentLog } from '../../src/log.ts'
import { openMeter } from '../../src/langfuse/meter-recorder.ts'
import { langfuseRecorder } from '../../src/langfuse/record.ts'
import type { ExperimentRecorder, TaskRunner, TaskRunnerDefinition } from '../../src/ports.ts'
import { runExperiment } from '../../src/run-experiment.ts'
import { candidateRecord } from '../../src/stages/candidate-record.ts'
import { moduleTask } from '../../src/tasks/module.ts'
import { createDataset, createDatasetItem, createGate } from './create-gate.ts'
import { createRunContext } from './create-run-context.ts'
import { inLangfuse, type Scene } from './fake-langfuse/scene.ts'
import type { StoredSpan } from './fake-langfuse/store.ts'
import { copyTaskFixture, noJudges } from './start-task.ts'

export interface TracedTask {
  /** Of the fixture `tracing`. */
  readonly module: string
  readonly inputs?: readonly Json[]
  readonly environment?: Readonly<Record<string, string>>
  readonly gate?: Partial<Gate>
  readonly log?: Log
  /** In place of a module of the fixture. */
  readonly start?: (
    scene: Scene | null,
    ...given: Parameters<TaskRunnerDefinition['start']> extends [unknown, ...infer Rest] ? Rest : never
  ) => Promise<TaskRunner>
}

/** The folder of the tracing fixture with what a user has installed beside it. */
export function createTracedProject(packages: string): string {
  const directory = copyTaskFixture('tracing')
  symlinkSync(packages, join(directory, 'node_modules'))
  return directory
}

/** Runs the task in real worker processes, with no Langfuse anywhere. */
export async function measureTask(directory: string, task: TracedTask): Promise<RunRecord> {
  return measured(directory, task, (gate, context) => openMeter(gate, createDataset([]), task.module, context))
}

/** The same with a Langfuse: the record, and the spans that came there. */
export async function traceTask(
  directory: string,
  task: TracedTask,
  arrange: (scene: Scene) => void = () => undefined,
): Promise<{ readonly record: RunRecord; readonly spans: readonly StoredSpan[] }> {
  return inLangfuse(async (scene) => {
    arrange(scene)
    const open = langfuseRecorder(() => scene.connect(), 'spec')
    const record = await measured(
      directory,
      task,
      (gate, context) => open(gate, datasetOf(task), task.module, context),
      scene,
    )
    return { record, spans: [...scene.fake.store.spans.values()] }
  })
}

async function measured(
  directory: string,
  task: TracedTask,
  open: (gate: Gate, context: ReturnType<typeof createRunContext>) => Promise<ExperimentRecorder>,
  scene: Scene | null = null,
): Promise<RunRecord> {
  const context = createRunContext({ directory, log: task.log ?? silentLog })
  const gate = createGate({ retries: 0, concurrency: 2, ...task.gate })
  const dataset = datasetOf(task)
  const recorder = await open(gate, context)
  try {
    const environment = { ...recorder.environment, ...task.environment }
    const start =
      task.start ??
      ((_scene, ...given) => moduleTask(noJudges).start({ module: task.module, export: 'task' }, ...given))
    const runner = await start(scene, gate, environment, context)
    let record: RunRecord
    try {
      const experiment = await runExperiment({ gate, dataset, runner, recorder, keyLikeNames: [], context })
      record = candidateRecord(experiment, { gate, dataset, task: task.module, recorder, context, runScores: {} })
    } finally {
      await runner.close()
    }
    const whole = await recorder.measure(record)
    await recorder.finish({ ...whole, complete: false })
    return whole
  } finally {
    await recorder.close()
  }
}

function datasetOf({ inputs = [{ question: 'hi' }] }: TracedTask): ReturnType<typeof createDataset> {
  return createDataset(inputs.map((input, index) => createDatasetItem({ id: `i${String(index)}`, input })))
}

/** `llm-call < agent < experiment-item-run` */
export function lineage(spans: readonly StoredSpan[], name: string): string {
  const names: string[] = []
  for (let span = spans.find((one) => one.name === name); span !== undefined;) {
    names.push(span.name)
    const { parentSpanId } = span
    span = spans.find(({ spanId }) => spanId === parentSpanId)
  }
  return names.join(' < ')
}
