import { CsvError, parse } from 'csv-parse/sync'
import { say, type Text } from '../core/text.ts'
import type { Place, Problem } from '../errors.ts'
import { COLUMNS, nearestColumn } from './columns.ts'
import { invalidRow, type Row } from './row.ts'

/** A record and the line on which it ends, as the parser gives them. */
interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

const METADATA = 'metadata.'

/**
 * Comma-separated values (RFC 4180) with a header. A cell is a text, and an empty one is no value. Line ends inside
 * a cell become \n, so that a checkout on Windows has the same items.
 */
export function parseCsv(text: string, file: string): (Row | Problem)[] {
  const normal = text.replaceAll(/\r\n?/g, '\n')
  const lines = normal.split('\n')
  const [header, ...records] = readRecords(normal, file)
  if (header === undefined) return []
  if ('code' in header) return [header]
  const names = header.record.map((name) => name.trim())
  const faults = headerFaults(names, file, lines[header.info.lines - 1] ?? '')
  if (faults.length > 0) return faults
  return records.map((one): Row | Problem => {
    if ('code' in one) return one
    const { where, place } = positionOf(one, file)
    if (one.record.length !== names.length) {
      return invalidRow(
        say`${where} has ${cells(one.record.length)}, and the header has ${names.length}`,
        { ...place, column: columnOf(lines[place.line - 1] ?? '', names.length) },
        say`Put a text with a comma, a line end or a quote in it into double quotes; write a quote in it twice.`,
      )
    }
    return { value: rowOf(names, one.record), where, place }
  })
}

function readRecords(text: string, file: string): readonly (CsvRecord | Problem)[] {
  try {
    // The types of `info: true` are those of its callback form.
    return parse(text, {
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const place = { file, ...faultPlace(text, error) }
    return [invalidRow(say`Line ${place.line} of ${file} is not CSV: ${[faultOf(error.code)]}`, place, QUOTES)]
  }
}

/** The parser tells the line and the cell; of a quote that is never closed, only that the text has ended. */
function faultPlace(text: string, error: CsvError): Pick<Place, 'line' | 'column'> {
  const [line, cell] = [Number(error['lines']), Number(error['index'])]
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    const before = text.slice(0, text.lastIndexOf('"')).split('\n')
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
  if (!(line > 0)) return { line: 1, column: 1 }
  return { line, column: columnOf(text.split('\n')[line - 1] ?? '', cell) }
}

/** Where this cell of a line begins, the first being 0; where the line ends when it has no such cell. */
function columnOf(line: string, cell: number): number {
  let left = cell
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (left <= 0) return at + 1
    const sign = line[at]
    if (sign === '"') isQuoted = !isQuoted
    if (sign === ',' && !isQuoted) left -= 1
  }
  return line.length + 1
}

const QUOTES = say`Put the whole cell into double quotes, and write a quote in it twice.`

function faultOf(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened and never closed'
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'text follows the quote that ends a cell'
  if (code === 'INVALID_OPENING_QUOTE') return 'there is a quote inside a cell that does not begin with one'
  return `the parser says ${code}`
}

function headerFaults(names: readonly string[], file: string, header: string): Problem[] {
  const faults = names.flatMap((name, index) => {
    const place = { file, line: 1, column: columnOf(header, index) }
    if (names.indexOf(name) < index) return [invalidRow(say`The header of ${file} has ${name} twice`, place)]
    if (isKnown(name)) return []
    return [invalidRow(say`The header of ${file} has the unknown column ${name}`, place, remedyFor(name))]
  })
  return faults.length > 0 || names.includes('input')
    ? faults
    : [
        invalidRow(say`The header of ${file} has no column input`, { file, line: 1, column: 1 }, [
          'Its first line names the columns.',
        ]),
      ]
}

function isKnown(name: string): boolean {
  if (name.startsWith(METADATA)) return name.length > METADATA.length
  return name !== 'metadata' && COLUMNS.includes(name)
}

function remedyFor(name: string): Text {
  if (/[;\t]/.test(name)) return ['Separate the columns with commas.']
  if (name === 'metadata' || name === METADATA)
    return say`Give each key a column of its own, as in ${'metadata.category'}.`
  const near = nearestColumn(name)
  return near === null
    ? say`The columns are id, input, expectedOutput and ${'metadata.KEY'}; to keep it, call it ${METADATA + name}.`
    : say`Did you mean ${near}?`
}

/** The row as a .jsonl file would have it. */
function rowOf(names: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const filled = names.flatMap((name, index) => {
    const cell = cells[index] ?? ''
    return cell === '' ? [] : [[name, cell] as const]
  })
  const metadata = filled.filter(([name]) => name.startsWith(METADATA))
  return {
    ...Object.fromEntries(filled.filter(([name]) => !name.startsWith(METADATA))),
    ...(metadata.length === 0
      ? {}
      : { metadata: Object.fromEntries(metadata.map(([name, cell]) => [name.slice(METADATA.length), cell])) }),
  }
}

/** The line on which the record starts: the parser tells where it ends. */
function positionOf({ record, info }: CsvRecord, file: string): { where: Text; place: Place } {
  const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  const line = info.lines - breaks
  return { where: say`Line ${line} of ${file}`, place: { file, line, column: 1 } }
}

function cells(number: number): Text {
  return [number === 1 ? '1 cell' : `${String(number)} cells`]
}
