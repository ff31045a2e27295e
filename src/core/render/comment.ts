import type { Report } from '../report.ts'
import type { Links } from './links.ts'
import { fitDocument } from './markdown/document.ts'
import { COMMENT_LADDER } from './markdown/form.ts'
import { renderMarker, type Marker } from './marker.ts'

/** GitHub refuses a body over 65,536 characters and does not say what it counts; this is below it by every count. */
export const COMMENT_LIMIT = 60_000

/** The report as the body of a pull request's comment, its marker first, in at most `limit` UTF-16 units. */
export function renderComment(
  report: Report,
  options: { readonly marker: Marker; readonly limit?: number; readonly links: Links },
): string {
  const marker = renderMarker(options.marker)
  const limit = (options.limit ?? COMMENT_LIMIT) - marker.length - 1
  return `${marker}\n${fitDocument(report, options.links, COMMENT_LADDER, (document) => document.length <= limit)}`
}
