import { readFileSync } from 'node:fs'
import type { LoadFnOutput, LoadHookContext, ResolveFnOutput } from 'node:module'
import { dirname, resolve as resolvePath } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileTypeScript, mappedPaths } from './compile-typescript.ts'
import { findSourceFile, isPackageFile, isTypeScript } from './user-files.ts'

/** What Node's loader does not do with the user's own files: see `resolveSource` and `loadSource`. */

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

/** The user's TypeScript compiled, and JSON as imports without an attribute expect it; `null` for all else. */
export function loadSource(
  url: string,
  attributes: LoadHookContext['importAttributes'] | undefined,
  isImport: boolean,
): LoadFnOutput | null {
  const path = userFile(url)
  if (path === null) return null
  if (path.endsWith('.json') && attributes?.type === undefined) {
    return { format: 'json', source: readFileSync(path, 'utf8'), shortCircuit: true }
  }
  if (!isTypeScript(path)) return null
  const { format, code } = compileTypeScript(path)
  if (format === 'commonjs' && isImport) return { format: 'module', source: requiring(path, code), shortCircuit: true }
  return { format, source: code, shortCircuit: true }
}

/**
 * An imported CommonJS file as a module that requires it. Given to Node as CommonJS source, it would get a `require`
 * that knows neither ES modules (Node 20) nor these hooks (Node 22).
 */
function requiring(path: string, code: string): string {
  const names = new Set(Array.from(code.matchAll(/\bexports\.([A-Za-z_$][\w$]*)\s*=/g), (match) => match[1] ?? ''))
  names.delete('default')
  names.delete('__esModule')
  return [
    `import { createRequire } from 'node:module'`,
    `const loaded = createRequire(import.meta.url)(${JSON.stringify(path)})`,
    `export default loaded`,
    ...Array.from(
      names,
      (name, index) => `const e${String(index)} = loaded.${name}; export { e${String(index)} as ${name} }`,
    ),
  ].join('\n')
}

/** The path of a file of the user, not of a package: what is ours to help with. */
function userFile(url: string | undefined): string | null {
  if (url?.startsWith('file:') !== true) return null
  const path = fileURLToPath(url)
  return isPackageFile(path) ? null : path
}
