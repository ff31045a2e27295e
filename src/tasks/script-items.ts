import type { Dataset, DatasetItem } from '../core/dataset.ts'
import { list, say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { hashItem } from '../hash.ts'
import type { Job } from './job.ts'

/** Items that the script has and the dataset has not would be run by nobody, and nobody would notice. */
export function requireSameItems(
  items: readonly Omit<DatasetItem, 'hash'>[] | null,
  dataset: Dataset | undefined,
  { gate }: Job,
): void {
  if (items === null || dataset === undefined) return
  const known = new Map(dataset.items.map((item) => [item.id, hashItem(withoutNulls(item))]))
  const other = items.filter((item) => known.get(item.id) !== hashItem(item)).map(({ id }) => id)
  if (other.length === 0 && items.length === dataset.items.length) return
  throw new GateError({
    code: 'DATASET_INVALID',
    text:
      other.length === 0
        ? say`The script brings ${items.length} items, and the dataset ${dataset.name} has ${dataset.items.length}.`
        : say`The script brings items of its own, which are not those of the dataset ${dataset.name}: ${list(other)}.`,
    remedy: say`Let it run those of its context, without ${'data'}; or save its items in a file and name that as the dataset.`,
    place: gate.task.place,
  })
}

/** SDKs write what an item does not have as null. */
function withoutNulls({ input, expectedOutput, metadata }: DatasetItem): Parameters<typeof hashItem>[0] {
  return {
    input,
    ...(expectedOutput === undefined || expectedOutput === null ? {} : { expectedOutput }),
    ...(metadata === undefined || metadata === null ? {} : { metadata }),
  }
}
