import type { DatasetItem } from '../core/dataset.ts'
import { sortScores } from '../core/item-scores.ts'
import type { ItemResult } from '../core/run-record.ts'
import { metadataTexts } from '../core/select-items.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { ItemUsage, RecordedItem, TaskAnswer } from '../ports.ts'
import { scoreByChecks } from './score-checks.ts'

/** One item, to be run for the `repetition`th time. */
export interface PlannedItem {
  readonly item: DatasetItem
  readonly repetition: number
}

/** The built-in checks of the gate beside the evaluators' scores, and of all those only what may be kept. */
export function withChecks(answer: TaskAnswer, item: DatasetItem, gate: Gate): TaskAnswer {
  const { output, latency, missingSpans } = answer
  const common = { latency, ...(missingSpans === undefined ? {} : { missingSpans }) }
  if (answer.error !== undefined || output === undefined) {
    const error = answer.error ?? { code: 'NO_OUTPUT', message: 'the task gave no output', isTransient: false }
    return { error, scores: [], scoreErrors: [], ...common }
  }
  const checked = scoreByChecks(gate.checks, output, item)
  const { scores, scoreErrors } = sortScores([...answer.scores, ...checked.scores])
  return { output, scores, scoreErrors: [...answer.scoreErrors, ...checked.scoreErrors, ...scoreErrors], ...common }
}

/** What is kept of an item that was run. */
export function itemResultOf(
  planned: PlannedItem,
  answer: TaskAnswer,
  attempts: number,
  recorded: (Pick<RecordedItem, 'traceId' | 'link'> & { readonly usage: ItemUsage }) | undefined,
  gate: Gate,
): ItemResult {
  const comments = answer.scores.flatMap(({ name, comment }) =>
    comment === undefined ? [] : [[name, comment] as const],
  )
  return {
    ...identityOf(planned, gate),
    scores: Object.fromEntries(answer.scores.map(({ name, value }) => [name, value])),
    ...(comments.length === 0 ? {} : { comments: Object.fromEntries(comments) }),
    scoreErrors: [...answer.scoreErrors],
    error: answer.error === undefined ? null : { code: answer.error.code, message: answer.error.message },
    attempts,
    latency: answer.latency,
    ...(recorded?.usage ?? { cost: null }),
    ...(recorded?.traceId === undefined ? {} : { traceId: recorded.traceId }),
    ...(recorded?.link === undefined ? {} : { link: recorded.link }),
    ...(answer.output === undefined ? {} : { output: answer.output }),
  }
}

/** What is kept of an item whose turn never came. */
export function itemNotRun(planned: PlannedItem, gate: Gate): ItemResult {
  return {
    ...identityOf(planned, gate),
    scores: {},
    scoreErrors: [],
    error: { code: 'CANCELLED', message: 'the run was cancelled' },
    latency: null,
    cost: null,
  }
}

/** What tells one item result from another, and which of them belong together. */
export function identityOf(
  { item, repetition }: PlannedItem,
  gate: Gate,
): Pick<ItemResult, 'id' | 'hash' | 'repetition' | 'cluster' | 'slices'> {
  const cluster = gate.cluster === undefined ? [] : metadataTexts(item, gate.cluster)
  const slices = (gate.slices?.by ?? [])
    .map((key): [string, string[]] => [key, [...metadataTexts(item, key)]])
    .filter(([, values]) => values.length > 0)
  return {
    id: item.id,
    hash: item.hash,
    repetition,
    ...(cluster.length === 0 ? {} : { cluster: cluster.join(', ') }),
    ...(slices.length === 0 ? {} : { slices: Object.fromEntries(slices) }),
  }
}
