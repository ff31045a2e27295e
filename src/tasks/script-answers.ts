import { readScriptResult, type ScriptEvaluation, type ScriptResult } from '../core/script-result.ts'
import type { ScriptEnd } from '../core/script.ts'
import { say } from '../core/text.ts'
import { GateError, type Place } from '../errors.ts'
import { hashItem } from '../hash.ts'
import type { ScoreAnswer, TaskAnswer, TaskRunner } from '../ports.ts'
import type { Main } from './composed-runner.ts'

/** Nothing tells what made a score that came in a result: as long as its name stays, it counts as the same. */
const FINGERPRINT = 'version:of the script'
const RUN_EVALUATOR = 'the script'
const ID_LENGTH = 16

export interface Answers {
  readonly items: ScriptResult['items']
  readonly answers: Main
  /** The runner of those answers, with what the script says of its own scores and of its run. */
  readonly runner: (composed: TaskRunner) => TaskRunner
}

/** Of an item without an id: of what it asks, and what should come of it. */
export function resultIdOf(item: Parameters<typeof hashItem>[0]): string {
  return hashItem(item).slice(0, ID_LENGTH)
}

/** The result of a script that has run its experiment itself. Throws GateError SCRIPT_FAILED or SCRIPT_REGRESSION without one. */
export function readResult({ result, error }: ScriptEnd, place: Place): ScriptResult {
  const found = readScriptResult(result, resultIdOf)
  if (found === null || found.items.length === 0) {
    const code = error?.isRegression === true ? 'SCRIPT_REGRESSION' : 'SCRIPT_FAILED'
    throw new GateError({
      code,
      text:
        error !== null
          ? say`The script ended without a result: ${error.message}`
          : found === null
            ? say`The script has run no experiment: it neither called context.runExperiment nor returned a result.`
            : say`The script returned a result without items.`,
      remedy: say`Write ${'return context.runExperiment({…})'} in its function ${'experiment'}.`,
      place,
    })
  }
  if (found.unreadable > 0) {
    throw new GateError({
      code: 'SCRIPT_FAILED',
      text: say`The result of the script has ${found.unreadable} entries that are no item results, or evaluations without a name.`,
      remedy: say`Return what the experiment runner of the Langfuse SDK returned.`,
      place,
    })
  }
  return found
}

/** Answers for items with what the script returned: nothing is run again. Throws as `readResult` does. */
export function answerFromResult(end: ScriptEnd, place: Place): Answers {
  const result = readResult(end, place)
  const byId = new Map(result.items.map((item) => [item.id, item]))
  const names = new Set(result.items.flatMap(({ evaluations }) => evaluations.map(({ name }) => name)))
  const run = async ({ item: { id } }: Parameters<Main['run']>[0]): Promise<TaskAnswer> => {
    const found = byId.get(id)
    if (found?.output === undefined) {
      const message =
        found === undefined ? 'the script’s result does not have this item' : 'the script has no output for it'
      return { error: { code: 'NO_OUTPUT', message, isTransient: false }, latency: null, scores: [], scoreErrors: [] }
    }
    const given = new Set(found.evaluations.map(({ name }) => name))
    const absent = [...names].filter((name) => !given.has(name))
    const read = readScores(found.evaluations)
    return {
      output: found.output,
      latency: null,
      scores: read.scores,
      scoreErrors: [
        ...read.scoreErrors,
        ...absent.map((evaluator) => ({ evaluator, message: 'the script gave none' })),
      ],
    }
  }
  return {
    items: result.items,
    answers: { run, close: async () => undefined },
    runner: (composed) => ({
      ...composed,
      evaluators: { ...composed.evaluators, ...Object.fromEntries([...names].map((name) => [name, FINGERPRINT])) },
      runEvaluators: [...composed.runEvaluators, ...(result.runEvaluations.length === 0 ? [] : [RUN_EVALUATOR])],
      scoreRun: async (items) => {
        const others = await composed.scoreRun(items)
        const own = readScores(result.runEvaluations)
        return { scores: [...own.scores, ...others.scores], scoreErrors: [...own.scoreErrors, ...others.scoreErrors] }
      },
      conclude: async () => end.error,
    }),
  }
}

function readScores(evaluations: readonly ScriptEvaluation[]): ScoreAnswer {
  return {
    scores: evaluations.flatMap(({ name, value, comment }) =>
      value === null ? [] : [{ name, value, evaluator: name, ...(comment === undefined ? {} : { comment }) }],
    ),
    scoreErrors: evaluations.flatMap(({ name, value }) =>
      value === null ? [{ evaluator: name, message: 'its value is no number, boolean or text' }] : [],
    ),
  }
}
