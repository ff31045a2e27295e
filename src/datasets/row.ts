import type { Text } from '../core/text.ts'
import type { Place, Problem } from '../errors.ts'

/** A row as read, and where: its line in .jsonl and .csv, its number in .json and .yaml. */
export interface Row {
  readonly value: unknown
  readonly where: Text
  readonly place?: Place
  /** Where a key of it is, where its source tells. */
  readonly placeOf?: (key: string) => Place
}

export function invalidRow(text: Text, place?: Place, remedy?: Text): Problem {
  return {
    code: 'DATASET_INVALID',
    text,
    ...(place === undefined ? {} : { place }),
    ...(remedy === undefined ? {} : { remedy }),
  }
}
