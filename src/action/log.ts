import { debug, info, warning } from '@actions/core'
import { logLine } from '../core/render/encode/log.ts'
import type { Text } from '../core/text.ts'
import type { Log } from '../log.ts'

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
