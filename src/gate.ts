import { findUntouched, notAffectedGate } from './core/affected.ts'
import { readWaivers } from './core/compare/waivers.ts'
import type { Dataset } from './core/dataset.ts'
import { errorGate, judge, type JudgeInput } from './core/judge.ts'
import type { Approval, GateReport, Verdict } from './core/report.ts'
import type { Baseline, RunRecord } from './core/run-record.ts'
import type { AwaitedScore, Gate } from './core/spec/gate-spec.ts'
import { say, type Text } from './core/text.ts'
import { describeError, GateError, type Problem } from './errors.ts'
import type {
  BaseCode,
  DatasetSource,
  ExperimentRecorder,
  FindAddedItems,
  FindAttempts,
  RunContext,
  TaskRunner,
  TaskRunnerDefinition,
} from './ports.ts'
import { runExperiment, type ExperimentResult, type OnProgress } from './run-experiment.ts'
import { addAttempts } from './stages/add-attempts.ts'
import { startBudget } from './stages/budget.ts'
import { candidateRecord } from './stages/candidate-record.ts'
import { chosen } from './stages/choose.ts'
import { concludeRun } from './stages/conclude-run.ts'
import { addedSinceBase } from './stages/find-added-items.ts'
import { findAnchor } from './stages/find-anchor.ts'
import { findBaseline, type BaselineEdges } from './stages/find-baseline.ts'
import { judgeInput } from './stages/judge-input.ts'
import { loadDataset } from './stages/load-dataset.ts'
import { runBeside } from './stages/rerun-base.ts'
import { rescoreBaseline } from './stages/rescore-baseline.ts'
import { scoreRun, type RunScores } from './stages/score-run.ts'
import { planStops } from './stages/stop-early.ts'
import { judgeStored } from './stages/stored-run.ts'

/** Everything outside that a run needs: the lists the spec chooses from, and where the candidate is kept, if anywhere. */
export interface Edges extends BaselineEdges {
  readonly datasets: readonly DatasetSource[]
  readonly tasks: readonly TaskRunnerDefinition[]
  /** Absent where there are no keys: the run is then kept by its report alone. */
  readonly openRecorder?: (
    gate: Gate,
    dataset: Dataset,
    task: string,
    context: RunContext,
  ) => Promise<ExperimentRecorder>
  /**
   * Paths in the repository that the change touches; null when that is not known, and every gate is then affected. Absent
   * where a run stands for a branch and not for a change to it.
   */
  readonly changedFiles?: () => Promise<readonly string[] | null>
  /** The newest complete run of the gate, of this commit, whose metadata says all of this. Absent where none is kept. */
  readonly findJudged?: (
    gate: Gate,
    said: Readonly<Record<string, string>>,
    context: Pick<RunContext, 'identity' | 'now'>,
  ) => Promise<{ readonly name: string; readonly verdict: Verdict } | null>
  readonly findAddedItems?: FindAddedItems
  /** Earlier runs of the same code, which count with this one. Absent where nobody keeps any. */
  readonly findAttempts?: FindAttempts
  /** Asked when nothing but a person's word is missing. Absent where there is nobody to ask. */
  readonly findApproval?: (gate: Gate) => Promise<Approval>
}

/** What a person or a job log is shown while a gate runs, and what the preflight may say about the environment. */
export interface Watching {
  readonly onProgress: (gate: Gate) => OnProgress
  /** Names of variables of this job that look like keys; never values. */
  readonly keyLikeNames: readonly string[]
}

/** Runs every gate in the order of the spec. A gate that cannot be judged is a value among the others. */
export async function runGates(
  gates: readonly Gate[],
  edges: Edges,
  context: RunContext,
  watching: Watching,
): Promise<GateReport[]> {
  const reports: GateReport[] = []
  for (const gate of gates) reports.push(await runGate(gate, edges, context, watching))
  return reports
}

/**
 * The order of the stages: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything
 * is paid for. Never rejects: what stops a gate is its verdict `error`.
 */
export async function runGate(gate: Gate, edges: Edges, context: RunContext, watching: Watching): Promise<GateReport> {
  try {
    refuseCancelled(context)
    const { problems } = readWaivers(gate.waivers, context.now().toISOString())
    if (problems.length > 0) throw new GateError(problems)
    const untouched = await lookForChanges(gate, edges)
    if (untouched !== null) return notAffectedGate(gate, untouched)
    const dataset = await loadDataset(gate, edges.datasets, context)
    const anchor = await findAnchor(gate, dataset, edges.baselines, context)
    const baseline = await findBaseline(gate, dataset, edges, context)
    try {
      refuseCancelled(context)
      return await runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching })
    } finally {
      if (baseline.status === 'code') await baseline.close()
    }
  } catch (error) {
    return errorGate(gate, problemsOf(error))
  }
}

interface Prepared {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly baseline: Baseline | BaseCode
  readonly anchor: Baseline | null
  readonly edges: Edges
  readonly context: RunContext
  readonly watching: Watching
}

/** From the first item that is paid for to the verdict. */
async function runAndJudge({
  gate,
  dataset: whole,
  baseline,
  anchor,
  edges,
  context,
  watching,
}: Prepared): Promise<GateReport> {
  const definition = chosen(edges.tasks, gate.task)
  if (definition.findRun !== undefined && baseline.status !== 'code') {
    const stored = await judgeStored(definition, baseline, { gate, dataset: whole, context })
    return decideGate(
      gate,
      { ...judgeInput(gate, whole, stored.found, undefined, anchor), candidate: stored.candidate },
      edges,
    )
  }
  const task = definition.describe(gate.task.options)
  const stops = baseline.status === 'code' ? null : planStops(gate, whole, baseline, context)
  const dataset = stops?.dataset ?? whole
  const recorder = await edges.openRecorder?.(gate, dataset, task, context)
  const budget = startBudget(gate, context)
  const limited = { ...context, signal: budget.signal }
  const recordOf = (measured: ExperimentResult, runScores: RunScores = {}): RunRecord =>
    candidateRecord(measured, { runScores, gate, dataset, task, recorder, context })
  let candidate: RunRecord | undefined
  try {
    const [awaited] = gate.awaited
    if (awaited !== undefined && recorder?.awaitScores === undefined) throw new GateError(nobodyAwaits(awaited))
    const runner = await definition.start(gate.task.options, gate, recorder?.environment ?? {}, limited, whole)
    let scored: Baseline
    let scoredAnchor: Baseline | null = null
    const run = (by: TaskRunner, signal: AbortSignal): Promise<ExperimentResult> =>
      runExperiment({
        gate,
        dataset,
        runner: by,
        ...(recorder === undefined ? {} : { recorder }),
        onProgress: watching.onProgress(gate),
        onResult: budget.spend,
        ...(stops === null ? {} : { looks: { ...stops, mayStop: (soFar) => stops.look(recordOf(soFar)) !== null } }),
        keyLikeNames: watching.keyLikeNames,
        context: { ...limited, signal },
      })
    try {
      let experiment: ExperimentResult
      let found: Baseline
      if (baseline.status === 'code') {
        const beside = { dataset, definition, candidate: runner, runCandidate: run, edges, onResult: budget.spend }
        ;({ experiment, found } = await runBeside(baseline, { ...beside, context: limited }))
      } else {
        experiment = await run(runner, limited.signal)
        found = baseline
      }
      const runScores = await scoreRun(experiment, { dataset, runner, context: limited })
      candidate = recordOf(experiment, runScores)
      if (isCut(candidate) || limited.signal.aborted) throw new GateError(cancelled(candidate))
      candidate = { ...candidate, ...(await concludeRun(candidate, dataset, runner)) }
      const seen = { ...candidate, ...recorder?.observe() }
      const scoring = { gate, dataset, runner, context: limited }
      scored = await rescoreBaseline(found, seen, scoring)
      if (anchor !== null) scoredAnchor = await rescoreBaseline(anchor, seen, scoring)
    } finally {
      budget.close()
      await runner.close()
    }
    // When no process is left whose spans could still come.
    candidate = (await recorder?.measure(candidate)) ?? candidate
    await recorder?.finish(candidate)
    if (gate.awaited.length > 0) candidate = (await recorder?.awaitScores?.(candidate, gate.awaited)) ?? candidate
    const addedItems = await addedSinceBase(gate, whole, edges.findAddedItems, context)
    const added = await addAttempts(candidate, gate, whole, edges.findAttempts, context)
    const report = await decideGate(
      gate,
      { ...judgeInput(gate, whole, scored, addedItems, scoredAnchor), ...added },
      edges,
    )
    await recorder?.writeVerdict(report.verdict, context.identity.runUrl)
    return report
  } catch (error) {
    const spent = budget.problem()
    return errorGate(gate, spent === null ? problemsOf(error) : [spent], candidate)
  } finally {
    budget.close()
    await recorder?.close()
  }
}

/** Judges, and once more with a person's word where that is all that is missing. */
async function decideGate(gate: Gate, input: JudgeInput, { findApproval }: Edges): Promise<GateReport> {
  const report = judge(input)
  if (report.verdict !== 'needs-review' || findApproval === undefined) return report
  return judge({ ...input, approval: await findApproval(gate) })
}

async function lookForChanges(gate: Gate, { changedFiles }: Edges): Promise<Text | null> {
  if (gate.paths.length === 0) return null
  const files = (await changedFiles?.()) ?? null
  return files === null ? null : findUntouched(gate.paths, files, gate.place.file)
}

function nobodyAwaits({ score, place }: AwaitedScore): Problem {
  return {
    code: 'NO_CREDENTIALS',
    text: say`The score ${score} is written by an evaluator in Langfuse, and this job has no keys of it.`,
    remedy: say`Set the inputs langfuse-public-key and langfuse-secret-key of the action, or LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.`,
    place,
  }
}

function refuseCancelled({ signal }: RunContext): void {
  if (!signal.aborted) return
  throw new GateError({
    code: 'CANCELLED',
    text: say`The run was cancelled before this gate was run.`,
    remedy: say`Run it again.`,
  })
}

/** Not complete, and not because a look has stopped it. */
function isCut({ complete, stopEarly }: RunRecord): boolean {
  return !complete && (stopEarly === undefined || stopEarly.notRun.length === 0)
}

function cancelled({ itemResults, planned }: RunRecord): Problem {
  const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length
  return {
    code: 'CANCELLED',
    text: say`The run was cancelled after ${finished} of ${planned} item results.`,
    remedy: say`Run it again: a part of the items is never judged.`,
  }
}

/** What stopped a stage, as problems; a foreign error keeps its own words. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof GateError) return error.problems
  return [
    {
      code: 'UNEXPECTED',
      text: say`The gate met an error that it does not know: ${describeError(error)}`,
      remedy: say`Please report it, with the log of this run.`,
    },
  ]
}
