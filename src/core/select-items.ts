import type { Dataset, DatasetItem } from './dataset.ts'
import { canonicalJson, type Json } from './json.ts'
import type { Selection } from './spec/gate-spec.ts'
import { hash32 } from './statistics/random.ts'

/**
 * The items that `where`, `sample` and `seed` choose, in the order of the dataset, with the choice as canonical text: equal
 * choices give equal texts, whatever the order in which they were written. Without a choice, the dataset itself. `hash`
 * stays that of the whole dataset. No item may be left: who runs them says so.
 */
export function selectItems(dataset: Dataset, { where, sample, seed = 0 }: Selection): Dataset {
  if (where === undefined && sample === undefined) return dataset
  const wanted = Object.entries(where ?? {}).map(([key, values]) => ({ key, values: new Set(values) }))
  const matching = dataset.items.filter((item) =>
    wanted.every(({ key, values }) => metadataTexts(item, key).some((text) => values.has(text))),
  )
  return {
    ...dataset,
    items: sample === undefined ? matching : sampleItems(matching, sample, seed),
    selection: canonicalJson({
      ...(where === undefined ? {} : { where: Object.fromEntries(wanted.map(sortedValues)) }),
      ...(sample === undefined ? {} : { sample, seed }),
    }),
  }
}

function sortedValues({ key, values }: { readonly key: string; readonly values: ReadonlySet<string> }): [string, Json] {
  return [key, [...values].sort()]
}

/** The value of one metadata key as texts: several when it is a list, none when it is missing, null or a map. */
export function metadataTexts({ metadata }: Pick<DatasetItem, 'metadata'>, key: string): readonly string[] {
  if (metadata === null || typeof metadata !== 'object' || Array.isArray(metadata)) return []
  const value = Object.hasOwn(metadata, key) ? metadata[key] : undefined
  return (Array.isArray(value) ? value : [value]).flatMap((member) =>
    typeof member === 'string' || typeof member === 'number' || typeof member === 'boolean' ? [String(member)] : [],
  )
}

/**
 * The items with the smallest keyed hashes of their ids (bottom-k sampling; Cohen and Kaplan 2007): it does not depend on
 * the order of the items, and an item that is added or removed changes at most one other.
 */
function sampleItems(items: readonly DatasetItem[], size: number, seed: number): readonly DatasetItem[] {
  if (size >= items.length) return items
  const ranked = items.map(({ id }) => {
    const keyed = `${String(seed)}:${id}`
    return { id, high: hash32(keyed) >>> 0, low: hash32(keyed, 1) >>> 0 }
  })
  ranked.sort((a, b) => a.high - b.high || a.low - b.low || (a.id < b.id ? -1 : 1))
  const chosen = new Set(ranked.slice(0, size).map(({ id }) => id))
  return items.filter(({ id }) => chosen.has(id))
}
