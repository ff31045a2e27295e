import { SpanStatusCode } from '@opentelemetry/api'
import type { DatasetItem } from '../core/dataset.ts'
import type { ItemUsage, RecordedItem, TaskAnswer } from '../ports.ts'
import type { Langfuse } from './client.ts'
import { itemScoreId, traceparentOf } from './ids.ts'
import {
  answerAttributes,
  evaluationAttributes,
  ITEM_SPAN,
  rootAttributes,
  sharedAttributes,
  usageAttributes,
  type Experiment,
} from './item-attributes.ts'
import type { Relay } from './relay.ts'
import { hrTime, type RootSpan, type StartRoot } from './root-span.ts'
import type { OpenRun, Written } from './runs.ts'
import { scoreBody } from './score-writer.ts'
import type { UsageMeter } from './usage-meter.ts'
import type { ScoreEvent } from './writes.ts'

/** A run that is open, and what its items are recorded by. */
export interface ItemRecording {
  readonly open: OpenRun
  readonly experiment: Experiment
  /** The span of the first item, which is open before its task is: some servers give a run its id with it. */
  readonly first: { readonly itemId: string; readonly root: RootSpan }
  readonly startRoot: StartRoot
  readonly relay: Pick<Relay, 'allow'>
  readonly meter: Pick<UsageMeter, 'begin' | 'end' | 'hasEvaluation'>
  readonly links: Langfuse['links']
  readonly now: () => Date
  readonly addScore: (id: string, body: Omit<ScoreEvent['body'], 'id'>) => void
  readonly onWritten: (rootId: string, item: NonNullable<ReturnType<Written['items']['get']>>) => void
}

/** Opens the two traces of an item: what its task does, and what its evaluators do. Their end writes what came of it. */
export function recordItem(recording: ItemRecording, item: DatasetItem, repetition: number): RecordedItem {
  const { open, experiment, first, startRoot, relay, meter, now } = recording
  const isFirst = first.itemId === item.id && repetition === 0
  const { span, startedMs, traceId, spanId } = isFirst ? first.root : startRoot(ITEM_SPAN)
  const shared = sharedAttributes(experiment, item, spanId)
  span.setAttributes({ ...rootAttributes(experiment, item, repetition), ...open.attributes(item, spanId), ...shared })
  relay.allow(traceId, spanId, shared)
  const evaluation = startRoot('experiment-item-evaluation')
  evaluation.span.setAttributes(evaluationAttributes(experiment, item, traceId))
  relay.allow(evaluation.traceId, evaluation.spanId, { 'langfuse.environment': experiment.environment })
  const traces = { id: item.id, repetition, task: traceId, evaluation: evaluation.traceId }
  meter.begin(traces)

  const end = async (answer: TaskAnswer): Promise<ItemUsage> => {
    const { error, latency } = answer
    const usage = await meter.end(traces, answer.missingSpans)
    span.setAttributes({ ...answerAttributes(answer), ...open.answerAttributes(answer), ...usageAttributes(usage) })
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error.message })
    // The time in the task, as the report has it; evaluators are not the task's.
    span.end(hrTime(latency === null ? now().getTime() : startedMs + latency * 1000))
    recording.onWritten(spanId, { itemId: item.id, hasFailed: error !== undefined })
    open.link(item, traceId, spanId)
    for (const score of answer.scores) {
      const id = itemScoreId(open.id, item.id, repetition, score.name)
      recording.addScore(id, { ...scoreBody(score), traceId, observationId: spanId })
    }
    // Evaluators that ask no model leave no trace.
    if (meter.hasEvaluation(traces)) evaluation.span.end(hrTime(now().getTime()))
    return usage
  }
  return {
    traceId,
    traceparent: traceparentOf(traceId, spanId),
    evaluationTraceparent: traceparentOf(evaluation.traceId, evaluation.spanId),
    link: recording.links.trace(traceId),
    end,
  }
}
