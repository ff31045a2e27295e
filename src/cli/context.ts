import { randomBytes } from 'node:crypto'
import { departingFrom } from '../core/history.ts'
import type { LangfuseSettings } from '../langfuse/client.ts'
import { childEnvironment } from '../process/child-environment.ts'
import { gitHistory } from '../git/history.ts'
import { readIdentity } from '../git/identity.ts'
import type { RunContext } from '../ports.ts'
import { createLog, type CliProcess } from './process.ts'

/** What every edge is told of a run from the command line: git is the only witness of the code. */
export async function createContext(outside: CliProcess, signal: AbortSignal): Promise<RunContext> {
  const now = (): Date => new Date()
  const environment = childEnvironment([], {}, outside.env).values
  const identity = await readIdentity(outside.cwd, environment)
  return {
    directory: outside.cwd,
    identity,
    // Changes that are in no commit depart from the commit itself.
    history: departingFrom(
      (branch) => (identity.isDirty === true && branch === identity.branch ? identity.commit : undefined),
      gitHistory(outside.cwd, environment),
    ),
    runId: `${now()
      .toISOString()
      .replaceAll(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`,
    log: createLog(outside),
    now,
    signal,
  }
}

/** Langfuse as the environment names it; the SDK's older names of the address are read too. */
export function langfuseSettings(
  { env }: CliProcess,
  { log, signal }: Pick<RunContext, 'log' | 'signal'>,
): LangfuseSettings {
  return {
    publicKey: env['LANGFUSE_PUBLIC_KEY'],
    secretKey: env['LANGFUSE_SECRET_KEY'],
    baseUrl: env['LANGFUSE_BASE_URL'] ?? env['LANGFUSE_BASEURL'] ?? env['LANGFUSE_HOST'],
    log,
    signal,
  }
}
