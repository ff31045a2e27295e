import { findOtherJudge, isCheckPrint } from '../judge-models.ts'
import type { RunRecord } from '../run-record.ts'
import { scoreNames, isBuiltIn } from './readings.ts'
import type { Side } from './side.ts'

/**
 * Names of the evaluators that may have made a score and are not what they were on the baseline; none when it is the same
 * evaluator, when the baseline's outputs were scored again, or when a record does not say. Where another model judges, no
 * evaluator is what it was, but the checks, which ask none: nobody can tell which of the others asked it. Where the
 * candidate does not know who made a score, one that has an evaluator's name is that evaluator's; any other can be of
 * every evaluator that has no score of its own name.
 */
export function changedEvaluators(score: string, candidate: Side, baseline: Side): string[] {
  if (isBuiltIn(score)) return []
  const now = candidate.record.comparability.evaluators
  const then = baseline.record.comparability.evaluators
  if (Object.keys(now).length === 0 || Object.keys(then).length === 0) return []
  if (baseline.record.rescored?.scores.includes(score) === true) return []
  const isJudgedAlike = findOtherJudge(candidate.record, baseline.record) === null
  const isOther = (name: string): boolean => {
    const print = ownMember(now, name)
    return print !== ownMember(then, name) || !(isJudgedAlike || isCheckPrint(print))
  }
  const makers = ownMember(candidate.record.comparability.scoredBy, score)
  if (makers !== undefined) return makers.filter(isOther)
  if (Object.hasOwn(now, score) || Object.hasOwn(then, score)) return isOther(score) ? [score] : []
  const scores = new Set([...scoreNames(candidate), ...scoreNames(baseline)])
  const anonymous = (record: RunRecord): string[] =>
    Object.keys(record.comparability.evaluators).filter((name) => !scores.has(name))
  // A new evaluator beside the old ones takes nothing away; one that is gone may have made this score.
  return anonymous(baseline.record).filter(isOther).sort()
}

/** By own keys alone: a score may be called `toString`. */
function ownMember<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
