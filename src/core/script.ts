import { z } from 'zod'
import type { Json } from './json.ts'

// Scripts of langfuse/experiment-action: modules that export `experiment(context)`. What both sides of the worker protocol
// say of one.

/** How a script is started. */
export interface ScriptCall {
  /** Absolute. */
  readonly path: string
  /** Absolute, of a file with one item of `context.data` as JSON a line; null where there is none. */
  readonly data: string | null
  readonly datasetVersion?: string
  readonly metadata: Readonly<Record<string, string>>
}

/** The run as the script's call of `runExperiment` resolves to it, beside the item results. */
export interface ScriptRun {
  readonly experimentId: string
  readonly runName: string
  /** Where the dataset is in Langfuse. */
  readonly datasetRunId?: string
  readonly url?: string
  readonly runEvaluations: readonly { readonly name: string; readonly value: Json; readonly comment?: string }[]
}

/** What ended a script before it returned. A regression is told by its name, as there may be two copies of the class. */
export const scriptError = z.object({
  name: z.string(),
  message: z.string(),
  isRegression: z.boolean(),
  details: z.string().exactOptional(),
})
export type ScriptError = z.infer<typeof scriptError>

const json = z.custom<Json>((value) => value !== undefined)

/** How far a script got by itself: to its call of `runExperiment`, or to its end. */
export const scriptOpening = z.discriminatedUnion('reached', [
  z.object({
    reached: z.literal('experiment'),
    name: z.string().exactOptional(),
    description: z.string().exactOptional(),
    metadata: z.record(z.string(), z.string()),
    maxConcurrency: z.int().positive().nullable(),
    /** The items that it brought itself, each with an id; null where it takes those of the context. */
    data: z
      .array(
        z.object({ id: z.string(), input: json, expectedOutput: json.exactOptional(), metadata: json.exactOptional() }),
      )
      .nullable(),
    /** Where all of them are of one dataset in Langfuse. */
    dataset: z.object({ id: z.string(), name: z.string() }).nullable(),
  }),
  z.object({
    reached: z.literal('end'),
    /** What it returned, or what the error that it threw has as its `result`. */
    result: json,
    error: scriptError.nullable(),
  }),
])
export type ScriptOpening = z.infer<typeof scriptOpening>
export type ScriptExperiment = Extract<ScriptOpening, { reached: 'experiment' }>
export type ScriptEnd = Extract<ScriptOpening, { reached: 'end' }>
