import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'
import { writeWhole, type FileOptions } from './write-whole.ts'

/** The report itself, `langfuse-gate.report` v1. */
export function createJsonFileReporter({ path, log }: FileOptions): Reporter {
  return {
    name: 'JSON report',
    async deliver(report) {
      try {
        await writeWhole(path, `${JSON.stringify(report, null, 2)}\n`)
      } catch (error) {
        warnUndelivered(log, 'JSON report', error)
      }
    },
  }
}
