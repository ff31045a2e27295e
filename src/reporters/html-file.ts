import { renderHtml } from '../core/render/html/document.ts'
import type { Links } from '../core/render/links.ts'
import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'
import { writeWhole, type FileOptions } from './write-whole.ts'

export interface HtmlFileOptions extends FileOptions {
  readonly links: Links
}

/** The report as one page that needs nothing else. */
export function createHtmlFileReporter({ path, links, log }: HtmlFileOptions): Reporter {
  return {
    name: 'HTML report',
    async deliver(report) {
      try {
        await writeWhole(path, renderHtml(report, { links }))
      } catch (error) {
        warnUndelivered(log, 'HTML report', error)
      }
    },
  }
}
