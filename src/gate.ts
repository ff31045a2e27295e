import type { Dataset } from './core/dataset.ts'
import { errorGate, judge } from './core/judge.ts'
import type { GateReport, Report } from './core/report.ts'
import { RUN_FORMAT, type Baseline, type RunRecord } from './core/run-record.ts'
import { saveRules } from './core/spec/saved-rules.ts'
import type { Choice, Gate } from './core/spec/gate-spec.ts'
import { list, say } from './core/text.ts'
import { describeError, GateError, type Problem } from './errors.ts'
import type {
  BaselineSource,
  DatasetSource,
  ExperimentRecorder,
  Reporter,
  RunContext,
  TaskRunnerDefinition,
} from './ports.ts'
import { runExperiment, type OnProgress } from './run-experiment.ts'

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
    const runner = chosen(edges.tasks, gate.task)
    const task = runner.describe(gate.task.options)
    const recorder = await edges.openRecorder?.(gate, dataset, task, context)
    try {
      candidate = await runCandidate(gate, dataset, runner, recorder, context, watching)
      if (!candidate.complete) throw new GateError(cancelled(candidate))
      await recorder?.finish(candidate)
      const report = judge({
        gate: gate.name,
        ...(gate.description === undefined ? {} : { description: gate.description }),
        rules: gate,
        candidate,
        baseline,
        dataset,
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

async function runCandidate(
  gate: Gate,
  dataset: Dataset,
  definition: TaskRunnerDefinition,
  recorder: ExperimentRecorder | undefined,
  context: RunContext,
  watching: Watching,
): Promise<RunRecord> {
  const runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, context)
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
    return {
      format: RUN_FORMAT,
      version: 1,
      gate: gate.name,
      name: recorder?.runName ?? `${gate.name} ${context.runId}`,
      ...(recorder === undefined ? {} : { experimentId: recorder.experimentId }),
      ...(recorder?.link === undefined ? {} : { link: recorder.link }),
      rules: saveRules(gate),
      identity: context.identity,
      task: definition.describe(gate.task.options),
      comparability: {
        dataset: {
          source: dataset.source,
          name: dataset.name,
          ...(dataset.id === undefined ? {} : { id: dataset.id }),
          ...(dataset.version === undefined ? {} : { version: dataset.version }),
          hash: dataset.hash,
          ...(dataset.link === undefined ? {} : { link: dataset.link }),
        },
        evaluators: runner.evaluators,
        repeat: gate.repeat,
      },
      ...experiment,
    }
  } finally {
    await runner.close()
  }
}

async function findBaseline(gate: Gate, dataset: Dataset, edges: Edges, context: RunContext): Promise<Baseline> {
  if (edges.givenBaseline !== undefined) return edges.givenBaseline(gate)
  const [first] = gate.baselines
  if (first === undefined) return { status: 'none' }
  return chosen(edges.baselines, first).find(first.options, gate, dataset, context)
}

/** The parser has already refused what no definition answers to. */
function chosen<Definition extends { readonly kind: string }>(
  definitions: readonly Definition[],
  choice: Choice,
): Definition {
  const found = definitions.find((definition) => definition.kind === choice.kind)
  if (found === undefined) throw new TypeError(`no definition is called ${choice.kind}`)
  return found
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

/** The gates of a spec that were asked for, all of them when none was named. Throws GateError INPUT_INVALID. */
export function chooseGates(gates: readonly Gate[], names: readonly string[]): readonly Gate[] {
  const unknown = names.filter((name) => !gates.some((gate) => gate.name === name))
  if (unknown.length > 0) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The spec has no gate called ${list(unknown)}.`,
      remedy: say`Its gates are ${list(
        gates.map((gate) => gate.name),
        20,
      )}.`,
    })
  }
  return names.length === 0 ? gates : gates.filter((gate) => names.includes(gate.name))
}

/** Every reporter in turn. A reporter warns about what it could not do; none can change the report. */
export async function deliverAll(
  reporters: readonly Reporter[],
  report: Report,
  context: Pick<RunContext, 'log'>,
): Promise<void> {
  for (const reporter of reporters) {
    try {
      await reporter.deliver(report)
    } catch (error) {
      context.log.warn(say`The ${reporter.name} could not be written: ${describeError(error)}`)
    }
  }
}
