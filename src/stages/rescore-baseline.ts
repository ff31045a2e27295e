import { planRescoring, replaceScores } from '../core/compare/rescoring.ts'
import type { Dataset } from '../core/dataset.ts'
import { describeOtherJudge, findOtherJudge } from '../core/judge-models.ts'
import { runPool } from '../core/run-pool.ts'
import type { Baseline, ItemResult, RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { list, say } from '../core/text.ts'
import type { RunContext, ScoreAnswer, TaskRunner } from '../ports.ts'
import { cancelled } from './cancelled.ts'
import { scoreByChecks } from './score-checks.ts'

export interface RescoreOptions {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly runner: TaskRunner
  readonly context: Pick<RunContext, 'log' | 'signal'>
}

/**
 * The baseline as the candidate's evaluators score it, where some of them, or the models that they ask, are not those that
 * scored it and its outputs are stored. No task is run. Throws GateError CANCELLED, and as the task runner does.
 */
export async function rescoreBaseline(
  baseline: Baseline,
  candidate: RunRecord,
  { gate, dataset, runner, context }: RescoreOptions,
): Promise<Baseline> {
  if (baseline.status !== 'found') return baseline
  const plan = planRescoring(candidate, baseline.record, dataset.pinnedVersion)
  if (plan === null) return baseline
  const { evaluators, results } = plan
  const judge = findOtherJudge(candidate, baseline.record)
  const why =
    judge === null
      ? say`The evaluators ${list(evaluators)} are not those that scored the baseline`
      : say`The candidate was ${describeOtherJudge(judge)}`
  context.log.info(say`${why}: the baseline’s ${results.length} outputs are scored again.`)
  const items = new Map(dataset.items.map((item) => [item.id, item]))
  const asked = evaluators.filter((name) => Object.hasOwn(runner.evaluators, name))
  const checks = gate.checks.filter(({ score }) => evaluators.includes(score))
  const answers = new Map<ItemResult, ScoreAnswer>()
  await runPool(gate.concurrency, 0, results.length, async (index) => {
    const result = results[index]
    const item = items.get(result?.id ?? '')
    if (result?.output === undefined || item === undefined || context.signal.aborted) return
    const { output } = result
    const given = asked.length === 0 ? NOTHING : await runner.score({ item, output, evaluators: asked })
    const checked = scoreByChecks(checks, output, item)
    answers.set(result, {
      scores: [...given.scores, ...checked.scores],
      scoreErrors: [...given.scoreErrors, ...checked.scoreErrors],
    })
  })
  if (context.signal.aborted) throw cancelled(say`while the baseline’s outputs were scored again`)
  return { ...baseline, record: replaceScores(baseline.record, plan, answers, candidate.name) }
}

const NOTHING: ScoreAnswer = { scores: [], scoreErrors: [] }
