import type { Attempts } from './core/attempts.ts'
import type { Dataset, DatasetItem } from './core/dataset.ts'
import type { History } from './core/history.ts'
import type { Json } from './core/json.ts'
import type { Report, Verdict } from './core/report.ts'
import type { Baseline, BaselineOrigin, Identity, ItemResult, RunRecord, ScoreValue } from './core/run-record.ts'
import type { AwaitedScore, Gate } from './core/spec/gate-spec.ts'
import type { SourceDefinition } from './core/spec/extensions.ts'
import type { ScriptError, ScriptRun } from './core/script.ts'
import type { Log } from './log.ts'

/** What every edge is told about the run that it is part of. Paths of the spec are relative to `directory`. */
export interface RunContext {
  readonly directory: string
  readonly identity: Identity
  /** What came before the commit that is checked out. */
  readonly history: History
  /** Unique among runs: workflow run id and attempt, or a time and a random part. */
  readonly runId: string
  /** Of the workflow that runs this; absent on the command line. */
  readonly job?: { readonly workflow: string; readonly name: string }
  readonly log: Log
  readonly now: () => Date
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
}

/** `dataset:` — where the items come from. Throws GateError when they cannot be had, all of them. */
export interface DatasetSource<Options = unknown> extends SourceDefinition<Options> {
  load(options: Options, context: RunContext): Promise<Dataset>
}

/** `baseline:` — an earlier run to compare with. A proven absence is a value; a failure to look is a GateError. */
export interface BaselineSource<Options = unknown, Found = Baseline | BaseCode> extends SourceDefinition<Options> {
  find(options: Options, gate: Gate, dataset: Dataset, context: RunContext): Promise<Found>
  /** Gives up what its answers stand on, once every gate of the run has been judged. Never rejects. */
  close?(): Promise<void>
}

/** A baseline that is yet to be run: the code of another commit, beside the candidate's. */
export interface BaseCode {
  readonly status: 'code'
  /** Absolute: the working directory of that code, there until the source is closed. */
  readonly directory: string
  /** The gate as that code can run it. */
  readonly gate: Gate
  readonly identity: Identity
  readonly origin: BaselineOrigin
}

/** Ids of the items that came after a commit; undefined where nobody can tell. */
export type FindAddedItems = (
  dataset: Dataset,
  commit: string,
  directory: string,
) => Promise<readonly string[] | undefined>

/** Looks for earlier attempts of the candidate. Throws GateError when it cannot look. */
export type FindAttempts = (
  candidate: RunRecord,
  gate: Gate,
  dataset: Dataset,
  context: RunContext,
) => Promise<Attempts>

/** `task:` — how one item is run against the code that is checked out. */
export interface TaskRunnerDefinition<Options = unknown> extends SourceDefinition<Options> {
  /** For people: `evals/order-status.ts`. */
  describe(options: Options): string
  /** Where nothing is run: the run that exists and is judged. What `start` gives is then asked for scores alone. */
  findRun?(options: Options, gate: Gate, dataset: Dataset, context: RunContext): Promise<RunRecord>
  /** Starts the first process, so that a module that cannot be loaded is a GateError before anything is recorded. */
  start(
    options: Options,
    gate: Gate,
    environment: Readonly<Record<string, string>>,
    context: RunContext,
    /** What will be run, for a task that has its items itself or wants to look at them. */
    dataset?: Dataset,
  ): Promise<TaskRunner>
}

export interface TaskRunner {
  /** Fingerprint of each evaluator by name: its `version`, else a hash of its file and relative imports. */
  readonly evaluators: Readonly<Record<string, string>>
  /** Never rejects for what the user's code does: that is part of the answer. Rejects with GateError when no process can be had. */
  run(call: TaskCall): Promise<TaskAnswer>
  /** Scores an output that is there already; the task is not run. Rejects as `run` does. */
  score(call: ScoreCall): Promise<ScoreAnswer>
  /** Names of the run evaluators. */
  readonly runEvaluators: readonly string[]
  /** Asks every run evaluator once, over all items that have an output. Rejects as `run` does. */
  scoreRun(items: readonly AnsweredItem[]): Promise<ScoreAnswer>
  /** For a task that waits for the results of its run: what it makes of them. Rejects with GateError SCRIPT_FAILED. */
  conclude?(items: readonly AnsweredItem[], run: ScriptRun): Promise<ScriptError | null>
  close(): Promise<void>
}

export interface TaskCall {
  readonly item: DatasetItem
  readonly repetition: number
  readonly traceparent?: string
  /** A trace of its own for what evaluators do: their models are not the task's. */
  readonly evaluationTraceparent?: string
}

export interface ScoreCall {
  readonly item: DatasetItem
  readonly output: Json
  /** Names of `evaluators`: these alone are asked. */
  readonly evaluators: readonly string[]
  readonly evaluationTraceparent?: string
}

/** What a run evaluator is told of one item. */
export interface AnsweredItem {
  readonly item: DatasetItem
  readonly output: Json
  readonly scores: readonly ItemScore[]
  readonly traceId?: string
}

export type ScoreAnswer = Pick<TaskAnswer, 'scores' | 'scoreErrors'>

export interface TaskAnswer {
  readonly output?: Json
  /** Set when there is no output. `isTransient`: worth another try. */
  readonly error?: { readonly code: string; readonly message: string; readonly isTransient: boolean }
  readonly scores: readonly ItemScore[]
  readonly scoreErrors: readonly { readonly evaluator: string; readonly message: string }[]
  /** Seconds in the task; null when it never answered. */
  readonly latency: number | null
  /**
   * How many spans of each trace have begun and not been handed over: 0 as far as can be told. Absent when nobody can
   * tell, because the process ended or gave no sign: what the item cost is then not known.
   */
  readonly missingSpans?: { readonly task: number; readonly evaluation: number }
}

/** What was used of models. Null where it is not wholly known: a sum that could be too small is none. */
export interface Usage {
  /** USD. */
  readonly cost: number | null
  readonly tokens: number | null
}

export type ItemUsage = Pick<ItemResult, 'cost' | 'tokens' | 'evaluation'>

/** `value` is finite when it is a number. */
export interface ItemScore {
  readonly name: string
  readonly value: ScoreValue
  /** Which evaluator made it. */
  readonly evaluator?: string
  readonly comment?: string
  readonly metadata?: Json
}

/**
 * Follows the run by the spans of its tasks: what they used, and, with keys, keeps the candidate where people can look at
 * it (Langfuse).
 */
export interface ExperimentRecorder {
  readonly runName: string
  /** Known once the run has begun, as some servers give it; absent where nothing is kept. */
  readonly experimentId?: string
  readonly link?: string
  /** What task processes get in place of Langfuse's address and keys. */
  readonly environment: Readonly<Record<string, string>>
  /**
   * Before the first item: the fingerprints of the evaluators, which are known once the task runner has started. Throws
   * GateError when the run cannot be opened.
   */
  begin(evaluators: Readonly<Record<string, string>>): Promise<void>
  startItem(item: DatasetItem, repetition: number): RecordedItem
  /** Which models were seen so far, while processes still run. */
  observe(): Pick<RunRecord, 'observed'>
  /** The run with what each item used and which models were seen, when all processes have ended. */
  measure(record: RunRecord): Promise<RunRecord>
  /** Flushes, reads back what was written, and marks the run complete when it is. Throws GateError LANGFUSE_INCOMPLETE. */
  finish(record: RunRecord): Promise<void>
  /** The run with scores that are made where it is kept, waited for. Absent where nothing is kept. */
  awaitScores?(record: RunRecord, awaited: readonly AwaitedScore[]): Promise<RunRecord>
  writeVerdict(verdict: Verdict, link: string | undefined): Promise<void>
  close(): Promise<void>
}

/** Opens the record of a run before its first item. `task` is what is run, for people. */
export type OpenRecorder = (
  gate: Gate,
  dataset: Dataset,
  task: string,
  context: RunContext,
) => Promise<ExperimentRecorder>

export interface RecordedItem {
  /** Of the trace that people can look at. */
  readonly traceId?: string
  readonly traceparent: string
  readonly evaluationTraceparent: string
  readonly link?: string
  /** What the item used, as far as its spans have come. */
  end(answer: TaskAnswer): Promise<ItemUsage>
}

/** Brings a report somewhere. A reporter that cannot deliver warns and says how to mend it; the verdict stands. */
export interface Reporter {
  readonly name: string
  /** Before anything is paid for: pending statuses. */
  start?(gates: readonly string[]): Promise<void>
  deliver(report: Report): Promise<void>
}
