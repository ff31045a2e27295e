import { parseYaml } from '../core/spec/yaml-document.ts'
import { say } from '../core/text.ts'
import { GateError, type Problem } from '../errors.ts'
import { invalidRow, type Row } from './row.ts'

/** A list of rows in YAML 1.2, by the rules of the spec's own: no anchors, aliases, tags or merge keys, and a size. */
export function parseYamlList(text: string, file: string): (Row | Problem)[] {
  try {
    const document = parseYaml(text, file, 'dataset')
    const rows = document.value
    if (rows === null) return []
    if (!Array.isArray(rows)) {
      return [invalidRow(say`The dataset ${file} must be a list of items`, document.placeOf([]))]
    }
    return rows.map((value: unknown, index) => ({
      value,
      where: say`Row ${index + 1} of ${file}`,
      place: document.placeOf([index]),
      placeOf: (key: string) => document.placeOf([index, key], 'key'),
    }))
  } catch (error) {
    if (error instanceof GateError) return [...error.problems]
    throw error
  }
}
