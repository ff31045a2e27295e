import { describeError, GateError } from '../errors.ts'
import { clusterOf, parseCase, type CaseId, type CaseItem, type CaseRefusal, type GateCase } from './case-line.ts'
import { judge } from './judge.ts'
import type { GateReport, RuleResult, Verdict } from './report.ts'
import { RUN_FORMAT, type ItemResult, type RunRecord, type ScoreValue } from './run-record.ts'
import { restoreRules } from './spec/saved-rules.ts'
import type { ScoreSettings } from './spec/rules.ts'

export type CaseAnswer = CaseVerdict | CaseRefusal

export interface CaseVerdict {
  readonly id: CaseId
  readonly verdict: Verdict
  readonly rules: readonly CaseRule[]
  /** Codes, largest cause first. */
  readonly reasons: readonly string[]
}

export type CaseRule = Pick<
  RuleResult,
  'list' | 'score' | 'rule' | 'outcome' | 'value' | 'baselineValue' | 'bound' | 'estimate'
>

/**
 * Judges one line of `judge --jsonl` by the same function as a run. Never throws: a line that cannot be read is an answer
 * with `error`, and with the case's id where that much can be read.
 */
export function judgeCase(line: string): CaseAnswer {
  const parsed = parseCase(line)
  if ('error' in parsed) return parsed
  try {
    const report = judgeParsed(parsed)
    return {
      id: parsed.id,
      verdict: report.verdict,
      rules: report.rules.map(({ list, score, rule, outcome, value, baselineValue, bound, estimate }) => {
        return { list, score, rule, outcome, value, baselineValue, bound, estimate }
      }),
      reasons: report.reasons.map((reason) => reason.code),
    }
  } catch (error) {
    if (error instanceof GateError) return { id: parsed.id, error: error.message }
    return { id: parsed.id, error: `the gate met an error that it does not know: ${describeError(error)}` }
  }
}

function judgeParsed(one: GateCase): GateReport {
  const gate = String(one.id)
  const scores = Object.fromEntries(Object.entries(one.scores ?? {}).map(([name, given]) => [name, settingsOf(given)]))
  const rules: RunRecord['rules'] = {
    require: listed(one.rules?.require),
    review: listed(one.rules?.review),
    watch: listed(one.rules?.watch),
    preset: one.preset ?? 'balanced',
    unsure: one.unsure ?? 'pass',
    onMissingBaseline: 'pass',
    scores: savedScores(scores),
    evidence: one.evidence ?? 'any',
  }
  return judge({
    gate,
    rules: { ...restoreRules(rules), scores },
    candidate: recordOf(one, one.candidate, rules),
    baseline: {
      status: 'found',
      record: recordOf(one, one.baseline, rules),
      origin: { kind: 'case', words: ['the case'] },
    },
    anyFailed: true,
    reportText: 'ids',
    ...(one.seed === undefined ? {} : { seed: one.seed }),
  })
}

function settingsOf({ kind, range, better, margin, tie }: NonNullable<GateCase['scores']>[string]): ScoreSettings {
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

function recordOf(one: GateCase, items: readonly CaseItem[], rules: RunRecord['rules']): RunRecord {
  const itemResults = items.flatMap((given) => resultsOf(given, one.cluster ?? null))
  return {
    format: RUN_FORMAT,
    version: 1,
    gate: String(one.id),
    name: String(one.id),
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
function resultsOf(given: CaseItem, clusterKey: string | null): ItemResult[] {
  const scores = Object.entries(given.scores).map(
    ([name, values]) => [name, Array.isArray(values) ? values : [values]] as const,
  )
  const repetitions = Math.max(1, ...scores.map(([, values]) => values.length))
  const cluster = clusterKey === null ? undefined : clusterOf(given, clusterKey)
  return Array.from({ length: repetitions }, (_, repetition): ItemResult => {
    const present = scores.flatMap(([name, values]): [string, ScoreValue][] => {
      const found = values[repetition]
      return found === undefined || found === null ? [] : [[name, found]]
    })
    const amounts = Object.fromEntries(present)
    const amountOf = (name: string): number | null => (typeof amounts[name] === 'number' ? amounts[name] : null)
    return {
      id: given.item,
      hash: '',
      repetition,
      ...(cluster === undefined ? {} : { cluster }),
      scores: amounts,
      scoreErrors: [],
      error: present.length === 0 ? { code: 'FAILED', message: '' } : null,
      latency: amountOf('latency'),
      cost: amountOf('cost'),
      tokens: amountOf('tokens'),
    }
  })
}
