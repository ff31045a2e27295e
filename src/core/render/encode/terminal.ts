import type { Text } from '../../text.ts'
import { visibleLine } from './visible.ts'

/** Values for a person's terminal: no escape sequence, no control, nothing that moves or hides what stands beside it. */

const VALUE_LIMIT = 300

/** A value in one line. */
export function terminalValue(raw: string, limit = VALUE_LIMIT): string {
  return visibleLine(raw, limit)
}

/** A sentence in one line: our words, and each value in double quotes. */
export function terminalText(text: Text): string {
  return text
    .map((part) => (typeof part === 'string' ? visibleLine(part, VALUE_LIMIT) : `"${terminalValue(part.value)}"`))
    .join('')
}
