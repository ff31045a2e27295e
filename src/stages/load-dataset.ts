import type { Dataset } from '../core/dataset.ts'
import { metadataTexts, selectItems } from '../core/select-items.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { nearest } from '../core/spec/schema-issues.ts'
import { list, say, type Text } from '../core/text.ts'
import { GateError, type Problem } from '../errors.ts'
import type { DatasetSource, RunContext } from '../ports.ts'
import { chosen } from './choose.ts'

/**
 * The items that the gate is to run. Throws GateError DATASET_EMPTY when there are none, SPEC_INVALID when the gate groups
 * them by metadata that none of the dataset has, and as their source does.
 */
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
  const strange = findStrangeKeys(gate, whole)
  if (strange.length > 0) throw new GateError(strange)
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

/** A key that groups nothing would quietly leave every item by itself, or every slice out. */
function findStrangeKeys({ cluster, slices, place }: Gate, { name, items }: Dataset): readonly Problem[] {
  const named = [
    ...(cluster === undefined ? [] : [{ key: cluster, by: 'cluster' }]),
    ...(slices?.by ?? []).map((key) => ({ key, by: 'slices.by' })),
  ]
  const strange = named.filter(({ key }) => items.every((item) => metadataTexts(item, key).length === 0))
  if (strange.length === 0) return []
  const known = [...new Set(items.flatMap(({ metadata }) => Object.keys(metadata ?? {})))].filter((key) =>
    items.some((item) => metadataTexts(item, key).length > 0),
  )
  return strange.map(({ key, by }) => ({
    code: 'SPEC_INVALID',
    text: say`${by} names the metadata key ${key}, and no item of the dataset ${name} has a text, a number or a boolean under it.`,
    remedy: adviseKey(key, known),
    place,
  }))
}

function adviseKey(key: string, known: readonly string[]): Text {
  const near = nearest(key, known)
  if (near !== null) return say`Did you mean ${near}?`
  if (known.length === 0) return say`No item has metadata to group it by: leave the key out, or add the metadata.`
  return say`The keys that items have are ${list(known, 20)}.`
}
