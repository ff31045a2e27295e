import { z } from 'zod'
import { readCost, readUsage, type SpanAttributes, type UsageDetails } from './span-usage.ts'

/** What the gate keeps of a task's span: its place in the trace, and what it says of the models that were asked. */
export interface SpanFacts {
  readonly spanId: string
  /** Empty for a span without a parent. */
  readonly parentSpanId: string
  /** It is one request to a model, not the work around some. */
  readonly isCall: boolean
  readonly hasFailed: boolean
  readonly model?: string
  /** `name version`, of a prompt kept in Langfuse. */
  readonly prompt?: string
  readonly usage?: UsageDetails
  /** USD. */
  readonly cost?: number
}

export interface SpanHead {
  readonly spanId: string
  readonly parentSpanId: string
  readonly hasFailed: boolean
}

export function readSpanFacts(head: SpanHead, attributes: SpanAttributes): SpanFacts {
  const model = findModel(attributes)
  const prompt = findPrompt(attributes)
  const usage = readUsage(attributes)
  const cost = readCost(attributes)
  return {
    ...head,
    hasFailed: head.hasFailed || attributes['langfuse.observation.level'] === 'ERROR',
    isCall: isCall(attributes),
    ...(model === undefined ? {} : { model }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(usage === undefined ? {} : { usage }),
    ...(cost === undefined ? {} : { cost }),
  }
}

const CALLS: Readonly<Record<string, RegExp>> = {
  'langfuse.observation.type': /^(?:generation|embedding)$/i,
  'gen_ai.operation.name': /^(?:chat|text_completion|generate_content|embeddings)$/i,
  'ai.operationId': /\.do[A-Z]\w*$/,
  'openinference.span.kind': /^(?:LLM|EMBEDDING)$/i,
  'llm.request.type': /^(?:chat|completion|embedding)$/i,
}

/** The first attribute that says what kind of work a span is decides. */
function isCall(attributes: SpanAttributes): boolean {
  const name = Object.keys(CALLS).find((key) => typeof attributes[key] === 'string')
  return name !== undefined && (CALLS[name]?.test(String(attributes[name])) ?? false)
}

const MODELS = [
  'langfuse.observation.model.name',
  'gen_ai.response.model',
  'gen_ai.request.model',
  'ai.response.model',
  'ai.model.id',
  'llm.response.model',
  'llm.model_name',
]

function findModel(attributes: SpanAttributes): string | undefined {
  return MODELS.map((name) => attributes[name]).find(
    (value): value is string => typeof value === 'string' && value !== '',
  )
}

const vercelPrompt = z.object({ name: z.string(), version: z.union([z.number(), z.string()]) })

function findPrompt(attributes: SpanAttributes): string | undefined {
  const name = attributes['langfuse.observation.prompt.name']
  const version = attributes['langfuse.observation.prompt.version']
  if (typeof name === 'string' && (typeof version === 'number' || typeof version === 'string')) {
    return `${name} ${String(version)}`
  }
  const text = attributes['ai.telemetry.metadata.langfusePrompt']
  if (typeof text !== 'string') return undefined
  try {
    const prompt = vercelPrompt.parse(JSON.parse(text))
    return `${prompt.name} ${String(prompt.version)}`
  } catch {
    return undefined
  }
}
