import { ROOT_CONTEXT, SpanStatusCode, type HrTime, type Span } from '@opentelemetry/api'
import type { Dataset, DatasetItem } from '../core/dataset.ts'
import type { Verdict } from '../core/report.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { AwaitedScore, Gate } from '../core/spec/gate-spec.ts'
import type { ExperimentRecorder, ItemUsage, RecordedItem, RunContext, TaskAnswer } from '../ports.ts'
import { awaitScores } from './await-scores.ts'
import type { GetLangfuse, Langfuse } from './client.ts'
import { itemScoreId, runScoreId, traceparentOf } from './ids.ts'
import {
  answerAttributes,
  evaluationAttributes,
  rootAttributes,
  sharedAttributes,
  usageAttributes,
  type Experiment,
} from './item-attributes.ts'
import { confirm, confirmScores } from './read-back.ts'
import { startRelay } from './relay.ts'
import { COMPLETE, markMetadata, runMetadata, runName, VERDICT } from './run-metadata.ts'
import type { OpenRun } from './runs.ts'
import { createScoreQueue, scoreBody } from './score-writer.ts'
import { createSpanQueue } from './span-queue.ts'
import { createTracing } from './tracing.ts'
import { createUsageMeter } from './usage-meter.ts'
import type { ScoreEvent } from './writes.ts'

/** The environment that Langfuse's own runners give to the traces of experiments. */
const ENVIRONMENT = 'sdk-experiment'

/**
 * Opens the record of one gate's run: `openRecorder` of the roots. `specHash` is of the spec's text. Throws GateError as
 * `createLangfuse` does.
 */
export function langfuseRecorder(getLangfuse: GetLangfuse, specHash: string) {
  return async (gate: Gate, dataset: Dataset, task: string, context: RunContext): Promise<ExperimentRecorder> => {
    const langfuse = await getLangfuse(['Keeping this run'])
    return createRecorder({ langfuse, gate, dataset, task, specHash, context })
  }
}

interface RecorderOptions {
  readonly langfuse: Langfuse
  readonly gate: Gate
  readonly dataset: Dataset
  readonly task: string
  readonly specHash: string
  readonly context: RunContext
}

async function createRecorder(options: RecorderOptions): Promise<ExperimentRecorder> {
  const { langfuse, gate, dataset, context } = options
  const name = runName(gate.name, context)
  const spans = createSpanQueue(langfuse)
  const scores = createScoreQueue(langfuse)
  const meter = createUsageMeter(context.log, () => langfuse.fetchPrices(context.now()))
  const relay = await startRelay({ langfuse, queue: spans }, meter, context.log)
  const environment = gate.run.environment ?? ENVIRONMENT
  const tracing = createTracing(spans, environment)
  const from = context.now().toISOString()
  const items = new Map<string, { itemId: string; hasFailed: boolean }>()
  const scoreIds: string[] = []
  let begun: Begun | undefined
  let marks: readonly string[] = []

  const run = (): Begun => {
    if (begun === undefined) throw new TypeError('the recorder was used before the run began')
    return begun
  }
  const addScore = (id: string, body: Omit<ScoreEvent['body'], 'id'>): string => {
    scores.add({ id, timestamp: context.now().toISOString(), body: { id, ...body } })
    return id
  }
  const addRunScore = (body: Omit<ScoreEvent['body'], 'id'>): string => {
    const { id } = run().open
    return addScore(runScoreId(id, body.name), { ...body, datasetRunId: id })
  }

  function startSpan(spanName = 'experiment-item-run'): StartedSpan {
    const startedMs = context.now().getTime()
    const startTime = hrTime(startedMs)
    const span = tracing.tracer.startSpan(spanName, { root: true, startTime }, ROOT_CONTEXT)
    return { span, startedMs, ...span.spanContext() }
  }

  async function begin(evaluators: Readonly<Record<string, string>>): Promise<void> {
    const [firstItem] = dataset.items
    if (firstItem === undefined) throw new TypeError('a run has an item')
    const { description } = gate.run
    const metadata = runMetadata({ ...options, evaluators, startedAt: from })
    // Its span opens before its task does: some servers give a run its id with the trace of its first item.
    const first = startSpan()
    const open = await langfuse.runs.open({
      name,
      description,
      metadata,
      dataset,
      first: { itemId: firstItem.id, traceId: first.traceId, rootId: first.spanId },
    })
    const experiment = {
      id: open.id,
      name,
      ...(description === undefined ? {} : { description }),
      metadata: JSON.stringify(metadata),
      ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
      ...(dataset.version === undefined ? {} : { version: dataset.version }),
      environment,
    }
    begun = { open, experiment, metadata, first: { itemId: firstItem.id, span: first } }
  }

  function startItem(item: DatasetItem, repetition: number): RecordedItem {
    const { open, experiment, first } = run()
    const { span, startedMs, traceId, spanId } = first.itemId === item.id && repetition === 0 ? first.span : startSpan()
    const shared = sharedAttributes(experiment, item, spanId)
    span.setAttributes({ ...rootAttributes(experiment, item, repetition), ...open.attributes(item, spanId), ...shared })
    relay.allow(traceId, spanId, shared)
    const evaluation = startSpan('experiment-item-evaluation')
    const ofEvaluation = evaluationAttributes(experiment, item, traceId)
    evaluation.span.setAttributes(ofEvaluation)
    relay.allow(evaluation.traceId, evaluation.spanId, { 'langfuse.environment': environment })
    const traces = { id: item.id, repetition, task: traceId, evaluation: evaluation.traceId }
    meter.begin(traces)

    const end = async (answer: TaskAnswer): Promise<ItemUsage> => {
      const { error, latency } = answer
      const usage = await meter.end(traces, answer.missingSpans)
      span.setAttributes({ ...answerAttributes(answer), ...usageAttributes(usage) })
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error.message })
      // The time in the task, as the report has it; evaluators are not the task's.
      span.end(hrTime(latency === null ? context.now().getTime() : startedMs + latency * 1000))
      items.set(spanId, { itemId: item.id, hasFailed: error !== undefined })
      open.link(item, traceId, spanId)
      for (const score of answer.scores) {
        const id = itemScoreId(open.id, item.id, repetition, score.name)
        scoreIds.push(addScore(id, { ...scoreBody(score), traceId, observationId: spanId }))
      }
      // Evaluators that ask no model leave no trace.
      if (meter.hasEvaluation(traces)) evaluation.span.end(hrTime(context.now().getTime()))
      return usage
    }
    return {
      traceId,
      traceparent: traceparentOf(traceId, spanId),
      evaluationTraceparent: traceparentOf(evaluation.traceId, evaluation.spanId),
      link: langfuse.links.trace(traceId),
      end,
    }
  }

  async function finish(record: RunRecord): Promise<void> {
    const { open, metadata } = run()
    const runScoreIds = (record.runScores ?? []).map((score) => addRunScore(scoreBody(score)))
    await tracing.flush()
    await scores.flush()
    await open.flush()
    if (!record.complete) return
    const written = { runId: open.id, runName: name, dataset, from, items }
    await confirm(written, [...scoreIds, ...runScoreIds], langfuse)
    const said = { ...metadata, ...markMetadata(record) }
    marks = [addRunScore({ name: COMPLETE, value: record.planned, dataType: 'NUMERIC', metadata: said })]
    await scores.flush()
  }

  const awaitAll = (record: RunRecord, awaited: readonly AwaitedScore[]): Promise<RunRecord> =>
    awaitScores(record, awaited, langfuse, context.log)

  async function writeVerdict(verdict: Verdict, link: string | undefined): Promise<void> {
    const comment = link === undefined ? {} : { comment: link }
    const id = addRunScore({ name: VERDICT, value: verdict, dataType: 'CATEGORICAL', ...comment })
    await scores.flush()
    await confirmScores(['the verdict of this run'], [...marks, id], langfuse)
  }

  return {
    runName: name,
    get experimentId() {
      return run().open.id
    },
    get link() {
      return langfuse.links.run(run().open.id, dataset.id)
    },
    environment: relay.environment,
    begin,
    startItem,
    observe: () => meter.observe(),
    measure: (record) => meter.measure(record),
    finish,
    awaitScores: awaitAll,
    writeVerdict,
    close: async () => {
      await relay.close()
      await tracing.close()
    },
  }
}

interface StartedSpan {
  readonly span: Span
  readonly startedMs: number
  readonly traceId: string
  readonly spanId: string
}

/** What is known once the evaluators are. */
interface Begun {
  readonly open: OpenRun
  readonly experiment: Experiment
  readonly metadata: Readonly<Record<string, string>>
  readonly first: { readonly itemId: string; readonly span: StartedSpan }
}

/** A number would be taken for one of the process’s own clock when it is smaller than the time the process started. */
function hrTime(ms: number): HrTime {
  return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)]
}
