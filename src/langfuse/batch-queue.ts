import type { GateError } from '../errors.ts'

/** Below nginx's default limit of a body, 1 MB, behind which many servers stand; Langfuse's own is 3.5 MB. */
const BATCH_BYTES = 900_000
/** Langfuse's own writers send as many. */
const BATCH_ENTRIES = 100

export interface BatchQueue<Entry> {
  add(entry: Entry): void
  /** Of entries that wait, in bytes. */
  readonly waitingBytes: number
  /** Resolves when everything added so far is written. Rejects with the first failure, for ever after. */
  flush(): Promise<void>
}

/**
 * Writes in batches, one at a time and in order: a full batch at once, the rest on `flush`. No timers, nothing dropped
 * while writing works; after the first failure nothing more is kept, so memory is bounded when the server is gone.
 */
export function createBatchQueue<Entry>(options: {
  readonly sizeOf: (entry: Entry) => number
  readonly write: (batch: readonly Entry[]) => Promise<'stored' | 'too large'>
  /** What a single entry is that no request can hold. */
  readonly tooLarge: GateError
}): BatchQueue<Entry> {
  let waiting: Entry[] = []
  let waitingBytes = 0
  let failure: Error | undefined
  let draining: Promise<void> | undefined

  const write = async (batch: readonly Entry[]): Promise<void> => {
    if ((await options.write(batch)) === 'stored') return
    if (batch.length === 1) throw options.tooLarge
    const half = Math.ceil(batch.length / 2)
    await write(batch.slice(0, half))
    await write(batch.slice(half))
  }

  const takeBatch = (): Entry[] => {
    let bytes = 0
    let count = 0
    for (const entry of waiting.slice(0, BATCH_ENTRIES)) {
      bytes += options.sizeOf(entry)
      if (count > 0 && bytes > BATCH_BYTES) break
      count += 1
    }
    const batch = waiting.slice(0, count)
    waiting = waiting.slice(count)
    for (const entry of batch) waitingBytes -= options.sizeOf(entry)
    return batch
  }

  const drain = async (): Promise<void> => {
    try {
      while (waiting.length > 0) await write(takeBatch())
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
      waiting = []
      waitingBytes = 0
    }
  }

  const startDraining = (): Promise<void> => {
    draining ??= drain().finally(() => {
      draining = undefined
    })
    return draining
  }

  return {
    add(entry) {
      if (failure !== undefined) return
      waiting.push(entry)
      waitingBytes += options.sizeOf(entry)
      if (waiting.length >= BATCH_ENTRIES || waitingBytes >= BATCH_BYTES) void startDraining()
    },
    get waitingBytes() {
      return waitingBytes
    },
    async flush() {
      while (waiting.length > 0 || draining !== undefined) await startDraining()
      if (failure !== undefined) throw failure
    },
  }
}
