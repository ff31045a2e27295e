import { SpanStatusCode, trace } from '@opentelemetry/api'
import type { Json } from '../core/json.ts'
import type { ModelCall } from '../core/model-call.ts'

/** What a model said. */
export interface Completion {
  readonly text: string
  /** As the provider reports it, which may be more exact than what was asked for. */
  readonly model: string
}

/** An answer that is none; `status` tells whether another try may help. */
class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * Sends a prompt with its variables filled in to a model, as one generation in the trace, linked to the prompt's version.
 * Throws for every answer that has no text.
 */
export function complete(call: ModelCall, variables: Readonly<Record<string, unknown>>): Promise<Completion> {
  const { prompt, model, parameters } = call
  const messages = fillIn(prompt.prompt, variables)
  return trace.getTracer('langfuse-gate').startActiveSpan(prompt.name, async (span) => {
    span.setAttributes({
      'langfuse.observation.type': 'generation',
      'langfuse.observation.model.name': model,
      'langfuse.observation.model.parameters': JSON.stringify(parameters),
      'langfuse.observation.prompt.name': prompt.name,
      'langfuse.observation.prompt.version': prompt.version,
      'langfuse.observation.input': JSON.stringify(messages),
    })
    try {
      const answer = await ask(call, messages)
      span.setAttributes({
        'langfuse.observation.model.name': answer.model,
        'langfuse.observation.output': answer.text,
        ...(answer.usage === null ? {} : { 'langfuse.observation.usage_details': JSON.stringify(answer.usage) }),
      })
      return answer
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) })
      throw error
    } finally {
      span.end()
    }
  })
}

interface Answer extends Completion {
  readonly usage: Readonly<Record<string, number>> | null
}

async function ask({ endpoint, key, model, parameters }: ModelCall, messages: readonly Json[]): Promise<Answer> {
  const secret = process.env[key]
  if (secret === undefined || secret === '') {
    throw new Error(`${key} is not in the environment of the task: list it under env, and give it to the job`)
  }
  const response = await fetch(`${endpoint.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ ...parameters, model, messages }),
  })
  const body = (await response.json().catch(() => null)) as ChatBody | null
  if (!response.ok) {
    const said = typeof body?.error?.message === 'string' ? `: ${body.error.message.slice(0, 500)}` : ''
    throw new ModelError(response.status, `${model} answered with status ${String(response.status)}${said}`)
  }
  const message = body?.choices?.[0]?.message
  const text = message?.content ?? message?.refusal
  if (typeof text !== 'string' || text === '') throw new Error(`${model} answered with no text`)
  return { text, model: typeof body?.model === 'string' ? body.model : model, usage: usageOf(body?.usage) }
}

/** Nothing of it is sure to be there. */
interface ChatBody {
  readonly model?: unknown
  readonly choices?: readonly { readonly message?: { readonly content?: unknown; readonly refusal?: unknown } }[]
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown }
  readonly error?: { readonly message?: unknown }
}

function usageOf(usage: ChatBody['usage']): Answer['usage'] {
  const { prompt_tokens: input, completion_tokens: output } = usage ?? {}
  return typeof input === 'number' && typeof output === 'number' ? { input, output, total: input + output } : null
}

/** `{{name}}` is a variable, as Langfuse writes them; one that is not there stays as it is written. */
function fillIn(prompt: ModelCall['prompt']['prompt'], variables: Readonly<Record<string, unknown>>): readonly Json[] {
  if (typeof prompt === 'string') return [{ role: 'user', content: fillText(prompt, variables) }]
  return prompt.flatMap((message): Json[] => {
    if (!('type' in message)) return [{ role: message.role, content: fillText(message.content, variables) }]
    const messages = Object.hasOwn(variables, message.name) ? variables[message.name] : undefined
    return Array.isArray(messages) ? (messages as Json[]) : []
  })
}

function fillText(text: string, variables: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name: string) => {
    if (!Object.hasOwn(variables, name)) return whole
    const value = variables[name]
    return typeof value === 'string' ? value : JSON.stringify(value ?? null)
  })
}
