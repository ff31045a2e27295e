import type { Place, Problem } from '../../errors.ts'
import { list, say } from '../text.ts'
import { chooseDefinition, type Chosen } from './choose-definition.ts'
import { parseDuration } from './duration.ts'
import type { Extensions } from './extensions.ts'
import type { Check, Gate } from './gate-spec.ts'
import { isRelative, refuseRule } from './rule-refusals.ts'
import { BUILT_IN_SCORES, RULE_LISTS, type Rule, type ScoreSettings } from './rules.ts'
import { findLookAlikes } from './score-names.ts'
import type { WrittenGate } from './spec-schema.ts'
import { renderPath } from './written-values.ts'
import type { YamlDocument } from './yaml-document.ts'

export type ParsedGate = { readonly gate: Gate } | { readonly problems: readonly Problem[] }

/** A gate whose shape is right, made usable: its choices made, its rules held against what they can mean. */
export function parseGate(
  name: string,
  written: WrittenGate,
  rules: readonly Rule[],
  extensions: Extensions,
  document: YamlDocument,
): ParsedGate {
  const path = ['gates', name]
  const placeOf = (...steps: (string | number)[]): Place => document.placeOf([...path, ...steps])
  const choose = (key: 'dataset' | 'task' | 'baseline', definitions: Extensions['tasks']): Chosen =>
    chooseDefinition(definitions, written[key], [...path, key], placeOf(key))
  const dataset = choose('dataset', extensions.datasets)
  const task = choose('task', extensions.tasks)
  const baselines: Chosen[] = written.baseline === 'none' ? [] : [choose('baseline', extensions.baselines)]
  const evaluators = written.evaluators.map((evaluator, index) => ({ evaluator, place: placeOf('evaluators', index) }))
  const checks = evaluators.flatMap(({ evaluator, place }): Check[] =>
    typeof evaluator === 'string' ? [] : [{ ...evaluator, place }],
  )
  const problems = [
    ...[dataset, task, ...baselines].flatMap((chosen) => ('problems' in chosen ? chosen.problems : [])),
    ...ruleProblems(rules, written, path),
    ...(written.baseline === 'none'
      ? baselineProblems(
          rules,
          RULE_LISTS.some((list) => written[list] !== undefined),
          path,
          document.placeOf(path, 'key'),
        )
      : []),
    ...checkProblems(checks),
    ...BUILT_IN_SCORES.flatMap((score) => settingProblems(score, written.scores[score], placeOf('scores', score))),
    ...nameProblems(
      [...rules.map(({ score }) => score), ...Object.keys(written.scores), ...checks.map(({ score }) => score)],
      path,
      document.placeOf(path, 'key'),
    ),
  ]
  if (problems.length > 0 || 'problems' in dataset || 'problems' in task) return { problems }
  const { description, environment } = written.run
  return {
    gate: {
      name,
      place: document.placeOf(path, 'key'),
      ...(written.description === undefined ? {} : { description: written.description }),
      dataset: dataset.choice,
      task: task.choice,
      evaluatorModules: evaluators.flatMap(({ evaluator, place }) =>
        typeof evaluator === 'string' ? [{ path: evaluator, place }] : [],
      ),
      checks,
      baselines: baselines.flatMap((chosen) => ('choice' in chosen ? [chosen.choice] : [])),
      baselineRuns: 1,
      selection: {},
      paths: [],
      rules,
      preset: written.preset,
      unsure: written.unsure,
      onMissingBaseline: written.onMissingBaseline,
      scores: written.scores,
      evidence: 'any',
      waivers: [],
      run: {
        ...(description === undefined ? {} : { description }),
        metadata: Object.fromEntries(Object.entries(written.run.metadata).map(([key, value]) => [key, String(value)])),
        ...(environment === undefined ? {} : { environment }),
      },
      repeat: written.repeat,
      concurrency: written.concurrency,
      timeoutMs: parseDuration(written.timeout) ?? 0,
      retries: written.retries,
      stopEarly: false,
      env: written.env,
      reportText: written.reportText,
    },
  }
}

function ruleProblems(rules: readonly Rule[], written: WrittenGate, path: readonly string[]): Problem[] {
  return rules.flatMap((rule) => {
    const refused = refuseRule(rule, written.scores)
    return refused === null
      ? []
      : [
          at(rule, {
            ...refused,
            text: say`${renderPath([...path, rule.list, rule.score])}, ${rule.text}: ${refused.text}`,
          }),
        ]
  })
}

/** Without a baseline there is nothing to hold a relative rule against, and without rules there is nothing at all. */
function baselineProblems(rules: readonly Rule[], hasRules: boolean, path: readonly string[], place: Place): Problem[] {
  if (!hasRules) {
    return [
      {
        code: 'NOTHING_TO_JUDGE',
        text: say`${renderPath(path)} has neither rules nor a baseline, so nothing can be judged`,
        remedy: say`Name a baseline, as in ${'baseline: main'}, or write rules under require.`,
        place,
      },
    ]
  }
  return rules.filter(isRelative).map((rule) =>
    at(rule, {
      code: 'SPEC_INVALID',
      text: say`${renderPath([...path, rule.list, rule.score])}, ${rule.text}: it compares with a baseline, and the gate has none`,
      remedy: say`Name one, as in ${'baseline: main'}.`,
    }),
  )
}

function checkProblems(checks: readonly Check[]): Problem[] {
  return checks
    .filter(({ score }, index) => checks.findIndex((check) => check.score === score) < index)
    .map(({ score, place }) => ({
      code: 'SPEC_INVALID',
      text: say`Two checks give the score ${score}`,
      remedy: say`Give each a name of its own.`,
      place,
    }))
}

/** What is known of the gate's own scores is not the spec's to say; only how close two values are. */
function settingProblems(score: string, settings: ScoreSettings | undefined, place: Place): Problem[] {
  const fixed = Object.keys(settings ?? {}).filter((key) => key !== 'tie')
  if (fixed.length === 0) return []
  return [
    {
      code: 'SPEC_INVALID',
      text: say`The gate makes the score ${score} itself: ${list(fixed)} cannot be set`,
      remedy: say`Leave it out, or give the score of an evaluator another name.`,
      place,
    },
  ]
}

function nameProblems(names: readonly string[], path: readonly string[], place: Place): Problem[] {
  return findLookAlikes(names).map(([one, other]) => ({
    code: 'SPEC_INVALID',
    text: say`${renderPath(path)} has the scores ${one} and ${other}, which a reader takes for one`,
    remedy: say`Write the name in one way.`,
    place,
  }))
}

function at(rule: Rule, problem: Problem): Problem {
  return rule.place === undefined ? problem : { ...problem, place: rule.place }
}
