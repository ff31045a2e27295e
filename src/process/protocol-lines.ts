/** How messages of the worker protocol lie on a descriptor: one JSON object a line, UTF-8. Both ends use this. */

/** What one line may be, each way: an output larger than this is a failed item, and a reader never keeps more. */
export const LINE_LIMIT_BYTES = 16 * 1024 * 1024

const NEWLINE = 0x0a

/**
 * Cuts a stream of bytes into lines. A line past the limit calls `onTooLong` once, and nothing after it is read.
 */
export function readLines(onLine: (line: string) => void, onTooLong: () => void): (chunk: Buffer) => void {
  let parts: Buffer[] = []
  let length = 0
  let isOver = false
  return (chunk) => {
    let start = 0
    while (!isOver) {
      const end = chunk.indexOf(NEWLINE, start)
      const part = chunk.subarray(start, end === -1 ? undefined : end)
      parts.push(part)
      length += part.length
      if (length > LINE_LIMIT_BYTES) {
        isOver = true
        parts = []
        onTooLong()
        return
      }
      if (end === -1) return
      const line = Buffer.concat(parts, length).toString('utf8')
      parts = []
      length = 0
      start = end + 1
      onLine(line)
    }
  }
}

/** One message as its line, or `null` when it is past the limit. */
export function lineOf(message: object): string | null {
  const line = `${JSON.stringify(message)}\n`
  return Buffer.byteLength(line) > LINE_LIMIT_BYTES ? null : line
}
