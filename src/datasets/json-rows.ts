import { say } from '../core/text.ts'
import { describeError, type Problem } from '../errors.ts'
import { findRepeatedKey } from './repeated-key.ts'
import { invalidRow, type Row } from './row.ts'

/** One row a line; empty lines are none. */
export function parseJsonLines(text: string, file: string): (Row | Problem)[] {
  return text.split('\n').flatMap((line, index): (Row | Problem)[] => {
    if (line.trim() === '') return []
    const place = { file, line: index + 1, column: 1 }
    const where = say`Line ${index + 1} of ${file}`
    try {
      const value: unknown = JSON.parse(line)
      const repeated = findRepeatedKey(line)
      if (repeated === null) return [{ value, where, place }]
      return [
        invalidRow(say`${where} has the key ${repeated.key} a second time in one map`, {
          ...place,
          column: repeated.offset + 1,
        }),
      ]
    } catch (error) {
      return [invalidRow(say`${where} is not JSON: ${describeError(error)}`, place)]
    }
  })
}

export function parseJsonList(text: string, file: string): (Row | Problem)[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [invalidRow(say`The dataset ${file} is not JSON: ${describeError(error)}`)]
  }
  const repeated = findRepeatedKey(text)
  if (repeated !== null) {
    const before = text.slice(0, repeated.offset).split('\n')
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    return [invalidRow(say`Line ${place.line} of ${file} has the key ${repeated.key} a second time in one map`, place)]
  }
  if (!Array.isArray(value)) return [invalidRow(say`The dataset ${file} must be a list of items`)]
  return value.map((row: unknown, index) => ({ value: row, where: say`Row ${index + 1} of ${file}` }))
}
