import type { Dataset } from '../core/dataset.ts'
import { sortScores } from '../core/item-scores.ts'
import { runPool } from '../core/run-pool.ts'
import type { Baseline, ItemResult, RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { saveRules } from '../core/spec/saved-rules.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { ItemScore, RunContext, ScoreAnswer, TaskRunner, TaskRunnerDefinition } from '../ports.ts'
import { cancelled } from './cancelled.ts'
import { identityOf } from './item-result.ts'
import { rescoreBaseline } from './rescore-baseline.ts'
import { evaluatorFingerprints, scoreByChecks } from './score-checks.ts'
import { scoreRun } from './score-run.ts'

export interface StoredOptions {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly context: RunContext
}
/** With the evaluators of the gate; no task is run. */
type ScoreOptions = StoredOptions & { readonly runner: TaskRunner }

/**
 * A run that exists as the candidate of a gate. The gate's evaluators score the outputs that it stored, and its baseline's
 * alike; a score that is there already stays. Throws GateError BASELINE_NOT_COMPARABLE when both are the same run, and
 * CANCELLED.
 */
export async function judgeStored(
  definition: TaskRunnerDefinition,
  baseline: Baseline,
  options: StoredOptions,
): Promise<StoredRun> {
  const { gate, dataset, context } = options
  const record = await definition.findRun?.(gate.task.options, gate, dataset, context)
  if (record === undefined) throw new TypeError(`a task of the kind ${definition.kind} finds no run`)
  if (baseline.status === 'found' && isSameRun(record, baseline.record)) throw sameRun(record, gate)
  const runner = await definition.start(gate.task.options, gate, {}, context, dataset)
  try {
    return await scoreBoth(record, baseline, { ...options, runner })
  } finally {
    await runner.close()
  }
}

export interface StoredRun {
  readonly candidate: RunRecord
  readonly found: Baseline
}

async function scoreBoth(record: RunRecord, baseline: Baseline, options: ScoreOptions): Promise<StoredRun> {
  const { gate, dataset, runner, context } = options
  const items = new Map(dataset.items.map((item) => [item.id, item]))
  const grouped = record.itemResults.map((result) => {
    const item = items.get(result.id)
    if (item === undefined) return result
    const { cluster, slices } = identityOf({ item, repetition: result.repetition }, gate)
    return { ...result, ...(cluster === undefined ? {} : { cluster }), ...(slices === undefined ? {} : { slices }) }
  })
  const scored = await scoreOutputs({ ...record, itemResults: grouped }, options)
  const { runScores = [], runScoreErrors = [] } = await scoreRun(scored, { dataset, runner, context })
  const had = record.runScores ?? []
  const added = runScores.filter(({ name }) => !had.some((one) => one.name === name))
  const candidate: RunRecord = {
    ...scored,
    gate: gate.name,
    rules: saveRules(gate),
    ...(had.length + added.length === 0 ? {} : { runScores: [...had, ...added] }),
    ...(runScoreErrors.length === 0 ? {} : { runScoreErrors }),
  }
  const compared =
    baseline.status === 'found' ? { ...baseline, record: await scoreOutputs(baseline.record, options) } : baseline
  const found = await rescoreBaseline(compared, candidate, options)
  if (context.signal.aborted) throw cancelled(say`while stored outputs were scored`)
  return { candidate, found }
}

/** Every output with the scores that it has, and those of the gate's evaluators whose name no score of the run has. */
async function scoreOutputs(record: RunRecord, { gate, dataset, runner, context }: ScoreOptions): Promise<RunRecord> {
  const items = new Map(dataset.items.map((item) => [item.id, item]))
  const had = new Set(record.itemResults.flatMap(({ scores }) => Object.keys(scores)))
  const evaluators = Object.keys(runner.evaluators).filter((name) => !had.has(name))
  const checks = gate.checks.filter(({ score }) => !had.has(score))
  const names = [...new Set([...evaluators, ...checks.map(({ score }) => score)])]
  if (names.length === 0) return record
  const scoredBy = new Map<string, Set<string>>()
  const itemResults = [...record.itemResults]
  await runPool(gate.concurrency, 0, itemResults.length, async (index) => {
    const result = itemResults[index]
    const item = items.get(result?.id ?? '')
    if (result === undefined || item === undefined || result.error !== null || context.signal.aborted) return
    const { output } = result
    if (output === undefined) {
      itemResults[index] = withScores(result, { scores: [], scoreErrors: names.map(notStored) })
      return
    }
    const given = evaluators.length === 0 ? NOTHING : await runner.score({ item, output, evaluators })
    const checked = scoreByChecks(checks, output, item)
    const scores = [...given.scores, ...checked.scores].filter(({ name }) => !had.has(name))
    for (const { name, evaluator = name } of scores) {
      scoredBy.set(name, (scoredBy.get(name) ?? new Set()).add(evaluator))
    }
    itemResults[index] = withScores(result, { scores, scoreErrors: [...given.scoreErrors, ...checked.scoreErrors] })
  })
  const prints = Object.entries(evaluatorFingerprints(runner.evaluators, gate.checks))
  const { comparability } = record
  return {
    ...record,
    itemResults,
    comparability: {
      ...comparability,
      evaluators: {
        ...comparability.evaluators,
        ...Object.fromEntries(prints.filter(([name]) => names.includes(name))),
      },
      scoredBy: {
        ...comparability.scoredBy,
        ...Object.fromEntries(Array.from(scoredBy, ([name, makers]) => [name, [...makers].sort()])),
      },
    },
  }
}

const NOTHING: ScoreAnswer = { scores: [], scoreErrors: [] }

function notStored(evaluator: string): ScoreAnswer['scoreErrors'][number] {
  return { evaluator, message: 'the output is not stored' }
}

function withScores(result: ItemResult, answer: ScoreAnswer): ItemResult {
  const { scores, scoreErrors } = sortScores<ItemScore>(answer.scores)
  const comments = scores.flatMap(({ name, comment }) => (comment === undefined ? [] : [[name, comment] as const]))
  return {
    ...result,
    scores: { ...result.scores, ...Object.fromEntries(scores.map(({ name, value }) => [name, value])) },
    ...(comments.length === 0 ? {} : { comments: { ...result.comments, ...Object.fromEntries(comments) } }),
    scoreErrors: [...result.scoreErrors, ...answer.scoreErrors, ...scoreErrors],
  }
}

/** Or one of those that are pooled in it. */
function isSameRun(a: RunRecord, b: RunRecord): boolean {
  return a.experimentId === b.experimentId || [b.name, ...(b.runs ?? [])].includes(a.name)
}

function sameRun({ name }: RunRecord, { task: { place } }: Gate): GateError {
  return new GateError({
    code: 'BASELINE_NOT_COMPARABLE',
    text: say`The run ${name} is on both sides: it would be compared with itself.`,
    remedy: say`Name another run under ${'task'} or under ${'baseline'}.`,
    place,
  })
}
