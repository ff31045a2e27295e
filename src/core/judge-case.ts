import { z } from 'zod'
import { GateError } from '../errors.ts'
import { judge } from './judge.ts'
import type { Estimate, GateReport, Verdict } from './report.ts'
import { RUN_FORMAT, type ItemResult, type RunRecord, type ScoreValue } from './run-record.ts'
import { restoreRules } from './spec/saved-rules.ts'
import { POLICIES, PRESETS, type ScoreSettings } from './spec/rules.ts'

/** One case of a benchmark that lies outside this program: two runs, and the rules to judge them by. */
const value = z.union([z.number(), z.boolean(), z.string()]).nullable()
const item = z.looseObject({
  item: z.string(),
  scores: z.record(z.string(), z.union([value, z.array(value)])),
  metadata: z.record(z.string(), z.unknown()).optional(),
})
const ruleTexts = z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional()
const settings = z.strictObject({
  kind: z.enum(['binary', 'bounded', 'positive', 'real']).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  better: z.enum(['higher', 'lower']).optional(),
  margin: z.number().optional(),
  tie: z.number().optional(),
})
const gateCase = z.strictObject({
  id: z.string(),
  seed: z.string().optional(),
  preset: z.enum(PRESETS).optional(),
  unsure: z.enum(POLICIES).optional(),
  cluster: z
    .string()
    .nullable()
    .optional()
    .describe('the field of an item, or of its metadata, that names its cluster'),
  rules: z.strictObject({ require: ruleTexts, review: ruleTexts, watch: ruleTexts }).optional(),
  scores: z.record(z.string(), settings).optional(),
  baseline: z.array(item),
  candidate: z.array(item),
})
type GateCase = z.infer<typeof gateCase>

export type CaseAnswer =
  | {
      readonly id: string
      readonly verdict: Verdict
      readonly rules: readonly CaseRule[]
      readonly reasons: readonly string[]
    }
  | { readonly id: string | null; readonly error: string }

export interface CaseRule {
  readonly list: string
  readonly score: string
  readonly rule: string
  readonly outcome: string
  readonly estimate: Estimate | null
}

/**
 * Judges one line of `judge --jsonl` by the same function as a run. Never throws: a line that cannot be read is an answer
 * with `error`, and with the case's id where that much can be read.
 */
export function judgeCase(line: string): CaseAnswer {
  const parsed = parseLine(line)
  if ('error' in parsed) return parsed
  try {
    const report = judgeParsed(parsed)
    return {
      id: parsed.id,
      verdict: report.verdict,
      rules: report.rules.map(({ list, score, rule, outcome, estimate }) => ({ list, score, rule, outcome, estimate })),
      reasons: report.reasons.map((reason) => reason.code),
    }
  } catch (error) {
    if (error instanceof GateError) return { id: parsed.id, error: error.message }
    throw error
  }
}

function parseLine(line: string): GateCase | { readonly id: string | null; readonly error: string } {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return { id: null, error: 'the line is not JSON' }
  }
  const checked = gateCase.safeParse(read)
  if (checked.success) return checked.data
  const named = z.looseObject({ id: z.string() }).safeParse(read)
  const [issue] = checked.error.issues
  const error = issue === undefined ? 'the line is no case' : `${issue.path.join('.') || 'the line'}: ${issue.message}`
  return { id: named.success ? named.data.id : null, error }
}

function judgeParsed(one: GateCase): GateReport {
  const rules = {
    require: listed(one.rules?.require),
    review: listed(one.rules?.review),
    watch: listed(one.rules?.watch),
    preset: one.preset ?? ('balanced' as const),
    unsure: one.unsure ?? ('pass' as const),
    onMissingBaseline: 'pass' as const,
    scores: {},
  }
  const scores = Object.fromEntries(Object.entries(one.scores ?? {}).map(([name, given]) => [name, settingsOf(given)]))
  return judge({
    gate: one.id,
    rules: { ...restoreRules({ ...rules, scores: savedScores(scores) }), scores },
    candidate: recordOf(one, one.candidate, rules),
    baseline: {
      status: 'found',
      record: recordOf(one, one.baseline, rules),
      origin: { kind: 'case', words: ['the case'] },
    },
    reportText: 'ids',
    ...(one.seed === undefined ? {} : { seed: one.seed }),
  })
}

function settingsOf({ kind, range, better, margin, tie }: z.infer<typeof settings>): ScoreSettings {
  const closed = kind === 'binary' || kind === 'bounded' ? ([0, 1] as const) : undefined
  const known = range ?? closed
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(known === undefined ? {} : { range: known }),
    ...(better === undefined ? {} : { better }),
    ...(margin === undefined ? {} : { margin }),
    ...(tie === undefined ? {} : { tie }),
  }
}

/** What a record keeps of the settings. */
function savedScores(scores: Readonly<Record<string, ScoreSettings>>): RunRecord['rules']['scores'] {
  return Object.fromEntries(
    Object.entries(scores).map(([name, { better }]) => [name, better === undefined ? {} : { better }]),
  )
}

function listed(texts: Record<string, string | string[]> | undefined): Record<string, string[]> {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([score, written]) => [score, [written].flat()]))
}

function recordOf(one: GateCase, items: GateCase['candidate'], rules: RunRecord['rules']): RunRecord {
  const itemResults = items.flatMap((given) => resultsOf(given, one.cluster ?? null))
  return {
    format: RUN_FORMAT,
    version: 1,
    gate: one.id,
    name: one.id,
    startedAt: '',
    finishedAt: '',
    rules,
    identity: {},
    task: 'judge',
    comparability: { dataset: { source: 'file', name: 'case', hash: null }, evaluators: {}, repeat: 1 },
    planned: itemResults.length,
    complete: true,
    itemResults,
  }
}

/** An array is repetitions, or pooled runs; a repetition that has no score at all is a failed one. */
function resultsOf(given: GateCase['candidate'][number], cluster: string | null): ItemResult[] {
  const scores = Object.entries(given.scores).map(([name, values]) => [name, [values].flat()] as const)
  const repetitions = Math.max(1, ...scores.map(([, values]) => values.length))
  const named: unknown = cluster === null ? undefined : (given.metadata?.[cluster] ?? given[cluster])
  return Array.from({ length: repetitions }, (_, repetition): ItemResult => {
    const present = scores.flatMap(([name, values]): [string, ScoreValue][] => {
      const found = values[repetition]
      return found === undefined || found === null ? [] : [[name, found]]
    })
    const amounts = Object.fromEntries(present)
    return {
      id: given.item,
      hash: '',
      repetition,
      ...(typeof named === 'string' || typeof named === 'number' ? { cluster: String(named) } : {}),
      scores: amounts,
      scoreErrors: [],
      error: present.length === 0 ? { code: 'FAILED', message: '' } : null,
      latency: typeof amounts['latency'] === 'number' ? amounts['latency'] : null,
      cost: typeof amounts['cost'] === 'number' ? amounts['cost'] : null,
    }
  })
}
