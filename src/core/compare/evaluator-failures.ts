import type { RunRecord } from '../run-record.ts'
import { say, type Text } from '../text.ts'
import { isBuiltIn } from './readings.ts'
import { count } from './words.ts'

/** One evaluator that failed on outputs of a run. */
export interface EvaluatorFailure {
  readonly evaluator: string
  /** Id of the first item. */
  readonly item: string
  /** What it said there; empty where it may not be quoted. */
  readonly message: string
  readonly outputs: number
}

/** Every evaluator that failed, in the order of the items. */
export function findFailures({ itemResults }: RunRecord): readonly EvaluatorFailure[] {
  const failures = new Map<string, EvaluatorFailure>()
  for (const { id, scoreErrors } of itemResults) {
    for (const { evaluator, message } of scoreErrors) {
      const known = failures.get(evaluator) ?? { evaluator, item: id, message, outputs: 0 }
      failures.set(evaluator, { ...known, outputs: known.outputs + 1 })
    }
  }
  return [...failures.values()]
}

/**
 * The failure for which a score is most likely missing: of the evaluator by its name, of one that made it elsewhere, else of
 * the first that has made no score at all, as a function may name its score as it likes.
 */
export function findFailureBehind(score: string, record: RunRecord): EvaluatorFailure | undefined {
  if (isBuiltIn(score)) return undefined
  const failures = findFailures(record)
  const own = failures.find(({ evaluator }) => evaluator === score)
  if (own !== undefined) return own
  const { evaluators, scoredBy = {} } = record.comparability
  const makers = Object.hasOwn(scoredBy, score) ? scoredBy[score] : undefined
  if (makers !== undefined) return failures.find(({ evaluator }) => makers.includes(evaluator))
  if (Object.hasOwn(evaluators, score)) return undefined
  const hasScored = new Set(Object.values(scoredBy).flat())
  const isScore = (name: string): boolean => record.itemResults.some(({ scores }) => Object.hasOwn(scores, name))
  return failures.find(({ evaluator }) => !hasScored.has(evaluator) && !isScore(evaluator))
}

/** `The evaluator "tone" failed on 12 outputs, first on the item "a": no key`. */
export function describeFailure({ evaluator, item, message, outputs }: EvaluatorFailure): Text {
  const where =
    outputs === 1 ? say`on the item ${item}` : say`on ${count(outputs, 'output')}, first on the item ${item}`
  return say`The evaluator ${evaluator} failed ${where}${message === '' ? ['.'] : say`: ${message}`}`
}
