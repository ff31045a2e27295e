/** One line of a stream of bytes; null for one past the limit, of which nothing was kept. */
export type CaseLine = string | null

const NEWLINE = 0x0a

/**
 * The lines of a stream as they come, at most one of them in memory. Only a line feed ends a line: what Unicode calls a line
 * separator may stand inside a JSON text. The last line needs no end.
 */
export async function* readCaseLines(
  chunks: AsyncIterable<Uint8Array | string>,
  limitBytes: number,
): AsyncGenerator<CaseLine> {
  let parts: Uint8Array[] = []
  let length = 0
  const take = (): CaseLine => {
    const line = length > limitBytes ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    length = 0
    return line
  }
  for await (const given of chunks) {
    const chunk = Buffer.from(given)
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield take()

  function keep(part: Uint8Array): void {
    length += part.length
    if (length > limitBytes) parts = []
    else parts.push(part)
  }
}
