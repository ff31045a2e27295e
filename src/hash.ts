import { createHash } from 'node:crypto'
import type { DatasetItem } from './core/dataset.ts'
import { canonicalJson, type Json } from './core/json.ts'

/** SHA-256 (hex) of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What makes two items the same, whatever their ids and timestamps. */
export function hashItem(item: Pick<DatasetItem, 'input' | 'expectedOutput' | 'metadata'>): string {
  const content: Record<string, Json> = { input: item.input }
  if (item.expectedOutput !== undefined) content['expectedOutput'] = item.expectedOutput
  if (item.metadata !== undefined) content['metadata'] = item.metadata
  return sha256(canonicalJson(content))
}

/** SHA-256 (hex) over the sorted lines `id:hash`: the order of the items does not count. */
export function hashDataset(items: readonly Pick<DatasetItem, 'id' | 'hash'>[]): string {
  return sha256(
    items
      .map(({ id, hash }) => `${id}:${hash}`)
      .sort()
      .join('\n'),
  )
}
