import type { LoadHook, ResolveHook } from 'node:module'
import { loadSource, mappedSource, relativeSource } from './module-hooks.ts'

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

export const load: LoadHook = (url, context, next) =>
  loadSource(url, context.importAttributes, true) ?? next(url, context)
