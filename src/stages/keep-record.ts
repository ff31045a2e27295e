import type { RunRecord } from '../core/run-record.ts'
import type { AwaitedScore, Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { ExperimentRecorder } from '../ports.ts'

/**
 * Has a measured run kept, and waits for the scores that are made where it is kept: the run with those scores. Throws
 * GateError LANGFUSE_INCOMPLETE.
 */
export async function keepRecord(
  record: RunRecord,
  { awaited }: Pick<Gate, 'awaited'>,
  recorder: ExperimentRecorder | undefined,
): Promise<RunRecord> {
  await recorder?.finish(record)
  return awaited.length === 0 ? record : ((await recorder?.awaitScores?.(record, awaited)) ?? record)
}

/** Throws GateError NO_CREDENTIALS, before anything is paid for, where a score is awaited and nobody keeps the run. */
export function refuseUnawaited(
  { awaited: [first] }: Pick<Gate, 'awaited'>,
  recorder: ExperimentRecorder | undefined,
): void {
  if (first !== undefined && recorder?.awaitScores === undefined) throw nobodyAwaits(first)
}

function nobodyAwaits({ score, place }: AwaitedScore): GateError {
  return new GateError({
    code: 'NO_CREDENTIALS',
    text: say`The score ${score} is written by an evaluator in Langfuse, and this job has no keys of it.`,
    remedy: say`Set the inputs langfuse-public-key and langfuse-secret-key of the action, or LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.`,
    place,
  })
}
