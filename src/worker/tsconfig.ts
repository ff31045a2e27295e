import { dirname } from 'node:path'
import { createPathsMatcher, getTsconfig, type TsConfigResult } from 'get-tsconfig'

interface Configured {
  readonly tsconfig: TsConfigResult | null
  readonly match: ((specifier: string) => string[]) | null
}
const configured = new Map<string, Configured>()

/** The tsconfig.json that governs a directory; one that cannot be read counts as none. */
export function findTsconfig(directory: string): Configured {
  const known = configured.get(directory)
  if (known !== undefined) return known
  const tsconfig = readTsconfig(directory)
  const found = { tsconfig, match: tsconfig === null ? null : createPathsMatcher(tsconfig) }
  configured.set(directory, found)
  return found
}

function readTsconfig(directory: string): TsConfigResult | null {
  try {
    return getTsconfig(directory)
  } catch {
    return null
  }
}

/** Where the `paths` of the tsconfig say an import may lie: absolute paths, to be tried in order. */
export function mappedPaths(importer: string, specifier: string): readonly string[] {
  return findTsconfig(dirname(importer)).match?.(specifier) ?? []
}
