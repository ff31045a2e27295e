import type { Dataset } from '../core/dataset.ts'
import { selectItems } from '../core/select-items.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { DatasetSource, RunContext } from '../ports.ts'
import { chosen } from './choose.ts'

/** The items that the gate is to run. Throws GateError DATASET_EMPTY when there are none, and as their source does. */
export async function loadDataset(
  gate: Gate,
  sources: readonly DatasetSource[],
  context: RunContext,
): Promise<Dataset> {
  const whole = await chosen(sources, gate.dataset).load(gate.dataset.options, context)
  if (whole.items.length === 0) {
    throw new GateError({
      code: 'DATASET_EMPTY',
      text: say`The dataset ${whole.name} has no items.`,
      remedy: say`Add items to it, or correct its name in the spec.`,
      place: gate.dataset.place,
    })
  }
  const dataset = selectItems(whole, gate.selection)
  if (dataset.items.length === 0) {
    throw new GateError({
      code: 'DATASET_EMPTY',
      text: say`No item of the dataset ${whole.name} is chosen by ${dataset.selection ?? ''}; it has ${whole.items.length}.`,
      remedy: say`Correct ${'where'} in the spec: its keys are those of the items’ metadata.`,
      place: gate.dataset.place,
    })
  }
  return dataset
}
