import { plain } from '../../src/core/text.ts'
import type { Log } from '../../src/log.ts'

/** A log that keeps what it was told, values in double quotes. */
export interface RecordingLog extends Log {
  readonly lines: string[]
}

export function createRecordingLog(): RecordingLog {
  const lines: string[] = []
  return {
    lines,
    info: (text) => void lines.push(`info: ${plain(text)}`),
    warn: (text) => void lines.push(`warn: ${plain(text)}`),
    debug: (text) => void lines.push(`debug: ${plain(text)}`),
  }
}
