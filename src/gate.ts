import { findUntouched, notAffectedGate } from './core/affected.ts'
import { readWaivers } from './core/compare/waivers.ts'
import type { Dataset } from './core/dataset.ts'
import { errorGate } from './core/gate-report.ts'
import { judge, type JudgeInput } from './core/judge.ts'
import type { Approval, GateReport, Verdict } from './core/report.ts'
import type { Baseline, RunRecord } from './core/run-record.ts'
import type { Gate } from './core/spec/gate-spec.ts'
import type { Text } from './core/text.ts'
import { GateError, problemsOf } from './errors.ts'
import type {
  BaseCode,
  DatasetSource,
  FindAddedItems,
  FindAttempts,
  OpenRecorder,
  RunContext,
  TaskRunnerDefinition,
} from './ports.ts'
import type { OnProgress } from './run-experiment.ts'
import { addAttempts } from './stages/add-attempts.ts'
import { refuseCancelled } from './stages/cancelled.ts'
import { chosen } from './stages/choose.ts'
import { addedSinceBase } from './stages/find-added-items.ts'
import { findAnchor } from './stages/find-anchor.ts'
import { findBaseline, type BaselineEdges } from './stages/find-baseline.ts'
import { judgeInput } from './stages/judge-input.ts'
import { keepRecord, refuseUnawaited } from './stages/keep-record.ts'
import { loadDataset } from './stages/load-dataset.ts'
import { measureCandidate } from './stages/measure-candidate.ts'
import { planStops } from './stages/stop-early.ts'
import { judgeStored } from './stages/stored-run.ts'

/** Everything outside that a run needs: the lists the spec chooses from, and where the candidate is kept, if anywhere. */
export interface Edges extends BaselineEdges {
  readonly datasets: readonly DatasetSource[]
  readonly tasks: readonly TaskRunnerDefinition[]
  /** Absent where there are no keys: the run is then kept by its report alone. */
  readonly openRecorder?: OpenRecorder
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

/**
 * The one way through: dataset, baseline, experiment, comparison, verdict. The baseline is looked for before anything is
 * paid for. Never rejects: what stops a gate is its verdict `error`.
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
    refuseCancelled(context)
    return await runAndJudge({ gate, dataset, baseline, anchor, edges, context, watching })
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

/** Both sides are there: runs the candidate, or takes the run that the task names, and judges it. */
async function runAndJudge({
  gate,
  dataset,
  baseline,
  anchor,
  edges,
  context,
  watching,
}: Prepared): Promise<GateReport> {
  const definition = chosen(edges.tasks, gate.task)
  if (definition.findRun !== undefined && baseline.status !== 'code') {
    const stored = await judgeStored(definition, baseline, { gate, dataset, context })
    const input = judgeInput(gate, dataset, stored.found, undefined, anchor)
    return decideGate(gate, { ...input, candidate: stored.candidate }, edges)
  }
  const task = definition.describe(gate.task.options)
  const stops = baseline.status === 'code' ? null : planStops(gate, dataset, baseline, context)
  const recorder = await edges.openRecorder?.(gate, stops?.dataset ?? dataset, task, context)
  let candidate: RunRecord | undefined
  try {
    refuseUnawaited(gate, recorder)
    const measured = await measureCandidate({
      ...{ gate, dataset, baseline, anchor, definition, task, stops, recorder, context },
      openRecorder: edges.openRecorder,
      onProgress: watching.onProgress(gate),
      keyLikeNames: watching.keyLikeNames,
      onRecord: (record) => {
        candidate = record
      },
    })
    candidate = await keepRecord(measured.candidate, gate, recorder)
    const addedItems = await addedSinceBase(gate, dataset, edges.findAddedItems, context)
    const added = await addAttempts(candidate, gate, dataset, edges.findAttempts, context)
    const input = judgeInput(gate, dataset, measured.baseline, addedItems, measured.anchor)
    const report = await decideGate(gate, { ...input, ...added }, edges)
    await recorder?.writeVerdict(report.verdict, context.identity.runUrl)
    return report
  } catch (error) {
    return errorGate(gate, problemsOf(error), candidate)
  } finally {
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
