import type { Reporter } from '../ports.ts'
import { createFileReporter, type FileOptions } from './file-reporter.ts'

/** The report itself, `langfuse-gate.report` v1. */
export function createJsonFileReporter(options: FileOptions): Reporter {
  return createFileReporter('JSON report', options, (report) => `${JSON.stringify(report, null, 2)}\n`)
}
