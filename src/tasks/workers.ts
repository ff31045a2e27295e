import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DatasetItem } from '../core/dataset.ts'
import { SHORTEST_SECRET } from '../core/render/redact.ts'
import type { ScriptCall, ScriptRun } from '../core/script.ts'
import { list, say, type Text } from '../core/text.ts'
import { GateError, type Place, type Problem } from '../errors.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { RunContext, ScoreAnswer, ScoreCall, TaskAnswer, TaskCall } from '../ports.ts'
import { childEnvironment, unlistedNames } from '../process/child-environment.ts'
import type { JudgeCall, ModelCall } from '../core/model-call.ts'
import type { ProtocolItem, StartMessage } from '../process/protocol.ts'
import { findPython, pythonEntry } from '../process/python-command.ts'
import { findNode, workerEntry } from '../process/worker-command.ts'
import { WorkerPool } from '../process/worker-pool.ts'
import type { Hello, Refusal } from '../process/worker-process.ts'

/** A module that never finishes loading is told from one that is slow. */
const START_TIMEOUT_MS = 60_000
/** A script may run its whole experiment before it says anything. */
const SCRIPT_TIMEOUT_MS = 6 * 3_600_000

/** What the processes of one gate have in common. */
export interface Job {
  readonly gate: Gate
  /** Absolute, without symbolic links. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly isTraced: boolean
  /** Judges of the spec, which ask in workers of JavaScript. */
  readonly judges: readonly JudgeCall[]
  readonly context: RunContext
}

/** The gate's judges, ready to be asked: their prompts found. Throws GateError. */
export type FindJudges = (gate: Gate) => Promise<readonly JudgeCall[]>

/** What the spec lets the task see, with a warning for what it lists and no task gets. */
export async function createJob(
  gate: Gate,
  added: Readonly<Record<string, string>>,
  context: RunContext,
  findJudges: FindJudges,
): Promise<Job> {
  const { values, missing, refused, tooShort } = childEnvironment(gate.env, { ...gate.settings, ...added })
  if (missing.length > 0) context.log.warn(say`env lists ${list(missing, 20)}, which this job does not have.`)
  if (refused.length > 0) {
    context.log.warn(say`env lists ${list(refused, 20)}, which the runner gives to this action alone: no task gets it.`)
  }
  if (tooShort.length > 0) {
    context.log.warn(
      say`env lists ${list(tooShort, 20)}, with a value of fewer than ${SHORTEST_SECRET} characters: it cannot be hidden where a task prints it.`,
    )
  }
  return {
    gate,
    directory: realpathSync(context.directory),
    environment: values,
    isTraced: 'LANGFUSE_BASE_URL' in added,
    judges: await findJudges(gate),
    context,
  }
}

/** The languages that modules are written in, and how each is started and helped. */
export const LANGUAGES = {
  javascript: {
    isModule: (path: string) => /\.[cm]?[jt]sx?$/.test(path),
    findCommand: async ({ environment }: Job) => [await findNode(environment['PATH']), workerEntry()],
    installRemedy: (name: string) =>
      say`Install the repository's packages in an earlier step, with ${'npm ci'}; when that is done, add ${name} to them.`,
  },
  python: {
    isModule: (path: string) => path.endsWith('.py'),
    findCommand: ({ directory, environment, gate }: Job) => {
      const python = findPython(directory, environment['PATH'])
      if (python === null) throw new GateError(noPython(gate))
      return Promise.resolve([...python, '-u', pythonEntry()])
    },
    installRemedy: (name: string) =>
      say`Install the repository's packages in an earlier step, as with ${'pip install -r requirements.txt'} or ${'uv sync'}; when that is done, add ${name} to them.`,
  },
} as const
export type Language = keyof typeof LANGUAGES

/** A module as the spec names it, and where it is. */
export interface Named {
  readonly path: string
  readonly written: string
  readonly place: Place
}

/** Finds a module of the spec. Throws GateError with `code`. */
export function findModule(job: Job, written: string, code: Refusal['code'], place: Place): Named {
  const path = resolve(job.directory, written)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return { path: realpathSync(path), written, place }
  throw new GateError({
    code,
    text: say`${written} is not a file.`,
    remedy: say`Paths in the spec are relative to the working directory, ${job.directory}.`,
    place,
  })
}

/** The gate's evaluator modules of one language. */
export function evaluatorModulesIn(language: Language, job: Job): readonly Named[] {
  return job.gate.evaluatorModules
    .filter(({ path }) => LANGUAGES[language].isModule(path))
    .map(({ path, place }) => findModule(job, path, 'EVALUATOR_NOT_LOADED', place))
}

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

/** Starts the first process, so that a module which cannot be loaded is known at once. Throws GateError. */
export async function startWorkers(
  language: Language,
  task: Held,
  evaluatorModules: readonly Named[],
  job: Job,
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
    },
    timeoutMs: gate.timeoutMs,
    startTimeoutMs: task !== null && 'script' in task ? SCRIPT_TIMEOUT_MS : START_TIMEOUT_MS,
    concurrency: gate.concurrency,
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
  if (missingPackage !== undefined) return LANGUAGES[language].installRemedy(missingPackage)
  const names = unlistedNames(message, listed)
  if (names.length > 0) {
    return say`The job has ${list(names)}, which env does not list: list it there when the task may see it.`
  }
  return null
}

function noPython({ task }: Gate): Problem {
  return {
    code: 'TASK_NOT_LOADED',
    text: say`There is no Python: neither a virtual environment in the working directory nor python on the PATH.`,
    remedy: say`Install one in an earlier step, as with ${'actions/setup-python'}.`,
    place: task.place,
  }
}

function cancelled(): Problem {
  return { code: 'CANCELLED', text: say`The run was cancelled before the task was loaded.` }
}
