import { pathToFileURL } from 'node:url'
import type { StartMessage } from '../process/protocol.ts'
import type { StartedScript } from './script.ts'
import { describeThrown } from './thrown.ts'
import { Refused, type Evaluate, type Task } from './user-code.ts'

export interface Evaluator {
  /** Unique among the evaluators of a run: the function's name, else its place in the list. */
  readonly label: string
  /** The name that a bare number or boolean gives its score; `''` for a function without one. */
  readonly ownName: string
  readonly version?: string
  readonly run: Evaluate
  /** The module that listed it. */
  readonly path: string
}

type Unlabelled = Omit<Evaluator, 'label'>
type ListName = 'evaluators' | 'runEvaluators'
type Exports = Readonly<Record<string, unknown>>

export interface UserModules {
  /** Null when none was asked for. */
  readonly task: Task | null
  readonly evaluators: readonly Evaluator[]
  readonly runEvaluators: readonly Evaluator[]
  /** Null where the task is none. */
  readonly script: StartedScript | null
}

/** Imports the task module and the evaluator modules. Throws Refused. */
export async function loadUserModules(start: StartMessage): Promise<UserModules> {
  const holder = await importHolder(start)
  const task = holder?.task ?? (await loadPromptTask(start.task))
  const found = holder === null ? [] : listed('evaluators', holder.exports, holder.path)
  const runEvaluators = holder === null ? [] : listed('runEvaluators', holder.exports, holder.path)
  for (const path of start.evaluatorModules) {
    const exports = await importUserModule(path, 'EVALUATOR_NOT_LOADED', start.directory)
    const ofRuns = listed('runEvaluators', exports, path)
    found.push(...exportedEvaluators(exports, path, task, ofRuns))
    runEvaluators.push(...ofRuns)
  }
  for (const judge of start.judges) {
    const { createJudge, judgeVersion } = await import('./judges.ts')
    const run = await createJudge(judge, start.directory)
    found.push({ ownName: judge.score, run, version: judgeVersion(judge), path: '' })
  }
  return {
    task,
    evaluators: labelled(distinct(found), 'evaluators'),
    runEvaluators: labelled(distinct(runEvaluators), 'runEvaluators'),
    script: holder?.script ?? null,
  }
}

/** The module that has the task, and its evaluators as exports. */
interface Holder {
  readonly path: string
  readonly exports: Exports
  readonly task: Task | null
  readonly script: StartedScript | null
}

async function importHolder({ task, directory }: StartMessage): Promise<Holder | null> {
  if (task === null || 'prompt' in task) return null
  if (!('script' in task)) return { ...(await importTask(task, directory)), script: null }
  const { path } = task.script
  const module = await importUserModule(path, 'TASK_NOT_LOADED', directory)
  const { startScript } = await import('./script.ts')
  const script = await startScript(findExperiment(module, path), task.script, directory)
  return { path, exports: script.exports, task: script.task, script }
}

function findExperiment(exports: Exports, path: string): (context: unknown) => unknown {
  const holders = layers(exports)
  const named = holders.map((holder) => holder.experiment).find(isFunction)
  const found = named ?? holders.map((holder) => holder.default).find(isFunction)
  if (found !== undefined) return found
  throw new Refused('TASK_NOT_LOADED', path, 'it exports no function called experiment, and none by default')
}

async function loadPromptTask(task: StartMessage['task']): Promise<Task | null> {
  if (task === null || !('prompt' in task)) return null
  const { createPromptTask } = await import('./prompt-task.ts')
  return createPromptTask(task.prompt)
}

async function importTask(
  { path, export: name }: { readonly path: string; readonly export: string },
  directory: string,
): Promise<{ readonly path: string; readonly exports: Exports; readonly task: Task }> {
  const exports = await importUserModule(path, 'TASK_NOT_LOADED', directory)
  return { path, exports, task: findTask(exports, name, path) }
}

async function importUserModule(path: string, code: Refused['code'], directory: string): Promise<Exports> {
  try {
    return (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as Exports
  } catch (error) {
    throw new Refused(code, path, describeThrown(error, directory), missingPackage(error))
  }
}

function missingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return undefined
  const wanted = /Cannot find (?:package|module) '([^']+)'/.exec(error.message)?.[1] ?? ''
  return /^(?![A-Za-z]:|file:|node:)(?:@[^/.]+\/)?[^@./\\][^/\\]*/.exec(wanted)?.[0]
}

/** A CommonJS module has its exports under `default`, and one that was an ES module before it was compiled twice so. */
function layers(exports: Exports): readonly Exports[] {
  const found = [exports]
  for (let inner = exports.default; isHolder(inner) && found.length < 3; inner = inner.default) found.push(inner)
  return found
}

function isHolder(value: unknown): value is Exports {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function findTask(exports: Exports, name: string, path: string): Task {
  const holders = layers(exports)
  const named = holders.map((holder) => holder[name]).find(isFunction)
  const found = named ?? (name === 'task' ? holders.map((holder) => holder.default).find(isFunction) : undefined)
  if (found !== undefined) return found
  const names = Array.from(new Set(holders.flatMap(Object.keys)))
  const seen = names.filter((key) => key !== 'default' && key !== 'module.exports' && key !== '__esModule')
  const exported = seen.length === 0 ? 'nothing by a name' : seen.slice(0, 10).join(', ')
  throw new Refused('TASK_NOT_LOADED', path, `it exports no function called ${name}; it exports ${exported}`)
}

/** The members of one of the lists that a module may export. */
function listed(name: ListName, exports: Exports, path: string): Unlabelled[] {
  const list = layers(exports).find((holder) => holder[name] !== undefined)?.[name]
  if (list === undefined) return []
  if (!Array.isArray(list)) {
    throw new Refused(
      'EVALUATOR_NOT_LOADED',
      path,
      `its export \`${name}\` is a ${typeof list}; expected a list of functions`,
    )
  }
  return list.map((member: unknown, index) => {
    if (isFunction(member)) return evaluator(member, path)
    const what = member === undefined || member === null ? String(member) : `a ${typeof member}`
    throw new Refused('EVALUATOR_NOT_LOADED', path, `\`${name}[${String(index)}]\` is ${what}; expected a function`)
  })
}

/** Of a module that is there for its evaluators: the list `evaluators` and every exported function, run evaluators apart. */
function exportedEvaluators(
  exports: Exports,
  path: string,
  task: Task | null,
  runEvaluators: readonly Unlabelled[],
): Unlabelled[] {
  const functions = layers(exports).flatMap((holder) => Object.values(holder).filter(isFunction))
  const found = [...listed('evaluators', exports, path), ...functions.map((run) => evaluator(run, path))]
  const others = new Set<unknown>([task, ...runEvaluators.map(({ run }) => run)])
  if (found.length > 0 || runEvaluators.length > 0) return found.filter(({ run }) => !others.has(run))
  throw new Refused('EVALUATOR_NOT_LOADED', path, 'it exports no function, and so no evaluator')
}

function evaluator(run: Evaluate, path: string): Unlabelled {
  const version =
    'version' in run && (typeof run.version === 'string' || typeof run.version === 'number') ? run.version : null
  const ownName = run.name === 'default' ? '' : run.name
  return { ownName, run, path, ...(version === null ? {} : { version: String(version) }) }
}

function distinct(evaluators: readonly Unlabelled[]): Unlabelled[] {
  return evaluators.filter(({ run }, index) => evaluators.findIndex((other) => other.run === run) === index)
}

function labelled(evaluators: readonly Unlabelled[], list: ListName): Evaluator[] {
  const taken = new Map<string, number>()
  return evaluators.map((one, index) => {
    const name = one.ownName === '' ? `${list}[${String(index)}]` : one.ownName
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return { ...one, label: count === 1 ? name : `${name} (${String(count)})` }
  })
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function'
}
