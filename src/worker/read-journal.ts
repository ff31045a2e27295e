import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { JournalLine } from '../process/protocol.ts'

/** In the shape that the Langfuse SDK gives to run evaluators. */
export async function readJournal(path: string): Promise<object[]> {
  const itemResults: object[] = []
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    // The file was written by the process that started this one, from the same program.
    const line = JSON.parse(text) as JournalLine
    const { input, expectedOutput, metadata } = line.item
    itemResults.push({ input, expectedOutput, metadata, ...line })
  }
  return itemResults
}
