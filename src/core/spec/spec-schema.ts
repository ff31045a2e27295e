import { z } from 'zod'
import { checks, ownScore } from './check-schema.ts'
import { driftSchema } from './drift.ts'
import { judgeEvaluator } from './judge-schema.ts'
import { parseDuration } from './duration.ts'
import type { Extensions, SourceDefinition } from './extensions.ts'
import { rules, score, scoreSettings, slices, waiver } from './rule-schema.ts'
import { POLICIES, PRESETS } from './rules.ts'
import { withSelection } from './selection-schema.ts'
import { variants } from './variants.ts'

// The one definition of the spec: the parser reads by it, the JSON Schema and the reference are made from it. Every
// message of its own completes the sentence "… must be".

const gateName = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}$/,
    'a name of letters, digits, spaces, dots, _ and -, at most 80 characters',
  )
const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
const shortText = z.string().min(1).max(500)

const evaluatorModule = z
  .string()
  .regex(/\.([cm]?[jt]sx?|py)$/, 'a path of a module, or a map with a built-in check')
  .describe('a module: every evaluator that it exports')

const DURATION = 'a duration such as 500ms, 60s or 10m, at most 24 days'
const duration = z
  .string(DURATION)
  .refine((text) => parseDuration(text) !== null, DURATION)
  .meta({ pattern: '^\\d+(\\.\\d+)?(ms|s|m|h)$' })

const awaitedScore = z.strictObject({
  score: ownScore.describe('the name of the score that an evaluator in Langfuse writes'),
  await: duration.describe('how long it is waited for, once the run is in Langfuse'),
})

const metadataValue = z.union([z.string(), z.number(), z.boolean()])

/** What a choice among definitions may be: the short form of one of them, or the map of one of them. */
function choice(definitions: readonly SourceDefinition[], short: string): z.ZodType {
  const maps = definitions.map(({ options, description }) => options.meta({ description }))
  return z.union([z.string().min(1).describe(short), ...maps])
}

function listOf(one: z.ZodType): z.ZodType {
  return z
    .array(one)
    .refine((all) => all.length > 0, 'a branch, a map, a list of these that are tried in order, or none')
    .meta({ minItems: 1 })
}

function gateShape({ datasets, tasks, baselines }: Extensions) {
  const baseline = choice(baselines, 'the branch whose newest complete run is compared with, or none')
  return z.strictObject({
    description: shortText.exactOptional().describe('free text for the report'),
    dataset: choice(
      datasets.map(withSelection),
      'a path (.jsonl, .json, .yaml, .csv) or the name of a dataset in Langfuse',
    ).describe('where the items come from, and which of them are run'),
    task: choice(tasks, 'path of a JavaScript or TypeScript module that exports task(item)').describe(
      'how an item is run',
    ),
    evaluators: z
      .array(z.union([evaluatorModule, judgeEvaluator, awaitedScore, ...checks]))
      .default([])
      .describe(
        'besides those that the task module exports: modules, built-in checks, judges, and scores to wait for; none unless written',
      ),
    baseline: z
      .union([baseline, listOf(baseline)])
      .default('none')
      .describe('what the candidate is compared with; of a list, the first that is there'),
    baselineRuns: z
      .int()
      .min(1)
      .max(100)
      .default(5)
      .describe('how many comparable runs of the branch, the nearest first, are pooled into one baseline'),
    drift: driftSchema(baselines)
      .exactOptional()
      .describe(
        'an anchor: a run that stays, as one that was blessed; what compares is held against it too, as under review',
      ),
    require: rules.exactOptional().describe('broken: the merge is blocked'),
    review: rules.exactOptional().describe('broken: a person must approve, then it passes'),
    watch: rules.exactOptional().describe('broken: shown, no more'),
    preset: z.enum(PRESETS).default('balanced').describe('how readily a difference counts as evidence'),
    unsure: z.enum(POLICIES).default('pass').describe('what happens when the evidence cannot settle a rule'),
    onMissingBaseline: z.enum(POLICIES).default('pass').describe('the same, while there is no baseline'),
    evidence: z
      .enum(['any', 'beyond-margin'])
      .default('any')
      .describe(
        'what breaks a rule that compares: any proven drop of the margin or more, or one that is surely past it',
      ),
    scores: z.record(score, scoreSettings).default({}).describe('what the gate should know of a score'),
    slices: slices.exactOptional().describe('parts of the dataset that are shown and flagged by themselves'),
    cluster: z
      .string()
      .min(1)
      .exactOptional()
      .describe('metadata key: items that share its value belong together, as the turns of a conversation do'),
    waive: z.array(waiver).default([]).describe('scores whose rules do not count for now, until a day'),
    paths: z
      .array(z.string().min(1))
      .min(1)
      .exactOptional()
      .describe('globs of the repository: a pull request that touches none of them passes, not affected'),
    repeat: z.int().min(1).max(100).default(1).describe('how often each item is run'),
    concurrency: z.int().min(1).max(1000).default(10).describe('how many items run at the same time'),
    timeout: duration.default('60s').describe('of one item'),
    retries: z
      .int()
      .min(0)
      .max(10)
      .default(2)
      .describe('of an item whose failure looks transient; never of a low score'),
    budget: z
      .strictObject({
        cost: z.number().positive().exactOptional().describe('USD'),
        time: duration.exactOptional().describe('from the start of the task to the last score'),
      })
      .refine((limits) => Object.keys(limits).length > 0, {
        error: 'a map with cost, time or both',
        when: ({ issues }) => issues.length === 0,
      })
      .exactOptional()
      .meta({ minProperties: 1 })
      .describe('hit: the run stops, and the verdict is error, never a score of the part'),
    stopEarly: z
      .boolean()
      .default(false)
      .describe('stop as soon as every rule is decided; never on a branch whose runs become baselines'),
    env: z
      .array(variable)
      .default([])
      .describe('environment variables that the task may see, each by its whole name, beside PATH, HOME and the like'),
    variants: variants
      .exactOptional()
      .describe(
        'the gate is run once in each of these environments, called GATE [VARIANT], and they are compared head to head',
      ),
    run: z
      .strictObject({
        description: shortText.exactOptional().describe('free text, shown with the run'),
        metadata: z.record(shortText, metadataValue).default({}).describe('parameters of the run, such as its model'),
        environment: z
          .string()
          .regex(
            /^(?!langfuse)[a-z0-9_-]{1,40}$/,
            'lower-case letters, digits, _ and -, at most 40, not starting with langfuse',
          )
          .exactOptional()
          .describe('the environment of the traces in Langfuse'),
      })
      .default({ metadata: {} })
      .describe('what Langfuse is told about the run'),
    reportText: z.enum(['full', 'ids']).default('full').describe('whether inputs and outputs may appear in reports'),
  })
}

function schemaOf(extensions: Extensions) {
  return z.strictObject({
    version: z.literal(1).describe('of the format of this file'),
    gates: z
      .record(gateName, gateShape(extensions), {
        error: ({ code }) => (code === 'invalid_type' ? 'a map of gates, each under its name' : undefined),
      })
      .refine((gates) => Object.keys(gates).length > 0, 'a map with at least one gate')
      .meta({ minProperties: 1 })
      .describe('one dataset, one task and its rules each'),
  })
}
type WrittenSpec = z.infer<ReturnType<typeof schemaOf>>
export type WrittenGate = WrittenSpec['gates'][string]

/** The shape of a spec, as far as shapes go; what a rule means is judged after it. */
export function specSchema(extensions: Extensions): z.ZodType<WrittenSpec> {
  return schemaOf(extensions)
}

/** The shape of one gate of it. */
export function gateSchema(extensions: Extensions): z.ZodType<WrittenGate> {
  return gateShape(extensions)
}

/** JSON Schema (draft 7) of the spec, for editors. */
export function specJsonSchema(extensions: Extensions): Record<string, unknown> {
  return {
    title: 'langfuse-gate.yml',
    ...z.toJSONSchema(specSchema(extensions), {
      target: 'draft-7',
      io: 'input',
      override: ({ jsonSchema }) => {
        // What zod calls the format of startsWith is none of JSON Schema's; it says the same as a pattern.
        if (jsonSchema.format === 'starts_with') delete jsonSchema.format
      },
    }),
  }
}
