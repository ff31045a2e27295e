import type { LoadHook, ResolveHook } from 'node:module'
import { mappedSource, relativeSource, userFile } from './module-hooks.ts'

/**
 * The hooks for Node before 22.15, which runs them in a thread of their own and finds them by the names of exports. The
 * process itself has `commonjs-hooks.ts` beside them.
 */

export const resolve: ResolveHook = async (specifier, context, next) => {
  const mapped = mappedSource(specifier, context)
  if (mapped !== null) return mapped
  try {
    return await next(specifier, context)
  } catch (error) {
    const found = relativeSource(specifier, context)
    if (found === null) throw error
    return found
  }
}

export const load: LoadHook = async (url, context, next) => {
  const path = userFile(url)
  // A task in JavaScript needs no compiler.
  if (path === null || !/\.(?:[cm]?tsx?|json)$/.test(path)) return next(url, context)
  const { loadSource } = await import('./load-source.ts')
  return loadSource(url, context.importAttributes, true) ?? next(url, context)
}
