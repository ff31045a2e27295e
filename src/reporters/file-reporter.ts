import type { Report } from '../core/report.ts'
import { say } from '../core/text.ts'
import { describeError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Reporter } from '../ports.ts'
import { writeWhole } from './write-whole.ts'

export interface FileOptions {
  readonly path: string
  readonly log: Log
  /** Told when the file could not be written, after the log. */
  readonly onUnwritten?: () => void
}

/** The report as one file. */
export function createFileReporter(
  name: string,
  { path, log, onUnwritten }: FileOptions,
  render: (report: Report) => string,
): Reporter {
  return {
    name,
    async deliver(report) {
      try {
        await writeWhole(path, render(report))
      } catch (error) {
        log.warn(say`The ${[name]} was not written; the verdict stands. ${path}: ${describeError(error)}`)
        onUnwritten?.()
      }
    },
  }
}
