import type { Problem } from '../../errors.ts'
import { describeOtherJudge, findOtherJudge } from '../judge-models.ts'
import { BUILT_IN_SCORES, type GateRules, type SliceSettings } from '../spec/rules.ts'
import { didYouMean } from '../spec/schema-issues.ts'
import { list, plain, say, type Text } from '../text.ts'
import { LEVEL_PARTS } from './adjust.ts'
import type { BaselineState } from './baseline-state.ts'
import type { Comparison } from './compare.ts'
import type { ComparedRule } from './conclude.ts'
import { changedEvaluators } from './evaluators.ts'
import { isBuiltIn, scoreNames } from './readings.ts'
import type { ScoreState } from './score-state.ts'
import type { Side } from './side.ts'
import { count, number, percent } from './words.ts'

const ADJUSTMENT_WORDS = {
  'joint relabelling': 'relabelling the items jointly for all of them (Westfall and Young)',
  Holm: 'Holm’s method',
} as const

/** Below it the promise about unchanged code is not made. */
const PROMISED_FROM = 20

export interface NotesInput {
  readonly candidate: Side
  readonly baseline: BaselineState
  readonly comparison: Comparison
  readonly slices: SliceSettings | undefined
  /** `scores` of the spec. */
  readonly settings: GateRules['scores']
}

/** What a reader must know to read the numbers rightly; each is there only when it is so. */
export function findNotes({ candidate, baseline, comparison, slices, settings }: NotesInput): Text[] {
  const counted = comparison.rules.filter((rule) => rule.result.list !== 'watch')
  return [
    ...describeSides(candidate, baseline, counted),
    ...[...comparison.scores.values()].flatMap(describeScore),
    ...describeUnknownSettings(settings, candidate, comparison),
    ...describeTests(counted, comparison.adjustment),
    ...(slices === undefined ? [] : describeSlices(comparison, slices)),
  ]
}

/** What is said of a score that this run does not have changes nothing, so a slip of the pen would never be seen. */
function describeUnknownSettings(settings: GateRules['scores'], candidate: Side, comparison: Comparison): Text[] {
  const known = new Set([
    ...BUILT_IN_SCORES,
    ...scoreNames(candidate),
    ...(candidate.record.runScores ?? []).map(({ name }) => name),
    ...comparison.rules.map(({ rule }) => rule.score),
  ])
  return Object.keys(settings)
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        say`${'scores'} says something of ${name}, and no score of this run is called that.${didYouMean(name, known)}`,
    )
}

function describeSlices({ rules, slices }: Comparison, { by, min }: SliceSettings): Text[] {
  const asked = [...new Set(rules.flatMap(({ rule }) => (rule.slices === true ? [rule.score] : [])))]
  const without = asked.filter((score) => !rules.some(({ rule, slice }) => rule.score === score && slice !== undefined))
  return [
    ...(without.length === 0
      ? []
      : [
          say`No slice by ${list(by)} has ${min} items: the rules on ${list(without)} are held for the whole dataset alone.`,
        ]),
    ...(slices.left === 0
      ? []
      : [
          say`${count(slices.left, 'slice')} of fewer than ${count(min, 'item')} ${[slices.left === 1 ? 'is' : 'are']} not listed.`,
        ]),
  ]
}

function describeSides(candidate: Side, baseline: BaselineState, counted: readonly ComparedRule[]): Text[] {
  const dirty =
    candidate.record.identity.isDirty === true ? [say`The candidate was run with changes that are in no commit.`] : []
  if (baseline.kind === 'unusable') {
    return counted.some((rule) => rule.isRelative) ? dirty : [...dirty, describeUnusable(baseline.problem)]
  }
  if (baseline.kind !== 'found') return dirty

  const { side, pairing } = baseline
  const [now, then] = [candidate.record.comparability.dataset.name, side.record.comparability.dataset.name]
  const failed = [...side.items.values()].filter((results) => results.some((result) => result.error !== null)).length
  const unknown = [candidate, side].filter((one) => Object.keys(one.record.comparability.evaluators).length === 0)
  const changed = [...new Set(counted.flatMap((rule) => changedEvaluators(rule.result.score, candidate, side)))]
  return [
    ...dirty,
    ...(now === then ? [] : [say`The baseline was run on the dataset ${then}, the candidate on ${now}.`]),
    ...describeApart('changed since the baseline, and not compared', pairing.changed),
    ...describeApart('new since the baseline', pairing.onlyCandidate),
    ...describeApart('in the baseline and no longer in the dataset', pairing.onlyBaseline),
    ...(pairing.unchosen === 0
      ? []
      : [
          say`The two runs chose other items of the dataset: ${count(pairing.unchosen, 'item')} of one of them ${[pairing.unchosen === 1 ? 'is' : 'are']} left aside.`,
        ]),
    ...(pairing.unverified === 0
      ? []
      : [say`${count(pairing.unverified, 'item')} paired by id alone: a record does not say what their content was.`]),
    ...(failed === 0
      ? []
      : [say`${count(failed, 'item')} of the baseline failed, and count as the worst value there.`]),
    ...(unknown.length === 1
      ? [say`Only one of the two runs says which evaluators scored it: they are taken to be the same.`]
      : []),
    ...describeRescored(candidate, side),
    ...describeChanged(changed, candidate, side),
  ]
}

function describeRescored({ record: now }: Side, { record: then }: Side): Text[] {
  if (then.rescored === undefined) return []
  const judge = findOtherJudge(now, then)
  const scores = list(then.rescored.scores)
  return [
    judge === null
      ? say`The evaluators of ${scores} changed since the baseline: its stored outputs were scored again by this run’s evaluators.`
      : say`The candidate was ${describeOtherJudge(judge)}: for ${scores} the baseline’s stored outputs were scored again.`,
  ]
}

function describeChanged(changed: readonly string[], { record: now }: Side, { record: then }: Side): Text[] {
  const judge = findOtherJudge(now, then)
  if (judge === null || changed.length === 0) {
    return changed.map(
      (name) => say`The evaluator ${name} changed since the baseline: its scores have no baseline yet.`,
    )
  }
  return [say`The candidate was ${describeOtherJudge(judge)}: the scores of ${list(changed)} have no baseline yet.`]
}

function describeApart(how: string, ids: readonly string[]): Text[] {
  return ids.length === 0 ? [] : [say`${count(ids.length, 'item')} ${[how]}: ${list(ids)}.`]
}

function describeUnusable(problem: Problem): Text {
  return say`Nothing was compared with the baseline: ${problem.text}`
}

function describeScore(state: ScoreState | Problem): Text[] {
  if ('code' in state) return []
  const { score, type, candidate, baseline } = state
  const missing = [
    { side: 'candidate', count: candidate.missing },
    { side: 'baseline', count: baseline.kind === 'found' ? baseline.sample.missing : 0 },
  ]
  const hasNoFloor = type.kind === 'number' && type.range === null && !isBuiltIn(score)
  return [
    ...(hasNoFloor
      ? [
          say`${score} has no range: a failed item counts as the worst value seen, ${number(type.worst)}. A range under scores would say what is worst.`,
        ]
      : []),
    ...missing.flatMap((one) =>
      one.count === 0
        ? []
        : [
            say`${score} is missing on ${count(one.count, 'output')} of the ${[one.side]}: counted as the worst value, in comparisons on both sides.`,
          ],
    ),
  ]
}

function describeTests(rules: readonly ComparedRule[], adjustment: Comparison['adjustment']): Text[] {
  const counted = rules.filter((rule) => rule.slice === undefined)
  const estimates = counted.flatMap((rule) => rule.result.estimate ?? [])
  const fewest = Math.min(...counted.flatMap((rule) => rule.units ?? []))
  const pairs = Math.max(0, ...estimates.map((estimate) => estimate.pairs))
  const isClustered = fewest < Math.min(...estimates.map((estimate) => estimate.pairs))
  return [
    ...(isClustered
      ? [
          say`The ${pairs} items come in clusters: what is shown rests on ${count(fewest, 'cluster')}, not on the items.`,
        ]
      : []),
    ...new Map(counted.flatMap(({ limit }) => (limit === null ? [] : [[plain(limit), limit] as const]))).values(),
    ...(fewest < PROMISED_FROM
      ? [
          say`With ${count(fewest, isClustered ? 'cluster' : 'paired item')} little can be shown: the promise about unchanged code holds from ${PROMISED_FROM}.`,
        ]
      : []),
    ...(adjustment.method === null
      ? []
      : [
          say`The relative rules are tested together: their p-values are adjusted by ${[ADJUSTMENT_WORDS[adjustment.method]]}.`,
        ]),
    ...(adjustment.slices === 0
      ? []
      : [
          say`${count(adjustment.slices, 'rule')} on slices ${[adjustment.slices === 1 ? 'has' : 'share']} ${[percent(LEVEL_PARTS.slices)]} of the level, adjusted by ${[ADJUSTMENT_WORDS.Holm]}; the rules on the whole dataset have the rest.`,
        ]),
  ]
}
