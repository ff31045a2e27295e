import type { Place, Problem } from '../../errors.ts'
import { list, say, type Text } from '../text.ts'
import type { Check, Gate } from './gate-spec.ts'
import { isRelative, refuseRule } from './rule-refusals.ts'
import { BUILT_IN_SCORES, RULE_LISTS, type Rule, type ScoreSettings } from './rules.ts'
import { findLookAlikes } from './score-names.ts'
import type { WrittenGate } from './spec-schema.ts'
import { renderPath, type Path } from './written-values.ts'

type PlaceOf = (steps: Path, at?: 'value' | 'key') => Place

/** What is wrong with a gate whose shape is right: what its keys mean, and what they mean together. */
export function gateProblems(
  gate: Pick<Gate, 'rules' | 'checks' | 'judges' | 'awaited' | 'selection' | 'place'>,
  written: WrittenGate,
  path: Path,
  placeOf: PlaceOf,
): readonly Problem[] {
  const { rules, checks, judges, awaited, selection, place } = gate
  return [
    ...rules.flatMap((rule) => ruleProblems(rule, written, path)),
    ...(written.baseline === 'none' ? baselineProblems(rules, written, path, place) : []),
    ...selectionProblems(selection, path, placeOf),
    ...scoreProblems([...checks, ...judges, ...awaited]),
    ...waiverProblems(written, path, placeOf),
    ...BUILT_IN_SCORES.flatMap((score) => settingProblems(score, written.scores[score], placeOf(['scores', score]))),
    ...nameProblems(
      [
        ...rules.map(({ score }) => score),
        ...Object.keys(written.scores),
        ...[...checks, ...judges, ...awaited].map(({ score }) => score),
      ],
      path,
      place,
    ),
  ]
}

function ruleProblems(rule: Rule, written: WrittenGate, path: Path): Problem[] {
  const refused = refuseRule(rule, written.scores) ?? refuseSettings(rule, written)
  if (refused === null) return []
  const text = say`${renderPath([...path, rule.list, rule.score])}, ${rule.text}: ${refused.text}`
  return [at(rule, { ...refused, text })]
}

/** What the long form of a rule says and cannot be followed. */
function refuseSettings(rule: Rule, { slices }: WrittenGate): Omit<Problem, 'place'> | null {
  if (rule.slices === true && slices === undefined) {
    return invalid(
      say`it is to hold for every slice, and the gate has none`,
      say`Name the metadata keys that make them, as in ${'slices: {by: [category]}'}.`,
    )
  }
  if (rule.slices === true && rule.condition.statistic.name === 'value') {
    return invalid(say`${'value'} is one number a run, which no slice has`, say`Leave ${'slices'} out.`)
  }
  if (rule.unsure === undefined) return null
  if (rule.list === 'watch') {
    return invalid(say`a rule under watch never counts, so ${'unsure'} decides nothing`, say`Leave ${'unsure'} out.`)
  }
  if (isRelative(rule)) return null
  return invalid(
    say`it compares with no baseline, so it is never unsure, and ${'unsure'} decides nothing`,
    say`Leave ${'unsure'} out, or write the rule against ${'baseline'}.`,
  )
}

/** Without a baseline there is nothing to hold a relative rule against, and without rules there is nothing at all. */
function baselineProblems(rules: readonly Rule[], written: WrittenGate, path: Path, place: Place): Problem[] {
  if (RULE_LISTS.every((name) => written[name] === undefined)) {
    return [
      {
        code: 'NOTHING_TO_JUDGE',
        text: say`${renderPath(path)} has neither rules nor a baseline, so nothing can be judged`,
        remedy: say`Name a baseline, as in ${'baseline: main'}, or write rules under require.`,
        place,
      },
    ]
  }
  return rules
    .filter(isRelative)
    .map((rule) =>
      at(
        rule,
        invalid(
          say`${renderPath([...path, rule.list, rule.score])}, ${rule.text}: it compares with a baseline, and the gate has none`,
          say`Name one, as in ${'baseline: main'}.`,
        ),
      ),
    )
}

function selectionProblems({ sample, seed }: Gate['selection'], path: Path, placeOf: PlaceOf): Problem[] {
  if (seed === undefined || sample !== undefined) return []
  return [
    {
      ...invalid(
        say`${renderPath([...path, 'dataset', 'seed'])} chooses nothing without ${'sample'}`,
        say`Say how many items are run, as in ${'sample: 200'}, or leave it out.`,
      ),
      place: placeOf(['dataset', 'seed'], 'key'),
    },
  ]
}

function scoreProblems(evaluators: readonly Pick<Check, 'score' | 'place'>[]): Problem[] {
  return evaluators
    .filter(({ score }, index) => evaluators.findIndex((one) => one.score === score) < index)
    .map(({ score, place }) => ({
      ...invalid(say`Two evaluators give the score ${score}`, say`Give each a name of its own.`),
      place,
    }))
}

function waiverProblems({ waive }: WrittenGate, path: Path, placeOf: PlaceOf): Problem[] {
  return waive.flatMap(({ score }, index) => {
    if (waive.findIndex((other) => other.score === score) === index) return []
    const text = say`${renderPath([...path, 'waive', index])} waives the score ${score} a second time`
    return [{ ...invalid(text, say`Keep one of the two.`), place: placeOf(['waive', index]) }]
  })
}

/** What is known of the gate's own scores is not the spec's to say; only how close two values are. */
function settingProblems(score: string, settings: ScoreSettings | undefined, place: Place): Problem[] {
  const fixed = Object.keys(settings ?? {}).filter((key) => key !== 'tie')
  if (fixed.length === 0) return []
  return [
    {
      ...invalid(
        say`The gate makes the score ${score} itself: ${list(fixed)} cannot be set`,
        say`Leave it out, or give the score of an evaluator another name.`,
      ),
      place,
    },
  ]
}

function nameProblems(names: readonly string[], path: Path, place: Place): Problem[] {
  return findLookAlikes(names).map(([one, other]) => ({
    ...invalid(
      say`${renderPath(path)} has the scores ${one} and ${other}, which a reader takes for one`,
      say`Write the name in one way.`,
    ),
    place,
  }))
}

function invalid(text: Text, remedy: Text): Omit<Problem, 'place'> {
  return { code: 'SPEC_INVALID', text, remedy }
}

function at(rule: Rule, problem: Problem): Problem {
  return rule.place === undefined ? problem : { ...problem, place: rule.place }
}
