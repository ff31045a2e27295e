import type { Dataset } from '../core/dataset.ts'
import type { Verdict } from '../core/report.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { ExperimentRecorder, RunContext } from '../ports.ts'
import { awaitScores } from './await-scores.ts'
import type { GetLangfuse, Langfuse } from './client.ts'
import { runScoreId } from './ids.ts'
import { ITEM_SPAN } from './item-attributes.ts'
import { confirm, confirmScores } from './read-back.ts'
import { recordItem, type ItemRecording } from './record-item.ts'
import { startRelay } from './relay.ts'
import { createStartRoot } from './root-span.ts'
import { COMPLETE, markMetadata, runMetadata, runName } from './run-metadata.ts'
import { createScoreQueue, scoreBody } from './score-writer.ts'
import { createSpanQueue } from './span-queue.ts'
import { createTracing } from './tracing.ts'
import { createUsageMeter } from './usage-meter.ts'
import { verdictScore } from './verdict-score.ts'
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
  const startRoot = createStartRoot(tracing.tracer, context.now)
  const from = context.now().toISOString()
  const items = new Map<string, { itemId: string; hasFailed: boolean }>()
  const scoreIds: string[] = []
  let begun: Begun | undefined
  let marks: readonly string[] = []

  const run = (): Begun => {
    if (begun === undefined) throw new TypeError('the recorder was used before the run began')
    return begun
  }
  const add = (event: ScoreEvent): string => {
    scores.add(event)
    return event.id
  }
  const now = (): string => context.now().toISOString()
  const addScore = (id: string, body: Omit<ScoreEvent['body'], 'id'>): string =>
    add({ id, timestamp: now(), body: { id, ...body } })
  const addRunScore = (body: Omit<ScoreEvent['body'], 'id'>): string => {
    const { id } = run().open
    return addScore(runScoreId(id, body.name), { ...body, datasetRunId: id })
  }

  async function begin(evaluators: Readonly<Record<string, string>>): Promise<void> {
    const [firstItem] = dataset.items
    if (firstItem === undefined) throw new TypeError('a run has an item')
    const { description } = gate.run
    const metadata = runMetadata({ ...options, evaluators, startedAt: from })
    const root = startRoot(ITEM_SPAN)
    const open = await langfuse.runs.open({
      name,
      description,
      metadata,
      dataset,
      first: { itemId: firstItem.id, traceId: root.traceId, rootId: root.spanId },
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
    begun = {
      ...{ open, experiment, metadata, first: { itemId: firstItem.id, root } },
      ...{ startRoot, relay, meter, links: langfuse.links, now: context.now },
      addScore: (id, body) => {
        scoreIds.push(addScore(id, body))
      },
      onWritten: (rootId, item) => {
        items.set(rootId, item)
      },
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

  async function writeVerdict(verdict: Verdict, link: string | undefined): Promise<void> {
    const id = add(verdictScore(run().open.id, verdict, link, now()))
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
    startItem: (item, repetition) => recordItem(run(), item, repetition),
    observe: () => meter.observe(),
    measure: (record) => meter.measure(record),
    finish,
    awaitScores: (record, awaited) => awaitScores(record, awaited, langfuse),
    writeVerdict,
    close: async () => {
      await relay.close()
      await tracing.close()
    },
  }
}

/** What is known once the evaluators are. */
interface Begun extends ItemRecording {
  readonly metadata: Readonly<Record<string, string>>
}
