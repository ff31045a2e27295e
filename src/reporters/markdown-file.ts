import type { Links } from '../core/render/links.ts'
import { renderSummary } from '../core/render/summary.ts'
import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'
import { writeWhole, type FileOptions } from './write-whole.ts'

export interface MarkdownFileOptions extends FileOptions {
  readonly links: Links
}

/** The report as it would be posted, in a file. */
export function createMarkdownFileReporter({ path, links, log }: MarkdownFileOptions): Reporter {
  return {
    name: 'Markdown report',
    async deliver(report) {
      try {
        await writeWhole(path, renderSummary(report, { links }))
      } catch (error) {
        warnUndelivered(log, 'Markdown report', error)
      }
    },
  }
}
