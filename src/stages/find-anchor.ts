import type { Dataset } from '../core/dataset.ts'
import type { Baseline } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { BaselineSource, RunContext } from '../ports.ts'
import { chosen } from './choose.ts'

/** The run that `drift` names; null where the gate names none. It was named, so that it is not there is a GateError. */
export async function findAnchor(
  gate: Gate,
  dataset: Dataset,
  sources: readonly BaselineSource[],
  context: RunContext,
): Promise<Extract<Baseline, { status: 'found' }> | null> {
  if (gate.drift === undefined) return null
  const found = await chosen(sources, gate.drift).find(gate.drift.options, gate, dataset, context)
  if (found.status === 'found') return found
  throw new GateError({
    code: 'BASELINE_NOT_FOUND',
    text: say`The anchor that ${'drift'} names is not there.`,
    remedy: say`Bless a run with ${'langfuse-gate baseline bless'}, and commit its file.`,
    place: gate.drift.place,
  })
}
