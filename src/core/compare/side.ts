import type { ItemResult, RunRecord } from '../run-record.ts'

/** One record with its item results by item, items in the order of their ids so that no result can depend on another order. */
export interface Side {
  readonly record: RunRecord
  readonly items: ReadonlyMap<string, readonly ItemResult[]>
  /** Which cluster an item is in, of the items that are in one. */
  readonly clusters: ReadonlyMap<string, string>
}

export function createSide(record: RunRecord): Side {
  const items = new Map<string, ItemResult[]>()
  for (const result of [...record.itemResults].sort(byItem)) {
    const repetitions = items.get(result.id)
    if (repetitions === undefined) items.set(result.id, [result])
    else repetitions.push(result)
  }
  const clusters = record.itemResults.flatMap(({ id, cluster }) =>
    cluster === undefined ? [] : [[id, cluster] as const],
  )
  return { record, items, clusters: new Map(clusters) }
}

/** By code point, as everywhere: no locale decides an order that draws depend on. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byItem(a: ItemResult, b: ItemResult): number {
  return compareText(a.id, b.id) || a.repetition - b.repetition
}

/** The first result that stands twice: one item, one repetition. */
export function findDuplicate(side: Side): ItemResult | undefined {
  for (const repetitions of side.items.values()) {
    const duplicate = repetitions.find((result, index) => repetitions[index - 1]?.repetition === result.repetition)
    if (duplicate !== undefined) return duplicate
  }
  return undefined
}
