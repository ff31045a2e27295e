import type { Place, Problem } from '../../errors.ts'
import { chooseDefinition, type Chosen } from './choose-definition.ts'
import { parseDuration } from './duration.ts'
import { driftProblems, parseDrift } from './drift.ts'
import type { Extensions } from './extensions.ts'
import { gateProblems } from './gate-problems.ts'
import type { AwaitedScore, Check, Gate, Judge } from './gate-spec.ts'
import { parseBaselines } from './parse-baselines.ts'
import type { Rule } from './rules.ts'
import { splitSelection, withSelection } from './selection-schema.ts'
import type { WrittenGate } from './spec-schema.ts'
import { parseVariants, variantProblems } from './variants.ts'
import type { Path } from './written-values.ts'
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
  const place = document.placeOf(path, 'key')
  const placeOf = (steps: Path, at?: 'value' | 'key'): Place => document.placeOf([...path, ...steps], at)
  const chosenDataset = chooseDefinition(
    extensions.datasets.map(withSelection),
    written.dataset,
    [...path, 'dataset'],
    placeOf(['dataset']),
  )
  const { dataset, selection } = separateSelection(chosenDataset)
  const task = chooseDefinition(extensions.tasks, written.task, [...path, 'task'], placeOf(['task']))
  const baselines = parseBaselines(written.baseline, extensions.baselines, [...path, 'baseline'], (at) =>
    document.placeOf(at),
  )
  const drift = parseDrift(written.drift, extensions.baselines, [...path, 'drift'], placeOf(['drift']))
  const evaluators = written.evaluators.map((evaluator, index) => ({
    evaluator,
    place: placeOf(['evaluators', index]),
  }))
  const awaited = evaluators.flatMap(({ evaluator, place: at }): AwaitedScore[] =>
    typeof evaluator !== 'string' && 'await' in evaluator
      ? [{ score: evaluator.score, timeoutMs: parseDuration(evaluator.await) ?? 0, place: at }]
      : [],
  )
  const judges = evaluators.flatMap(({ evaluator, place: at }): Judge[] =>
    typeof evaluator !== 'string' && 'judge' in evaluator ? [{ ...evaluator, place: at }] : [],
  )
  const checks = evaluators.flatMap(({ evaluator, place: at }): Check[] =>
    typeof evaluator === 'string' || 'judge' in evaluator || 'await' in evaluator ? [] : [{ ...evaluator, place: at }],
  )
  const problems = [
    ...[dataset, task, ...baselines, ...(drift === null ? [] : [drift])].flatMap((chosen) =>
      'problems' in chosen ? chosen.problems : [],
    ),
    ...(written.variants === undefined || 'problems' in task
      ? []
      : variantProblems(task.choice, placeOf(['variants'], 'key'))),
    ...driftProblems(rules, written, path, placeOf(['drift'], 'key')),
    ...gateProblems({ rules, checks, judges, awaited, selection, place }, written, path, placeOf),
  ]
  if (problems.length > 0 || 'problems' in dataset || 'problems' in task) return { problems }
  const { description, environment } = written.run
  const { cost, time } = written.budget ?? {}
  return {
    gate: {
      name,
      place,
      ...(written.description === undefined ? {} : { description: written.description }),
      dataset: dataset.choice,
      selection,
      task: task.choice,
      evaluatorModules: evaluators.flatMap(({ evaluator, place: at }) =>
        typeof evaluator === 'string' ? [{ path: evaluator, place: at }] : [],
      ),
      checks,
      judges,
      awaited,
      baselines: baselines.flatMap((chosen) => ('choice' in chosen ? [chosen.choice] : [])),
      baselineRuns: written.baselineRuns,
      ...(drift !== null && 'choice' in drift ? { drift: drift.choice } : {}),
      ...(written.cluster === undefined ? {} : { cluster: written.cluster }),
      paths: written.paths ?? [],
      rules,
      preset: written.preset,
      unsure: written.unsure,
      onMissingBaseline: written.onMissingBaseline,
      scores: written.scores,
      evidence: written.evidence,
      ...(written.slices === undefined ? {} : { slices: written.slices }),
      waivers: written.waive.map((waiver, index) => ({ ...waiver, place: placeOf(['waive', index]) })),
      run: {
        ...(description === undefined ? {} : { description }),
        metadata: Object.fromEntries(Object.entries(written.run.metadata).map(([key, value]) => [key, String(value)])),
        ...(environment === undefined ? {} : { environment }),
      },
      repeat: written.repeat,
      concurrency: written.concurrency,
      timeoutMs: parseDuration(written.timeout) ?? 0,
      retries: written.retries,
      ...(written.budget === undefined
        ? {}
        : {
            budget: {
              ...(cost === undefined ? {} : { cost }),
              ...(time === undefined ? {} : { timeMs: parseDuration(time) ?? 0 }),
            },
          }),
      stopEarly: written.stopEarly,
      env: written.env,
      ...(written.variants === undefined ? {} : { variants: parseVariants(written.variants) }),
      reportText: written.reportText,
    },
  }
}

/** Which items are run belongs to the gate, and not to the place that they come from. */
function separateSelection(chosen: Chosen): { readonly dataset: Chosen; readonly selection: Gate['selection'] } {
  if ('problems' in chosen) return { dataset: chosen, selection: {} }
  const { options, selection } = splitSelection(chosen.choice.options)
  return { dataset: { choice: { ...chosen.choice, options } }, selection }
}
