import type { ScoreAnswer, TaskAnswer, TaskCall, TaskRunner } from '../ports.ts'

/**
 * The base's task with the candidate's evaluators: an evaluator that is the same on both sides has scored already, and
 * every other of the candidate's scores the base's output too. What only the base has is kept: a score that is gone is to
 * be seen.
 */
export function scoreAlike(base: TaskRunner, candidate: TaskRunner): TaskRunner {
  const names = Object.keys(candidate.evaluators)
  const changed = names.filter((name) => base.evaluators[name] !== candidate.evaluators[name])
  const isReplaced = (evaluator: string | undefined): boolean => evaluator !== undefined && changed.includes(evaluator)
  const run = async (call: TaskCall): Promise<TaskAnswer> => {
    const answer = await base.run(call)
    const { output } = answer
    if (output === undefined || changed.length === 0) return answer
    const { scores, scoreErrors } = await candidate.score({ item: call.item, output, evaluators: changed })
    const given = new Set(scores.map(({ name }) => name))
    return {
      ...answer,
      scores: [...answer.scores.filter((one) => !isReplaced(one.evaluator) && !given.has(one.name)), ...scores],
      scoreErrors: [...answer.scoreErrors.filter((one) => !isReplaced(one.evaluator)), ...scoreErrors],
    } satisfies TaskAnswer & ScoreAnswer
  }
  return {
    ...base,
    evaluators: { ...base.evaluators, ...candidate.evaluators },
    run,
    runEvaluators: candidate.runEvaluators,
    scoreRun: (items) => candidate.scoreRun(items),
  }
}
