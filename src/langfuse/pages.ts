import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'

interface CursorPage<Row> {
  readonly data: readonly Row[]
  readonly meta: { readonly cursor?: string | undefined }
}

interface NumberedPage<Row> {
  readonly data: readonly Row[]
  readonly meta: { readonly totalItems: number; readonly totalPages: number }
}

/** More than this is no run of a gate; a server that never ends must not keep a job. */
const MOST_PAGES = 1_000

/** Pages in order, fetched as they are wanted. A cursor that comes twice is a GateError. */
export async function* followCursors<Row>(
  fetchPage: (from: { readonly cursor?: string }) => Promise<CursorPage<Row>>,
  what: Text,
): AsyncGenerator<readonly Row[]> {
  const seen = new Set<string>()
  let page = await fetchPage({})
  yield page.data
  while (page.meta.cursor !== undefined) {
    const { cursor } = page.meta
    if (seen.has(cursor)) throw incomplete(what, ['its pages go round in a circle'])
    if (seen.size === MOST_PAGES) throw incomplete(what, say`it has more than ${MOST_PAGES} pages`)
    seen.add(cursor)
    page = await fetchPage({ cursor })
    yield page.data
  }
}

/** Pages by their numbers, fetched as they are wanted. Fewer rows than the server counts are GateError LANGFUSE_INCOMPLETE. */
export async function* followNumbers<Row>(
  fetchPage: (page: number) => Promise<NumberedPage<Row>>,
  what: Text,
): AsyncGenerator<NumberedPage<Row>> {
  let given = 0
  for (let number = 1; ; number += 1) {
    if (number > MOST_PAGES) throw incomplete(what, say`it has more than ${MOST_PAGES} pages`)
    const page = await fetchPage(number)
    yield page
    given += page.data.length
    if (number < page.meta.totalPages) continue
    if (given < page.meta.totalItems) throw incomplete(what, say`it counts ${page.meta.totalItems} and gave ${given}`)
    return
  }
}

/**
 * The rows of all numbered pages, each once. Numbers shift when rows are added meanwhile, so what was given is counted
 * against the server's own total. Throws GateError LANGFUSE_INCOMPLETE.
 */
export async function collectNumbered<Row extends { readonly id: string }>(
  fetchPage: (page: number) => Promise<NumberedPage<Row>>,
  what: Text,
): Promise<Row[]> {
  const rows = new Map<string, Row>()
  let total = 0
  for await (const { data, meta } of followNumbers(fetchPage, what)) {
    for (const row of data) rows.set(row.id, row)
    total = meta.totalItems
  }
  if (rows.size !== total) throw incomplete(what, say`it counts ${total} and gave ${rows.size}`)
  return [...rows.values()]
}

export async function collect<Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for await (const page of pages) all.push(...page)
  return all
}

export function chunks<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  )
}

/**
 * The rows, all of them of what was asked for. A cache on the way that does not look at the query answers with those of
 * another. Throws GateError LANGFUSE_INCOMPLETE.
 */
export function requireAll<Row>(rows: readonly Row[], isRight: (row: Row) => boolean, what: Text): readonly Row[] {
  const others = rows.filter((row) => !isRight(row)).length
  if (others > 0) throw incomplete(what, say`${others} of ${rows.length} in the answer are of something else`)
  return rows
}

/** What was read or written is not all of it. */
export function incomplete(what: Text, why: Text): GateError {
  return new GateError({
    code: 'LANGFUSE_INCOMPLETE',
    text: say`Langfuse has not all of ${what}: ${why}.`,
    remedy: ['Run it again; when it stays like this, look at the project in Langfuse and at its server’s log.'],
  })
}
