import { withoutRepeats, type Attempts } from '../core/attempts.ts'
import type { Dataset } from '../core/dataset.ts'
import { isRepeating } from '../core/events.ts'
import { poolRuns } from '../core/pool-runs.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import { count } from '../core/compare/words.ts'
import { GateError } from '../errors.ts'
import type { FindAttempts, RunContext } from '../ports.ts'

export interface AddedUp {
  readonly candidate: RunRecord
  /** What the report must say beside. */
  readonly notes: readonly Text[]
}

/**
 * The candidate with what earlier attempts of the same code have measured, as further repetitions of its items: a run that
 * is repeated until it passes would pass by chance at last. Where they cannot be read, that is said and nothing is stopped.
 * Only GateError CANCELLED is thrown.
 */
export async function addAttempts(
  candidate: RunRecord,
  gate: Gate,
  dataset: Dataset,
  findAttempts: FindAttempts | undefined,
  context: RunContext,
): Promise<AddedUp> {
  const { event, tree, isDirty } = candidate.identity
  const alone: AddedUp = { candidate, notes: [] }
  // From the command line nothing is required of anybody, and a schedule measures the same code on purpose.
  if (findAttempts === undefined || event === undefined || isRepeating(event)) return alone
  if (tree === undefined || isDirty === true) {
    return { candidate, notes: [unread(['the code that was run is in no commit'])] }
  }
  const found = await look(() => findAttempts(candidate, gate, dataset, context))
  if ('unread' in found) return { candidate, notes: [unread(found.unread)] }
  const runs = withoutRepeats(candidate, found.runs)
  if (runs.length === 0) return alone
  if (!candidate.complete) {
    return { candidate, notes: [unread(say`this run stopped early, and ${count(runs.length, 'run')} did not`)] }
  }
  return { candidate: poolRuns(candidate, runs).record, notes: describeFailures(runs) }
}

/**
 * A failure of an earlier attempt is one repetition at the worst value, whoever was at fault: an outage and code that fails
 * now and then look alike, and left out, either would be retried until it is green.
 */
function describeFailures(runs: readonly RunRecord[]): Text[] {
  const failed = runs.flatMap(({ itemResults }) => itemResults).filter(({ error }) => error !== null).length
  if (failed === 0) return []
  return [
    say`${count(failed, 'item result')} of earlier attempts failed, each a repetition at the worst value: attempts that fail less outweigh them, and a change of the code starts afresh.`,
  ]
}

async function look(find: () => Promise<Attempts>): Promise<Attempts> {
  try {
    return await find()
  } catch (error) {
    if (!(error instanceof GateError) || error.problems.some(({ code }) => code === 'CANCELLED')) throw error
    return { unread: error.problems[0]?.text ?? [] }
  }
}

function unread(why: Text): Text {
  return say`Earlier attempts of this code, if there are any, are not added up with this run: ${withoutStop(why)}.`
}

function withoutStop(text: Text): Text {
  const last = text.at(-1)
  return typeof last === 'string' ? [...text.slice(0, -1), last.replace(/\.$/, '')] : text
}
