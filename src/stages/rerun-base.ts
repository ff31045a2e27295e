import type { Dataset } from '../core/dataset.ts'
import { shortCommit } from '../core/history.ts'
import type { Baseline, ItemResult } from '../core/run-record.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { BaseCode, OpenRecorder, RunContext, TaskRunner, TaskRunnerDefinition } from '../ports.ts'
import { runExperiment, type ExperimentResult } from '../run-experiment.ts'
import { candidateRecord } from './candidate-record.ts'
import { keepRecord } from './keep-record.ts'
import { scoreAlike } from './score-alike.ts'
import { scoreRun } from './score-run.ts'
import { takeTurns } from './take-turns.ts'

export interface RerunOptions {
  readonly dataset: Dataset
  readonly definition: TaskRunnerDefinition
  /** The candidate's runner, and its experiment with the runner and the signal that it is given. */
  readonly candidate: TaskRunner
  readonly runCandidate: (runner: TaskRunner, signal: AbortSignal) => Promise<ExperimentResult>
  readonly openRecorder: OpenRecorder | undefined
  readonly onResult: (result: ItemResult) => void
  readonly context: RunContext
}

export interface Beside {
  readonly experiment: ExperimentResult
  readonly found: Baseline
}

/**
 * Runs the base beside the candidate, item by item in turn, as an experiment of its own. The base has no preflight: an item
 * that came with the change may well fail without it. Throws GateError BASELINE_UNREADABLE when the base cannot be run,
 * and as the candidate's experiment does; when the run was cancelled, there is no baseline.
 */
export async function runBeside(
  code: BaseCode,
  { dataset, definition, candidate, runCandidate, openRecorder, onResult, context }: RerunOptions,
): Promise<Beside> {
  const { gate, directory, identity, origin } = code
  const ended = new AbortController()
  const signal = AbortSignal.any([context.signal, ended.signal])
  const ofBase = { ...context, directory, identity, runId: `${context.runId}-base`, signal }
  const task = definition.describe(gate.task.options)
  const recorder = await openRecorder?.(gate, dataset, task, ofBase)
  let runner: TaskRunner | undefined
  try {
    runner = await startBase(code, definition, recorder?.environment ?? {}, ofBase, dataset)
    const turns = takeTurns([candidate, scoreAlike(runner, candidate)], signal)
    const stopOther = (error: unknown): never => {
      ended.abort()
      throw error
    }
    const [candidates, base] = await Promise.allSettled([
      runCandidate(turns.runners[0], signal).finally(turns.release).catch(stopOther),
      runExperiment({
        ...{ gate, dataset, runner: turns.runners[1], onResult, context: ofBase },
        ...(recorder === undefined ? {} : { recorder }),
        hasPreflight: false,
        keyLikeNames: [],
      })
        .finally(turns.release)
        .catch(stopOther),
    ])
    if (candidates.status === 'rejected') throw candidates.reason
    if (base.status === 'rejected') throw unreadable(code, base.reason)
    const experiment = candidates.value
    if (signal.aborted || !base.value.complete) return { experiment, found: { status: 'none' } }
    const runScores = await scoreRun(base.value, { dataset, runner: candidate, context })
    await runner.close()
    const record = candidateRecord(base.value, { runScores, gate, dataset, task, recorder, context: ofBase })
    const measured = (await recorder?.measure(record)) ?? record
    return { experiment, found: { status: 'found', record: await keepRecord(measured, gate, recorder), origin } }
  } finally {
    await runner?.close()
    await recorder?.close()
  }
}

async function startBase(
  code: BaseCode,
  definition: TaskRunnerDefinition,
  environment: Readonly<Record<string, string>>,
  context: RunContext,
  dataset: Dataset,
): Promise<TaskRunner> {
  try {
    return await definition.start(code.gate.task.options, code.gate, environment, context, dataset)
  } catch (error) {
    throw unreadable(code, error)
  }
}

/** What the base's own code does wrong is about the baseline; what goes wrong around it is what it is. */
function unreadable({ identity }: BaseCode, error: unknown): unknown {
  if (!(error instanceof GateError)) return error
  return new GateError(
    error.problems.map((problem) => {
      if (!['TASK_NOT_LOADED', 'EVALUATOR_NOT_LOADED'].includes(problem.code)) return problem
      return {
        code: 'BASELINE_UNREADABLE' as const,
        text: say`The base commit ${shortCommit(identity.commit ?? '')} cannot be run: ${problem.text}`,
        remedy: say`Say under baseline in the spec how its packages are installed, as in ${'{rerun: base, setup: npm ci}'} or, for Python, ${'{rerun: base, setup: uv sync}'}; where the task came with the change, name no baseline yet.`,
        ...(problem.place === undefined ? {} : { place: problem.place }),
      }
    }),
    { cause: error },
  )
}
