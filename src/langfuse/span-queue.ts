import { GateError } from '../errors.ts'
import { createBatchQueue, type BatchQueue } from './batch-queue.ts'
import type { Langfuse } from './client.ts'
import type { ResourceSpans } from './otlp.ts'

/** One queue for the spans of the gate and of the tasks: each entry is the JSON of its resource's spans. */
export interface SpanQueue extends Pick<BatchQueue<string>, 'flush' | 'waitingBytes'> {
  add(spans: ResourceSpans): void
}

export function createSpanQueue(langfuse: Langfuse): SpanQueue {
  const queue = createBatchQueue<string>({
    sizeOf: (entry) => Buffer.byteLength(entry),
    write: (batch) => langfuse.sendSpans(`{"resourceSpans":[${batch.join(',')}]}`, 'application/json'),
    tooLarge: new GateError({
      code: 'LANGFUSE_INCOMPLETE',
      text: ['The trace of an item is larger than this Langfuse, or a proxy before it, takes in one request.'],
      remedy: ['Let the task answer with less, or raise the limit of a request’s body there.'],
    }),
  })
  return {
    add: (spans) => {
      queue.add(JSON.stringify(spans))
    },
    flush: () => queue.flush(),
    get waitingBytes() {
      return queue.waitingBytes
    },
  }
}
