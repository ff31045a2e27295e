import { z } from 'zod'

/** `result_json` of langfuse/experiment-action, version 1. No other keys anywhere but in items and metadata. */
const evaluation = z.strictObject({
  name: z.string(),
  value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  comment: z.string().exactOptional(),
  metadata: z.record(z.string(), z.json()).exactOptional(),
  data_type: z.string().exactOptional(),
  config_id: z.string().exactOptional(),
})

const itemResult = z.strictObject({
  item: z.record(z.string(), z.json()),
  evaluations: z.array(evaluation),
  input: z.json().exactOptional(),
  expected_output: z.json().exactOptional(),
  output: z.json().exactOptional(),
  trace_id: z.string().exactOptional(),
  dataset_run_id: z.string().exactOptional(),
})

const scriptResult = z.strictObject({
  script_path: z.string(),
  script_name: z.string(),
  runtime: z.enum(['python', 'node']),
  duration_ms: z.number(),
  status: z.enum(['passed', 'regression', 'error']),
  langfuse_experiment_url: z.url().nullable(),
  error: z
    .strictObject({
      name: z.string(),
      message: z.string(),
      is_regression: z.boolean(),
      details: z.string().exactOptional(),
    })
    .nullable(),
  experiment_result: z
    .strictObject({
      item_results: z.array(itemResult),
      run_evaluations: z.array(evaluation),
      experiment_id: z.string().exactOptional(),
      run_name: z.string().exactOptional(),
      dataset_run_id: z.string().exactOptional(),
    })
    .nullable(),
})
export type ScriptResultJson = z.infer<typeof scriptResult>
export type ItemResultJson = z.infer<typeof itemResult>
export type EvaluationJson = z.infer<typeof evaluation>

export const resultJson = z.strictObject({
  schema_version: z.literal('v1'),
  action_metadata: z.record(z.string(), z.string()),
  results: z.array(scriptResult),
})
export type ResultJson = z.infer<typeof resultJson>
