import type { Links } from '../core/render/links.ts'
import { renderSummary } from '../core/render/summary.ts'
import type { Reporter } from '../ports.ts'
import { createFileReporter, type FileOptions } from './file-reporter.ts'

export interface MarkdownFileOptions extends FileOptions {
  readonly links: Links
}

/** The report as it would be posted, in a file. */
export function createMarkdownFileReporter({ links, ...file }: MarkdownFileOptions): Reporter {
  return createFileReporter('Markdown report', file, (report) => renderSummary(report, { links }))
}
