import type { Text } from '../../text.ts'
import { visibleLine, visibleLines } from './visible.ts'

/**
 * Lines for a job log. The runner reads what it prints: `::command::` at the start of a line, white space before it
 * allowed, and the older `##[command]` anywhere. Neither is left of what comes from outside.
 */

const VALUE_LIMIT = 500
const LINE_LIMIT = 2000

/** One line: our words, and each value in double quotes with its hidden characters shown. */
export function logLine(text: Text): string {
  const line = text
    .map((part) => (typeof part === 'string' ? part : `"${visibleLine(part.value, VALUE_LIMIT)}"`))
    .join('')
  return withoutCommands(visibleLine(line, LINE_LIMIT))
}

/** A text of several lines, such as what a task wrote: each behind a gutter, so that none starts with a command. */
export function logBlock(raw: string): string[] {
  return visibleLines(raw).map((line) => withoutCommands(`│ ${visibleLine(line, LINE_LIMIT)}`))
}

/** A line whose characters are all visible, so that the runner reads no command in it. */
export function withoutCommands(line: string): string {
  const shown = line.replaceAll('##[', '## [')
  return shown.trimStart().startsWith('::') ? `│ ${shown}` : shown
}
