import { say, type Text } from '../core/text.ts'
import { describeError, type Place, type Problem } from '../errors.ts'
import { findJsonFault } from './json-fault.ts'
import { findRepeatedKey, offsetOfKey } from './repeated-key.ts'
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
      const placeOf = (key: string): Place => ({ ...place, column: offsetOfKey(line, key) + 1 })
      if (repeated === null) return [{ value, where, place, placeOf }]
      return [
        invalidRow(say`${where} has the key ${repeated.key} a second time in one map`, {
          ...place,
          column: repeated.offset + 1,
        }),
      ]
    } catch (error) {
      const fault = faultOf(line, error)
      return [invalidRow(say`${where} is not JSON: ${fault.text}`, { ...place, column: fault.offset + 1 })]
    }
  })
}

export function parseJsonList(text: string, file: string): (Row | Problem)[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const fault = faultOf(text, error)
    const place = placeAt(text, fault.offset, file)
    return [invalidRow(say`Line ${place.line} of ${file} is not JSON: ${fault.text}`, place)]
  }
  const repeated = findRepeatedKey(text)
  if (repeated !== null) {
    const place = placeAt(text, repeated.offset, file)
    return [invalidRow(say`Line ${place.line} of ${file} has the key ${repeated.key} a second time in one map`, place)]
  }
  if (!Array.isArray(value)) return [invalidRow(say`The dataset ${file} must be a list of items`)]
  return value.map((row: unknown, index) => ({ value: row, where: say`Row ${index + 1} of ${file}` }))
}

const FOUND_LENGTH = 30

/** What is wrong, and where. The engine's words where it sees what we do not. */
function faultOf(text: string, error: unknown): { readonly text: Text; readonly offset: number } {
  const fault = findJsonFault(text)
  if (fault === null) return { text: say`${describeError(error)}`, offset: 0 }
  const found = text.slice(fault.offset, fault.offset + FOUND_LENGTH).split('\n')[0] ?? ''
  const words: Text = found.trim() === '' ? ['the end of the line'] : say`${found}`
  return { text: say`${[fault.expected]} is expected; found ${words}`, offset: fault.offset }
}

function placeAt(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset).split('\n')
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
