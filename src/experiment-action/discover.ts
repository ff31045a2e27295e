import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'

const EXTENSIONS = ['.py', '.ts', '.mts', '.js', '.mjs', '.cjs']

/**
 * The scripts that `experiment_path` means, absolute, in the order in which they are run: a file, every script below a
 * directory, or what a glob matches; `!` before a line takes away. Throws GateError INPUT_INVALID when there is none.
 */
export function findScripts(directory: string, experimentPath: string): string[] {
  const lines = experimentPath.split('\n').map((line) => line.trim())
  const wanted = lines.filter((line) => line !== '' && !line.startsWith('!'))
  const isUnwanted = picomatch(
    lines.filter((line) => line.startsWith('!')).map((line) => posix(resolve(directory, line.slice(1)))),
    { dot: true },
  )
  const found = new Set(wanted.flatMap((line) => findOf(directory, line)))
  const scripts = [...found].filter((path) => isScript(path) && !isUnwanted(posix(path)))
  if (scripts.length > 0) return scripts.sort((a, b) => a.localeCompare(b))
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`No experiment scripts matched ${experimentPath}.`,
    remedy: say`Scripts end in ${EXTENSIONS.join(' ')}; a name that begins with . or _ is none.`,
  })
}

function findOf(directory: string, line: string): string[] {
  const path = resolve(directory, line)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile() === true) return [path]
  if (stats?.isDirectory() === true) return filesBelow(path).filter(hasExtension)
  const { base } = picomatch.scan(posix(line))
  const root = resolve(directory, base)
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  // A directory that the glob matches means what is below it.
  const pattern = posix(path)
  const isMatch = picomatch([pattern, ...EXTENSIONS.map((extension) => `${pattern}/**/*${extension}`)], { dot: true })
  return filesBelow(root).filter((file) => hasExtension(file) && isMatch(posix(file)))
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === '.git' ? [] : filesBelow(path)
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [path] : []
  })
}

function isScript(path: string): boolean {
  return !/^[._]/.test(basename(path)) && !path.split(sep).includes('node_modules')
}

function hasExtension(path: string): boolean {
  return EXTENSIONS.includes(extname(path))
}

function posix(path: string): string {
  return path.replaceAll('\\', '/')
}
