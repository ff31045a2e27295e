import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { compileTypeScript } from './compile-typescript.ts'
import { filesOfEvaluators } from './evaluator-file.ts'
import { mappedPaths } from './tsconfig.ts'
import { findSourceFile, isPackageFile, isTypeScript } from './user-files.ts'
import type { Evaluator } from './user-modules.ts'

/** What tells whether an evaluator is the same as in another run: its `version`, else the hash of what decides it. */
export async function fingerprintsOf(evaluators: readonly Evaluator[]): Promise<string[]> {
  const files = await filesOfEvaluators(evaluators)
  return evaluators.map(({ version, path }, index) =>
    version === undefined ? `sha256:${fileFingerprint(files[index] ?? path)}` : `version:${version}`,
  )
}

/**
 * SHA-256 (hex) over the bytes of a file and of every file of the user that it imports, by relative path or by tsconfig
 * `paths`, found by reading what is left of it without types. An evaluator with the same fingerprint gives the same
 * score to the same output, as far as the repository decides it.
 */
function fileFingerprint(path: string): string {
  const root = dirname(path)
  const hash = createHash('sha256')
  const files = Array.from(importClosure(path), (file) => ({ file, name: relative(root, file).replaceAll('\\', '/') }))
  for (const { file, name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${name}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

function importClosure(path: string): Set<string> {
  const found = new Set([path])
  for (const file of found) {
    for (const imported of importsOf(file)) found.add(imported)
  }
  return found
}

const IMPORT = /\b(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g

function importsOf(path: string): string[] {
  return Array.from(codeOf(path).matchAll(IMPORT), (match) => match[2] ?? '').flatMap((specifier) => {
    const paths = /^\.{1,2}(?:\/|$)/.test(specifier)
      ? [resolve(dirname(path), specifier)]
      : mappedPaths(path, specifier)
    const file = paths.map(findSourceFile).find((found) => found !== null)
    return file === undefined || isPackageFile(file) ? [] : [file]
  })
}

/** Without imports of types: what only describes values decides no score. */
function codeOf(path: string): string {
  const source = readFileSync(path, 'utf8')
  try {
    return isTypeScript(path) ? compileTypeScript(path).code : source
  } catch {
    // It need not be code that runs: a name in a comment leads here, too.
    return source
  }
}
