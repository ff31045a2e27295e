import { debug, info, warning } from '@actions/core'
import { logLine } from '../core/render/encode/log.ts'
import type { Log } from '../log.ts'

/** The job's log. Values from outside are encoded here; what an annotation says of a warning is encoded by the toolkit. */
export function createLog(redact: (text: string) => string): Log {
  return {
    info: (text) => {
      info(redact(logLine(text)))
    },
    warn: (text) => {
      warning(redact(logLine(text)))
    },
    debug: (text) => {
      debug(redact(logLine(text)))
    },
  }
}
