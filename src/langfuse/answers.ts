import { z } from 'zod'

/**
 * The parts of Langfuse's answers that the gate believes. Unknown keys are dropped, so an answer with more in it
 * (`_deprecation` on Cloud) is as good.
 */

const json = z.json()
/** Null and absent mean the same. */
const maybe = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? undefined)
const count = z.int().nonnegative()
const time = z.iso.datetime({ offset: true })
const pageMeta = z.object({ totalItems: count, totalPages: count })
/** Metadata comes back as strings; what some other writer left as something else is nothing that the gate wrote. */
const strings = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((all) => {
    const entries = Object.entries(all ?? {})
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  })

export const projects = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })).min(1) })

export const dataset = z.object({ id: z.string(), name: z.string() })

export const datasetItems = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      datasetName: z.string(),
      status: z.string(),
      input: json,
      expectedOutput: json.optional(),
      metadata: json.optional(),
      createdAt: time.optional(),
    }),
  ),
  meta: pageMeta,
})
export type DatasetItemRow = z.infer<typeof datasetItems>['data'][number]

const cursorMeta = z.object({ cursor: z.string().optional() })

const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('trace'), id: z.string() }),
  z.object({ kind: z.literal('observation'), id: z.string(), traceId: z.string() }),
  z.object({ kind: z.literal('session'), id: z.string() }),
  z.object({ kind: z.literal('experiment'), id: z.string() }),
])

const score = z.object({
  id: z.string(),
  name: z.string(),
  dataType: z.string(),
  /** By data type: a number, a boolean, else a string. */
  value: z.union([z.number(), z.boolean(), z.string()]),
  source: z.string(),
  timestamp: z.string(),
  comment: maybe(z.string()),
  metadata: strings,
  subject: subject.optional(),
})
export type ScoreRow = z.infer<typeof score>

export const scores = z.object({ data: z.array(score), meta: cursorMeta })

const experiment = z.object({
  id: z.string(),
  name: z.string(),
  startTime: time,
  endTime: maybe(time),
  itemCount: count,
  datasetId: maybe(z.string()),
  metadata: strings,
})

export type ExperimentRow = z.infer<typeof experiment>

export const experiments = z.object({ data: z.array(experiment), meta: cursorMeta })

const experimentItem = z.object({
  /** The root span's. */
  id: z.string(),
  traceId: z.string(),
  startTime: time,
  endTime: maybe(time),
  level: z.string(),
  experimentId: z.string(),
  experimentItemId: z.string(),
  /** JSON text for what was not a string, the string itself for what was; empty for nothing. */
  output: maybe(z.string()),
  metadata: strings,
})
export type ExperimentItemRow = z.infer<typeof experimentItem>

export const experimentItems = z.object({ data: z.array(experimentItem), meta: cursorMeta })

const observation = z.object({
  id: z.string(),
  traceId: z.string(),
  parentObservationId: maybe(z.string()),
  name: maybe(z.string()),
  usageDetails: maybe(z.record(z.string(), z.number())),
  /** USD. */
  totalCost: maybe(z.number()),
})
export type ObservationRow = z.infer<typeof observation>

export const observations = z.object({ data: z.array(observation), meta: cursorMeta })

// What a v3 server has in place of experiments, and a dual one beside them.

/** Before v4 metadata keeps its types, and JSON in a text of ours comes back parsed. */
const texts = z
  .unknown()
  .transform((all) =>
    all === null || typeof all !== 'object'
      ? {}
      : Object.fromEntries(
          Object.entries(all).map(([key, value]: [string, unknown]) => [
            key,
            typeof value === 'string' ? value : JSON.stringify(value),
          ]),
        ),
  )

export const datasetRun = z.object({
  id: z.string(),
  name: z.string(),
  datasetId: z.string(),
  metadata: texts,
  createdAt: time,
})
export type DatasetRunRow = z.infer<typeof datasetRun>

export const datasetRuns = z.object({ data: z.array(datasetRun), meta: pageMeta })

export const datasetRunItem = z.object({
  id: z.string(),
  datasetRunId: z.string(),
  datasetItemId: z.string(),
  traceId: z.string(),
  observationId: maybe(z.string()),
  createdAt: time,
})
export type DatasetRunItemRow = z.infer<typeof datasetRunItem>

export const datasetRunItems = z.object({ data: z.array(datasetRunItem), meta: pageMeta })

const trace = z.object({
  id: z.string(),
  timestamp: time,
  /** JSON, parsed where it could be. */
  output: maybe(json),
  metadata: texts,
  /** Seconds. */
  latency: maybe(z.number()),
  /** USD; 0 where nothing in the trace has a price. */
  totalCost: maybe(z.number()),
})
export type TraceRow = z.infer<typeof trace>

export const traces = z.object({ data: z.array(trace), meta: pageMeta })

export const errorObservations = z.object({ data: z.array(z.object({ id: z.string() })), meta: pageMeta })

export const ingestion = z.object({
  successes: z.array(z.object({ id: z.string(), status: z.int() })),
  errors: z.array(
    z.object({ id: z.string(), status: z.int(), message: maybe(z.string()), error: z.unknown().optional() }),
  ),
})
export type IngestionAnswer = z.infer<typeof ingestion>

export const health = z.object({ version: z.string() })
