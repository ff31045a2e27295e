import { distance } from 'fastest-levenshtein'
import type { Problem } from '../../errors.ts'
import { describeOtherJudge, findOtherJudge } from '../judge-models.ts'
import type { ScoreSettings } from '../spec/rules.ts'
import { list, say, type Text } from '../text.ts'
import type { BaselineState } from './baseline-state.ts'
import { describeFailure, findFailureBehind } from './evaluator-failures.ts'
import { changedEvaluators } from './evaluators.ts'
import { missingRemedy } from './missing-remedy.ts'
import { hasAnyValue, isBuiltIn, readScore, scoreNames, type Readings } from './readings.ts'
import { fillSample, findMissing, type Sample } from './sample.ts'
import { typeScore, type ScoreType } from './score-type.ts'
import type { Side } from './side.ts'

/** One score with both its sides, as every rule on it sees them. */
export interface ScoreState {
  readonly score: string
  readonly type: ScoreType
  readonly candidate: Sample
  readonly baseline: ScoreBaseline
  readonly clusters: Side['clusters']
}

/** `absent`: the score has nothing to be compared with, and why, as a sentence; `problem`: it has, and it cannot be used. */
export type ScoreBaseline =
  | { readonly kind: 'found'; readonly sample: Sample; readonly paired: readonly string[] }
  | { readonly kind: 'absent'; readonly reason: Text }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface ScoreContext {
  readonly candidate: Side
  readonly baseline: BaselineState
  readonly settings: Readonly<Record<string, ScoreSettings>>
  /** Whether messages of the user's code may appear. */
  readonly mayQuote: boolean
}

/** Reads one score, or says why the candidate does not have it in a state to be judged. */
export function readScoreState(score: string, context: ScoreContext): ScoreState | Problem {
  const { candidate, settings, mayQuote } = context
  const readings = readScore(candidate, score)
  const found = findBaselineReadings(score, context)
  if (!hasAnyValue(readings)) return describeAbsence(score, context)

  const sides = 'readings' in found ? [readings, found.readings] : [readings]
  const type = typeScore(score, sides, Object.hasOwn(settings, score) ? settings[score] : undefined)
  if (type === null) return describeAbsence(score, context)
  if ('code' in type) return type

  const sample = fillSample(readings, type)
  const cause = quoteFailure(score, candidate, mayQuote)
  const missing = findMissing(score, sample, say`candidate`, cause, missingRemedy(score, candidate))
  if (missing !== null) return missing
  return {
    score,
    type,
    candidate: sample,
    baseline: 'readings' in found ? fillBaseline(score, found, type, context) : found,
    clusters: candidate.clusters,
  }
}

export const noBaselineNamed: Problem = {
  code: 'SPEC_INVALID',
  text: say`A rule compares with the baseline, and the spec names none.`,
  remedy: say`Name a baseline, such as baseline: main, or hold the score against a number.`,
}

interface FoundReadings {
  readonly readings: Readings
  readonly side: Side
  readonly paired: readonly string[]
}

function findBaselineReadings(
  score: string,
  { candidate, baseline, mayQuote }: ScoreContext,
): FoundReadings | ScoreBaseline {
  if (baseline.kind === 'missing') return { kind: 'absent', reason: say`There is no baseline yet: ${baseline.reason}.` }
  if (baseline.kind === 'none') return { kind: 'problem', problem: noBaselineNamed }
  if (baseline.kind === 'unusable') return { kind: 'problem', problem: baseline.problem }
  const { side, pairing } = baseline
  const changed = changedEvaluators(score, candidate, side)
  if (changed.length > 0) {
    return {
      kind: 'absent',
      reason: say`${score} has no baseline yet: ${whyOther(changed, candidate, side)}.`,
    }
  }
  const readings = readBaselineScore(score, side, pairing.paired)
  if (hasAnyValue(readings)) return { readings, side, paired: pairing.paired }
  if (isRescored(score, side)) {
    // The outputs may have a shape that the evaluator does not know any more: that is no fault of either run.
    return { kind: 'absent', reason: say`${score} has no baseline yet: none of its outputs could be scored again.` }
  }
  if (wasExpected(score, side)) {
    const missing = [...readings.values()].flat().filter((reading) => reading === 'missing').length
    const problem = findMissing(
      score,
      { missing, expected: missing },
      say`baseline`,
      quoteFailure(score, side, mayQuote),
      missingRemedy(score, side),
    )
    if (problem !== null) return { kind: 'problem', problem }
  }
  return { kind: 'absent', reason: say`${score} has no baseline yet: it is new since the baseline.` }
}

function whyOther(changed: readonly string[], { record: now }: Side, { record: then }: Side): Text {
  const judge = findOtherJudge(now, then)
  if (judge !== null) return say`this run was ${describeOtherJudge(judge)}`
  return say`the evaluator ${list(changed)} is not the one that scored the baseline`
}

/** Of a baseline that was scored again only the paired items have this score. */
function readBaselineScore(score: string, side: Side, paired: readonly string[]): Readings {
  const readings = readScore(side, score)
  if (!isRescored(score, side)) return readings
  const isPaired = new Set(paired)
  return new Map([...readings].filter(([id]) => isPaired.has(id)))
}

function isRescored(score: string, { record }: Side): boolean {
  return record.rescored?.scores.includes(score) === true
}

function fillBaseline(score: string, found: FoundReadings, type: ScoreType, context: ScoreContext): ScoreBaseline {
  const sample = fillSample(found.readings, type)
  const { side } = found
  const cause = quoteFailure(score, side, context.mayQuote)
  const problem = findMissing(score, sample, say`baseline`, cause, missingRemedy(score, side))
  if (problem !== null) return { kind: 'problem', problem }
  return { kind: 'found', sample, paired: found.paired }
}

/** Whether the side tried to make the score: its evaluator is known, or is known to have failed. */
function wasExpected(score: string, side: Side): boolean {
  return Object.hasOwn(side.record.comparability.evaluators, score) || hasOwnFailure(score, side)
}

function describeAbsence(score: string, { candidate, baseline, mayQuote }: ScoreContext): Problem {
  const cause = quoteFailure(score, candidate, mayQuote)
  if (hasOwnFailure(score, candidate)) {
    return {
      code: 'TOO_MANY_EVALUATIONS_FAILED',
      text: say`${score} is missing on every output of the candidate.${cause}`,
      remedy: say`Mend the evaluator so that it scores every output.`,
    }
  }
  const seen = scoreNames(candidate).sort((a, b) => distance(a, score) - distance(b, score))
  const onBaseline = baseline.kind === 'found' && hasAnyValue(readScore(baseline.side, score))
  const text = isBuiltIn(score)
    ? say`No item of the candidate has a ${score}.`
    : onBaseline
      ? say`No item of the candidate has the score ${score}, and the baseline has it.`
      : say`No item has the score ${score}.`
  const isRunScore = candidate.record.runScores?.some(({ name }) => name === score) === true
  const seenWords = seen.length === 0 ? [] : say`Scores seen: ${list(seen)}. `
  const remedy = isBuiltIn(score)
    ? missingRemedy(score, candidate)
    : isRunScore
      ? say`It is the score of a run evaluator: write value in the rule.`
      : cause.length > 0
        ? say`${seenWords}Mend the evaluator; where it is not the one that makes this score, correct the name.`
        : seen.length === 0
          ? say`No item has any score: check that the task module exports its evaluators.`
          : say`${seenWords}Correct the name, or add the evaluator that makes it.`
  return { code: 'SCORE_MISSING', text: isRunScore ? text : say`${text}${cause}`, remedy }
}

function hasOwnFailure(score: string, { record }: Side): boolean {
  return record.itemResults.some(({ scoreErrors }) => scoreErrors.some(({ evaluator }) => evaluator === score))
}

/** What the evaluator said when it failed, and where, as the end of a sentence. */
function quoteFailure(score: string, { record }: Side, mayQuote: boolean): Text {
  const failure = findFailureBehind(score, record)
  if (failure === undefined) return []
  return say` ${describeFailure(mayQuote ? failure : { ...failure, message: '' })}`
}
