import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { registerCommonJsHooks } from './commonjs-hooks.ts'
import { loadSource } from './load-source.ts'
import { mappedSource, relativeSource } from './module-hooks.ts'

/** Teaches this process to load the user's TypeScript, by whichever way this Node has. */
export function registerLoader(): void {
  process.setSourceMapsEnabled(true)
  if (typeof nodeModule.registerHooks === 'function') {
    nodeModule.registerHooks({
      resolve(specifier, context, next) {
        const mapped = mappedSource(specifier, context)
        if (mapped !== null) return mapped
        try {
          return next(specifier, context)
        } catch (error) {
          const found = relativeSource(specifier, context)
          if (found === null) throw error
          return found
        }
      },
      load: (url, context, next) =>
        loadSource(url, context.importAttributes, context.conditions.includes('import')) ?? next(url, context),
    })
    return
  }
  const here = dirname(fileURLToPath(import.meta.url))
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all that this Node has
  nodeModule.register(pathToFileURL(join(here, 'module-hooks-thread.js')))
  registerCommonJsHooks()
}
