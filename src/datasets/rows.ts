import type { DatasetItem } from '../core/dataset.ts'
import { canonicalJson, type Json } from '../core/json.ts'
import { say, type Text } from '../core/text.ts'
import { GateError, type Problem } from '../errors.ts'
import { hashItem, sha256 } from '../hash.ts'
import { COLUMNS, nearestColumn } from './columns.ts'
import { parseCsv } from './csv-rows.ts'
import { parseJsonLines, parseJsonList } from './json-rows.ts'
import { invalidRow, type Row } from './row.ts'
import { parseYamlList } from './yaml-rows.ts'

const MOST_PROBLEMS = 20

/**
 * The items of a local dataset, in the order of its rows. Throws GateError DATASET_INVALID with what is wrong, row by row:
 * nothing is guessed and nothing left out.
 */
export function parseRows(text: string, file: string): DatasetItem[] {
  const rows = readRows(withoutMark(text), file)
  const parsed = rows.map((row) => ('code' in row ? row : parseRow(row)))
  const problems = parsed.flatMap((one) => ('code' in one ? [one] : []))
  const items = parsed.flatMap((one) => ('code' in one ? [] : [one]))
  const all = problems.length > 0 ? problems : repeatedIds(items)
  if (all.length > 0) throw new GateError(all.slice(0, MOST_PROBLEMS))
  return items.map(({ item }) => item)
}

function readRows(text: string, file: string): (Row | Problem)[] {
  if (file.endsWith('.jsonl')) return parseJsonLines(text, file)
  if (file.endsWith('.json')) return parseJsonList(text, file)
  return file.endsWith('.csv') ? parseCsv(text, file) : parseYamlList(text, file)
}

interface ParsedRow {
  readonly item: DatasetItem
  readonly row: Row
  /** Whether the id was made from the content. */
  readonly isUnnamed: boolean
}

function parseRow(row: Row): ParsedRow | Problem {
  const fault = faultOf(row.value)
  if (fault !== null) {
    const place = fault.key === undefined ? row.place : (row.placeOf?.(fault.key) ?? row.place)
    return invalidRow(say`${row.where} ${fault.text}`, place, fault.remedy)
  }
  // What was parsed as JSON, and has just been looked through, is a map of JSON.
  const {
    id,
    input,
    expected_output,
    expectedOutput = expected_output,
    metadata,
  } = row.value as Partial<Record<string, Json>>
  const content = {
    input: input ?? null,
    ...(expectedOutput === undefined ? {} : { expectedOutput }),
    ...(metadata === undefined ? {} : { metadata }),
  }
  const isUnnamed = typeof id !== 'string'
  const name = isUnnamed ? sha256(canonicalJson([content.input, expectedOutput ?? null])).slice(0, 16) : id
  return { item: { id: name, hash: hashItem(content), ...content }, row, isUnnamed }
}

/** What keeps a row from being an item, as the end of a sentence on it; `key`: which of its keys that is about. */
function faultOf(value: unknown): { readonly text: Text; readonly remedy?: Text; readonly key?: string } | null {
  if (!isMap(value)) return { text: ['is not a map'] }
  const unknown = Object.keys(value).find((key) => !COLUMNS.includes(key))
  if (unknown !== undefined)
    return { text: say`has the unknown key ${unknown}`, remedy: suggestColumn(unknown), key: unknown }
  if (!('input' in value)) return { text: ['has no input'] }
  if ('expectedOutput' in value && 'expected_output' in value) {
    return { text: ['has both expectedOutput and expected_output'], key: 'expected_output' }
  }
  const { id, metadata } = value
  if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) {
    return { text: ['has an id that is no text'], remedy: ['Write it in quotes, or leave it out.'], key: 'id' }
  }
  if (metadata !== undefined && metadata !== null && !isMap(metadata))
    return { text: ['has metadata that is not a map'], key: 'metadata' }
  if (!isFiniteJson(value)) return { text: ['has a number too large to be read'] }
  return null
}

function suggestColumn(key: string): Text {
  const near = nearestColumn(key)
  return near === null
    ? say`Its keys are id, input, expectedOutput and metadata; put ${key} into metadata.`
    : say`Did you mean ${near}?`
}

/** Every id that a second row has too, both rows named. */
function repeatedIds(rows: readonly ParsedRow[]): Problem[] {
  const first = new Map<string, ParsedRow>()
  return rows.flatMap((one) => {
    const { item, row, isUnnamed } = one
    const earlier = first.get(item.id)
    if (earlier === undefined) {
      first.set(item.id, one)
      return []
    }
    if (isUnnamed) {
      return [
        invalidRow(
          say`${row.where} has no id, and the input and expected output of ${earlier.row.where}`,
          row.place,
          say`Leave one of the two out, or give both an id.`,
        ),
      ]
    }
    return [
      invalidRow(
        say`${row.where} has the id ${item.id}, as ${earlier.row.where} has`,
        row.place,
        say`Give each row an id of its own.`,
      ),
    ]
  })
}

/** JSON can write numbers that are read as infinite. */
function isFiniteJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteJson)
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Some editors begin a file with U+FEFF, which is no part of it. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
