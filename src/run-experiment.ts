import type { Dataset } from './core/dataset.ts'
import { runPool } from './core/run-pool.ts'
import type { ItemResult, RunRecord } from './core/run-record.ts'
import type { Gate } from './core/spec/gate-spec.ts'
import type { ExperimentRecorder, RunContext, TaskAnswer, TaskCall, TaskRunner } from './ports.ts'
import { itemNotRun, itemResultOf, withChecks, type PlannedItem } from './stages/item-result.ts'
import { refusePreflight } from './stages/preflight.ts'
import { evaluatorFingerprints } from './stages/score-checks.ts'

export interface ExperimentOptions {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly runner: TaskRunner
  readonly recorder?: ExperimentRecorder
  readonly onProgress?: OnProgress
  /** Every item result as it comes. */
  readonly onResult?: (result: ItemResult) => void
  readonly looks?: Looks
  /** `false`: whatever the first item shows stops nothing. */
  readonly hasPreflight?: false
  /** Names of variables of this job that look like keys, for the message of a preflight that failed. */
  readonly keyLikeNames: readonly string[]
  /** Milliseconds to wait before a retry, counted from 1. */
  readonly retryDelayMs?: (retry: number) => number
  readonly context: Pick<RunContext, 'log' | 'now' | 'signal'>
}

/** Where a run is looked at on its way, and may be stopped. */
export interface Looks {
  /** Of the order of the items. */
  readonly seed: string
  /** How many items have been run at each. */
  readonly ends: readonly number[]
  readonly mayStop: (soFar: ExperimentResult) => boolean
}

export type OnProgress = (progress: Progress) => void
/** Item results so far: `planned` is items times repetitions. */
export interface Progress {
  readonly planned: number
  readonly finished: number
  readonly failed: number
}

export interface ExperimentResult extends Pick<
  RunRecord,
  'itemResults' | 'complete' | 'planned' | 'startedAt' | 'finishedAt' | 'stopEarly'
> {
  /** Fingerprints of the task's evaluators and of the gate's checks. */
  readonly evaluators: Readonly<Record<string, string>>
  /** Which of them made each score. */
  readonly scoredBy: Readonly<Record<string, string[]>>
}

/**
 * Runs every item as often as the gate repeats, at most `concurrency` at a time, in the order of the dataset. One item
 * runs first: what it shows may stop the run (GateError, as `refusePreflight` throws it) before anything else has been paid
 * for. Every other failure is part of the results, which hold each planned item once; `complete` is false when the run was cancelled, or
 * was stopped at a look: then `stopEarly` says which items are not in the results.
 */
export async function runExperiment(options: ExperimentOptions): Promise<ExperimentResult> {
  const { gate, dataset, runner, recorder, context, onProgress, onResult, looks, hasPreflight = true } = options
  const startedAt = context.now().toISOString()
  const cancelled = whenAborted(context.signal)
  const planned = dataset.items.flatMap((item) =>
    Array.from({ length: gate.repeat }, (_, repetition) => ({ item, repetition })),
  )
  const results: ItemResult[] = []
  const scoredBy = new Map<string, Set<string>>()
  const runNext = async (next: PlannedItem): Promise<ItemResult> => {
    const { result, answer } = await runPlanned(next, cancelled, options)
    for (const { name, evaluator } of answer.scores) {
      if (evaluator !== undefined) scoredBy.set(name, (scoredBy.get(name) ?? new Set()).add(evaluator))
    }
    return result
  }
  const progress = { planned: planned.length, finished: 0, failed: 0 }
  const run = async (index: number): Promise<void> => {
    const next = planned[index]
    if (next === undefined) return
    const result = context.signal.aborted ? itemNotRun(next, gate) : await runNext(next)
    results[index] = result
    progress.finished += 1
    if (result.error !== null) progress.failed += 1
    onResult?.(result)
    onProgress?.({ ...progress })
  }

  const evaluators = evaluatorFingerprints(runner.evaluators, gate.checks)
  await recorder?.begin(evaluators)
  await run(0)
  const [first] = results
  if (hasPreflight && first !== undefined && !context.signal.aborted) {
    refusePreflight({ result: first, evaluators: Object.keys(evaluators) }, options)
  }
  const soFar = (items: number): ExperimentResult => {
    const notRun = dataset.items.slice(items).map(({ id }) => id)
    return {
      itemResults: [...results],
      complete: notRun.length === 0 && !results.some(({ error }) => error?.code === 'CANCELLED'),
      planned: planned.length,
      startedAt,
      finishedAt: context.now().toISOString(),
      evaluators,
      scoredBy: Object.fromEntries(Array.from(scoredBy, ([name, makers]) => [name, [...makers].sort()])),
      ...(looks === undefined ? {} : { stopEarly: { seed: looks.seed, notRun } }),
    }
  }
  let begun = 1
  for (const items of looks?.ends ?? []) {
    if (items >= dataset.items.length) break
    await runPool(gate.concurrency, begun, items * gate.repeat, run)
    begun = Math.max(begun, items * gate.repeat)
    if (!context.signal.aborted && looks?.mayStop(soFar(items)) === true) return soFar(items)
  }
  await runPool(gate.concurrency, begun, planned.length, run)
  return soFar(dataset.items.length)
}

async function runPlanned(
  planned: PlannedItem,
  cancelled: Promise<void>,
  options: ExperimentOptions,
): Promise<{ readonly result: ItemResult; readonly answer: TaskAnswer }> {
  const { item, repetition } = planned
  const recorded = options.recorder?.startItem(item, repetition)
  const traceparents =
    recorded === undefined
      ? {}
      : { traceparent: recorded.traceparent, evaluationTraceparent: recorded.evaluationTraceparent }
  const call = { item, repetition, ...traceparents }
  const { answer: given, attempts } = await attempt(call, cancelled, options)
  const answer = withChecks(given, item, options.gate)
  const kept = recorded === undefined ? undefined : { ...recorded, usage: await recorded.end(answer) }
  return { result: itemResultOf(planned, answer, attempts, kept, options.gate), answer }
}

/** Runs the item, and again while its failure looks transient and retries are left. A low score is never a reason. */
async function attempt(
  call: TaskCall,
  cancelled: Promise<void>,
  options: ExperimentOptions,
): Promise<{ answer: TaskAnswer; attempts: number }> {
  const { runner, gate, context, retryDelayMs = defaultRetryDelayMs } = options
  for (let attempts = 1; ; attempts += 1) {
    const answer = await runner.run(call)
    const mayRetry = answer.error?.isTransient === true && attempts <= gate.retries && !context.signal.aborted
    if (!mayRetry) return { answer, attempts }
    await pause(retryDelayMs(attempts), cancelled)
  }
}

/** 0.5 s, doubled each time, and up to half of it again, so that items which failed together do not return together. */
function defaultRetryDelayMs(retry: number): number {
  return 500 * 2 ** (retry - 1) * (1 + Math.random() / 2)
}

/** One listener for all that wait: Node warns of more than ten. */
function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve()
    })
  })
}

async function pause(delayMs: number, cancelled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, delayMs)
  })
  await Promise.race([over, cancelled])
  clearTimeout(timer)
}
