import { execFile } from 'node:child_process'
import { existsSync, realpathSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The oldest Node that runs this program, as `engines` in package.json says. */
const OLDEST = [20, 19] as const
const VERSION_LIMIT_MS = 5_000

/**
 * The Node that runs the user's code: the one on the PATH, for which the user's packages were installed, when it is new
 * enough; else the one that runs this program.
 */
export async function findNode(path: string | undefined): Promise<string> {
  const found = findOnPath(process.platform === 'win32' ? 'node.exe' : 'node', path ?? '')
  if (found === null || realpathSync(found) === realpathSync(process.execPath)) return process.execPath
  return (await isNewEnough(found)) ? found : process.execPath
}

/** The file of that name in the first directory of a PATH that has it. */
export function findOnPath(name: string, path: string): string | null {
  const files = path
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, name))
  return files.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false) ?? null
}

async function isNewEnough(node: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(node, ['--version'], { timeout: VERSION_LIMIT_MS, env: {} })
    const [major = 0, minor = 0] = stdout.trim().replace(/^v/, '').split('.').map(Number)
    return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  } catch {
    return false
  }
}

/** The file that a worker is started with: in the bundle beside this code, else in the compiled sources. */
export function workerEntry(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['worker/index.js', '../worker/index.js', '../../.cache/build/worker/index.js'].map((place) =>
    join(here, place),
  )
  const entry = places.find((place) => existsSync(place))
  if (entry === undefined) throw new TypeError(`no worker/index.js in ${here}: the program is not complete`)
  return entry
}
