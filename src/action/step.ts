import { readFile } from 'node:fs/promises'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { GithubContext } from '../github/context.ts'
import type { Log } from '../log.ts'

/** What every step of ours does around its gates, whichever inputs it takes. */

export const toLog = {
  write: (text: string): void => {
    process.stdout.write(text)
  },
  color: false,
  width: 140,
}

/** The runner cancels with SIGINT and gives some seconds: what runs is stopped, and what was announced is completed. */
export function onCancel(cancel: AbortController, log: Log): void {
  const stop = (): void => {
    if (cancel.signal.aborted) return
    log.info(say`Cancelled: no more items are started.`)
    cancel.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/** Code of a fork must never run where the repository's secrets are. */
export function refuseForkWithSecrets({ event, pullRequest }: GithubContext): void {
  // Of a payload that cannot be read nobody can tell whose the head is.
  if (event !== 'pull_request_target' || pullRequest?.isFork === false) return
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The event is pull_request_target and the head is a fork, or nobody can tell whose it is: its code would run with this repository's secrets.`,
    remedy: say`Use on: pull_request for the job of the gate.`,
  })
}

export async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
