import { z } from 'zod'
import type { Text } from './text.ts'
import { POLICIES, PRESETS } from './spec/rules.ts'

/** `langfuse-gate.run` v1: one run of a dataset, as saved, compared, uploaded and found again as a baseline. */
export const RUN_FORMAT = 'langfuse-gate.run'

const json = z.json()
const names = z.record(z.string(), z.string())

export const scoreValue = z.union([z.number(), z.boolean(), z.string()])
export type ScoreValue = z.infer<typeof scoreValue>

export const itemResult = z.object({
  id: z.string(),
  hash: z
    .string()
    .nullable()
    .describe('SHA-256 of the item’s content; null where the source of the record cannot tell'),
  repetition: z.int().nonnegative(),
  cluster: z.string().optional().describe('items that belong together share it; they are then no independent evidence'),
  scores: z.record(z.string(), scoreValue),
  comments: names.optional().describe('what evaluators said of their scores, by score name'),
  scoreErrors: z.array(z.object({ evaluator: z.string(), message: z.string() })),
  error: z.object({ code: z.string(), message: z.string() }).nullable().describe('why there is no output'),
  attempts: z.int().positive().optional(),
  latency: z.number().nullable().describe('seconds in the task'),
  cost: z.number().nullable().describe('USD of the task alone'),
  tokens: z.number().nullable().exactOptional().describe('of the task alone'),
  evaluation: z
    .object({ cost: z.number().nullable(), tokens: z.number().nullable() })
    .exactOptional()
    .describe('what evaluators and judges used'),
  slices: z
    .record(z.string(), z.array(z.string()))
    .exactOptional()
    .describe('the values of the item for each metadata key that makes slices'),
  traceId: z.string().optional(),
  link: z.string().optional(),
  output: json.optional(),
})
export type ItemResult = z.infer<typeof itemResult>

const scoreSettings = z.object({
  better: z.enum(['higher', 'lower']).exactOptional(),
  range: z.tuple([z.number(), z.number()]).readonly().exactOptional(),
  margin: z.number().exactOptional(),
  tie: z.number().exactOptional(),
})

const savedRule = z.union([
  z.string(),
  z.object({ rule: z.string(), unsure: z.enum(POLICIES).exactOptional(), slices: z.boolean().exactOptional() }),
])
const savedList = z.record(z.string(), z.array(savedRule))

export const savedRules = z.object({
  require: savedList,
  review: savedList,
  watch: savedList,
  preset: z.enum(PRESETS),
  unsure: z.enum(POLICIES),
  onMissingBaseline: z.enum(POLICIES),
  scores: z.record(z.string(), scoreSettings),
  evidence: z.enum(['any', 'beyond-margin']).exactOptional().describe('any unless said'),
  slices: z.object({ by: z.array(z.string()).readonly(), min: z.int() }).exactOptional(),
  waivers: z
    .array(z.object({ score: z.string(), reason: z.string(), owner: z.string(), until: z.string() }))
    .readonly()
    .exactOptional(),
})
export type SavedRules = z.infer<typeof savedRules>

export const identity = z.object({
  commit: z.string().optional().describe('the commit that was checked out'),
  headCommit: z.string().optional().describe('the head of the pull request, where the checked-out commit is its merge'),
  baseCommit: z.string().optional().describe('what the change would be merged into: the first parent of that merge'),
  branch: z.string().optional(),
  tree: z.string().optional(),
  repository: z.string().optional(),
  pullRequest: z.int().optional(),
  event: z.string().optional(),
  runUrl: z.string().optional().describe('the workflow run'),
  actor: z.string().optional(),
  isDirty: z.boolean().optional().describe('the working tree had changes that are in no commit'),
})
export type Identity = z.infer<typeof identity>

export const runRecord = z.object({
  format: z.literal(RUN_FORMAT),
  version: z.literal(1),
  gate: z.string(),
  name: z.string().describe('the run’s unique name'),
  experimentId: z.string().optional(),
  link: z.string().optional(),
  startedAt: z.string(),
  finishedAt: z.string(),
  rules: savedRules,
  identity,
  task: z.string().describe('what was run, for people'),
  comparability: z.object({
    dataset: z.object({
      source: z.enum(['file', 'langfuse']),
      name: z.string(),
      id: z.string().optional(),
      version: z.string().optional(),
      hash: z.string().nullable(),
      link: z.string().optional(),
      selection: z
        .string()
        .exactOptional()
        .describe('which items were chosen to be run, where not all were: equal texts chose alike'),
    }),
    evaluators: names.describe('fingerprint of each evaluator: its version, else a hash of its files'),
    scoredBy: z
      .record(z.string(), z.array(z.string()))
      .exactOptional()
      .describe('which evaluators made each score, where the run knows'),
    repeat: z.int().positive(),
  }),
  observed: z
    .object({ models: z.array(z.string()), prompts: z.array(z.string()), judgeModels: z.array(z.string()) })
    .exactOptional()
    .describe('what the spans of the task and of its evaluators said they used; prompts as `name version`'),
  parameters: names.exactOptional().describe('run.metadata of the spec'),
  runScores: z
    .array(z.object({ name: z.string(), value: scoreValue, comment: z.string().exactOptional() }))
    .exactOptional()
    .describe('by run evaluators, once each'),
  runScoreErrors: z.array(z.object({ evaluator: z.string(), message: z.string() })).exactOptional(),
  regression: z
    .string()
    .exactOptional()
    .describe('what a script of langfuse/experiment-action said when it called its own run a regression'),
  rescored: z
    .object({ by: z.string(), scores: z.array(z.string()) })
    .exactOptional()
    .describe('a baseline whose stored outputs were scored again, by the evaluators of which run'),
  runs: z
    .array(z.string())
    .exactOptional()
    .describe(
      'names of the runs of a branch that are pooled in it, newest first: the results of an item in this order',
    ),
  stopEarly: z
    .object({
      seed: z.string().describe('of the order in which the items were run'),
      notRun: z.array(z.string()).describe('ids of the items that a stop left out'),
    })
    .exactOptional()
    .describe('where the run was judged at looks on its way; one that left items out is not complete, and no baseline'),
  blessed: z
    .object({ reason: z.string(), owner: z.string(), at: z.string() })
    .exactOptional()
    .describe('why a person has pinned this run as one to be compared with, who, and when'),
  planned: z.int().nonnegative().describe('item results that a complete run has: items times repetitions'),
  complete: z.boolean(),
  itemResults: z.array(itemResult),
})
export type RunRecord = z.infer<typeof runRecord>

/** What a baseline source answers: a record, a proven absence, or that none was asked for. */
export type Baseline =
  | { readonly status: 'found'; readonly record: RunRecord; readonly origin: BaselineOrigin }
  /** `isFile`: of a file, which is there once somebody commits it; else a run of a branch. */
  | { readonly status: 'missing'; readonly reason: Text; readonly isFile?: true }
  | { readonly status: 'none' }

/** Which source answered, in words for the report: `newest complete run of branch "main"`. */
export interface BaselineOrigin {
  readonly kind: string
  readonly words: Text
}
