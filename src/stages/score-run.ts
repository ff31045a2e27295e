import type { Dataset } from '../core/dataset.ts'
import { sortScores } from '../core/item-scores.ts'
import type { ItemResult, RunRecord } from '../core/run-record.ts'
import type { AnsweredItem, RunContext, TaskRunner } from '../ports.ts'
import type { ExperimentResult } from '../run-experiment.ts'

/** Absent where there is no run evaluator, or the run was cancelled. */
export type RunScores = Pick<RunRecord, 'runScores' | 'runScoreErrors'>

export interface RunScoreOptions {
  readonly dataset: Dataset
  readonly runner: TaskRunner
  readonly context: Pick<RunContext, 'signal'>
}

/**
 * Asks the run evaluators, once all items were run, over every item result that has an output: as in the Langfuse SDK,
 * failed items are not among them. What a run evaluator does wrong is an error beside the scores. Rejects as the task
 * runner does.
 */
export async function scoreRun(
  { itemResults, complete }: Pick<ExperimentResult, 'itemResults' | 'complete'>,
  { dataset, runner, context }: RunScoreOptions,
): Promise<RunScores> {
  if (runner.runEvaluators.length === 0 || !complete) return {}
  const answer = await runner.scoreRun(answeredItems(itemResults, dataset))
  if (context.signal.aborted) return {}
  const { scores, scoreErrors } = sortScores(answer.scores, 'run')
  return {
    runScores: scores.map(({ name, value, comment }) => ({
      name,
      value,
      ...(comment === undefined ? {} : { comment }),
    })),
    runScoreErrors: [...answer.scoreErrors, ...scoreErrors],
  }
}

/** What run evaluators are told: the items that have an output, as in the Langfuse SDK. */
export function answeredItems(itemResults: readonly ItemResult[], dataset: Dataset): AnsweredItem[] {
  const items = new Map(dataset.items.map((item) => [item.id, item]))
  return itemResults.flatMap(({ id, output, scores, comments, traceId }): AnsweredItem[] => {
    const item = items.get(id)
    if (output === undefined || item === undefined) return []
    const given = Object.entries(scores).map(([name, value]) => {
      const comment = comments?.[name]
      return { name, value, ...(comment === undefined ? {} : { comment }) }
    })
    return [{ item, output, scores: given, ...(traceId === undefined ? {} : { traceId }) }]
  })
}
