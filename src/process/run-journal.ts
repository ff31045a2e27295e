import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { AnsweredItem } from '../ports.ts'
import type { JournalLine } from './protocol.ts'

/**
 * Gives `use` the path of a file with all items of a run, a line each; gone afterwards. A whole run is too much for one
 * message, and it is written a line at a time. Only this user can read it.
 */
export async function withRunJournal<Value>(
  items: readonly AnsweredItem[],
  use: (path: string) => Promise<Value>,
): Promise<Value> {
  const directory = await mkdtemp(join(tmpdir(), 'langfuse-gate-run-'))
  try {
    const path = join(directory, 'items.jsonl')
    await pipeline(Readable.from(linesOf(items)), createWriteStream(path, { mode: 0o600 }))
    return await use(path)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function* linesOf(items: readonly AnsweredItem[]): Generator<string> {
  for (const { item, output, scores, traceId } of items) {
    const { id, input, expectedOutput, metadata } = item
    const line: JournalLine = {
      item: { id, input, expectedOutput, metadata },
      output,
      evaluations: scores.map(({ name, value, comment }) => ({
        name,
        value,
        ...(comment === undefined ? {} : { comment }),
      })),
      ...(traceId === undefined ? {} : { traceId }),
    }
    yield `${JSON.stringify(line)}\n`
  }
}
