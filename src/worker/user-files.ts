import { readFileSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Where the user's own files are: which of them are ours to compile, and what a path without its extension means. */

const TYPESCRIPT = /\.[cm]?tsx?$/
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json']
/** An import of `./x.js` may mean the file that will become it. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
}

export function isTypeScript(path: string): boolean {
  return TYPESCRIPT.test(path)
}

/** Packages are Node's affair; everything else is the user's source. */
export function isPackageFile(path: string): boolean {
  return path.includes(`${sep}node_modules${sep}`)
}

/** The file that an import of this absolute path means, as TypeScript and bundlers read it, or `null`. */
export function findSourceFile(path: string): string | null {
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? ''
  const stem = path.slice(0, path.length - extension.length)
  const candidates = [
    path,
    ...(SOURCES[extension] ?? []).map((source) => stem + source),
    ...EXTENSIONS.map((added) => path + added),
    ...EXTENSIONS.map((added) => join(path, `index${added}`)),
  ]
  return candidates.find(isFile) ?? null
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

const packageTypes = new Map<string, string | undefined>()

/** The `type` of the package.json that governs files in this directory; undefined when it has none. */
export function packageType(directory: string): string | undefined {
  if (packageTypes.has(directory)) return packageTypes.get(directory)
  const manifest = join(directory, 'package.json')
  const parent = dirname(directory)
  const type = isFile(manifest) ? typeIn(manifest) : parent === directory ? undefined : packageType(parent)
  packageTypes.set(directory, type)
  return type
}

function typeIn(manifest: string): string | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    if (typeof content !== 'object' || content === null || !('type' in content)) return undefined
    return typeof content.type === 'string' ? content.type : undefined
  } catch {
    return undefined
  }
}
