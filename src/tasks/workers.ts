import type { DatasetItem } from '../core/dataset.ts'
import type { ScriptCall, ScriptRun } from '../core/script.ts'
import { list, say, type Text } from '../core/text.ts'
import { GateError, type Problem } from '../errors.ts'
import type { ScoreAnswer, ScoreCall, TaskAnswer, TaskCall } from '../ports.ts'
import { unlistedNames } from '../process/child-environment.ts'
import type { ModelCall } from '../core/model-call.ts'
import type { CallsAtOnce, ProtocolItem, StartMessage } from '../process/protocol.ts'
import { WorkerPool } from '../process/worker-pool.ts'
import type { Hello, Refusal } from '../process/worker-process.ts'
import type { Job, Named } from './job.ts'
import { LANGUAGES, type Language } from './languages.ts'

/** A module that never finishes loading is told from one that is slow. */
const START_TIMEOUT_MS = 60_000
/** A script may run its whole experiment before it says anything. */
const SCRIPT_TIMEOUT_MS = 6 * 3_600_000

/** Processes of one language that hold the gate's modules. */
export interface Workers {
  readonly hello: Hello
  run(call: TaskCall): Promise<TaskAnswer>
  score(call: ScoreCall): Promise<ScoreAnswer>
  /** One run evaluator over the items of a journal. */
  scoreRun(journal: string, evaluator: string): Promise<ScoreAnswer>
  /** Lets a script go on to its end, over the items of a journal: its ScriptError or null is the output. */
  conclude(journal: string, run: ScriptRun): Promise<TaskAnswer>
  close(): Promise<void>
}

/** What the processes hold beside evaluators. */
type Held = (Named & { readonly export: string }) | { readonly prompt: ModelCall } | HeldScript | null
export type HeldScript = Named & { readonly script: ScriptCall }

/**
 * Starts the first process, so that a module which cannot be loaded is known at once. `calls`: whether each call has a
 * process for itself, or how one process answers all of them. Throws GateError.
 */
export async function startWorkers(
  language: Language,
  task: Held,
  evaluatorModules: readonly Named[],
  job: Job,
  calls: CallsAtOnce = 'one',
): Promise<Workers> {
  const { gate, directory, environment, isTraced, context } = job
  const [command = '', ...args] = await LANGUAGES[language].findCommand(job)
  const pool = new WorkerPool({
    command,
    args,
    directory,
    environment,
    start: {
      task: startOf(task),
      evaluatorModules: evaluatorModules.map(({ path }) => path),
      judges: language === 'javascript' ? job.judges : [],
      directory,
      isTraced,
      calls,
    },
    timeoutMs: gate.timeoutMs,
    startTimeoutMs: task !== null && 'script' in task ? SCRIPT_TIMEOUT_MS : START_TIMEOUT_MS,
    concurrency: gate.concurrency,
    isShared: calls !== 'one',
    signal: context.signal,
    log: context.log,
  })
  const answer = await pool.open()
  if (!('evaluators' in answer)) {
    await pool.close()
    const modules = [...(task === null || 'prompt' in task ? [] : [task]), ...evaluatorModules]
    throw new GateError(context.signal.aborted ? cancelled() : notLoaded(answer, modules, language, gate.env))
  }
  return {
    hello: answer,
    run: ({ item, ...call }) => pool.run({ type: 'run', item: protocolItem(item), ...call }),
    score: ({ item, ...call }) => pool.run({ type: 'evaluate', item: protocolItem(item), ...call }),
    scoreRun: (journal, evaluator) => pool.run({ type: 'evaluateRun', journal, evaluators: [evaluator] }),
    conclude: (journal, run) => pool.run({ type: 'conclude', journal, run }),
    close: () => pool.close(),
  }
}

function startOf(task: Held): StartMessage['task'] {
  if (task === null || 'prompt' in task) return task
  return 'script' in task ? { script: task.script } : { path: task.path, export: task.export }
}

function protocolItem({ id, input, expectedOutput, metadata }: DatasetItem): ProtocolItem {
  return { id, input, expectedOutput, metadata }
}

function notLoaded(
  refusal: Refusal,
  modules: readonly Named[],
  language: Language,
  listed: readonly string[],
): Problem {
  const module = modules.find(({ path }) => path === refusal.path) ?? modules[0]
  const remedy = remedyFor(refusal, language, listed)
  return {
    code: refusal.code,
    text: say`${module?.written ?? ''} could not be loaded: ${refusal.message}`,
    ...(remedy === null ? {} : { remedy }),
    ...(module === undefined ? {} : { place: module.place }),
  }
}

function remedyFor({ message, missingPackage }: Refusal, language: Language, listed: readonly string[]): Text | null {
  if (missingPackage !== undefined) {
    const { searchPath, installRemedy } = LANGUAGES[language]
    const install = installRemedy(missingPackage)
    if (unlistedNames(searchPath, listed).length === 0) return install
    return say`The job has ${searchPath}, which env does not list: list it there when ${missingPackage} is found by it. ${install}`
  }
  const names = unlistedNames(message, listed)
  if (names.length > 0) {
    return say`The job has ${list(names)}, which env does not list: list it there when the task may see it.`
  }
  return null
}

function cancelled(): Problem {
  return { code: 'CANCELLED', text: say`The run was cancelled before the task was loaded.` }
}
