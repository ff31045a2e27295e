import type { Reporter } from '../ports.ts'
import { createAnnotationReporter, type AnnotationOptions } from './annotations.ts'
import { createCommentReporter, type CommentOptions } from './comment.ts'
import { createHtmlFileReporter, type HtmlFileOptions } from './html-file.ts'
import { createJsonFileReporter } from './json-file.ts'
import { createMarkdownFileReporter, type MarkdownFileOptions } from './markdown-file.ts'
import { createStatusReporter, type StatusOptions } from './status.ts'
import { createSummaryReporter, type SummaryOptions } from './summary.ts'
import { createTerminalReporter, type TerminalReporterOptions } from './terminal.ts'
import type { FileOptions } from './file-reporter.ts'

/** Where a report can go. Each place that is given gets it. */
export interface Destinations {
  readonly json?: FileOptions
  readonly markdown?: MarkdownFileOptions
  readonly html?: HtmlFileOptions
  readonly terminal?: TerminalReporterOptions
  readonly summary?: SummaryOptions
  readonly annotations?: AnnotationOptions
  readonly status?: StatusOptions
  readonly comment?: CommentOptions
}

/** A reporter for each destination, in the order in which they deliver: what cannot fail first, GitHub's slow writes last. */
export function createReporters(to: Destinations): readonly Reporter[] {
  return [
    to.json && createJsonFileReporter(to.json),
    to.markdown && createMarkdownFileReporter(to.markdown),
    to.html && createHtmlFileReporter(to.html),
    to.terminal && createTerminalReporter(to.terminal),
    to.summary && createSummaryReporter(to.summary),
    to.annotations && createAnnotationReporter(to.annotations),
    to.status && createStatusReporter(to.status),
    to.comment && createCommentReporter(to.comment),
  ].filter((reporter) => reporter !== undefined)
}
