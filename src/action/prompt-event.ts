import { judgedBeforeGate, notConcernedGate } from '../core/affected.ts'
import { mayUsePrompt, meetPromptEvent, parsePromptEvent, promptKey, type PromptEvent } from '../core/prompt-event.ts'
import type { GateReport } from '../core/report.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { Edges } from '../gate.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { fetchStoredPrompt } from '../langfuse/prompts.ts'
import type { Log } from '../log.ts'
import type { RunContext } from '../ports.ts'

/** What whoever has sent a `repository_dispatch` has put into it. */
export function clientPayload(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'client_payload' in payload
    ? payload.client_payload
    : undefined
}

export interface Dispatch {
  readonly getLangfuse: GetLangfuse
  readonly context: Pick<RunContext, 'identity' | 'now'>
  readonly log: Log
}

/** What the event of a run makes of its gates. */
export interface PromptDispatch {
  readonly meet: (gate: Gate, edges: Edges) => Promise<Gate | GateReport>
  /** After all gates: says so where none of them can have to do with the prompt. */
  readonly warnUnused: () => void
}

/**
 * A `repository_dispatch` by which Langfuse tells of a prompt: gates of that prompt are held to its version, and a version
 * that was judged for this commit is not judged again, however often the event arrives. Events come late and in any order,
 * so a label is looked up: a version that has lost it meanwhile says nothing of the gate any more. Undefined for every other
 * event.
 */
export function meetDispatch(payload: unknown, { getLangfuse, context, log }: Dispatch): PromptDispatch | undefined {
  const event = parsePromptEvent(payload)
  if (event === null) return undefined
  if ('malformed' in event) {
    log.warn(
      say`The event tells of a prompt, but its ${event.malformed} is not as Langfuse sends it: every gate runs as it is written.`,
    )
    return undefined
  }
  const { name } = event.prompt
  let isUsed = false
  const meet: PromptDispatch['meet'] = async (gate, edges) => {
    isUsed ||= mayUsePrompt(gate, name)
    const met = meetPromptEvent(gate, event)
    if ('why' in met) return notConcernedGate(gate, met.why)
    if (!('version' in met)) return met.gate
    const now = met.label === undefined ? met.version : await findVersion(getLangfuse, event.prompt, met.label)
    // Its own run says what is wrong, where no version has the label.
    if (now === null) return gate
    if (now !== met.version) {
      return notConcernedGate(
        gate,
        say`The label ${met.label ?? ''} of the prompt ${name} is on version ${now} by now, and the event is about version ${met.version}.`,
      )
    }
    const said = { [promptKey(name)]: String(met.version) }
    const earlier = await edges.findJudged?.(gate, said, context)
    if (earlier === undefined || earlier === null) return met.gate
    return judgedBeforeGate(
      gate,
      earlier.verdict,
      say`Version ${met.version} of the prompt ${name} was judged already, by the run ${earlier.name}: ${[earlier.verdict]}.`,
    )
  }
  return {
    meet,
    warnUnused: () => {
      if (!isUsed)
        log.warn(say`No gate of the spec is about the prompt ${name}: nothing was judged, and no status was set.`)
    },
  }
}

/** Which version has the label now; null where none has. Throws GateError as every read of Langfuse does. */
async function findVersion(getLangfuse: GetLangfuse, { name }: PromptEvent['prompt'], label: string) {
  try {
    return (await fetchStoredPrompt(await getLangfuse(say`The prompt ${name}`), name, { label })).version
  } catch (error) {
    if (error instanceof GateError && error.problems[0]?.code === 'TASK_NOT_LOADED') return null
    throw error
  }
}
