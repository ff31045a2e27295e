import { distance } from 'fastest-levenshtein'

/** The keys of a row. */
export const COLUMNS = ['id', 'input', 'expectedOutput', 'expected_output', 'metadata']

/** The known key that was probably meant; `expected` is how other tools call it. */
export function nearestColumn(key: string): string | null {
  if (key.toLowerCase() === 'expected') return 'expectedOutput'
  return COLUMNS.find((column) => distance(key.toLowerCase(), column.toLowerCase()) <= 3) ?? null
}
