import { sortScores, type ScoreError } from '../item-scores.ts'
import type { ItemResult, RunRecord, ScoreValue } from '../run-record.ts'
import { MISSING_LIMIT } from './sample.ts'
import { readBaseline } from './baseline-state.ts'
import { changedEvaluators } from './evaluators.ts'
import { scoreNames } from './readings.ts'
import { createSide } from './side.ts'

/** What makes a baseline comparable again when evaluators have changed: its outputs, scored by those of the candidate. */
export interface Rescoring {
  /** Scores whose evaluators are not the ones that scored the baseline. */
  readonly scores: readonly string[]
  /** The candidate's evaluators that make these scores. */
  readonly evaluators: readonly string[]
  /** Of the baseline: paired, with the same content as now, with an output. */
  readonly results: readonly ItemResult[]
  /** The like, with an output that is not stored: their scores are missing. */
  readonly unstored: readonly ItemResult[]
}

/**
 * Null when no score needs it, or when more outputs are not stored than may be missing: then those scores have no baseline
 * yet. `pinnedVersion` is the dataset version that the spec names.
 */
export function planRescoring(candidate: RunRecord, baseline: RunRecord, pinnedVersion?: string): Rescoring | null {
  const now = createSide(candidate)
  const found = { status: 'found', record: baseline, origin: { kind: '', words: [] } } as const
  const state = readBaseline(now, found, { pinnedVersion })
  if (state.kind !== 'found') return null
  const scores = scoreNames(now).filter((score) => changedEvaluators(score, now, state.side).length > 0)
  const { scoredBy = {} } = candidate.comparability
  const evaluators = [...new Set(scores.flatMap((score) => scoredBy[score] ?? []))].sort()
  const paired = new Set(state.pairing.paired)
  const answered = baseline.itemResults.filter(({ id, error }) => paired.has(id) && error === null)
  const results = answered.filter(({ output }) => output !== undefined)
  const unstored = answered.filter(({ output }) => output === undefined)
  if (evaluators.length === 0 || results.length === 0 || unstored.length > MISSING_LIMIT * answered.length) return null
  return { scores, evaluators, results, unstored }
}

export interface NewScores {
  readonly scores: readonly { readonly name: string; readonly value: ScoreValue; readonly comment?: string }[]
  readonly scoreErrors: readonly ScoreError[]
}

/** The baseline with the new scores in place of the old ones, and none of the old ones left on any item. */
export function replaceScores(
  baseline: RunRecord,
  { scores, evaluators, unstored }: Rescoring,
  answers: ReadonlyMap<ItemResult, NewScores>,
  by: string,
): RunRecord {
  const isReplaced = (name: string): boolean => scores.includes(name)
  const keep = <Value>(values: Readonly<Record<string, Value>>): [string, Value][] =>
    Object.entries(values).filter(([name]) => !isReplaced(name))
  const lost = scores.map((evaluator) => ({ evaluator, message: 'the output is not stored' }))
  const itemResults = baseline.itemResults.map((result): ItemResult => {
    const { comments, ...rest } = result
    const answer = answers.get(result) ?? { scores: [], scoreErrors: unstored.includes(result) ? lost : [] }
    // An evaluator may give more than what is replaced; the baseline keeps what it had of that.
    const { scores: given, scoreErrors } = sortScores(answer.scores.filter(({ name }) => isReplaced(name)))
    const said = given.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment] as const]))
    const allComments = [...keep(comments ?? {}), ...said]
    const oldErrors = result.scoreErrors.filter(
      ({ evaluator: name }) => !isReplaced(name) && !evaluators.includes(name),
    )
    return {
      ...rest,
      scores: Object.fromEntries([...keep(result.scores), ...given.map(({ name, value }) => [name, value] as const)]),
      ...(allComments.length === 0 ? {} : { comments: Object.fromEntries(allComments) }),
      scoreErrors: [...oldErrors, ...answer.scoreErrors, ...scoreErrors],
    }
  })
  return { ...baseline, itemResults, rescored: { by, scores: [...scores] } }
}
