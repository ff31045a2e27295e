import type { DatasetItem } from '../core/dataset.ts'
import type { Json } from '../core/json.ts'
import { itemResult, type ItemResult } from '../core/run-record.ts'
import type { ItemUsage, TaskAnswer } from '../ports.ts'

/** A run as its spans tell of it. */
export interface Experiment {
  readonly id: string
  readonly name: string
  readonly description?: string
  /** JSON; every span of the run has it. */
  readonly metadata: string
  readonly datasetId?: string
  /** The timestamp that the items were read at. */
  readonly version?: string
  readonly environment: string
}

/** The name of an item's root span, and so of its trace: Langfuse's runners and the gate write the same. */
export const ITEM_SPAN = 'experiment-item-run'

export type Attributes = Readonly<Record<string, string>>

/** What the gate keeps beside an item, so that a run read back knows what Langfuse does not. */
export const ITEM_KEYS = {
  hash: 'langfuse_gate.hash',
  repetition: 'langfuse_gate.repetition',
  outputType: 'langfuse_gate.output_type',
  errorCode: 'langfuse_gate.error_code',
  errorMessage: 'langfuse_gate.error_message',
  /** How many scores the item was given: a read of fewer is not all of them. */
  scores: 'langfuse_gate.scores',
  scoreErrors: 'langfuse_gate.score_errors',
  /** What the run itself counted: Langfuse’s own sum may count a span that repeats others. */
  cost: 'langfuse_gate.cost',
  tokens: 'langfuse_gate.tokens',
} as const

/** Input, output and expected output together must stay below Langfuse's limit of a request, 4.5 MB. */
const LONGEST_TEXT = 1_000_000
const OBSERVATION_METADATA = 'langfuse.observation.metadata.'

/** On every span of an item's trace, the user's own too: Langfuse counts them to the experiment by these. */
export function sharedAttributes(experiment: Experiment, item: DatasetItem, rootSpanId: string): Attributes {
  return {
    'langfuse.environment': experiment.environment,
    'langfuse.experiment.id': experiment.id,
    'langfuse.experiment.name': experiment.name,
    'langfuse.experiment.metadata': experiment.metadata,
    ...(experiment.datasetId === undefined ? {} : { 'langfuse.experiment.dataset.id': experiment.datasetId }),
    'langfuse.experiment.item.id': item.id,
    ...(isEmpty(item.metadata) ? {} : { 'langfuse.experiment.item.metadata': JSON.stringify(item.metadata) }),
    'langfuse.experiment.item.root_observation_id': rootSpanId,
  }
}

/** On the root span alone, from the start. */
export function rootAttributes(experiment: Experiment, item: DatasetItem, repetition: number): Attributes {
  const { description, version } = experiment
  return {
    'langfuse.observation.type': 'span',
    ...(description === undefined ? {} : { 'langfuse.experiment.description': description }),
    ...(version === undefined ? {} : { 'langfuse.experiment.item.version': version }),
    ...(isEmpty(item.expectedOutput)
      ? {}
      : { 'langfuse.experiment.item.expected_output': textOf(item.expectedOutput) }),
    ...(isEmpty(item.input) ? {} : { 'langfuse.observation.input': textOf(item.input) }),
    ...metadata({ hash: item.hash, repetition: String(repetition) }),
  }
}

/** On the root span alone, once the item is done. */
export function answerAttributes({ output, error, scores, scoreErrors }: TaskAnswer): Attributes {
  return {
    ...(isEmpty(output) ? {} : { 'langfuse.observation.output': textOf(output) }),
    ...metadata({
      scores: String(scores.length),
      ...(error === undefined ? { outputType: outputType(output) } : {}),
      ...(error === undefined ? {} : { errorCode: error.code, errorMessage: error.message }),
      ...(scoreErrors.length === 0 ? {} : { scoreErrors: JSON.stringify(scoreErrors) }),
    }),
  }
}

/** On the root span alone, where it is known. */
export function usageAttributes({ cost, tokens }: ItemUsage): Attributes {
  return metadata({
    ...(cost === null ? {} : { cost: String(cost) }),
    ...(isEmpty(tokens) ? {} : { tokens: String(tokens) }),
  })
}

/** Of the span above what the evaluators of an item did, which is in a trace of its own. */
export function evaluationAttributes(experiment: Experiment, item: DatasetItem, taskTraceId: string): Attributes {
  return {
    'langfuse.observation.type': 'evaluator',
    'langfuse.environment': experiment.environment,
    [`${OBSERVATION_METADATA}langfuse_gate.run`]: experiment.name,
    [`${OBSERVATION_METADATA}langfuse_gate.item`]: item.id,
    [`${OBSERVATION_METADATA}langfuse_gate.item_trace`]: taskTraceId,
  }
}

/** Langfuse keeps texts: `42` may have been a number or a string, and nothing may have been null. */
function outputType(output: Json | undefined): string {
  if (isEmpty(output)) return 'null'
  if (wholeTextOf(output).length > LONGEST_TEXT) return 'cut'
  return typeof output === 'string' ? 'string' : 'json'
}

/** The output that a text in Langfuse stands for; undefined when it is not known or not all there. */
export function readOutput(text: string, type: string | undefined): Json | undefined {
  if (type === 'null') return null
  if (type === 'cut') return undefined
  if (type === 'string') return text
  if (text === '') return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** What `answerAttributes` wrote; nothing where another program wrote something else. */
export function readScoreErrors(text = '[]'): ItemResult['scoreErrors'] {
  const parsed = itemResult.shape.scoreErrors.safeParse(readOutput(text, undefined))
  return parsed.data ?? []
}

function metadata(values: Partial<Record<keyof typeof ITEM_KEYS, string>>): Attributes {
  const keys = Object.keys(ITEM_KEYS) as (keyof typeof ITEM_KEYS)[]
  return Object.fromEntries(
    keys.flatMap((key) => (values[key] === undefined ? [] : [[OBSERVATION_METADATA + ITEM_KEYS[key], values[key]]])),
  )
}

function textOf(value: Json): string {
  const text = wholeTextOf(value)
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} … cut by langfuse-gate` : text
}

function wholeTextOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isEmpty(value: Json | undefined): value is null | undefined {
  return value === undefined || value === null
}
