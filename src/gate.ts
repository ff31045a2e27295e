import type { Dataset } from './core/dataset.ts'
import { errorGate, judge } from './core/judge.ts'
import type { GateReport } from './core/report.ts'
import type { Baseline, RunRecord } from './core/run-record.ts'
import type { Gate } from './core/spec/gate-spec.ts'
import { say } from './core/text.ts'
import { describeError, GateError, type Problem } from './errors.ts'
import type { BaselineSource, DatasetSource, ExperimentRecorder, RunContext, TaskRunnerDefinition } from './ports.ts'
import { runExperiment, type OnProgress } from './run-experiment.ts'
import { candidateRecord } from './stages/candidate-record.ts'
import { chosen } from './stages/choose.ts'
import { rescoreBaseline } from './stages/rescore-baseline.ts'
import { scoreRun } from './stages/score-run.ts'

/** Everything outside that a run needs: the lists the spec chooses from, and where the candidate is kept, if anywhere. */
export interface Edges {
  readonly datasets: readonly DatasetSource[]
  readonly tasks: readonly TaskRunnerDefinition[]
  readonly baselines: readonly BaselineSource[]
  /** In place of whatever the spec says of a baseline, `none` among it. */
  readonly givenBaseline?: (gate: Gate) => Promise<Baseline>
  /** Absent where there are no keys: the run is then kept by its report alone. */
  readonly openRecorder?: (
    gate: Gate,
    dataset: Dataset,
    task: string,
    context: RunContext,
  ) => Promise<ExperimentRecorder>
}

/** What a person or a job log is shown while a gate runs, and what the preflight may say about the environment. */
export interface Watching {
  readonly onProgress: (gate: Gate) => OnProgress
  /** Names of variables of this job that look like keys; never values. */
  readonly keyLikeNames: readonly string[]
}

/** Runs every gate in the order of the spec. A gate that cannot be judged is a value among the others. */
export async function runGates(
  gates: readonly Gate[],
  edges: Edges,
  context: RunContext,
  watching: Watching,
): Promise<GateReport[]> {
  const reports: GateReport[] = []
  for (const gate of gates) reports.push(await runGate(gate, edges, context, watching))
  return reports
}

/**
 * The order of the stages: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything
 * is paid for. Never rejects: what stops a gate is its verdict `error`.
 */
export async function runGate(gate: Gate, edges: Edges, context: RunContext, watching: Watching): Promise<GateReport> {
  let candidate: RunRecord | undefined
  try {
    const dataset = await chosen(edges.datasets, gate.dataset).load(gate.dataset.options, context)
    if (dataset.items.length === 0) throw new GateError(emptyDataset(dataset))
    const baseline = await findBaseline(gate, dataset, edges, context)
    const definition = chosen(edges.tasks, gate.task)
    const task = definition.describe(gate.task.options)
    const recorder = await edges.openRecorder?.(gate, dataset, task, context)
    try {
      const runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, context)
      let scored: Baseline
      try {
        const experiment = await runExperiment({
          gate,
          dataset,
          runner,
          ...(recorder === undefined ? {} : { recorder }),
          onProgress: watching.onProgress(gate),
          keyLikeNames: watching.keyLikeNames,
          context,
        })
        const runScores = await scoreRun(experiment, { dataset, runner, context })
        candidate = candidateRecord(experiment, { runScores, gate, dataset, task, recorder, context })
        if (!candidate.complete || context.signal.aborted) throw new GateError(cancelled(candidate))
        scored = await rescoreBaseline(baseline, candidate, { gate, dataset, runner, context })
      } finally {
        await runner.close()
      }
      // When no process is left whose spans could still come.
      candidate = (await recorder?.measure(candidate)) ?? candidate
      await recorder?.finish(candidate)
      const report = judge({
        gate: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        rules: gate,
        candidate,
        baseline: scored,
        dataset,
        ...(dataset.pinnedVersion === undefined ? {} : { pinnedVersion: dataset.pinnedVersion }),
        reportText: gate.reportText,
      })
      await recorder?.writeVerdict(report.verdict, context.identity.runUrl)
      return report
    } finally {
      await recorder?.close()
    }
  } catch (error) {
    return errorGate(gate, problemsOf(error), candidate)
  }
}

async function findBaseline(gate: Gate, dataset: Dataset, edges: Edges, context: RunContext): Promise<Baseline> {
  if (edges.givenBaseline !== undefined) return edges.givenBaseline(gate)
  const [first] = gate.baselines
  if (first === undefined) return { status: 'none' }
  return chosen(edges.baselines, first).find(first.options, gate, dataset, context)
}

function cancelled({ itemResults, planned }: RunRecord): Problem {
  const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length
  return {
    code: 'CANCELLED',
    text: say`The run was cancelled after ${finished} of ${planned} item results.`,
    remedy: say`Run it again: a part of the items is never judged.`,
  }
}

function emptyDataset(dataset: Dataset): Problem {
  return {
    code: 'DATASET_EMPTY',
    text: say`The dataset ${dataset.name} has no items.`,
    remedy: say`Add items to it, or correct its name in the spec.`,
  }
}

/** What stopped a stage, as problems; a foreign error keeps its own words. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof GateError) return error.problems
  return [
    {
      code: 'UNEXPECTED',
      text: say`The gate met an error that it does not know: ${describeError(error)}`,
      remedy: say`Please report it, with the log of this run.`,
    },
  ]
}
