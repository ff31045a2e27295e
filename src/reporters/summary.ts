import { appendFile } from 'node:fs/promises'
import type { Links } from '../core/render/links.ts'
import { renderSummary } from '../core/render/summary.ts'
import type { Log } from '../log.ts'
import type { Reporter } from '../ports.ts'
import { warnUndelivered } from './undelivered.ts'

export interface SummaryOptions {
  /** GITHUB_STEP_SUMMARY: this step's own file. */
  readonly path: string
  readonly links: Links
  readonly log: Log
}

/** The job summary, shown on the page of the workflow run. */
export function createSummaryReporter({ path, links, log }: SummaryOptions): Reporter {
  return {
    name: 'job summary',
    async deliver(report) {
      try {
        await appendFile(path, renderSummary(report, { links }))
      } catch (error) {
        warnUndelivered(log, 'job summary', error)
      }
    },
  }
}
