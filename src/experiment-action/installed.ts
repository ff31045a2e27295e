import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { say } from '../core/text.ts'
import type { Log } from '../log.ts'
import { findPython } from '../process/python-command.ts'
import { runCommand } from '../process/run-command.ts'
import type { ExperimentInputs } from './inputs.ts'

const PYTHON_TIMEOUT_MS = 30_000

/** Nothing is installed here: the repository's own packages are used, and the log says where an input asks for others. */
export async function warnOfVersions(
  { jsSdkVersion, pythonSdkVersion }: ExperimentInputs,
  directory: string,
  environment: Readonly<Record<string, string>>,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const warn = (input: string, asked: string | undefined, name: string, found: string | null): void => {
    if (asked === undefined || asked === found) return
    const has = found === null ? say`it is not installed` : say`${found} is installed`
    log.warn(say`The input ${input} asks for ${name} ${asked}, and ${has}: this action installs nothing.`)
  }
  warn('js_sdk_version', jsSdkVersion, '@langfuse/client', findJsVersion(directory))
  if (pythonSdkVersion === undefined) return
  warn('python_sdk_version', pythonSdkVersion, 'langfuse', await findPythonVersion(directory, environment, signal))
}

function findJsVersion(directory: string): string | null {
  const manifest = join(directory, 'node_modules/@langfuse/client/package.json')
  if (existsSync(manifest)) {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version?: unknown }
    return typeof version === 'string' ? version : null
  }
  return dirname(directory) === directory ? null : findJsVersion(dirname(directory))
}

async function findPythonVersion(
  directory: string,
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string | null> {
  const python = findPython(directory, environment['PATH'])
  if (python === null) return null
  const [command = '', ...args] = python
  const done = await runCommand({
    ...{ command, directory, environment, signal, input: '', timeoutMs: PYTHON_TIMEOUT_MS },
    args: [...args, '-c', 'import importlib.metadata as m; print(m.version("langfuse"))'],
  })
  return done.kind === 'exited' && done.code === 0 ? done.stdout.toString('utf8').trim() : null
}
