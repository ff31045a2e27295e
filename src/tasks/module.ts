import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { DatasetItem } from '../core/dataset.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { list, say, type Text } from '../core/text.ts'
import { GateError, type Place, type Problem } from '../errors.ts'
import type { RunContext, TaskRunner, TaskRunnerDefinition } from '../ports.ts'
import { childEnvironment, unlistedNames } from '../process/child-environment.ts'
import type { ProtocolItem } from '../process/protocol.ts'
import { findNode, workerEntry } from '../process/worker-command.ts'
import { WorkerPool } from '../process/worker-pool.ts'
import type { Refusal } from '../process/worker-process.ts'

/** A module that never finishes loading is told from one that is slow. */
const START_TIMEOUT_MS = 60_000
const MODULE_PATH = /\.[cm]?[jt]sx?$/

const options = z.strictObject({
  module: z.string().min(1).describe('path of a JavaScript or TypeScript module, relative to the working directory'),
  export: z.string().min(1).default('task').describe('the exported function that answers for one item'),
})
type ModuleOptions = z.infer<typeof options>

/** `task: evals/order-status.ts`: a function of the repository, called in processes of its own. */
export const moduleTask: TaskRunnerDefinition<ModuleOptions> = {
  kind: 'module',
  options,
  shorthand: (text) => (MODULE_PATH.test(text) ? { module: text, export: 'task' } : null),
  description: 'A JavaScript or TypeScript module that exports task(item) and, beside it, its `evaluators`.',
  describe: ({ module, export: name }) => (name === 'task' ? module : `${module} (${name})`),
  start: startModule,
}

async function startModule(
  { module, export: name }: ModuleOptions,
  gate: Gate,
  added: Readonly<Record<string, string>>,
  context: RunContext,
): Promise<TaskRunner> {
  const directory = realpathSync(context.directory)
  const task: Named = {
    path: findModule(directory, module, 'TASK_NOT_LOADED', gate.task.place),
    written: module,
    place: gate.task.place,
  }
  const evaluatorModules = gate.evaluatorModules.map(({ path, place }): Named => ({
    path: findModule(directory, path, 'EVALUATOR_NOT_LOADED', place),
    written: path,
    place,
  }))
  const environment = childEnvironment(gate.env, added)
  if (environment.missing.length > 0) {
    context.log.warn(say`env lists ${list(environment.missing, 20)}, which this job does not have.`)
  }
  if (environment.refused.length > 0) {
    context.log.warn(
      say`env lists ${list(environment.refused, 20)}, which the runner gives to this action alone: no task gets it.`,
    )
  }
  const pool = new WorkerPool({
    command: await findNode(environment.values.PATH),
    args: [workerEntry()],
    directory,
    environment: environment.values,
    start: {
      task: { path: task.path, export: name },
      evaluatorModules: evaluatorModules.map(({ path }) => path),
      directory,
      isTraced: 'LANGFUSE_BASE_URL' in added,
    },
    timeoutMs: gate.timeoutMs,
    startTimeoutMs: START_TIMEOUT_MS,
    concurrency: gate.concurrency,
    signal: context.signal,
    log: context.log,
  })
  const answer = await pool.open()
  if (!('evaluators' in answer)) {
    await pool.close()
    throw new GateError(context.signal.aborted ? cancelled() : notLoaded(answer, [task, ...evaluatorModules], gate.env))
  }
  if (answer.hasRunEvaluators) {
    context.log.warn(
      say`${'runEvaluators'} of the task or its evaluators is not supported yet: those scores are not made.`,
    )
  }
  return {
    evaluators: Object.fromEntries(
      answer.evaluators.map(({ name: evaluator, fingerprint }) => [evaluator, fingerprint]),
    ),
    run: ({ item, repetition, traceparent }) =>
      pool.run({ type: 'run', item: protocolItem(item), repetition, traceparent }),
    score: ({ item, output, evaluators }) =>
      pool.run({ type: 'evaluate', item: protocolItem(item), output, evaluators }),
    close: () => pool.close(),
  }
}

function protocolItem({ id, input, expectedOutput, metadata }: DatasetItem): ProtocolItem {
  return { id, input, expectedOutput, metadata }
}

/** A module as the spec names it, and where it is. */
interface Named {
  readonly path: string
  readonly written: string
  readonly place: Place
}

function findModule(directory: string, written: string, code: Refusal['code'], place: Place): string {
  const path = resolve(directory, written)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return realpathSync(path)
  throw new GateError({
    code,
    text: say`${written} is not a file.`,
    remedy: say`Paths in the spec are relative to the working directory, ${directory}.`,
    place,
  })
}

function notLoaded(refusal: Refusal, modules: readonly Named[], listed: readonly string[]): Problem {
  const module = modules.find(({ path }) => path === refusal.path) ?? modules[0]
  const remedy = remedyFor(refusal, listed)
  return {
    code: refusal.code,
    text: say`${module?.written ?? ''} could not be loaded: ${refusal.message}`,
    ...(remedy === null ? {} : { remedy }),
    ...(module === undefined ? {} : { place: module.place }),
  }
}

function remedyFor({ message, missingPackage }: Refusal, listed: readonly string[]): Text | null {
  if (missingPackage !== undefined) {
    return say`Install the repository's packages in an earlier step, with ${'npm ci'}; when that is done, add ${missingPackage} to them.`
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
