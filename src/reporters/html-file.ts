import { renderHtml } from '../core/render/html/document.ts'
import type { Links } from '../core/render/links.ts'
import type { Reporter } from '../ports.ts'
import { createFileReporter, type FileOptions } from './file-reporter.ts'

export interface HtmlFileOptions extends FileOptions {
  readonly links: Links
}

/** The report as one page that needs nothing else. */
export function createHtmlFileReporter({ links, ...file }: HtmlFileOptions): Reporter {
  return createFileReporter('HTML report', file, (report) => renderHtml(report, { links }))
}
