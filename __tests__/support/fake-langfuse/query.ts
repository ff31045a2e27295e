import { z } from 'zod'
import { invalid, refused, type FakeAnswer } from './answer.ts'

/** A request that the server would not take; caught by the fake, answered as the server answers. */
export class Refused extends Error {
  readonly answer: FakeAnswer

  constructor(answer: FakeAnswer) {
    super(JSON.stringify(answer.body))
    this.answer = answer
  }
}

/** The server reads queries with zod too, so the issues of its 400s come out alike. An empty value is no value. */
export function readQuery<Value>(schema: z.ZodType<Value>, query: URLSearchParams): Value {
  const values = Object.fromEntries([...query].filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(values)
  if (!parsed.success) throw new Refused(invalid(parsed.error.issues))
  return parsed.data
}

export const limit = (most: number): z.ZodDefault<z.ZodCoercedNumber> => z.coerce.number().gte(1).max(most).default(50)
export const csv = z.string().transform((text) => text.split(',').map((part) => part.trim()))
export const fieldsOf = <Name extends string>(
  names: readonly [Name, ...Name[]],
  byDefault: readonly Name[],
): z.ZodType<Name[]> => csv.pipe(z.array(z.enum(names))).default([...byDefault])
export const time = z.iso.datetime({ offset: true })

export type Filter = {
  readonly column: string
  readonly operator: '=' | 'contains' | 'does not contain' | 'starts with' | 'ends with'
  readonly value: string
}[]

/** `[{type: "string", column, operator, value}]` on the columns that an endpoint knows. */
export const filterOf = (columns: readonly [string, ...string[]]): z.ZodType<Filter> =>
  z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(
      z.array(
        z.object({
          type: z.literal('string'),
          column: z.enum(columns),
          operator: z.enum(['=', 'contains', 'does not contain', 'starts with', 'ends with']),
          value: z.string(),
        }),
      ),
    )
    .default([])

export function matches(filter: Filter, row: Readonly<Record<string, string | null>>): boolean {
  return filter.every(({ column, operator, value }) => {
    const found = row[column] ?? ''
    if (operator === '=') return found === value
    if (operator === 'contains') return found.includes(value)
    if (operator === 'does not contain') return !found.includes(value)
    return operator === 'starts with' ? found.startsWith(value) : found.endsWith(value)
  })
}

/** One page of rows that are already in order, and the cursor of the next. */
export function cut<Row>(
  rows: readonly Row[],
  most: number,
  cursor: string | undefined,
): { data: readonly Row[]; meta: { cursor?: string } } {
  const start = cursor === undefined ? 0 : readCursor(cursor)
  const end = start + most
  const next = Buffer.from(JSON.stringify({ v: 1, start: end })).toString('base64url')
  return { data: rows.slice(start, end), meta: end < rows.length ? { cursor: next } : {} }
}

function readCursor(cursor: string): number {
  try {
    const parsed = z
      .object({ v: z.literal(1), start: z.number() })
      .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return parsed.start
  } catch {
    throw new Refused(refused('Invalid cursor format'))
  }
}
