import { ROOT_CONTEXT, SpanStatusCode, type HrTime } from '@opentelemetry/api'
import type { Dataset, DatasetItem } from '../core/dataset.ts'
import type { Verdict } from '../core/report.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { ExperimentRecorder, RecordedItem, RunContext, TaskAnswer } from '../ports.ts'
import type { GetLangfuse, Langfuse } from './client.ts'
import { experimentId, itemScoreId, runScoreId } from './ids.ts'
import { answerAttributes, rootAttributes, sharedAttributes, type Experiment } from './item-attributes.ts'
import { confirm } from './read-back.ts'
import { startRelay } from './relay.ts'
import { COMPLETE, runMetadata, runName, VERDICT } from './run-metadata.ts'
import { createScoreQueue, scoreBody } from './score-writer.ts'
import { createSpanQueue } from './span-queue.ts'
import { createTracing } from './tracing.ts'
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
  const id = experimentId(langfuse.projectId, dataset.id, name)
  const spans = createSpanQueue(langfuse)
  const scores = createScoreQueue(langfuse)
  const relay = await startRelay(langfuse, spans, context.log)
  const environment = gate.run.environment ?? ENVIRONMENT
  const tracing = createTracing(spans, environment)
  const from = context.now().toISOString()
  const items = new Map<string, { hasFailed: boolean }>()
  const scoreIds: string[] = []
  let experiment: Experiment = experimentOf({})

  function experimentOf(evaluators: Readonly<Record<string, string>>): Experiment {
    const { description } = gate.run
    return {
      id,
      name,
      ...(description === undefined ? {} : { description }),
      metadata: JSON.stringify(runMetadata({ ...options, evaluators })),
      ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
      ...(dataset.version === undefined ? {} : { version: dataset.version }),
      environment,
    }
  }

  const addScore = (scoreId: string, body: Omit<ScoreEvent['body'], 'id'>): void => {
    scores.add({ id: scoreId, timestamp: context.now().toISOString(), body: { id: scoreId, ...body } })
  }
  const writeRunScore = async (body: Omit<ScoreEvent['body'], 'id'>): Promise<void> => {
    addScore(runScoreId(id, body.name), { ...body, datasetRunId: id })
    await scores.flush()
  }

  function startItem(item: DatasetItem, repetition: number): RecordedItem {
    const startedMs = context.now().getTime()
    const span = tracing.tracer.startSpan(
      'experiment-item-run',
      { root: true, startTime: hrTime(startedMs) },
      ROOT_CONTEXT,
    )
    const { traceId, spanId } = span.spanContext()
    const shared = sharedAttributes(experiment, item, spanId)
    span.setAttributes({ ...rootAttributes(experiment, item, repetition), ...shared })
    relay.allow(traceId, spanId, shared)

    const end = (answer: TaskAnswer): void => {
      const { error, latency } = answer
      span.setAttributes(answerAttributes(answer))
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error.message })
      // The time in the task, as the report has it; evaluators are not the task's.
      span.end(hrTime(latency === null ? context.now().getTime() : startedMs + latency * 1000))
      items.set(spanId, { hasFailed: error !== undefined })
      for (const score of answer.scores) {
        const scoreId = itemScoreId(id, item.id, repetition, score.name)
        scoreIds.push(scoreId)
        addScore(scoreId, { ...scoreBody(score), traceId, observationId: spanId })
      }
    }
    return { traceId, traceparent: `00-${traceId}-${spanId}-01`, link: langfuse.links.trace(traceId), end }
  }

  return {
    runName: name,
    experimentId: id,
    link: langfuse.links.experiment(id),
    environment: relay.environment,
    begin: (evaluators) => {
      experiment = experimentOf(evaluators)
      return Promise.resolve()
    },
    startItem,
    async finish(record) {
      await tracing.flush()
      await scores.flush()
      if (!record.complete) return
      await confirm({ experimentId: id, from, items, scoreIds }, langfuse)
      await writeRunScore({ name: COMPLETE, value: record.planned, dataType: 'NUMERIC' })
    },
    writeVerdict: (verdict: Verdict, link) =>
      writeRunScore({
        name: VERDICT,
        value: verdict,
        dataType: 'CATEGORICAL',
        ...(link === undefined ? {} : { comment: link }),
      }),
    close: async () => {
      await relay.close()
      await tracing.close()
    },
  }
}

/** A number would be taken for one of the process’s own clock when it is smaller than the time the process started. */
function hrTime(ms: number): HrTime {
  return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)]
}
