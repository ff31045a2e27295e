import { z } from 'zod'
import { report } from './report.ts'
import { runRecord } from './run-record.ts'
import type { Extensions } from './spec/extensions.ts'
import { specJsonSchema } from './spec/spec-schema.ts'

/** The JSON Schemas (draft 7) that this program publishes, by the name of their file in `schemas/`. */
export function publishedSchemas(extensions: Extensions): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    'gate-spec.v1.schema.json': specJsonSchema(extensions),
    'gate-report.v1.schema.json': outputSchema('The report of langfuse-gate (--json)', report),
    'gate-run.v1.schema.json': outputSchema('A saved run of langfuse-gate (--save)', runRecord),
  }
}

/** Keys that a later version adds are no fault of a file, so they are not forbidden. */
function outputSchema(title: string, schema: z.ZodType): Record<string, unknown> {
  return { title, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' }) }
}
