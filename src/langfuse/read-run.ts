import type { Dataset } from '../core/dataset.ts'
import { RUN_FORMAT, type RunRecord } from '../core/run-record.ts'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Usage } from '../ports.ts'
import type { ScoreRow } from './answers.ts'
import type { Langfuse } from './client.ts'
import { chunks } from './pages.ts'
import { chooseScores, commentOf, repetitionOf, toItemResult } from './read-item.ts'
import {
  completeMark,
  isGateScore,
  readEvaluators,
  readIdentity,
  readObserved,
  readParameters,
} from './read-metadata.ts'
import { ITEM_KEYS } from './item-attributes.ts'
import { IDS_PER_REQUEST } from './reads.ts'
import { KEYS } from './run-metadata.ts'
import type { Run, RunItem } from './runs.ts'

/** A run that is this old is not looked for: Langfuse reads as far back as it is asked to. */
export const WINDOW_DAYS = 365

export function windowStart(now: Date): string {
  return new Date(now.getTime() - WINDOW_DAYS * 24 * 60 * 60 * 1000).toISOString()
}

/** The items of a run, each once: the newest row of an item and repetition. Throws GateError BASELINE_UNREADABLE. */
export async function readItems(run: Run, langfuse: Langfuse): Promise<readonly RunItem[]> {
  const rows = await langfuse.runs.fetchItems(run)
  const distinct = new Set(rows.map(({ rootId, traceId }) => rootId ?? traceId)).size
  if (run.itemCount !== undefined && distinct !== run.itemCount) {
    throw unreadable(run, say`it counts ${run.itemCount} items and gave ${distinct}`)
  }
  // A run of the same name, of whoever wrote it, is the same run to Langfuse: its items would take the place of ours.
  const isOurs = run.metadata[KEYS.gate] !== undefined
  const foreign = isOurs ? rows.filter(({ metadata }) => metadata[ITEM_KEYS.hash] === undefined).length : 0
  if (foreign > 0) throw unreadable(run, say`${foreign} of its ${rows.length} items were written by another program`)
  const oldestFirst = rows.toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime))
  const newest = new Map(oldestFirst.map((row) => [`${String(repetitionOf(row))}/${row.itemId}`, row]))
  return [...newest.values()].sort((a, b) => compareText(a.itemId, b.itemId) || repetitionOf(a) - repetitionOf(b))
}

/**
 * A run as the gate compares it. Item scores come from the endpoint that gives all of them, typed, with comments; for
 * the gate's own runs their number is proved. Throws GateError BASELINE_UNREADABLE.
 */
export async function readRun(
  run: Run,
  rows: readonly RunItem[],
  dataset: Dataset,
  langfuse: Langfuse,
): Promise<RunRecord> {
  const mark = completeMark(run)
  const metadata = { ...run.metadata, ...mark?.metadata }
  const scores = await readScores(rows, langfuse)
  // A run of another tool has no mark: then what could be read, all of it, is what there is.
  const isOurs = metadata[KEYS.gate] !== undefined
  // The gate's own runs say with each item what it used, as far as it is known.
  const usage = isOurs ? new Map<string, Usage>() : await langfuse.runs.fetchUsage(run, rows)
  const shared = sharedTraces(rows)
  const itemResults = rows.map((row) => {
    const found = toItemResult(row, scores.get(row) ?? [], shared.has(row.traceId) ? undefined : usage.get(row.traceId))
    if ('lost' in found) throw unreadable(run, found.lost)
    return { ...found.result, link: langfuse.links.trace(row.traceId) }
  })
  const version = metadata[KEYS.datasetVersion]
  const selection = metadata[KEYS.selection]
  const planned = isOurs ? Number(metadata[KEYS.items]) || 0 : itemResults.length
  const observed = readObserved(metadata)
  const runScores = [...chooseScores(run.scores.filter(({ name }) => !isGateScore(name))).values()]
  return {
    format: RUN_FORMAT,
    version: 1,
    gate: metadata[KEYS.gate] ?? '',
    name: run.name,
    experimentId: run.id,
    link: langfuse.links.run(run.id, run.datasetId),
    startedAt: run.startedAt,
    finishedAt: run.finishedAt ?? run.startedAt,
    // A run in Langfuse is compared by the rules of the candidate; it keeps none of its own.
    rules: {
      require: {},
      review: {},
      watch: {},
      preset: 'balanced',
      unsure: 'pass',
      onMissingBaseline: 'pass',
      scores: {},
    },
    identity: readIdentity(metadata),
    task: metadata[KEYS.task] ?? '',
    comparability: {
      dataset: {
        source: dataset.source,
        name: metadata[KEYS.dataset] ?? dataset.name,
        ...(run.datasetId === undefined ? {} : { id: run.datasetId, link: langfuse.links.dataset(run.datasetId) }),
        ...(version === undefined ? {} : { version }),
        hash: metadata[KEYS.datasetHash] ?? null,
        ...(selection === undefined ? {} : { selection }),
      },
      evaluators: readEvaluators(metadata),
      repeat: Math.max(1, Number(metadata[KEYS.repeat] ?? 1) || 1),
    },
    ...(observed === undefined ? {} : { observed }),
    ...(isOurs ? { parameters: readParameters(metadata) } : {}),
    ...(runScores.length === 0 ? {} : { runScores: runScores.map(toRunScore) }),
    planned,
    complete: !isOurs || (mark?.value === planned && planned === itemResults.length),
    itemResults,
  }
}

async function readScores(rows: readonly RunItem[], langfuse: Langfuse): Promise<Map<RunItem, ScoreRow[]>> {
  const byTrace = new Map<string, readonly RunItem[]>()
  for (const row of rows) byTrace.set(row.traceId, [...(byTrace.get(row.traceId) ?? []), row])
  const found = new Map<RunItem, ScoreRow[]>()
  for (const traceId of chunks([...byTrace.keys()], IDS_PER_REQUEST)) {
    for (const score of await langfuse.fetchScores({ traceId })) {
      const row = rowOf(score, byTrace)
      if (row !== undefined) found.set(row, [...(found.get(row) ?? []), score])
    }
  }
  return found
}

/**
 * The item that a score is about: it is on the root span, or on the trace; those of inner spans are not the item's. Where
 * several items share a trace, a score on it could be any item's, and is none's.
 */
function rowOf({ subject }: ScoreRow, byTrace: ReadonlyMap<string, readonly RunItem[]>): RunItem | undefined {
  if (subject?.kind === 'observation') return byTrace.get(subject.traceId)?.find(({ rootId }) => rootId === subject.id)
  const rows = subject?.kind === 'trace' ? byTrace.get(subject.id) : undefined
  return rows?.length === 1 ? rows[0] : undefined
}

/** Traces of more than one item: what was used in them cannot be told apart. */
function sharedTraces(rows: readonly RunItem[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(rows.map(({ traceId }) => traceId).filter((traceId) => seen.size === seen.add(traceId).size))
}

function toRunScore(row: ScoreRow): NonNullable<RunRecord['runScores']>[number] {
  const { name, value } = row
  const comment = commentOf(row)
  return { name, value, ...(comment === undefined ? {} : { comment }) }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function unreadable({ name }: Run, why: Text): GateError {
  return new GateError({
    code: 'BASELINE_UNREADABLE',
    text: say`The run ${name} could not be read from Langfuse as a whole: ${why}.`,
    remedy: ['Run the gate again; when it stays like this, record a new run on the branch.'],
  })
}
