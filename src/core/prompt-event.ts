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

/**
 * The event in a `client_payload`; null for anything else. One that says it is of a prompt and is not as Langfuse sends it
 * is an answer too: nobody can tell what it is about.
 */
export function parsePromptEvent(payload: unknown): PromptEvent | { readonly malformed: string } | null {
  const parsed = promptEvent.safeParse(payload)
  if (parsed.success) return parsed.data
  if (!z.object({ type: z.literal('prompt-version') }).safeParse(payload).success) return null
  return { malformed: parsed.error.issues[0]?.path.join('.') ?? '' }
}

/** What a prompt task or a judge says of its prompt. */
const promptUse = z.looseObject({
  prompt: z.string(),
  label: z.string().optional(),
  version: z.int().optional(),
})
type PromptUse = z.infer<typeof promptUse>
const DEFAULT_LABEL = 'production'

/** Under this key of its metadata a run says which version it was of. */
export function promptKey(name: string): string {
  return `prompt.${name}`
}

/** What an event makes of a gate. */
export type PromptMeeting =
  /** It runs as it is written. */
  | { readonly gate: Gate }
  /** It runs with the version of the event; with `label`, as long as that version has it. */
  | { readonly gate: Gate; readonly version: number; readonly label?: string }
  /** The event is none of its business. */
  | { readonly why: Text }

/**
 * A gate whose task is the prompt of an event is held to its version; every other version and prompt is none of its business.
 * Moving a label sends two events, of the version that gains it and of the one that loses it: the first alone is judged.
 * A gate runs as it is where the event is of the prompt of one of its judges, where the version that it names was deleted
 * (there may be none left, which is an error and not a pass), and where its task is no prompt: what code asks Langfuse for
 * nobody can tell.
 */
export function meetPromptEvent(gate: Gate, { action, prompt }: PromptEvent): PromptMeeting {
  const [task] = usesOf([gate.task.kind === 'prompt' ? gate.task.options : undefined])
  if (task === undefined) return { gate }
  const isAbout = (use: PromptUse): boolean => whyNotAbout(use, prompt) === null
  const why = whyNotAbout(task, prompt)
  if (why !== null) return usesOf(gate.judges.map(({ judge }) => judge)).some(isAbout) ? { gate } : { why }
  if (action === 'deleted') return { gate }
  const { label = DEFAULT_LABEL, version: pinned, ...settings } = task
  const held: Gate = {
    ...gate,
    task: { ...gate.task, options: { ...settings, version: prompt.version } },
    run: { ...gate.run, metadata: { ...gate.run.metadata, [promptKey(prompt.name)]: String(prompt.version) } },
  }
  return { gate: held, version: prompt.version, ...(pinned === undefined ? { label } : {}) }
}

/** Whether the task or a judge of the gate may be this prompt, in whichever version. */
export function mayUsePrompt({ task, judges }: Gate, name: string): boolean {
  const own = task.kind === 'prompt' ? task.options : { prompt: name }
  return usesOf([own, ...judges.map(({ judge }) => judge)]).some(({ prompt }) => prompt === name)
}

function usesOf(all: readonly unknown[]): PromptUse[] {
  return all.flatMap((one) => promptUse.safeParse(one).data ?? [])
}

function whyNotAbout(use: PromptUse, { name, version, labels }: PromptEvent['prompt']): Text | null {
  const { prompt, label = DEFAULT_LABEL, version: pinned } = use
  if (prompt !== name) return say`The event is about the prompt ${name}, and this gate's is ${prompt}.`
  if (pinned !== undefined) {
    if (pinned === version) return null
    return say`The event is about version ${version} of the prompt ${name}, and this gate's is ${pinned}.`
  }
  return labels.includes(label) ? null : say`Version ${version} of the prompt ${name} does not have the label ${label}.`
}
