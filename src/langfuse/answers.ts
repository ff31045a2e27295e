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
      status: z.string(),
      input: json,
      expectedOutput: json.optional(),
      metadata: json.optional(),
    }),
  ),
  meta: z.object({ totalItems: count, totalPages: count }),
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
  /** Of the run, not of its items. */
  scores: z
    .array(score)
    .nullish()
    .transform((all) => all ?? []),
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
  experimentItemId: z.string(),
  /** JSON text for what was not a string, the string itself for what was; empty for nothing. */
  output: maybe(z.string()),
  metadata: strings,
})
export type ExperimentItemRow = z.infer<typeof experimentItem>

export const experimentItems = z.object({ data: z.array(experimentItem), meta: cursorMeta })

export const ingestion = z.object({
  successes: z.array(z.object({ id: z.string(), status: z.int() })),
  errors: z.array(
    z.object({ id: z.string(), status: z.int(), message: maybe(z.string()), error: z.unknown().optional() }),
  ),
})
export type IngestionAnswer = z.infer<typeof ingestion>

export const health = z.object({ version: z.string() })
