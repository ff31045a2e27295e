import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findOnPath } from './worker-command.ts'

const IN_ENVIRONMENT = process.platform === 'win32' ? join('Scripts', 'python.exe') : join('bin', 'python')

/**
 * The Python that the job has its packages in, as a command line: the virtual environment that is active, else `.venv` or
 * `venv` of the directory, else what `uv run` would take, else `python` and `python3` of the PATH. Null for none.
 */
export function findPython(
  directory: string,
  path: string | undefined,
  activeEnvironment: string | undefined = process.env['VIRTUAL_ENV'],
): readonly string[] | null {
  const environments = [activeEnvironment, join(directory, '.venv'), join(directory, 'venv')]
  const interpreters = environments.flatMap((one) =>
    one === undefined || one === '' ? [] : [join(one, IN_ENVIRONMENT)],
  )
  const found = interpreters.find((interpreter) => existsSync(interpreter))
  if (found !== undefined) return [found]
  const uv = existsSync(join(directory, 'uv.lock')) ? findOnPath('uv', path ?? '') : null
  if (uv !== null) return [uv, 'run', '--quiet', 'python']
  const onPath = ['python', 'python3'].map((name) => findOnPath(name, path ?? '')).find((one) => one !== null)
  return onPath === undefined ? null : [onPath]
}

/** The file that a Python worker is started with: in the bundle beside this code, else in the sources, compiled or not. */
export function pythonEntry(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['worker-python/main.py', '../worker-python/main.py', '../../../src/worker-python/main.py'].map(
    (place) => join(here, place),
  )
  const entry = places.find((place) => existsSync(place))
  if (entry === undefined) throw new TypeError(`no worker-python/main.py in ${here}: the program is not complete`)
  return entry
}
