import type { ItemResult, RunRecord, ScoreValue } from '../core/run-record.ts'
import type { AwaitedScore } from '../core/spec/gate-spec.ts'
import { list, say } from '../core/text.ts'
import type { ScoreRow } from './answers.ts'
import type { Langfuse } from './client.ts'
import { chunks } from './pages.ts'
import { chooseScores, commentOf } from './read-item.ts'
import { IDS_PER_REQUEST } from './reads.ts'

/** Longer each time: an evaluator of Langfuse takes seconds when it is quick and minutes when its model is busy. */
const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 15_000

/**
 * The run with the scores that Langfuse's own evaluators give it. They are made after the run was written, and nothing says
 * when they are done, so they are asked for until all are there or the time of the score is over; what is absent then is a
 * failed evaluation of its item, never nothing.
 */
export async function awaitScores(
  record: RunRecord,
  awaited: readonly AwaitedScore[],
  langfuse: Langfuse,
): Promise<RunRecord> {
  const found = new Map<string, Map<string, ScoreRow>>()
  const traces = record.itemResults.flatMap(({ traceId, error }) =>
    traceId === undefined || error !== null ? [] : [traceId],
  )
  const without = (scores: readonly AwaitedScore[]): string[] =>
    traces.filter((trace) => scores.some(({ score }) => found.get(trace)?.has(score) !== true))
  const wait = langfuse.startWait()
  let waitedMs = 0
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    for (const traceId of chunks(without(awaited), IDS_PER_REQUEST)) {
      for (const row of await langfuse.fetchScores({ traceId })) {
        const trace = traceOf(row)
        if (row.source !== 'EVAL' || trace === undefined) continue
        const rows = [...(found.get(trace)?.values() ?? []), row]
        found.set(trace, chooseScores(rows))
      }
    }
    const missing = awaited.filter((one) => waitedMs <= one.timeoutMs && without([one]).length > 0)
    if (missing.length === 0) break
    const names = list(missing.map(({ score }) => score))
    const left = without(missing).length
    await wait(pauseMs, say`its own evaluators have not given ${names} to ${left} of ${traces.length} items`)
    waitedMs += pauseMs
  }
  return { ...record, itemResults: record.itemResults.map((result) => withScores(result, awaited, found)) }
}

function traceOf({ subject }: ScoreRow): string | undefined {
  if (subject?.kind === 'trace') return subject.id
  return subject?.kind === 'observation' ? subject.traceId : undefined
}

function withScores(
  result: ItemResult,
  awaited: readonly AwaitedScore[],
  found: ReadonlyMap<string, ReadonlyMap<string, ScoreRow>>,
): ItemResult {
  if (result.error !== null) return result
  const rows = found.get(result.traceId ?? '')
  const scores: Record<string, ScoreValue> = { ...result.scores }
  const comments: Record<string, string> = { ...result.comments }
  const scoreErrors = [...result.scoreErrors]
  for (const { score, timeoutMs } of awaited) {
    const row = rows?.get(score)
    const comment = row === undefined ? undefined : commentOf(row)
    if (row !== undefined) scores[score] = row.value
    else
      scoreErrors.push({
        evaluator: score,
        message: `Langfuse gave no such score within ${String(timeoutMs / 1000)} s`,
      })
    if (comment !== undefined) comments[score] = comment
  }
  return { ...result, scores, scoreErrors, ...(Object.keys(comments).length === 0 ? {} : { comments }) }
}
