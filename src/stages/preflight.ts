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
}

export interface PreflightOptions {
  readonly gate: Gate
  /** Names of variables of this job that look like keys. */
  readonly keyLikeNames: readonly string[]
  readonly context: Pick<RunContext, 'log'>
}

/**
 * Throws GateError PREFLIGHT_FAILED when the item failed, and SCORE_MISSING when a rule asks for a score that no item can
 * have. A score that later items may have is a warning, and so is an evaluator that failed.
 */
export function refusePreflight(preflight: Preflight, { gate, keyLikeNames, context }: PreflightOptions): void {
  const { id, error } = preflight.result
  if (error !== null) throw new GateError(preflightFailed(id, error.message, gate, keyLikeNames))
  const unknown = findUnknown(preflight, gate)
  for (const text of brokenEvaluators(preflight.result, gate)) context.log.warn(text)
  const isCertain = isWrittenInSpec(preflight, gate)
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

/**
 * Whether every score is one of a check or a judge, whose names stand in the spec: a function may give any other name to the
 * score of another item, and so may a script.
 */
function isWrittenInSpec({ result, evaluators }: Preflight, { checks, judges, task }: Gate): boolean {
  const written = new Set([...checks, ...judges].map(({ score }) => score))
  return task.kind !== 'script' && [...evaluators, ...Object.keys(result.scores)].every((name) => written.has(name))
}

/** Most likely they fail on every other item, too, which is about to be paid for. */
function brokenEvaluators({ id, scoreErrors }: ItemResult, { reportText }: Gate): readonly Text[] {
  return scoreErrors.map(({ evaluator, message }) => {
    const words = reportText === 'full' ? say`: ${message}` : ['.']
    return say`The evaluator ${evaluator} failed on the first dataset item, ${id}${words}`
  })
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
  const words = new Set(message.match(/\w+/g))
  const named = unlisted.filter((name) => words.has(name))
  const missed = named.length > 0 || !CREDENTIALS.test(message) ? named : unlisted
  const keys = say`This job has ${list(missed)}, which env does not list: the task cannot see ${missed.length === 1 ? IT : THEM}. `
  return {
    code: 'PREFLIGHT_FAILED',
    text: say`The preflight failed on the dataset item ${id}, and nothing else was run: ${message}`,
    remedy: say`${missed.length === 0 ? [] : keys}${adviseInstall(message)}Mend the task, and run it on this item before the next push.`,
    place: task.place,
  }
}

/** What services and their SDKs say of a key that is missing or wrong. */
const CREDENTIALS =
  /\b40[13]\b|unauthori[sz]ed|forbidden|authenticat|credential|api[ _-]?key|access[ _-]?key|\btokens?\b|password|permission/i

const NO_PYTHON_PACKAGE = /No module named '?[\w.]+/
const NO_NODE_PACKAGE = /Cannot find (?:package|module) '(?![./])[^']+'/

/** A package that is asked for only when the task is called. */
function adviseInstall(message: string): Text {
  const how = NO_PYTHON_PACKAGE.test(message)
    ? say`${'pip install -r requirements.txt'} or ${'uv sync'}`
    : NO_NODE_PACKAGE.test(message)
      ? say`${'npm ci'}`
      : null
  return how === null ? [] : say`Install the repository's packages in an earlier step, as with ${how}. `
}

const IT: Text = ['it']
const THEM: Text = ['them']
