import { Session } from 'node:inspector'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isPackageFile } from './user-files.ts'

/** The function and the module that lists it. */
export interface Listed {
  readonly run: object
  readonly path: string
}

/**
 * For each evaluator the file that decides what it does: the one it is written in, where that file exports this very
 * function; else (made by a factory, kept in a closure) the module that lists it, which holds all that went into it.
 */
export async function filesOfEvaluators(evaluators: readonly Listed[]): Promise<string[]> {
  const written = filesOfFunctions(evaluators.map(({ run }) => run))
  return Promise.all(
    evaluators.map(async ({ run, path }, index) => {
      const file = written[index]
      if (file === undefined || file === path || isPackageFile(file)) return path
      return (await exportsOf(file)).includes(run) ? file : path
    }),
  )
}

/** What a module that is loaded already exports, with the members of its lists. */
async function exportsOf(path: string): Promise<unknown[]> {
  const namespace = (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as Record<string, unknown>
  const inner: unknown = namespace.default
  const members = typeof inner === 'object' && inner !== null ? Object.values(inner) : [inner]
  return [...Object.values(namespace), ...(members as unknown[])].flat()
}

const SLOT = 'langfuse-gate.functions'

/** Asks V8 in which file each function is written; empty where this Node has no inspector. */
function filesOfFunctions(functions: readonly object[]): (string | undefined)[] {
  const scripts = new Map<string, string>()
  const files: (string | undefined)[] = []
  const slot = globalThis as Record<symbol, unknown>
  slot[Symbol.for(SLOT)] = functions
  try {
    const session = new Session()
    session.connect()
    session.on('Debugger.scriptParsed', ({ params }) => scripts.set(params.scriptId, params.url))
    session.post('Debugger.enable')
    for (const index of functions.keys()) {
      const expression = `globalThis[Symbol.for('${SLOT}')][${String(index)}]`
      session.post('Runtime.evaluate', { expression }, (_failure, { result }) => {
        if (result.objectId === undefined) return
        session.post('Runtime.getProperties', { objectId: result.objectId, ownProperties: true }, (_, properties) => {
          const location = properties.internalProperties?.find(({ name }) => name === '[[FunctionLocation]]')
          const position: unknown = location?.value?.value
          if (typeof position !== 'object' || position === null || !('scriptId' in position)) return
          const url = scripts.get(String(position.scriptId))
          if (url?.startsWith('file:') === true) files[index] = fileURLToPath(url)
        })
      })
    }
    session.disconnect()
  } catch {
    return files
  } finally {
    Reflect.deleteProperty(slot, Symbol.for(SLOT))
  }
  return files
}
