import { z } from 'zod'
import { RULE_LISTS } from './spec/rules.ts'
import { runRecord } from './run-record.ts'

/** `langfuse-gate.report` v1: the one value that every output is rendered from. */
export const REPORT_FORMAT = 'langfuse-gate.report'

/** Worst first. */
export const VERDICTS = ['error', 'failed', 'needs-review', 'inconclusive', 'passed'] as const
export type Verdict = (typeof VERDICTS)[number]
export const EXIT_CODES: Readonly<Record<Verdict, 0 | 1 | 2>> = {
  error: 2,
  failed: 1,
  'needs-review': 1,
  inconclusive: 0,
  passed: 0,
}

/** Words with values from outside, as `core/text.ts` keeps them; `message` beside it is the same as one plain string. */
export const text = z.array(z.union([z.string(), z.object({ value: z.string() })]))

export const reason = z.object({
  code: z.string(),
  message: z.string(),
  text,
  remedy: text.optional(),
  place: z.object({ file: z.string(), line: z.int(), column: z.int() }).optional(),
})
export type Reason = z.infer<typeof reason>

export const estimate = z.object({
  difference: z.number().describe('candidate minus baseline, in units of the score, not oriented'),
  lower: z.number(),
  upper: z.number(),
  confidence: z.number(),
  pairs: z.int(),
  method: z.string(),
  pValue: z.number().describe('one-sided: how often an unchanged pair of runs would look at least this much worse'),
  adjustedPValue: z.number().describe('adjusted over the gate’s relative require and review rules'),
  ruledOut: z
    .number()
    .nullable()
    .describe('the largest drop that the interval does not exclude, in units of the score, 0 or more'),
  detectable: z
    .number()
    .nullable()
    .describe('the smallest drop found 4 times out of 5 with as many pairs, in units of the score'),
  needed: z
    .object({
      items: z.int().nullable().describe('in all; null where no number would'),
      repetitions: z.int().nullable().describe('of each item, on both sides; null where no number would'),
    })
    .exactOptional()
    .describe('what would settle a rule that is unsure'),
})
export type Estimate = z.infer<typeof estimate>

export const OUTCOMES = ['held', 'broken', 'unsure', 'unmeasured'] as const

export const waiver = z.object({ score: z.string(), reason: z.string(), owner: z.string(), until: z.string() })

export const ruleResult = z.object({
  list: z.enum(RULE_LISTS),
  score: z.string(),
  rule: z.string(),
  isDefault: z.boolean(),
  slice: z
    .object({ key: z.string(), value: z.string() })
    .exactOptional()
    .describe('the rule for one slice; absent for the whole dataset'),
  waiver: waiver.exactOptional().describe('why this rule does not count'),
  isDrift: z.literal(true).exactOptional().describe('held against the anchor, in place of the baseline'),
  outcome: z.enum(OUTCOMES),
  value: z.number().nullable(),
  baselineValue: z.number().nullable(),
  bound: z.number().nullable().describe('what the value was held against, the baseline worked in'),
  estimate: estimate.nullable(),
  reason,
  place: reason.shape.place,
})
export type RuleResult = z.infer<typeof ruleResult>

/** Which repetition of an item, from 1, of how many; those of pooled runs are counted on, newest run first. */
const repetition = z.object({ number: z.int().positive(), of: z.int().positive() })

/** One item on which the candidate differs from the baseline on a ruled score, or failed. */
export const itemDifference = z.object({
  id: z.string(),
  score: z.string(),
  candidate: z.union([z.number(), z.string()]).nullable(),
  baseline: z.union([z.number(), z.string()]).nullable(),
  why: text.describe('the evaluator’s comment or the item’s error'),
  isBroken: z
    .literal(true)
    .exactOptional()
    .describe(
      'its own repetitions show that it got worse, at a false discovery rate of 10 % over all items and scores',
    ),
  input: z.json().optional(),
  expectedOutput: z.json().optional(),
  candidateOutput: z.json().optional(),
  baselineOutput: z.json().optional(),
  candidateRepetition: repetition
    .exactOptional()
    .describe('the one whose output and trace are shown: the worst; absent where there is one'),
  baselineRepetition: repetition.exactOptional().describe('likewise: the best'),
  candidateLink: z.string().optional(),
  baselineLink: z.string().optional(),
})
export type ItemDifference = z.infer<typeof itemDifference>

/** One score on the items that share a metadata value: for reading, it decides nothing. */
export const sliceResult = z.object({
  key: z.string(),
  value: z.string(),
  score: z.string(),
  items: z.int(),
  candidate: z.number().nullable().describe('mean'),
  baseline: z.number().nullable(),
  difference: z.number().nullable(),
  pValue: z.number().nullable().describe('one-sided; null where the slice is too small to be tested'),
  isFlagged: z.boolean().describe('worse, at a false discovery rate of 10 % over all slices and scores'),
})
export type SliceResult = z.infer<typeof sliceResult>

/** Whether a person has accepted what needs review. */
export const approval = z.object({
  status: z.enum(['approved', 'absent', 'unknown']),
  words: text.describe('who, how and when; or why there is none that counts'),
})
export type Approval = z.infer<typeof approval>

/** One thing of the run's identity that is not the same on both sides. */
export const change = z.object({
  what: z.enum(['commit', 'task', 'models', 'prompts', 'judge', 'parameters', 'evaluators', 'dataset']),
  before: text,
  after: text,
})
export type Change = z.infer<typeof change>

export const gateReport = z.object({
  name: z.string(),
  description: z.string().optional(),
  seed: z.string().describe('of every random number in this gate’s decision'),
  verdict: z.enum(VERDICTS),
  reasons: z.array(reason).describe('largest cause first; never empty'),
  rules: z.array(ruleResult),
  items: z.object({
    total: z.int().describe('items of the dataset'),
    scored: z.int().describe('items with an output in every repetition'),
    failed: z.int(),
    unpaired: z.int().describe('items with no partner on the other side, or whose content changed'),
    onlyCandidate: z.array(z.string()),
    onlyBaseline: z.array(z.string()),
    changed: z.array(z.string()),
  }),
  baselineState: z.object({
    status: z.enum(['found', 'missing', 'none', 'error']),
    words: text,
  }),
  worst: z.array(itemDifference).describe('the worst first'),
  worstLeftOut: z
    .int()
    .exactOptional()
    .describe('items that are not among the worst listed, and would be in a longer list'),
  notes: z.array(text),
  slices: z.array(sliceResult).exactOptional(),
  waivers: z.array(waiver).exactOptional().describe('all of the spec, whether or not a rule was broken'),
  approval: approval.exactOptional().describe('where the verdict asked for one'),
  changes: z.array(change).exactOptional().describe('what differs between the two sides'),
  drift: z
    .object({ words: text, anchor: runRecord })
    .exactOptional()
    .describe('the run that stays what is compared with, without its outputs'),
  itemsRun: z
    .object({ run: z.int(), planned: z.int(), stoppedBy: text })
    .exactOptional()
    .describe('where the run stopped early'),
  notAffected: text.exactOptional().describe('why nothing was run: no changed file is one of the gate’s paths'),
  next: z.array(text).describe('what to do now'),
  candidate: runRecord.nullable(),
  baseline: runRecord.nullable(),
})
export type GateReport = z.infer<typeof gateReport>

/** The variants of one gate beside each other, score by score: for reading, it decides nothing. */
export const headToHead = z.object({
  gate: z.string(),
  variants: z.array(z.string()).describe('those that have a whole run'),
  scores: z.array(
    z.object({
      score: z.string(),
      better: z.enum(['higher', 'lower']),
      variants: z.array(
        z.object({
          variant: z.string(),
          items: z.int(),
          mean: z.number(),
          passShare: z
            .number()
            .nullable()
            .describe('of the items: by the share of a rule on this score, else those at the best value of its range'),
          min: z.number().describe('of the items'),
        }),
      ),
      pairs: z.array(
        z.object({
          first: z.string(),
          second: z.string(),
          wins: z.int().describe('items on which the first is better'),
          ties: z.int(),
          losses: z.int(),
        }),
      ),
    }),
  ),
})
export type HeadToHead = z.infer<typeof headToHead>

/** Which job of a workflow wrote a report: a later run of the same job decides it again when a person approves. */
export const job = z.object({
  id: z.string().describe('as the workflow calls it'),
  key: z.string().describe('of the spec and the gates that were asked for; the comment’s marker has it too'),
  run: z.int().describe('id of the workflow run that wrote the report, which need not be the one that measured'),
  attempt: z.int(),
})
export type Job = z.infer<typeof job>

export const report = z.object({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(1),
  tool: z.string().describe('name and version of the program'),
  createdAt: z.string(),
  spec: z.string().describe('path of the spec as given'),
  job: job.exactOptional().describe('absent on the command line'),
  verdict: z.enum(VERDICTS),
  passed: z.boolean(),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  problems: z.array(reason).describe('why no gate could be judged: spec, inputs'),
  gates: z.array(gateReport),
  headToHead: z.array(headToHead).exactOptional().describe('of the gates with variants'),
})
export type Report = z.infer<typeof report>
