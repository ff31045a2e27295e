import { z } from 'zod'
import { POLICIES, PRESETS } from './spec/rules.ts'

const name = z.union([z.string(), z.number()]).transform(String)
const value = z.union([z.number(), z.boolean(), z.string()]).nullable()
const values = z.union([value, z.array(value)], {
  error: 'expected a finite number, true, false, text, null, or an array of them',
})
/** What else an item says of itself may name its cluster. */
const item = z.looseObject({
  item: name,
  scores: z.record(z.string(), values),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})
const rule = z.union([z.string(), z.array(z.string()).min(1, 'expected at least one rule')], {
  error: 'expected a rule as text, or an array of them',
})
const rules = z.record(z.string(), rule).optional()
const size = z.number().nonnegative().optional()
const settings = z.strictObject({
  kind: z.enum(['binary', 'bounded', 'positive', 'real']).optional(),
  range: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, 'expected the lower end first')
    .optional(),
  better: z.enum(['higher', 'lower']).optional(),
  margin: size,
  tie: size,
})

const gateCase = z
  .strictObject({
    id: z.union([z.string(), z.number()]),
    seed: name.optional(),
    preset: z.enum(PRESETS).optional(),
    unsure: z.enum(POLICIES).optional(),
    evidence: z.enum(['any', 'beyond-margin']).optional(),
    cluster: z
      .string()
      .nullable()
      .optional()
      .describe('the field of an item, or of its metadata, that names its cluster'),
    rules: z.strictObject({ require: rules, review: rules, watch: rules }).optional(),
    scores: z.record(z.string(), settings).optional(),
    baseline: z.array(item),
    candidate: z.array(item),
  })
  .superRefine((one, context) => {
    const refuse = (message: string, path: string[]): void => {
      context.addIssue({ code: 'custom', message, path })
    }
    if (one.cluster !== undefined && one.cluster !== null) {
      const key = one.cluster
      const isNamed = [...one.baseline, ...one.candidate].some((given) => clusterOf(given, key) !== undefined)
      if (!isNamed) refuse(`no item has the field ${JSON.stringify(key)}`, ['cluster'])
    }
    for (const side of ['baseline', 'candidate'] as const) {
      const seen = new Set<string>()
      const index = one[side].findIndex(({ item }) => seen.size === seen.add(item).size)
      if (index >= 0) refuse('the item is given twice', [side, String(index), 'item'])
    }
    const binary = Object.entries(one.scores ?? {}).flatMap(([score, { kind }]) => (kind === 'binary' ? [score] : []))
    for (const score of binary) {
      for (const side of ['baseline', 'candidate'] as const) {
        const index = one[side].findIndex(
          ({ scores }) => !isBinary(Object.hasOwn(scores, score) ? scores[score] : null),
        )
        if (index >= 0) refuse('a binary score is 0, 1, true, false or null', [side, String(index), 'scores', score])
      }
    }
  })

/** One case of a benchmark that lies outside this program: two runs, and the rules to judge them by. */
export type GateCase = z.infer<typeof gateCase>
export type CaseItem = GateCase['candidate'][number]
export type CaseId = GateCase['id']

export interface CaseRefusal {
  readonly id: CaseId | null
  readonly error: string
}

/** Reads one line. What is not a case is a refusal, with the id wherever that much can be read. */
export function parseCase(line: string): GateCase | CaseRefusal {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return { id: findId(line), error: `the line is not JSON: ${cause}` }
  }
  const checked = gateCase.safeParse(read)
  if (checked.success) return checked.data
  const named = z.looseObject({ id: gateCase.shape.id }).safeParse(read)
  const [issue] = checked.error.issues
  const error = issue === undefined ? 'the line is no case' : `${issue.path.join('.') || 'the line'}: ${issue.message}`
  return { id: named.success ? named.data.id : null, error }
}

/** The value of an item's field, or of its metadata's, where it can name a cluster. */
export function clusterOf(given: CaseItem, key: string): string | undefined {
  const metadata = given.metadata ?? {}
  const named = Object.hasOwn(metadata, key) ? metadata[key] : Object.hasOwn(given, key) ? given[key] : undefined
  return typeof named === 'string' || typeof named === 'number' || typeof named === 'boolean'
    ? String(named)
    : undefined
}

function isBinary(given: CaseItem['scores'][string] | undefined): boolean {
  const all = Array.isArray(given) ? given : [given ?? null]
  return all.every((one) => one === null || one === 0 || one === 1 || typeof one === 'boolean')
}

/** The id of a line that another language wrote with NaN or Infinity in it. */
function findId(line: string): CaseId | null {
  const [, text] = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)\s*,/.exec(line) ?? []
  try {
    return text === undefined ? null : gateCase.shape.id.parse(JSON.parse(text))
  } catch {
    return null
  }
}
