import { constants } from 'node:fs'
import { access, open, realpath } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { say, type Text } from './core/text.ts'
import { describeError } from './errors.ts'

/** What a path of the spec led to. `missing`: nothing is there; `refused`: something that is not read. */
export type RepositoryFile =
  { readonly status: 'read'; readonly text: string } | { readonly status: 'missing' | 'refused'; readonly text: Text }

const MISSING = new Set(['ENOENT', 'ENOTDIR'])
/** Node reads no more into one string. */
const MOST_BYTES = 512 * 1024 * 1024

/**
 * Reads a file that the spec names, as UTF-8. Symbolic links are followed first: what counts is where the file is, which
 * must be inside the repository (the working directory, where it is in none) and not under .git, and that it is a
 * regular file, so that nothing waits for a pipe or reads a device.
 */
export async function readRepositoryFile(directory: string, path: string): Promise<RepositoryFile> {
  let real: string
  try {
    real = await realpath(resolve(directory, path))
  } catch (error) {
    return isMissing(error) ? missing(path) : refused(say`${path} cannot be read: ${describeError(error)}`)
  }
  const root = await findRoot(await realpath(directory))
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return refused(say`${path} leads out of the repository, to ${real}`)
  }
  const inside = real.slice(root.length).split(sep)
  if (inside.some((step) => step.toLowerCase() === '.git')) return refused(say`${path} leads into .git`)
  try {
    return await readRegular(real, path)
  } catch (error) {
    return isMissing(error) ? missing(path) : refused(say`${path} cannot be read: ${describeError(error)}`)
  }
}

async function readRegular(real: string, path: string): Promise<RepositoryFile> {
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return refused(say`${path} is not a regular file`)
    if (stat.size > MOST_BYTES) return refused(say`${path} is larger than ${MOST_BYTES / 1024 / 1024} MiB`)
    return { status: 'read', text: await file.readFile('utf8') }
  } finally {
    await file.close()
  }
}

/** The directory with .git in it, this one or the nearest above; without one, this one. */
async function findRoot(directory: string): Promise<string> {
  for (let here = directory; ; here = dirname(here)) {
    if (await exists(join(here, '.git'))) return here
    if (dirname(here) === here) return directory
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

/** Whether reading failed because nothing is at the path. */
export function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && MISSING.has(String(error.code))
}

function missing(path: string): RepositoryFile {
  return { status: 'missing', text: say`There is no file at ${path}` }
}

function refused(text: Text): RepositoryFile {
  return { status: 'refused', text }
}
