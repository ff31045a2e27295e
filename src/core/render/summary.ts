import type { Report } from '../report.ts'
import type { Links } from './links.ts'
import { fitDocument } from './markdown/document.ts'
import { SUMMARY_LADDER } from './markdown/form.ts'

/** The runner drops a summary over 1 MiB whole; other steps and gates of the job have files of their own. */
export const SUMMARY_LIMIT_BYTES = 1_000_000

/** The report for the job summary or a Markdown file, in at most `limitBytes` of UTF-8. */
export function renderSummary(
  report: Report,
  options: { readonly links: Links; readonly limitBytes?: number },
): string {
  const limit = options.limitBytes ?? SUMMARY_LIMIT_BYTES
  const encoder = new TextEncoder()
  return fitDocument(report, options.links, SUMMARY_LADDER, (document) => encoder.encode(document).length <= limit)
}
