import { say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import type { Log } from '../log.ts'

/** Says that a report did not arrive somewhere, why, and how to mend it. The verdict stands. */
export function warnUndelivered(log: Log, what: string, error: unknown): void {
  for (const text of explanations(error)) log.warn(say`The ${[what]} was not written; the verdict stands. ${text}`)
}

function explanations(error: unknown): readonly Text[] {
  if (!(error instanceof GateError)) return [say`${describeError(error)}`]
  return error.problems.map(({ text, remedy }) => (remedy === undefined ? text : say`${text} ${remedy}`))
}
