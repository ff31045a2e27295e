import { debug, info, setSecret, warning } from '@actions/core'
import { logLine } from '../core/render/encode/log.ts'
import { SHORTEST_SECRET } from '../core/render/redact.ts'
import type { Text } from '../core/text.ts'
import type { Log } from '../log.ts'
import { secretValues } from '../process/child-environment.ts'

/**
 * Has the runner hide `own` and every key of the job, and each part of one that is JSON, in each log line from here on:
 * what a task prints goes to the log as it is.
 */
export function hideInLog(own: readonly string[]): void {
  const keys = secretValues().filter((value) => value.trim().length >= SHORTEST_SECRET)
  for (const secret of new Set([...own, ...keys])) setSecret(secret)
}

/** The job's log. Values from outside are encoded here; what an annotation says of a warning is encoded by the toolkit. */
export function createLog(redact: (text: string) => string): Log {
  // First in the values as they are: what is cut short afterwards could keep the half of a secret.
  const shown = (text: Text): string =>
    redact(logLine(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) }))))
  return {
    info: (text) => {
      info(shown(text))
    },
    warn: (text) => {
      warning(shown(text))
    },
    debug: (text) => {
      debug(shown(text))
    },
  }
}
