import { pathToFileURL } from 'node:url'
import type { StartMessage } from '../process/protocol.ts'
import { describeThrown } from './thrown.ts'

/** What the user's modules offer: the task and its evaluators. */
export type Task = (item: unknown) => unknown
export type Evaluate = (args: unknown) => unknown

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

type Exports = Readonly<Record<string, unknown>>

/** A module that cannot be used, in words; the parent knows where the spec names it. */
export class Refused extends Error {
  readonly code: 'TASK_NOT_LOADED' | 'EVALUATOR_NOT_LOADED'
  readonly path: string
  readonly missingPackage: string | undefined

  constructor(code: Refused['code'], path: string, message: string, missingPackage?: string) {
    super(message)
    this.code = code
    this.path = path
    this.missingPackage = missingPackage
  }
}

export interface UserModules {
  readonly task: Task
  readonly evaluators: readonly Evaluator[]
  readonly hasRunEvaluators: boolean
}

/** Imports the task module and the evaluator modules. Throws Refused. */
export async function loadUserModules(start: StartMessage): Promise<UserModules> {
  const { path: taskPath } = start.task
  const taskExports = await importUserModule(taskPath, 'TASK_NOT_LOADED', start.directory)
  const task = findTask(taskExports, start.task.export, taskPath)
  const found = listedEvaluators(taskExports, taskPath)
  const all = [taskExports]
  for (const path of start.evaluatorModules) {
    const exports = await importUserModule(path, 'EVALUATOR_NOT_LOADED', start.directory)
    found.push(...exportedEvaluators(exports, path, task))
    all.push(exports)
  }
  const distinct = found.filter(({ run }, index) => found.findIndex((other) => other.run === run) === index)
  const hasRunEvaluators = all.flatMap(layers).some((holder) => holder.runEvaluators !== undefined)
  return { task, evaluators: labelled(distinct), hasRunEvaluators }
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

function listedEvaluators(exports: Exports, path: string): Omit<Evaluator, 'label'>[] {
  const list = layers(exports).find((holder) => holder.evaluators !== undefined)?.evaluators
  if (list === undefined) return []
  return evaluatorsIn(list, path)
}

function evaluatorsIn(list: unknown, path: string): Omit<Evaluator, 'label'>[] {
  if (!Array.isArray(list)) {
    throw new Refused(
      'EVALUATOR_NOT_LOADED',
      path,
      `its export \`evaluators\` is a ${typeof list}; expected a list of functions`,
    )
  }
  return list.map((member: unknown, index) => {
    if (isFunction(member)) return evaluator(member, path)
    const what = member === undefined || member === null ? String(member) : `a ${typeof member}`
    throw new Refused('EVALUATOR_NOT_LOADED', path, `\`evaluators[${String(index)}]\` is ${what}; expected a function`)
  })
}

/** Of a module that is there for its evaluators: the list `evaluators` and every exported function. */
function exportedEvaluators(exports: Exports, path: string, task: Task): Omit<Evaluator, 'label'>[] {
  const functions = layers(exports).flatMap((holder) => Object.values(holder).filter(isFunction))
  const found = [...listedEvaluators(exports, path), ...functions.map((run) => evaluator(run, path))]
  if (found.length > 0) return found.filter(({ run }) => run !== task)
  throw new Refused('EVALUATOR_NOT_LOADED', path, 'it exports no function, and so no evaluator')
}

function evaluator(run: Evaluate, path: string): Omit<Evaluator, 'label'> {
  const version =
    'version' in run && (typeof run.version === 'string' || typeof run.version === 'number') ? run.version : null
  const ownName = run.name === 'default' ? '' : run.name
  return { ownName, run, path, ...(version === null ? {} : { version: String(version) }) }
}

function labelled(evaluators: readonly Omit<Evaluator, 'label'>[]): Evaluator[] {
  const taken = new Map<string, number>()
  return evaluators.map((one, index) => {
    const name = one.ownName === '' ? `evaluators[${String(index)}]` : one.ownName
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return { ...one, label: count === 1 ? name : `${name} (${String(count)})` }
  })
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function'
}
