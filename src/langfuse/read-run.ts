import type { Dataset } from '../core/dataset.ts'
import { RUN_FORMAT, type ItemResult, type RunRecord, type ScoreValue } from '../core/run-record.ts'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { ExperimentItemRow, ExperimentRow, ScoreRow } from './answers.ts'
import type { Langfuse } from './client.ts'
import { ITEM_KEYS, readOutput, readScoreErrors } from './item-attributes.ts'
import { IDS_PER_REQUEST } from './reads.ts'
import { chunks } from './read-back.ts'
import { COMPLETE, KEYS, readEvaluators, readIdentity } from './run-metadata.ts'

/** A run that is this old is not looked for: Langfuse reads as far back as it is asked to. */
export const WINDOW_DAYS = 365

export function windowStart(now: Date): string {
  return new Date(now.getTime() - WINDOW_DAYS * 24 * 60 * 60 * 1000).toISOString()
}

/** The items of a run, each once: the newest row of an item and repetition. Throws GateError BASELINE_UNREADABLE. */
export async function readItems(experiment: ExperimentRow, langfuse: Langfuse): Promise<readonly ExperimentItemRow[]> {
  const from = new Date(Date.parse(experiment.startTime) - 1000).toISOString()
  const query = { experimentId: experiment.id, from, fields: 'core,dataset,io,metadata' } as const
  const rows = await langfuse.fetchExperimentItems(query)
  const distinct = new Set(rows.map(({ id }) => id)).size
  if (distinct !== experiment.itemCount) {
    throw unreadable(experiment, say`it counts ${experiment.itemCount} items and gave ${distinct}`)
  }
  const oldestFirst = rows.toSorted((a, b) => Date.parse(a.startTime) - Date.parse(b.startTime))
  const newest = new Map(oldestFirst.map((row) => [`${repetitionOf(row)}/${row.experimentItemId}`, row]))
  return [...newest.values()].sort(
    (a, b) => compareText(a.experimentItemId, b.experimentItemId) || repetitionOf(a) - repetitionOf(b),
  )
}

/**
 * A run as the gate compares it. Item scores come from the endpoint that gives all of them, typed, with comments; for
 * the gate's own runs their number is proved. Throws GateError BASELINE_UNREADABLE.
 */
export async function readRun(
  experiment: ExperimentRow,
  rows: readonly ExperimentItemRow[],
  dataset: Dataset,
  langfuse: Langfuse,
): Promise<RunRecord> {
  const { metadata } = experiment
  const scores = await readScores(rows, langfuse)
  const itemResults = rows.map((row) => toItemResult(row, scores.get(row.id) ?? [], experiment, langfuse))
  const version = metadata[KEYS.datasetVersion]
  // A run of another tool has no mark: then what could be read, all of it, is what there is.
  const isOurs = metadata[KEYS.gate] !== undefined
  const planned = isOurs ? Number(metadata[KEYS.items]) || 0 : itemResults.length
  return {
    format: RUN_FORMAT,
    version: 1,
    gate: metadata[KEYS.gate] ?? '',
    name: experiment.name,
    experimentId: experiment.id,
    link: langfuse.links.experiment(experiment.id),
    startedAt: experiment.startTime,
    finishedAt: experiment.endTime ?? experiment.startTime,
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
        ...(experiment.datasetId === undefined
          ? {}
          : { id: experiment.datasetId, link: langfuse.links.dataset(experiment.datasetId) }),
        ...(version === undefined ? {} : { version }),
        hash: metadata[KEYS.datasetHash] ?? null,
      },
      evaluators: readEvaluators(metadata),
      repeat: Math.max(1, Number(metadata[KEYS.repeat] ?? 1) || 1),
    },
    planned,
    complete: !isOurs || (completeItems(experiment) === planned && planned === itemResults.length),
    itemResults,
  }
}

/** The item results that the run was marked complete with; undefined when it was not. */
export function completeItems({ scores }: ExperimentRow): number | undefined {
  const value = scores.find(({ name, source }) => name === COMPLETE && source === 'API')?.value
  return typeof value === 'number' ? value : undefined
}

async function readScores(rows: readonly ExperimentItemRow[], langfuse: Langfuse): Promise<Map<string, ScoreRow[]>> {
  const byTrace = new Map(rows.map(({ traceId, id }) => [traceId, id]))
  const found = new Map<string, ScoreRow[]>()
  for (const traceId of chunks([...byTrace.keys()], IDS_PER_REQUEST)) {
    for (const score of await langfuse.fetchScores({ traceId })) {
      const root = rootOf(score, byTrace)
      if (root !== undefined) found.set(root, [...(found.get(root) ?? []), score])
    }
  }
  return found
}

/** The item that a score is about: it is on the root span or on the trace; those of inner spans are not the item's. */
function rootOf({ subject }: ScoreRow, byTrace: ReadonlyMap<string, string>): string | undefined {
  if (subject?.kind === 'trace') return byTrace.get(subject.id)
  if (subject?.kind !== 'observation') return undefined
  const root = byTrace.get(subject.traceId)
  return root === subject.id ? root : undefined
}

function toItemResult(
  row: ExperimentItemRow,
  rows: readonly ScoreRow[],
  experiment: ExperimentRow,
  langfuse: Langfuse,
): ItemResult {
  const { metadata } = row
  const chosen = chooseScores(rows)
  const expected = Number(metadata[ITEM_KEYS.scores] ?? 0)
  const given = [...chosen.values()].filter(({ source }) => source === 'API').length
  if (given < expected) {
    throw unreadable(
      experiment,
      say`the item ${row.experimentItemId} was given ${expected} scores and ${given} could be read`,
    )
  }
  const comments = [...chosen].flatMap(([name, { comment }]) =>
    comment === undefined || comment === '' ? [] : [[name, comment] as const],
  )
  const hasFailed = row.level === 'ERROR'
  const output = hasFailed ? undefined : readOutput(row.output ?? '', metadata[ITEM_KEYS.outputType])
  return {
    id: row.experimentItemId,
    hash: metadata[ITEM_KEYS.hash] ?? null,
    repetition: repetitionOf(row),
    scores: Object.fromEntries([...chosen].map(([name, { value }]): [string, ScoreValue] => [name, value])),
    ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
    scoreErrors: readScoreErrors(metadata[ITEM_KEYS.scoreErrors]),
    error: hasFailed
      ? {
          code: metadata[ITEM_KEYS.errorCode] ?? 'TASK_FAILED',
          message: metadata[ITEM_KEYS.errorMessage] ?? 'the item failed in this run',
        }
      : null,
    latency: row.endTime === undefined ? null : (Date.parse(row.endTime) - Date.parse(row.startTime)) / 1000,
    cost: null,
    traceId: row.traceId,
    link: langfuse.links.trace(row.traceId),
    ...(output === undefined ? {} : { output }),
  }
}

/**
 * One score a name: what the run's own evaluators wrote, before what a person or an evaluator of Langfuse added later
 * under the same name; the newest of several. A correction is a text for people, not a score.
 */
function chooseScores(rows: readonly ScoreRow[]): Map<string, ScoreRow> {
  const worstFirst = rows
    .filter(({ dataType }) => dataType !== 'CORRECTION')
    .toSorted(
      (a, b) =>
        Number(a.source === 'API') - Number(b.source === 'API') || Date.parse(a.timestamp) - Date.parse(b.timestamp),
    )
  return new Map(worstFirst.map((row) => [row.name, row]))
}

function repetitionOf({ metadata }: ExperimentItemRow): number {
  return Number(metadata[ITEM_KEYS.repetition] ?? 0) || 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function unreadable({ name }: ExperimentRow, why: Text): GateError {
  return new GateError({
    code: 'BASELINE_UNREADABLE',
    text: say`The run ${name} could not be read from Langfuse as a whole: ${why}.`,
    remedy: ['Run the gate again; when it stays like this, record a new run on the branch.'],
  })
}
