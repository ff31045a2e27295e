import type { Dataset } from '../core/dataset.ts'
import type { RunRecord } from '../core/run-record.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { TaskRunner } from '../ports.ts'
import { answeredItems } from './score-run.ts'

/**
 * Hands the run to a task that waits for it. What it calls a regression is a part of the record; every other error that it
 * ends with is GateError SCRIPT_FAILED.
 */
export async function concludeRun(
  candidate: RunRecord,
  dataset: Dataset,
  runner: TaskRunner,
): Promise<Pick<RunRecord, 'regression'>> {
  const { name, experimentId, link, itemResults, runScores = [] } = candidate
  const error = await runner.conclude?.(answeredItems(itemResults, dataset), {
    experimentId: experimentId ?? name,
    runName: name,
    ...(experimentId === undefined || dataset.id === undefined ? {} : { datasetRunId: experimentId }),
    ...(link === undefined ? {} : { url: link }),
    runEvaluations: runScores,
  })
  if (error === undefined) return {}
  if (error === null) {
    requireRunScores(candidate)
    return {}
  }
  if (error.isRegression) return { regression: error.message }
  throw new GateError({
    code: 'SCRIPT_FAILED',
    text: say`The script failed after its experiment: ${error.message}`,
    remedy: say`Its items were run and scored; mend what it does with their results.`,
  })
}

/** A script decides by the scores of its run: one that was not there to be looked at has been passed over. */
function requireRunScores({ runScoreErrors = [] }: RunRecord): void {
  const [first] = runScoreErrors
  if (first === undefined) return
  throw new GateError({
    code: 'SCRIPT_FAILED',
    text: say`The run evaluator ${first.evaluator} failed, and the script could not look at its score: ${first.message}`,
    remedy: say`Mend the evaluator so that it scores every run.`,
  })
}
