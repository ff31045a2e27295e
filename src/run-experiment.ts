import { runCheck } from './core/checks/index.ts'
import type { Dataset, DatasetItem } from './core/dataset.ts'
import { sortScores } from './core/item-scores.ts'
import { runPool } from './core/run-pool.ts'
import type { ItemResult, RunRecord } from './core/run-record.ts'
import type { Gate } from './core/spec/gate-spec.ts'
import { list, say, type Text } from './core/text.ts'
import { GateError, type Problem } from './errors.ts'
import type { ExperimentRecorder, ItemScore, RunContext, TaskAnswer, TaskCall, TaskRunner } from './ports.ts'

export interface ExperimentOptions {
  readonly gate: Gate
  readonly dataset: Dataset
  readonly runner: TaskRunner
  readonly recorder?: ExperimentRecorder
  readonly onProgress?: OnProgress
  /** Names of variables of this job that look like keys, for the message of a preflight that failed. */
  readonly keyLikeNames: readonly string[]
  /** Milliseconds to wait before a retry, counted from 1. */
  readonly retryDelayMs?: (retry: number) => number
  readonly context: Pick<RunContext, 'log' | 'now' | 'signal'>
}

export type OnProgress = (progress: Progress) => void
/** Item results so far: `planned` is items times repetitions. */
export interface Progress {
  readonly planned: number
  readonly finished: number
  readonly failed: number
}

export type ExperimentResult = Pick<RunRecord, 'itemResults' | 'complete' | 'planned' | 'startedAt' | 'finishedAt'>

interface PlannedItem {
  readonly item: DatasetItem
  readonly repetition: number
}

/**
 * Runs every item as often as the gate repeats, at most `concurrency` at a time, in the order of the dataset. One item
 * runs first: when it fails, GateError PREFLIGHT_FAILED is thrown and nothing else has been paid for. Every other
 * failure is part of the results, which hold each planned item once; `complete` is false when the run was cancelled.
 */
export async function runExperiment(options: ExperimentOptions): Promise<ExperimentResult> {
  const { gate, dataset, runner, recorder, context, onProgress } = options
  const startedAt = context.now().toISOString()
  const cancelled = whenAborted(context.signal)
  const planned = dataset.items.flatMap((item) =>
    Array.from({ length: gate.repeat }, (_, repetition) => ({ item, repetition })),
  )
  const results: ItemResult[] = []
  const progress = { planned: planned.length, finished: 0, failed: 0 }
  const run = async (index: number): Promise<void> => {
    const next = planned[index]
    if (next === undefined) return
    const result = context.signal.aborted ? notRun(next) : await runPlanned(next, cancelled, options)
    results[index] = result
    progress.finished += 1
    if (result.error !== null) progress.failed += 1
    onProgress?.({ ...progress })
  }

  await recorder?.begin(runner.evaluators)
  await run(0)
  const [first] = results
  if (first !== undefined && first.error !== null && !context.signal.aborted) {
    throw new GateError(preflightFailed(first.id, first.error, options))
  }
  await runPool(gate.concurrency, 1, planned.length, run)
  return {
    itemResults: results,
    complete: !results.some(({ error }) => error?.code === 'CANCELLED'),
    planned: planned.length,
    startedAt,
    finishedAt: context.now().toISOString(),
  }
}

async function runPlanned(
  { item, repetition }: PlannedItem,
  cancelled: Promise<void>,
  options: ExperimentOptions,
): Promise<ItemResult> {
  const recorded = options.recorder?.startItem(item, repetition)
  const call = { item, repetition, ...(recorded === undefined ? {} : { traceparent: recorded.traceparent }) }
  const { answer: given, attempts } = await attempt(call, cancelled, options)
  const answer = withChecks(given, item, options.gate)
  recorded?.end(answer)
  const comments = answer.scores.flatMap(({ name, comment }) =>
    comment === undefined ? [] : [[name, comment] as const],
  )
  return {
    id: item.id,
    hash: item.hash,
    repetition,
    scores: Object.fromEntries(answer.scores.map(({ name, value }) => [name, value])),
    ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
    scoreErrors: [...answer.scoreErrors],
    error: answer.error === undefined ? null : { code: answer.error.code, message: answer.error.message },
    attempts,
    latency: answer.latency,
    cost: null,
    ...(recorded === undefined ? {} : { traceId: recorded.traceId }),
    ...(recorded?.link === undefined ? {} : { link: recorded.link }),
    ...(answer.output === undefined ? {} : { output: answer.output }),
  }
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

/** The built-in checks of the gate beside the evaluators' scores, and of all those only what may be kept. */
function withChecks(answer: TaskAnswer, item: DatasetItem, gate: Gate): TaskAnswer {
  const { output, latency } = answer
  if (answer.error !== undefined || output === undefined) {
    const error = answer.error ?? { code: 'NO_OUTPUT', message: 'the task gave no output', isTransient: false }
    return { error, scores: [], scoreErrors: [], latency }
  }
  const checked = gate.checks.map((check) => ({ score: check.score, result: runCheck(check, { output, item }) }))
  const checkScores = checked.flatMap(({ score, result }): ItemScore[] =>
    'value' in result ? [{ name: score, value: result.value }] : [],
  )
  const checkErrors = checked.flatMap(({ score, result }) =>
    'value' in result ? [] : [{ evaluator: score, message: result.error }],
  )
  const { scores, scoreErrors } = sortScores([...answer.scores, ...checkScores])
  return { output, scores, scoreErrors: [...answer.scoreErrors, ...checkErrors, ...scoreErrors], latency }
}

function notRun({ item, repetition }: PlannedItem): ItemResult {
  return {
    id: item.id,
    hash: item.hash,
    repetition,
    scores: {},
    scoreErrors: [],
    error: { code: 'CANCELLED', message: 'the run was cancelled' },
    latency: null,
    cost: null,
  }
}

function preflightFailed(
  id: string,
  error: { readonly code: string; readonly message: string },
  { gate, keyLikeNames }: ExperimentOptions,
): Problem {
  const unlisted = keyLikeNames.filter((name) => !gate.env.includes(name))
  const keys = say`This job has ${list(unlisted)}, which env does not list: the task cannot see ${unlisted.length === 1 ? IT : THEM}. `
  return {
    code: 'PREFLIGHT_FAILED',
    text: say`The preflight failed on the dataset item ${id}, and nothing else was run: ${error.message}`,
    remedy: say`${unlisted.length === 0 ? [] : keys}Mend the task, and run it on this item before the next push.`,
    place: gate.task.place,
  }
}

const IT: Text = ['it']
const THEM: Text = ['them']
