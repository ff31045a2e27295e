import type { ResolveFnOutput } from 'node:module'
import { dirname, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { mappedPaths } from './tsconfig.ts'
import { findSourceFile, isPackageFile } from './user-files.ts'

/** Names of the user's own files that Node's loader does not know; what is in them is `load-source.ts`. */

const RELATIVE = /^(?:\.{1,2}(?:\/|$)|\/|file:)/

interface Importer {
  readonly parentURL: string | undefined
}

/** A user's file by a name that TypeScript knows and Node does not: tsconfig `paths`, no extension, `.js` for `.ts`. */
export function mappedSource(specifier: string, context: Importer): ResolveFnOutput | null {
  const importer = userFile(context.parentURL)
  if (importer === null || specifier.startsWith('node:') || RELATIVE.test(specifier)) return null
  return firstSource(mappedPaths(importer, specifier))
}

export function relativeSource(specifier: string, context: Importer): ResolveFnOutput | null {
  const importer = userFile(context.parentURL)
  if (importer === null || !RELATIVE.test(specifier)) return null
  const path = specifier.startsWith('file:') ? fileURLToPath(specifier) : resolvePath(dirname(importer), specifier)
  return firstSource([path])
}

function firstSource(paths: readonly string[]): ResolveFnOutput | null {
  for (const path of paths) {
    const file = findSourceFile(path)
    if (file !== null) return { url: pathToFileURL(file).href, shortCircuit: true }
  }
  return null
}

/** The path of a file of the user, not of a package: what is ours to help with. */
export function userFile(url: string | undefined): string | null {
  if (url?.startsWith('file:') !== true) return null
  const path = fileURLToPath(url)
  return isPackageFile(path) ? null : path
}
