import type { LangfuseClient } from '@langfuse/client'
import { z } from 'zod'
import type { Json } from '../core/json.ts'
import type { Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { ITEM_KEYS, ITEM_SPAN, readOutput, type Attributes } from './item-attributes.ts'
import { collectNumbered } from './pages.ts'
import { PAGE } from './reads.ts'
import type { Connection } from './retry.ts'
import type { Run, RunItem } from './runs.ts'
import { askFor } from './sdk-request.ts'

const HOUR_MS = 60 * 60 * 1000
/** When a run that was never marked complete has ended at the latest. */
const DAY_MS = 24 * HOUR_MS
const PLACE_KEY = 'langfuse_gate.place'

/** Which item of which run a trace is. One JSON object: alone, an id like `1e3` would come back as a number. */
const place = z.object({ run: z.string(), item: z.string(), root: z.string() })
type Place = z.infer<typeof place>
const text = z.object({ text: z.string().optional() })

export function traceAttributes(at: Place): Attributes {
  return { [`langfuse.observation.metadata.${PLACE_KEY}`]: JSON.stringify(at) }
}

const TEXT_KEY = 'langfuse_gate.output_text'
/** Kept twice, a longer one could be more than a request may hold. */
const LONGEST_TEXT = 200_000

/**
 * A text that is JSON comes back parsed, and `"42"`, `42` and ` 42 ` would all be 42. Inside an object it comes back as it
 * was; of one that is too long, that it is not known.
 */
export function textAttributes(output: Json | undefined): Attributes {
  if (typeof output !== 'string' || parseJson(output) === undefined) return {}
  const kept = output.length > LONGEST_TEXT ? {} : { text: output }
  return { [`langfuse.observation.metadata.${TEXT_KEY}`]: JSON.stringify(kept) }
}

interface ItemTraceReads {
  /** Of a run that the gate wrote, repetitions and all. Times are those of the gate's own clock. */
  fetchOwn(run: Pick<Run, 'id'>, startedAt: string, finishedAt?: string): Promise<readonly RunItem[]>
  /**
   * Of a run of another tool, whose links say which traces are its items. A trace of another name or of another time is
   * not found: its item has scores and nothing else.
   */
  fetchLinked(links: readonly answers.DatasetRunItemRow[]): Promise<readonly RunItem[]>
}

/**
 * The items of a run by their traces, which a v3 server lists a hundred a request with output, latency and cost. It knows
 * no run of a trace: a window of time is read, and what is not of the run is passed over.
 */
export function createItemTraces(connection: Connection, api: LangfuseClient['api']): ItemTraceReads {
  const what: Text = ['the traces of the items']
  const fetchTraces = (from: number, to: number): Promise<answers.TraceRow[]> =>
    collectNumbered((page) => {
      const query = {
        name: ITEM_SPAN,
        fromTimestamp: new Date(from).toISOString(),
        toTimestamp: new Date(to).toISOString(),
        fields: 'core,io,metrics',
        // Traces that come meanwhile are at the end.
        orderBy: 'timestamp.asc',
        page,
        limit: PAGE,
      }
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      return askFor(connection, what, answers.traces, (options) => api.trace.list(query, options))
    }, what)

  const fetchErrorIds = async (from: number, to: number): Promise<ReadonlySet<string>> => {
    const window = { fromStartTime: new Date(from).toISOString(), toStartTime: new Date(to).toISOString() }
    const rows = await collectNumbered((page) => {
      const query = { level: 'ERROR' as const, ...window, page, limit: PAGE }
      return askFor(connection, what, answers.errorObservations, (options) =>
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        api.legacy.observationsV1.getMany(query, options),
      )
    }, what)
    return new Set(rows.map(({ id }) => id))
  }

  return {
    async fetchOwn({ id }, startedAt, finishedAt) {
      const from = Date.parse(startedAt) - 1000
      const traces = await fetchTraces(from, finishedAt === undefined ? from + DAY_MS : Date.parse(finishedAt) + 1000)
      return traces.flatMap((trace) => {
        const at = placeOf(trace)
        return at?.run === id
          ? [toItem(trace, at.item, at.root, trace.metadata[ITEM_KEYS.errorCode] !== undefined)]
          : []
      })
    },

    async fetchLinked(links) {
      const linkedAt = links.map(({ createdAt }) => Date.parse(createdAt))
      if (links.length === 0) return []
      const traces = new Map(
        (await fetchTraces(least(linkedAt) - HOUR_MS, most(linkedAt) + HOUR_MS)).map((trace) => [trace.id, trace]),
      )
      const found = links.flatMap(({ traceId }) => traces.get(traceId) ?? [])
      const starts = found.map(({ timestamp }) => Date.parse(timestamp))
      const ends = found.map(({ timestamp, latency = 0 }) => Date.parse(timestamp) + latency * 1000)
      const failed = found.length === 0 ? new Set() : await fetchErrorIds(least(starts), most(ends) + 1000)
      return links.map(({ datasetItemId, traceId, observationId, createdAt }) => {
        const trace = traces.get(traceId)
        const hasFailed = observationId !== undefined && failed.has(observationId)
        if (trace !== undefined) return toItem(trace, datasetItemId, observationId, hasFailed)
        const unknown = { latency: null, hasFailed: false, metadata: {} }
        return { rootId: observationId, traceId, itemId: datasetItemId, startTime: createdAt, ...unknown }
      })
    },
  }
}

function toItem(trace: answers.TraceRow, itemId: string, rootId: string | undefined, hasFailed: boolean): RunItem {
  const { id, timestamp, latency, totalCost, metadata, output } = trace
  return {
    rootId,
    traceId: id,
    itemId,
    startTime: timestamp,
    latency: latency ?? null,
    hasFailed,
    output: hasFailed ? undefined : readParsed(output, metadata),
    metadata,
    ...(totalCost === undefined || totalCost <= 0 ? {} : { usage: { cost: totalCost, tokens: null } }),
  }
}

/** A text that was parsed, and is nowhere as it was, is not known. */
function readParsed(output: Json | undefined, metadata: RunItem['metadata']): Json | undefined {
  const { [TEXT_KEY]: kept, [ITEM_KEYS.outputType]: type } = metadata
  if (kept !== undefined) return text.safeParse(parseJson(kept)).data?.text
  if (typeof output === 'string' || output === undefined) return readOutput(output ?? '', type)
  return type === undefined || type === 'json' ? output : undefined
}

function placeOf({ metadata }: answers.TraceRow): Place | undefined {
  return place.safeParse(parseJson(metadata[PLACE_KEY] ?? '')).data
}

/** Undefined where it is not JSON. */
function parseJson(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

/** Of thousands of numbers: as arguments they could be too many. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity)
}
