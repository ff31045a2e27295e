import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const TIMEOUT_MS = 10_000
const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024

/** What git is given of the environment: never this process's own, which holds keys. */
export type Environment = Readonly<Record<string, string>>

/** What git prints, trimmed; undefined when it cannot say: no repository, no git, no such thing. */
export async function runGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', directory, ...args], {
      env: environment,
      timeout: TIMEOUT_MS,
      maxBuffer: OUTPUT_LIMIT_BYTES,
    })
    return stdout.trim()
  } catch {
    return undefined
  }
}
