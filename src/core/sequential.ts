import { lookEnds } from './compare/look.ts'
import { compareText } from './compare/side.ts'
import type { Dataset, DatasetItem } from './dataset.ts'
import { judge, type JudgeInput } from './judge.ts'
import type { RunRecord } from './run-record.ts'
import { metadataTexts } from './select-items.ts'
import { hash32 } from './statistics/random.ts'
import type { Text } from './text.ts'

export interface SequentialInput extends Omit<JudgeInput, 'candidate'> {
  readonly dataset: Dataset
  /** Metadata key: items that share its value are run one after the other. */
  readonly cluster?: string | undefined
  /** Of the order of the items; another for every commit, so that no item is always among the last. */
  readonly orderSeed: string
}

/** How a run that may stop early is run. */
export interface Sequential {
  /** All items, in the order in which they are run: by chance, and never by anything that a result could depend on. */
  readonly items: readonly DatasetItem[]
  /** How many items have been run at each look; the last is all of them. */
  readonly ends: readonly number[]
  /** Why the run may stop after what was run so far, as the end of a sentence; null when it goes on. */
  look(candidate: RunRecord): Text | null
}

/**
 * A group sequential test of the gate's rules: at each look they are judged as at the end, at a level that leaves the
 * chance of blocking unchanged code over all looks at the preset's. Hwang, Shih, DeCani 1990; see `compare/look.ts`.
 */
export function createSequential({ cluster, orderSeed, ...input }: SequentialInput): Sequential {
  const keyed = input.dataset.items.map((item) => {
    const group = cluster === undefined ? [] : metadataTexts(item, cluster)
    return {
      item,
      key: [...keyOf(orderSeed, group.length === 0 ? item.id : group.join(', ')), ...keyOf(orderSeed, item.id)],
    }
  })
  return {
    items: keyed
      .toSorted((a, b) => compareKeys(a.key, b.key) || compareText(a.item.id, b.item.id))
      .map(({ item }) => item),
    ends: lookEnds(input.dataset.items.length),
    look: (candidate) => judge({ ...input, candidate }).itemsRun?.stoppedBy ?? null,
  }
}

function keyOf(seed: string, text: string): number[] {
  return [hash32(`${seed}/${text}`, 0), hash32(`${seed}/${text}`, 1)]
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
