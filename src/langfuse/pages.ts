import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'

interface Page<Row> {
  readonly data: readonly Row[]
  readonly meta: { readonly cursor?: string | undefined }
}

/** The rows of all pages in order, a page at a time as they are wanted. A cursor that comes twice is a GateError. */
export async function* followCursors<Row>(
  fetchPage: (from: { readonly cursor?: string }) => Promise<Page<Row>>,
  what: Text,
): AsyncGenerator<Row> {
  const seen = new Set<string>()
  let page = await fetchPage({})
  yield* page.data
  while (page.meta.cursor !== undefined) {
    const { cursor } = page.meta
    if (seen.has(cursor)) throw incomplete(what, ['its pages go round in a circle'])
    seen.add(cursor)
    page = await fetchPage({ cursor })
    yield* page.data
  }
}

export async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

/** What was read or written is not all of it. */
export function incomplete(what: Text, why: Text): GateError {
  return new GateError({
    code: 'LANGFUSE_INCOMPLETE',
    text: say`Langfuse has not all of ${what}: ${why}.`,
    remedy: ['Run it again; when it stays like this, look at the project in Langfuse and at its server’s log.'],
  })
}
