import type { Text } from '../../text.ts'
import { logLine } from './log.ts'
import { visibleLine } from './visible.ts'

const TITLE_LIMIT = 200
const PATH_LIMIT = 500
/** The runner cuts a message here. */
const MESSAGE_LIMIT = 4000

export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  readonly message: string
  readonly file?: string
  /** From 1. */
  readonly line?: number
  readonly column?: number
}

/** A text for an annotation's message: one line, values in double quotes. */
export function annotationText(text: Text): string {
  return logLine(text)
}

/** `::error file=…::…`, one line: the one place where the log may hold a command, every part of it escaped. */
export function workflowCommand(annotation: Annotation): string {
  const { file, line, column } = annotation
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file, PATH_LIMIT)}`]),
    ...(line === undefined ? [] : [`line=${String(line)}`]),
    ...(column === undefined ? [] : [`col=${String(column)}`]),
    `title=${property(annotation.title, TITLE_LIMIT)}`,
  ]
  return `::${annotation.level} ${properties.join(',')}::${data(visibleLine(annotation.message, MESSAGE_LIMIT))}`
}

function data(line: string): string {
  return line.replaceAll('%', '%25').replaceAll('##[', '## [')
}

function property(raw: string, limit: number): string {
  return data(visibleLine(raw, limit)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
