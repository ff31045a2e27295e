import type { Json } from '../core/json.ts'
import type { EvaluateMessage, ProtocolItem, RunMessage, WorkerMessage } from '../process/protocol.ts'
import { askEvaluator } from './ask-evaluator.ts'
import { send } from './channel.ts'
import { jsonText, NotJson } from './json-output.ts'
import type { StartedScript } from './script.ts'
import { describeThrown } from './thrown.ts'
import { isTransient } from './transient-error.ts'
import type { Task } from './user-code.ts'
import type { Evaluator } from './user-modules.ts'

type Failure = Extract<WorkerMessage, { type: 'failed' }>['error']

/** What a worker answers with: the user's code, and where its spans go. */
export interface Loaded {
  readonly directory: string
  /** Where the modules left the process; null where calls side by side share one place. */
  readonly place: string | null
  readonly task: Task | null
  readonly evaluators: readonly Evaluator[]
  readonly runEvaluators: readonly Evaluator[]
  readonly script: StartedScript | null
  readonly tracing: Tracing | null
}

/** The parts of `tracing.ts` that an item needs. */
export interface Tracing {
  run<T>(traceparent: string | undefined, work: () => T): T
  flush(): Promise<void>
  missing(traceparent: string | undefined): number
  close(): Promise<void>
}

/** User code may replace the clock for its own tests. */
const { hrtime } = process

/** A call may have gone to another directory, in which the next one would not find its files. */
export function returnTo(place: string | null): void {
  try {
    if (place !== null) process.chdir(place)
  } catch {
    // It is gone; the call says what it misses.
  }
}

/** Runs the task on one item, then its evaluators side by side on the output. */
export async function runItem(run: RunMessage, loaded: Loaded): Promise<void> {
  const output = await runTask(run, loaded)
  if (output !== null) await evaluateAll(loaded.evaluators, run, output, loaded)
  await finish(run.seq, loaded, run)
}

/** Runs some of the evaluators side by side on an output that is there already. */
export async function evaluateOutput(call: EvaluateMessage, loaded: Loaded): Promise<void> {
  const asked = loaded.evaluators.filter(({ label }) => call.evaluators.includes(label))
  await evaluateAll(asked, call, JSON.stringify(call.output), loaded)
  await finish(call.seq, loaded, call)
}

/** Says that the answer is whole, once its spans are on their way. */
/** Hands over what the item's code did, and says how much of it is still to come. */
export async function finish(seq: number, { tracing }: Loaded, traces: Traces = {}): Promise<void> {
  await tracing?.flush()
  const missingSpans = {
    task: tracing?.missing(traces.traceparent) ?? 0,
    evaluation: tracing?.missing(traces.evaluationTraceparent) ?? 0,
  }
  send([{ type: 'done', seq, missingSpans }])
}

type Traces = Pick<RunMessage, 'traceparent' | 'evaluationTraceparent'>

/** The output as JSON text, once the parent has it; `null` when there is none. */
async function runTask(
  { seq, item, traceparent }: RunMessage,
  { directory, place, task, tracing }: Loaded,
): Promise<string | null> {
  const own = structuredClone(item)
  const work = async (): Promise<unknown> => {
    if (task === null) throw new TypeError('this worker has no task: it only scores outputs')
    returnTo(place)
    return task(own)
  }
  const started = hrtime.bigint()
  const latency = (): number => Number(hrtime.bigint() - started) / 1e9
  const fail = (error: Failure, seconds: number): null => {
    send([{ type: 'failed', seq, error, latency: seconds }])
    return null
  }
  try {
    const returned = await (tracing === null ? work() : tracing.run(traceparent, work))
    const seconds = latency()
    if (returned === undefined) {
      return fail({ code: 'NO_OUTPUT', message: 'the task returned nothing', isTransient: false }, seconds)
    }
    const text = jsonText(returned, 'the output')
    const isSent = send([{ type: 'output', seq, output: JSON.parse(text) as Json, latency: seconds }])
    return isSent ? text : fail(tooLarge(text), seconds)
  } catch (error) {
    return fail(failureOf(error, directory), latency())
  }
}

function failureOf(error: unknown, directory: string): Failure {
  if (error instanceof NotJson) return { code: 'OUTPUT_INVALID', message: error.message, isTransient: false }
  return { code: 'TASK_THREW', message: describeThrown(error, directory), isTransient: isTransient(error) }
}

function tooLarge(text: string): Failure {
  const size = (Buffer.byteLength(text) / 2 ** 20).toFixed(1)
  return {
    code: 'OUTPUT_INVALID',
    message: `the output is ${size} MiB of JSON; at most 16 MiB can be kept`,
    isTransient: false,
  }
}

interface Evaluated {
  readonly seq: number
  readonly item: ProtocolItem
  readonly evaluationTraceparent?: string | undefined
}

async function evaluateAll(
  evaluators: readonly Evaluator[],
  run: Evaluated,
  output: string,
  { directory, place, tracing }: Loaded,
): Promise<void> {
  const all = (): Promise<unknown> =>
    Promise.all(
      evaluators.map((evaluator) => {
        returnTo(place)
        return evaluate(evaluator, run, output, directory)
      }),
    )
  // In a trace of their own: the models that they ask are not the task's.
  await (tracing === null ? all() : tracing.run(run.evaluationTraceparent, all))
}

/** Every evaluator has an item and an output of its own: what one does to them is nothing to the others. */
async function evaluate(evaluator: Evaluator, run: Evaluated, output: string, directory: string): Promise<void> {
  const item = structuredClone(run.item)
  const { input, expectedOutput, metadata } = item
  const evaluation = { input, output: JSON.parse(output) as Json, expectedOutput, metadata, item }
  await askEvaluator(evaluator, evaluation, run.seq, directory)
}
