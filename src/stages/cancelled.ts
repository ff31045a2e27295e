import type { RunRecord } from '../core/run-record.ts'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { RunContext } from '../ports.ts'

/** `when` follows "The run was cancelled": `before this gate was run`. */
export function cancelled(when: Text): GateError {
  return new GateError({
    code: 'CANCELLED',
    text: say`The run was cancelled ${when}.`,
    remedy: say`Run it again.`,
  })
}

/** Throws GateError CANCELLED where nothing of a gate has been paid for yet. */
export function refuseCancelled({ signal }: Pick<RunContext, 'signal'>): void {
  if (signal.aborted) throw cancelled(say`before this gate was run`)
}

/** Throws GateError CANCELLED for a run that is a part, and not because a look has stopped it. */
export function refuseCut(
  { complete, stopEarly, itemResults, planned }: RunRecord,
  { signal }: Pick<RunContext, 'signal'>,
): void {
  const isCut = !complete && (stopEarly === undefined || stopEarly.notRun.length === 0)
  if (!isCut && !signal.aborted) return
  const finished = itemResults.filter(({ error }) => error?.code !== 'CANCELLED').length
  throw new GateError({
    code: 'CANCELLED',
    text: say`The run was cancelled after ${finished} of ${planned} item results.`,
    remedy: say`Run it again: a part of the items is never judged.`,
  })
}
