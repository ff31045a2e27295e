import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { ScoreAnswer, ScoreCall, TaskAnswer, TaskCall, TaskRunner } from '../ports.ts'
import { withRunJournal } from '../process/run-journal.ts'
import type { Job } from './job.ts'
import type { Workers } from './workers.ts'

/** What answers for an item: the workers that hold the task, with their own evaluators' scores, or any other program. */
export interface Main {
  run(call: TaskCall): Promise<TaskAnswer>
  close(): Promise<void>
}

/**
 * One runner of several parts: `main` answers, and every one of `scorers` that did not hold the task scores what it
 * answered. Throws GateError when two evaluators have one name: their scores could not be told apart.
 */
export async function composeRunner(
  main: Main,
  holder: Workers | null,
  others: readonly Workers[],
  job: Job,
): Promise<TaskRunner> {
  const all = [...(holder === null ? [] : [holder]), ...others]
  const names = all.flatMap(({ hello }) => hello.evaluators.map(({ name }) => name))
  const twice = names.find((name, index) => names.indexOf(name) < index)
  const close = async (): Promise<void> => {
    await Promise.all([main.close(), ...others.map((workers) => workers.close())])
  }
  if (twice !== undefined) {
    await close()
    throw new GateError({
      code: 'EVALUATOR_NOT_LOADED',
      text: say`Two evaluators, in two languages, are called ${twice}.`,
      remedy: say`Give one of them another name.`,
      place: job.gate.place,
    })
  }
  const score = async (call: ScoreCall, by: readonly Workers[]): Promise<ScoreAnswer> => {
    const asked = by.flatMap((workers) => {
      const own = workers.hello.evaluators.map(({ name }) => name).filter((name) => call.evaluators.includes(name))
      return own.length === 0 ? [] : [workers.score({ ...call, evaluators: own })]
    })
    return joined(await Promise.all(asked))
  }
  const runEvaluators = all.flatMap((workers) => workers.hello.runEvaluators.map((name) => ({ name, workers })))
  return {
    evaluators: Object.fromEntries(
      all.flatMap(({ hello }) => hello.evaluators.map(({ name, fingerprint }) => [name, fingerprint])),
    ),
    run: async (call) => {
      const answer = await main.run(call)
      if (answer.output === undefined || others.length === 0) return answer
      const { item, evaluationTraceparent } = call
      const traced = evaluationTraceparent === undefined ? {} : { evaluationTraceparent }
      const more = await score({ item, output: answer.output, evaluators: names, ...traced }, others)
      return {
        ...answer,
        scores: [...answer.scores, ...more.scores],
        scoreErrors: [...answer.scoreErrors, ...more.scoreErrors],
      }
    },
    score: (call) => score(call, all),
    runEvaluators: runEvaluators.map(({ name }) => name),
    scoreRun: (items) =>
      withRunJournal(items, async (journal) =>
        // Each has its own time and, where it never gives it back, its own process.
        joined(await Promise.all(runEvaluators.map(({ name, workers }) => workers.scoreRun(journal, name)))),
      ),
    close,
  }
}

function joined(answers: readonly ScoreAnswer[]): ScoreAnswer {
  return {
    scores: answers.flatMap(({ scores }) => scores),
    scoreErrors: answers.flatMap(({ scoreErrors }) => scoreErrors),
  }
}
