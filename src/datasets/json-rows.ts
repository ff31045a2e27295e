import { say } from '../core/text.ts'
import { describeError, type Problem } from '../errors.ts'
import { invalidRow, type Row } from './row.ts'

/** One row a line; empty lines are none. */
export function parseJsonLines(text: string, file: string): (Row | Problem)[] {
  return text.split('\n').flatMap((line, index): (Row | Problem)[] => {
    if (line.trim() === '') return []
    const place = { file, line: index + 1, column: 1 }
    const where = say`Line ${index + 1} of ${file}`
    try {
      return [{ value: JSON.parse(line), where, place }]
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
  if (!Array.isArray(value)) return [invalidRow(say`The dataset ${file} must be a list of items`)]
  return value.map((row: unknown, index) => ({ value: row, where: say`Row ${index + 1} of ${file}` }))
}
