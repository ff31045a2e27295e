import { z } from 'zod'
import { ownScore } from './check-schema.ts'
import { BUILT_IN_SCORES, POLICIES } from './rules.ts'

// The part of the spec that decides. Every message completes the sentence "… must be".

export const score = z.union([z.enum(BUILT_IN_SCORES), ownScore])
const shortText = z
  .string()
  .min(1)
  .max(500)
  .refine((words) => !/^\s+$/.test(words), 'a text that is not blank')

const text = z
  .string('a rule such as mean >= 0.8')
  .min(1)
  .meta({
    description: 'STATISTIC OPERATOR BOUND, as in `mean >= 0.8` or `mean >= baseline - 0.02`',
    examples: ['mean >= 0.8', 'mean >= baseline - 0.02', 'share(>= 0.8) >= 85%', 'p95 <= baseline * 1.25'],
  })
const longForm = z.strictObject({
  rule: text,
  unsure: z.enum(POLICIES).exactOptional().describe('of this rule, in place of the gate’s'),
  slices: z.boolean().exactOptional().describe('the rule holds for every slice, too'),
})
const rule = z.union([text, longForm])
const MAP = 'a map of scores, as in {correct: mean >= 0.8}'
export const rules = z
  .record(score, z.union([text, longForm, z.array(rule).min(1)]), {
    error: ({ code }) => (code === 'invalid_type' ? MAP : undefined),
  })
  .refine(
    (lists) => Object.keys(lists).length > 0,
    'a map with at least one score; leave the key out to have no rules here',
  )
  .meta({ minProperties: 1 })

export const scoreSettings = z.strictObject({
  better: z.enum(['higher', 'lower']).exactOptional().describe('which way the score gets better; higher unless said'),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, 'two numbers, the lower first')
    .exactOptional()
    .describe('lowest and highest value'),
  margin: z
    .number()
    .nonnegative()
    .exactOptional()
    .describe('the drop that the default rule accepts, in units of the score'),
  tie: z
    .number()
    .nonnegative()
    .exactOptional()
    .describe('two values this close or closer are tied, in units of the score'),
})

export const slices = z.strictObject({
  by: z
    .array(z.string().min(1))
    .min(1)
    .refine((keys) => new Set(keys).size === keys.length, 'a list of different metadata keys')
    .describe('metadata keys; items that share a value of one are a slice'),
  min: z.int().min(2).default(10).describe('slices of fewer items are not judged'),
})

export const waiver = z.strictObject({
  score: score.describe('whose broken and unsure rules do not count for now'),
  reason: shortText.describe('why, for everyone who reads a report'),
  owner: shortText.describe('who answers for it'),
  until: z.iso.date('a date such as 2026-12-31').describe('the last day (UTC) on which it holds; after it, an error'),
})
