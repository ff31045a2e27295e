import type { RunRecord } from './run-record.ts'
import { say, type Text } from './text.ts'

/** The end of a sentence about a run that a person has pinned: who, when and why; nothing about any other. */
export function describeBlessing({ blessed }: Pick<RunRecord, 'blessed'>): Text {
  if (blessed === undefined) return []
  return say`, blessed by ${blessed.owner} on ${[blessed.at.slice(0, 10)]}: ${blessed.reason}`
}
