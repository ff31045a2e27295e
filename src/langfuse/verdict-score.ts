import type { Verdict } from '../core/report.ts'
import { say } from '../core/text.ts'
import type { Langfuse } from './client.ts'
import { runScoreId } from './ids.ts'
import { confirmScores } from './read-back.ts'
import { VERDICT } from './run-metadata.ts'
import { createScoreQueue } from './score-writer.ts'
import type { ScoreEvent } from './writes.ts'

/** The verdict as a score of its run; of one run always the same score, so that a second verdict takes its place. */
export function verdictScore(runId: string, verdict: Verdict, link: string | undefined, at: string): ScoreEvent {
  const id = runScoreId(runId, VERDICT)
  const body = { id, name: VERDICT, value: verdict, dataType: 'CATEGORICAL', datasetRunId: runId } as const
  return { id, timestamp: at, body: { ...body, ...(link === undefined ? {} : { comment: link }) } }
}

/**
 * The verdict of a run that was decided again, in place of the one that was written with it. A run that has none in this
 * project is left alone: it was never judged there. Throws GateError as the client does, and LANGFUSE_INCOMPLETE when the
 * new verdict cannot be read back.
 */
export async function rewriteVerdict(
  langfuse: Langfuse,
  runId: string,
  verdict: Verdict,
  link: string,
): Promise<'written' | 'same' | 'absent'> {
  const [old] = await langfuse.fetchScores({ id: [runScoreId(runId, VERDICT)] })
  if (old === undefined) return 'absent'
  if (old.value === verdict) return 'same'
  // The time of a score is that of its first writing.
  const event = verdictScore(runId, verdict, link, old.timestamp)
  const scores = createScoreQueue(langfuse)
  scores.add(event)
  await scores.flush()
  const isNew = ({ value }: { readonly value: unknown }): boolean => value === verdict
  await confirmScores(say`the new verdict of the run ${runId}`, [event.id], langfuse, isNew)
  return 'written'
}
