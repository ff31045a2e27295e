import type { Problem } from '../../errors.ts'
import type { RunRecord, ScoreValue } from '../run-record.ts'
import type { Rule } from '../spec/rules.ts'
import { compareNumbers } from '../statistics/share.ts'
import { list, say, type Text } from '../text.ts'
import type { BaselineState } from './baseline-state.ts'
import { noBaselineNamed } from './score-state.ts'
import type { MeasuredRule } from './conclude.ts'
import { boundOf } from './margin.ts'
import type { Measured } from './measure.ts'
import { isBuiltIn, scoreNames } from './readings.ts'
import type { Side } from './side.ts'

/** Whether a rule is about what a run evaluator said of the whole run. */
export function isRunRule({ condition }: Rule): boolean {
  return condition.statistic.name === 'value'
}

/**
 * A rule on a run score. One number on either side has no uncertainty that could be known: against the baseline it is the
 * two numbers as they are, which the grammar allows to watch rules alone.
 */
export function measureRunRule(
  rule: Rule,
  candidate: Side,
  baseline: BaselineState,
  mayQuote: boolean,
): Pick<MeasuredRule, 'state' | 'measured'> {
  const value = isItemScore(rule, candidate)
    ? itemScore(rule)
    : readRunScore(rule, candidate.record, say`The run`, mayQuote)
  if (typeof value !== 'number') return { state: value, measured: { kind: 'unmeasured', problem: value } }
  const better = rule.condition.operator === '<=' || rule.condition.operator === '<' ? 'lower' : 'higher'
  return {
    state: { type: { kind: 'number', better, range: null, worst: value, isBinary: false, isAmount: false } },
    measured: holdAgainst(rule, value, baseline, mayQuote),
  }
}

/** Of items alone: where a run score has the name too, that is told as a clash. */
function isItemScore({ score }: Rule, candidate: Side): boolean {
  const isRunScore = (candidate.record.runScores ?? []).some(({ name }) => name === score)
  return !isRunScore && (isBuiltIn(score) || scoreNames(candidate).includes(score))
}

function itemScore({ score, text, place }: Rule): Problem {
  return {
    code: 'SCORE_MISSING',
    text: say`${score} is a score of items, and the rule ${text} asks for the value of a run evaluator.`,
    remedy: say`Write mean, share or another statistic of items.`,
    ...(place === undefined ? {} : { place }),
  }
}

function holdAgainst(rule: Rule, value: number, baseline: BaselineState, mayQuote: boolean): Measured {
  const { bound, operator } = rule.condition
  const before =
    baseline.kind === 'found' ? readRunScore(rule, baseline.side.record, say`The baseline`, mayQuote) : undefined
  const baselineValue = typeof before === 'number' ? before : null
  if (bound.kind === 'number') {
    const isMet = compareNumbers(value, operator, bound.value)
    return { kind: 'absolute', value, baselineValue, bound: bound.value, isMet, items: 1 }
  }
  if (baseline.kind === 'none') return { kind: 'unmeasured', problem: noBaselineNamed }
  if (baseline.kind === 'unusable') return { kind: 'unmeasured', problem: baseline.problem }
  if (baselineValue === null) {
    const reason =
      baseline.kind === 'missing'
        ? say`There is no baseline yet: ${baseline.reason}.`
        : say`${rule.score} has no baseline yet: it is new since the baseline.`
    return { kind: 'no-baseline', reason, value }
  }
  const limit = boundOf(baselineValue, bound.change)
  return {
    kind: 'absolute',
    value,
    baselineValue,
    bound: limit,
    isMet: compareNumbers(value, operator, limit),
    items: 1,
  }
}

/** The one value as a number (true is 1), or why there is none. */
function readRunScore(rule: Rule, record: RunRecord, side: Text, mayQuote: boolean): number | Problem {
  const place = rule.place === undefined ? {} : { place: rule.place }
  const found = (record.runScores ?? []).filter(({ name }) => name === rule.score)
  const [first, second] = found
  if (first === undefined) return { ...describeAbsence(rule.score, record, side, mayQuote), ...place }
  if (second !== undefined) {
    return invalid(
      say`${side} has ${found.length} run scores called ${rule.score}.`,
      say`Let one run evaluator make it.`,
      place,
    )
  }
  const value = numberOf(first.value)
  return (
    value ??
    invalid(say`The run score ${rule.score} is no finite number.`, say`Let its run evaluator return a number.`, place)
  )
}

function describeAbsence(score: string, record: RunRecord, side: Text, mayQuote: boolean): Problem {
  const errors = record.runScoreErrors ?? []
  const failure = errors.find((error) => error.evaluator === score) ?? errors[0]
  const cause =
    failure === undefined
      ? []
      : mayQuote
        ? say` The run evaluator ${failure.evaluator} failed: ${failure.message}`
        : say` The run evaluator ${failure.evaluator} failed.`
  const seen = (record.runScores ?? []).map(({ name }) => name)
  return {
    code: 'SCORE_MISSING',
    text: say`${side} has no run score ${score}.${cause}`,
    remedy:
      failure !== undefined
        ? say`Mend the run evaluator.`
        : seen.length > 0
          ? say`Run scores seen: ${list(seen)}. Correct the name, or export the run evaluator that makes it.`
          : say`Export it from ${'runEvaluators'} of the task module, or write mean in place of value for a score of items.`,
  }
}

/** Names that would mean two things: run scores that are also item scores, or scores that the gate makes itself. */
export function findRunScoreClashes(candidate: Side): Problem[] {
  const { runScores = [] } = candidate.record
  if (runScores.length === 0) return []
  const items = new Set(scoreNames(candidate))
  return [...new Set(runScores.map(({ name }) => name))].flatMap((name) => {
    if (isBuiltIn(name)) {
      return invalid(
        say`A run evaluator’s score is called ${name}, which is the name of a score that the gate makes itself.`,
        say`Give it another name.`,
      )
    }
    return items.has(name)
      ? invalid(say`${name} is the name of an item score and of a run score.`, say`Give one of them another name.`)
      : []
  })
}

function numberOf(value: ScoreValue): number | null {
  const number = typeof value === 'boolean' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

function invalid(text: Text, remedy: Text, place: Pick<Problem, 'place'> = {}): Problem {
  return { code: 'SCORE_INVALID', text, remedy, ...place }
}
