import { createRequire } from 'node:module'
import type { Json } from '../core/json.ts'
import type { ScriptCall, ScriptEnd, ScriptError, ScriptExperiment, ScriptOpening } from '../core/script.ts'
import type { ConcludeMessage } from '../process/protocol.ts'
import { readJournal } from './read-journal.ts'
import { readContextData, readScriptData, type ScriptData } from './script-data.ts'
import { createScriptResult } from './script-result.ts'
import { causes, describeThrown } from './thrown.ts'
import type { Task } from './user-code.ts'

/** A script that has been started, and stands still in its call of `runExperiment`, or is at its end. */
export interface StartedScript {
  readonly opening: ScriptOpening
  /** What it gave to `runExperiment`, as a module exports them: `task`, `evaluators`, `runEvaluators`. */
  readonly exports: Readonly<Record<string, unknown>>
  readonly task: Task | null
  /** Lets its call resolve, and waits for its end. */
  conclude(call: ConcludeMessage): Promise<ScriptError | null>
}

/** A line to the parent holds 16 MiB. What the script threw is said, however large the result beside it. */
const RESULT_LIMIT_BYTES = 15 * 1024 * 1024

type Given = Readonly<Record<string, unknown>>
type Ended = { readonly result: unknown } | { readonly result: unknown; readonly thrown: unknown }

/**
 * Calls a script with a context whose `runExperiment` runs nothing: it keeps what it is given and waits for the results,
 * which the gate makes as it makes those of any task. Resolves when the script has got there, or has ended without it.
 */
export function startScript(
  experiment: (context: unknown) => unknown,
  call: ScriptCall,
  directory: string,
): Promise<StartedScript> {
  const contextData = call.data === null ? undefined : readContextData(call.data)
  let resolveRun: (result: object) => void = () => undefined
  const result = new Promise<object>((resolve) => {
    resolveRun = resolve
  })
  return new Promise((open) => {
    let given: Given | null = null
    let ended: Promise<Ended> = Promise.resolve({ result: null })
    /** Of a second call: a script that catches it would pass, with an experiment that nobody has run. */
    let refused: ScriptError | null = null
    const conclude = async ({ journal, run: facts }: ConcludeMessage): Promise<ScriptError | null> => {
      resolveRun(createScriptResult(await readJournal(journal), facts))
      const ending = describeEnding(await ended, directory)
      return refused ?? ending
    }
    const runExperiment = async (params: unknown): Promise<object> => {
      if (given !== null) {
        const twice = new Error('runExperiment was called twice: the gate runs one experiment of a script')
        refused = describe(twice, directory)
        throw twice
      }
      const captured = capture(params, contextData, call)
      given = captured.given
      open({ ...captured, conclude })
      return result
    }
    ended = run(() => experiment(createContext(call, contextData, runExperiment)))
    void ended.then((end) => {
      if (given !== null) return
      const opening = describeEnd(end, directory)
      open({ opening, exports: {}, task: null, conclude: async () => opening.error })
    })
  })
}

function createContext(call: ScriptCall, data: unknown, runExperiment: (params: unknown) => Promise<object>): object {
  let client: unknown
  return {
    get client(): unknown {
      client ??= createClient(call.path)
      return client
    },
    data,
    datasetVersion: call.datasetVersion,
    metadata: { ...call.metadata },
    runExperiment,
  }
}

/** Of the repository's own package, with the keys of the environment. */
function createClient(path: string): unknown {
  let sdk: { readonly LangfuseClient: new () => unknown }
  try {
    sdk = createRequire(path)('@langfuse/client') as typeof sdk
  } catch (error) {
    const cause = { cause: error }
    throw new Error('context.client needs the package @langfuse/client: npm install @langfuse/client', cause)
  }
  return new sdk.LangfuseClient()
}

/** Throws TypeError with what is wrong: a script that gives nonsense is told so where it does. */
function capture(
  params: unknown,
  contextData: unknown,
  call: ScriptCall,
): Pick<StartedScript, 'opening' | 'exports' | 'task'> & { readonly given: Given } {
  if (typeof params !== 'object' || params === null) throw new TypeError('runExperiment was given no parameters')
  const given = params as Given
  const { name, description, metadata, data = contextData, maxConcurrency, evaluators, runEvaluators } = given
  const { task } = given
  if (typeof task !== 'function')
    throw new TypeError(`the task of runExperiment is a ${typeof task}; expected a function`)
  if (data === undefined) {
    throw new TypeError('`data` must be provided either on the RunnerContext or the runExperiment call')
  }
  const { items, originals, dataset } = readScriptData(data)
  const opening: ScriptExperiment = {
    reached: 'experiment',
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    metadata: { ...call.metadata, ...texts(metadata) },
    maxConcurrency: readConcurrency(maxConcurrency),
    data: data === contextData ? null : items,
    dataset,
  }
  return {
    given,
    opening,
    exports: { evaluators, runEvaluators },
    task: (item) => (task as Task)(original(item, originals)),
  }
}

/** As the script knows the item; what a task does to it is nothing to the next run of it. */
function original(item: unknown, originals: ScriptData['originals']): unknown {
  const known = originals.get((item as { readonly id: string }).id)
  if (known === undefined) return item
  try {
    return structuredClone(known)
  } catch {
    return known
  }
}

/** The SDK runs nothing at all, and says nothing, when it is 0 or no number. */
function readConcurrency(value: unknown): number | null {
  if (value === undefined || value === Infinity) return null
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  throw new TypeError(
    `maxConcurrency of runExperiment is ${typeof value === 'number' ? String(value) : JSON.stringify(value)}; expected an integer of 1 or more`,
  )
}

function texts(metadata: unknown): Record<string, string> {
  if (typeof metadata !== 'object' || metadata === null) return {}
  return Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

async function run(script: () => unknown): Promise<Ended> {
  try {
    return { result: await script() }
  } catch (thrown) {
    const result = typeof thrown === 'object' && thrown !== null && 'result' in thrown ? thrown.result : null
    return { result, thrown }
  }
}

/** What a script said that ran its experiment itself. Functions of a result, such as `format`, are no part of it. */
function describeEnd(ended: Ended, directory: string): ScriptEnd {
  const error = describeEnding(ended, directory)
  try {
    const text = JSON.stringify(ended.result) as string | undefined
    if (Buffer.byteLength(text ?? '') > RESULT_LIMIT_BYTES) throw new Error('it is more than 15 MiB of JSON')
    return { reached: 'end', result: text === undefined ? null : (JSON.parse(text) as Json), error }
  } catch (why) {
    const unwritten = new Error('the result of the script cannot be handed on', { cause: why })
    unwritten.name = 'SerializationError'
    return { reached: 'end', result: null, error: error ?? describe(unwritten, directory) }
  }
}

function describeEnding(ended: Ended, directory: string): ScriptError | null {
  return 'thrown' in ended ? describe(ended.thrown, directory) : null
}

function describe(error: unknown, directory: string): ScriptError {
  const [thrown] = causes(error)
  const name = thrown instanceof Error ? thrown.name : 'NonErrorThrown'
  return {
    name,
    message: describeThrown(error, directory),
    isRegression: name === 'RegressionError',
    ...(thrown instanceof Error && thrown.stack !== undefined ? { details: thrown.stack.slice(0, 8_000) } : {}),
  }
}
