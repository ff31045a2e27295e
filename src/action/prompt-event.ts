import { judgedBeforeGate, notAffectedGate } from '../core/affected.ts'
import { meetPromptEvent, parsePromptEvent, promptKey } from '../core/prompt-event.ts'
import type { GateReport } from '../core/report.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import type { Edges } from '../gate.ts'
import type { RunContext } from '../ports.ts'

/** What whoever has sent a `repository_dispatch` has put into it. */
export function clientPayload(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'client_payload' in payload
    ? payload.client_payload
    : undefined
}

/**
 * A `repository_dispatch` by which Langfuse tells of a prompt: gates of that prompt are held to its version, and a version
 * that was judged for this commit is not judged again, however often the event arrives. Undefined for every other event.
 */
export function meetDispatch(
  payload: unknown,
  context: Pick<RunContext, 'identity' | 'now'>,
): ((gate: Gate, edges: Edges) => Promise<Gate | GateReport>) | undefined {
  const event = parsePromptEvent(payload)
  if (event === null) return undefined
  const { name, version } = event.prompt
  return async (gate, edges) => {
    const met = meetPromptEvent(gate, event)
    if ('why' in met) return notAffectedGate(gate, met.why)
    if (met === gate) return gate
    const earlier = await edges.findJudged?.(gate, { [promptKey(name)]: String(version) }, context)
    if (earlier === undefined || earlier === null) return met
    return judgedBeforeGate(
      gate,
      earlier.verdict,
      say`Version ${version} of the prompt ${name} was judged already, by the run ${earlier.name}: ${earlier.verdict}.`,
    )
  }
}
