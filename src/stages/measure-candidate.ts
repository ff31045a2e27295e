import type { Dataset } from '../core/dataset.ts'
import type { Baseline, RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { GateError } from '../errors.ts'
import type {
  BaseCode,
  ExperimentRecorder,
  OpenRecorder,
  RunContext,
  TaskRunner,
  TaskRunnerDefinition,
} from '../ports.ts'
import { runExperiment, type ExperimentResult, type OnProgress } from '../run-experiment.ts'
import { startBudget } from './budget.ts'
import { candidateRecord } from './candidate-record.ts'
import { refuseCut } from './cancelled.ts'
import { concludeRun } from './conclude-run.ts'
import { runBeside } from './rerun-base.ts'
import { rescoreBaseline } from './rescore-baseline.ts'
import { scoreRun, type RunScores } from './score-run.ts'
import type { Stops } from './stop-early.ts'

export interface CandidateOptions {
  readonly gate: Gate
  /** In the order of its source. */
  readonly dataset: Dataset
  readonly baseline: Baseline | BaseCode
  readonly anchor: Baseline | null
  readonly definition: TaskRunnerDefinition
  /** What is run, for people. */
  readonly task: string
  readonly stops: Stops | null
  readonly recorder: ExperimentRecorder | undefined
  readonly openRecorder: OpenRecorder | undefined
  readonly onProgress: OnProgress
  readonly keyLikeNames: readonly string[]
  /** The candidate as far as it is known, for the report of a gate that is stopped later. */
  readonly onRecord: (candidate: RunRecord) => void
  readonly context: RunContext
}

/** Both sides, and the anchor, with the scores of the same evaluators. */
export interface Measured {
  readonly candidate: RunRecord
  readonly baseline: Baseline
  readonly anchor: Baseline | null
}

/**
 * From the first item that is paid for to the end of the last process: runs the candidate, beside its baseline where that
 * is code, and has stored outputs scored alike. Throws GateError CANCELLED, BUDGET_EXCEEDED, and as its parts do.
 */
export async function measureCandidate(options: CandidateOptions): Promise<Measured> {
  const { gate, dataset, baseline, anchor, definition, task, stops, recorder, onRecord } = options
  const budget = startBudget(gate, options.context)
  const context = { ...options.context, signal: budget.signal }
  const planned = stops?.dataset ?? dataset
  const recordOf = (measured: ExperimentResult, runScores: RunScores = {}): RunRecord =>
    candidateRecord(measured, { runScores, gate, dataset: planned, task, recorder, context })
  const run = (runner: TaskRunner, signal: AbortSignal): Promise<ExperimentResult> =>
    runExperiment({
      ...{ gate, dataset: planned, runner, onProgress: options.onProgress, onResult: budget.spend },
      ...(recorder === undefined ? {} : { recorder }),
      ...(stops === null ? {} : { looks: { ...stops, mayStop: (soFar) => stops.look(recordOf(soFar)) !== null } }),
      keyLikeNames: options.keyLikeNames,
      context: { ...context, signal },
    })
  const measure = async (runner: TaskRunner): Promise<Measured> => {
    const beside = { dataset, definition, candidate: runner, runCandidate: run, onResult: budget.spend, context }
    const { experiment, found } =
      baseline.status === 'code'
        ? await runBeside(baseline, { ...beside, openRecorder: options.openRecorder })
        : { experiment: await run(runner, context.signal), found: baseline }
    const measured = recordOf(experiment, await scoreRun(experiment, { dataset, runner, context }))
    onRecord(measured)
    refuseCut(measured, context)
    const candidate = { ...measured, ...(await concludeRun(measured, dataset, runner)) }
    onRecord(candidate)
    const seen = { ...candidate, ...recorder?.observe() }
    const scoring = { gate, dataset, runner, context }
    return {
      candidate,
      baseline: await rescoreBaseline(found, seen, scoring),
      anchor: anchor === null ? null : await rescoreBaseline(anchor, seen, scoring),
    }
  }
  let runner: TaskRunner | undefined
  let measured: Measured
  try {
    runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, context, dataset)
    measured = await measure(runner)
  } catch (error) {
    const spent = budget.problem()
    throw spent === null ? error : new GateError(spent)
  } finally {
    budget.close()
    await runner?.close()
  }
  // When no process is left whose spans could still come.
  const candidate = (await recorder?.measure(measured.candidate)) ?? measured.candidate
  onRecord(candidate)
  return { ...measured, candidate }
}
