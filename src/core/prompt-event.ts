import { z } from 'zod'
import type { Gate } from './spec/gate-spec.ts'
import { say, type Text } from './text.ts'

/** What Langfuse sends when a version of a prompt is made, changed or deleted. Everything else of it is fetched again. */
const promptEvent = z.object({
  type: z.literal('prompt-version'),
  action: z.string(),
  prompt: z.object({ name: z.string(), version: z.int().positive(), labels: z.array(z.string()) }),
})
export type PromptEvent = z.infer<typeof promptEvent>

/** The event in a `client_payload`; null for anything else. */
export function parsePromptEvent(payload: unknown): PromptEvent | null {
  return promptEvent.safeParse(payload).data ?? null
}

/** The options of a prompt task, as far as an event concerns them. */
const promptOptions = z.looseObject({
  prompt: z.string(),
  label: z.string().optional(),
  version: z.int().optional(),
})

/** Under this key of its metadata a run says which version it was of. */
export function promptKey(name: string): string {
  return `prompt.${name}`
}

/**
 * What an event makes of a gate: a gate whose task is this prompt is held to the version of the event, every other version
 * and prompt is none of its business, and a gate with another task is run as it is. Moving a label sends two events, of the
 * version that gains it and of the one that loses it: the first alone is judged.
 */
export function meetPromptEvent(gate: Gate, { action, prompt }: PromptEvent): Gate | { readonly why: Text } {
  const options = gate.task.kind === 'prompt' ? promptOptions.safeParse(gate.task.options).data : undefined
  if (options === undefined) return gate
  const { prompt: name, label = 'production', version, ...settings } = options
  if (prompt.name !== name)
    return { why: say`The event is about the prompt ${prompt.name}, and this gate's is ${name}.` }
  if (action === 'deleted') return { why: say`Version ${prompt.version} of the prompt ${name} was deleted.` }
  if (version !== undefined && version !== prompt.version) {
    return {
      why: say`The event is about version ${prompt.version} of the prompt ${name}, and this gate's is ${version}.`,
    }
  }
  if (version === undefined && !prompt.labels.includes(label)) {
    return { why: say`Version ${prompt.version} of the prompt ${name} does not have the label ${label}.` }
  }
  return {
    ...gate,
    task: { ...gate.task, options: { ...settings, prompt: name, version: prompt.version } },
    run: { ...gate.run, metadata: { ...gate.run.metadata, [promptKey(name)]: String(prompt.version) } },
  }
}
