import { z } from 'zod'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Langfuse } from './client.ts'
import { inPath } from './reads.ts'

const PROMPTS = '/api/public/v2/prompts'

const message = z.union([
  z.object({ type: z.literal('placeholder'), name: z.string() }),
  z.object({ role: z.string(), content: z.string() }),
])
const storedPrompt = z.object({
  name: z.string(),
  version: z.int(),
  prompt: z.union([z.string(), z.array(message)]),
  config: z.record(z.string(), z.json()).nullish(),
})

/** One version of a prompt, and what its config says of the model. */
export type LangfusePrompt = z.infer<typeof storedPrompt>

/** Of neither, the server gives the label `production`. */
export interface PromptChoice {
  readonly label?: string
  readonly version?: number
}

/**
 * The version that a label stands for now, or the one that is named. Throws GateError TASK_NOT_LOADED when there is none,
 * and as every read of Langfuse does.
 */
export async function fetchStoredPrompt(
  langfuse: Langfuse,
  name: string,
  choice: PromptChoice,
): Promise<LangfusePrompt> {
  const query = new URLSearchParams()
  if (choice.label !== undefined) query.set('label', choice.label)
  if (choice.version !== undefined) query.set('version', String(choice.version))
  const asked = query.size === 0 ? '' : `?${query.toString()}`
  const { status, body } = await langfuse.fetchPrompt(`${PROMPTS}/${inPathOnce(name)}${asked}`)
  if (status === 404) throw notFound(say`Langfuse has no ${which(choice)} of a prompt called ${name}.`)
  const parsed = storedPrompt.safeParse(body)
  const isAsked = parsed.data?.name === name && (choice.version ?? parsed.data.version) === parsed.data.version
  if (parsed.success && status === 200 && isAsked) return parsed.data
  if (parsed.success && status === 200) throw another(name, choice, parsed.data)
  throw new GateError({
    code: status === 401 || status === 403 ? 'LANGFUSE_UNAUTHORIZED' : 'LANGFUSE_UNAVAILABLE',
    text: say`Langfuse gave no prompt ${name}: status ${status}.`,
    remedy: say`Check the keys, and that the prompt can be opened in Langfuse.`,
  })
}

/** A cache on the way, or a name that was decoded otherwise: what is judged must be what was asked for. */
function another(name: string, choice: PromptChoice, got: LangfusePrompt): GateError {
  return new GateError({
    code: 'LANGFUSE_UNAVAILABLE',
    text: say`Langfuse was asked for the ${which(choice)} of the prompt ${name}, and gave version ${got.version} of ${got.name}.`,
    remedy: say`Look for a cache between this job and Langfuse.`,
  })
}

/** Encoded once, a name is right however often the server decodes it; but for one with a percent sign, which it decodes twice. */
function inPathOnce(name: string): string {
  return name.includes('%') ? encodeURIComponent(inPath(name)) : encodeURIComponent(name)
}

function which({ label, version }: PromptChoice): Text {
  if (version !== undefined) return say`version ${version}`
  return say`version with the label ${label ?? 'production'}`
}

function notFound(text: Text): GateError {
  return new GateError({
    code: 'TASK_NOT_LOADED',
    text,
    remedy: say`Correct the name, the label or the version in the spec, or make the version in Langfuse.`,
  })
}
