import type { ItemResult } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { nearest } from '../core/spec/schema-issues.ts'
import { BUILT_IN_SCORES, type Rule } from '../core/spec/rules.ts'
import { list, say, type Text } from '../core/text.ts'
import { GateError, type Problem } from '../errors.ts'
import type { RunContext } from '../ports.ts'

/** The first item that is run, before the others are paid for. */
export interface Preflight {
  readonly result: ItemResult
  /** Names of the task's evaluators and of the gate's checks. */
  readonly evaluators: readonly string[]
  /** Which of them made each score of the item. */
  readonly scoredBy: ReadonlyMap<string, ReadonlySet<string>>
}

export interface PreflightOptions {
  readonly gate: Gate
  /** Names of variables of this job that look like keys. */
  readonly keyLikeNames: readonly string[]
  readonly context: Pick<RunContext, 'log'>
}

/**
 * Throws GateError PREFLIGHT_FAILED when the item failed, and SCORE_MISSING when a rule asks for a score that no item can
 * have. A score that later items may have is a warning.
 */
export function refusePreflight(preflight: Preflight, { gate, keyLikeNames, context }: PreflightOptions): void {
  const { id, error } = preflight.result
  if (error !== null) throw new GateError(preflightFailed(id, error.message, gate, keyLikeNames))
  const unknown = findUnknown(preflight, gate)
  const isCertain = answersByOwnNames(preflight)
  const misspelt = unknown.flatMap((rule) => {
    const near = nearest(rule.score, Object.keys(preflight.result.scores))
    return near !== null && isCertain && blocks(rule, gate) ? [misspeltScore(rule, id, near)] : []
  })
  if (misspelt.length > 0) throw new GateError(misspelt)
  for (const score of new Set(unknown.map((rule) => rule.score))) context.log.warn(notSeen(score, preflight.result))
}

/** Rules on scores of items that the item has not, and that no evaluator or check by that name could still give. */
function findUnknown({ result, evaluators }: Preflight, { rules, awaited }: Gate): readonly Rule[] {
  const known = new Set([
    ...BUILT_IN_SCORES,
    ...Object.keys(result.scores),
    ...result.scoreErrors.map(({ evaluator }) => evaluator),
    ...evaluators,
    ...awaited.map(({ score }) => score),
  ])
  return rules.filter(({ score, condition }) => condition.statistic.name !== 'value' && !known.has(score))
}

/** Whether each evaluator has given the one score of its own name: then no other item has a score of another name. */
function answersByOwnNames({ result, evaluators, scoredBy }: Preflight): boolean {
  const names = Object.keys(result.scores)
  return (
    result.scoreErrors.length === 0 &&
    names.length === evaluators.length &&
    evaluators.every((name) => scoredBy.get(name)?.size === 1 && scoredBy.get(name)?.has(name) === true)
  )
}

/** Whether the verdict is an error where no item has the score of the rule. */
function blocks({ list: listed, score }: Rule, { waivers }: Gate): boolean {
  return listed !== 'watch' && !waivers.some((waiver) => waiver.score === score)
}

function misspeltScore({ score, place }: Rule, id: string, near: string): Problem {
  return {
    code: 'SCORE_MISSING',
    text: say`No evaluator makes the score ${score} that a rule asks for, as the first dataset item, ${id}, shows; nothing else was run.`,
    remedy: say`Did you mean ${near}?`,
    ...(place === undefined ? {} : { place }),
  }
}

function notSeen(score: string, { id, scores }: ItemResult): Text {
  const names = Object.keys(scores)
  const near = nearest(score, names)
  const advice =
    near !== null ? say`Did you mean ${near}?` : names.length === 0 ? say`It has none.` : say`It has ${list(names)}.`
  return say`The first dataset item, ${id}, has no score ${score}, which a rule asks for. ${advice} Where no item has it, the rule cannot be judged.`
}

function preflightFailed(id: string, message: string, { env, task }: Gate, keyLikeNames: readonly string[]): Problem {
  const unlisted = keyLikeNames.filter((name) => !env.includes(name))
  const keys = say`This job has ${list(unlisted)}, which env does not list: the task cannot see ${unlisted.length === 1 ? IT : THEM}. `
  return {
    code: 'PREFLIGHT_FAILED',
    text: say`The preflight failed on the dataset item ${id}, and nothing else was run: ${message}`,
    remedy: say`${unlisted.length === 0 ? [] : keys}Mend the task, and run it on this item before the next push.`,
    place: task.place,
  }
}

const IT: Text = ['it']
const THEM: Text = ['them']
