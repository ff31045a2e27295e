import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Dataset } from '../core/dataset.ts'

/** A file with all items of a dataset, a line each, as the Langfuse SDK has them. Only this user can read it. */
export async function writeItems(
  dataset: Dataset,
): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'langfuse-gate-items-'))
  const path = join(directory, 'items.jsonl')
  await pipeline(Readable.from(linesOf(dataset)), createWriteStream(path, { mode: 0o600 }))
  return { path, remove: () => rm(directory, { recursive: true, force: true }) }
}

function* linesOf({ id: datasetId, name, items }: Dataset): Generator<string> {
  const hosted = datasetId === undefined ? {} : { datasetId, datasetName: name, status: 'ACTIVE' }
  for (const { id, input, expectedOutput = null, metadata = null } of items) {
    yield `${JSON.stringify({ id, input, expectedOutput, metadata, ...hosted })}\n`
  }
}
