import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { ItemScore } from '../ports.ts'
import type { IngestionAnswer } from './answers.ts'
import { createBatchQueue, type BatchQueue } from './batch-queue.ts'
import type { Langfuse } from './client.ts'
import type { ScoreEvent } from './writes.ts'

const TRIES = 5
const WAIT_MS = 1_000

/** Value and type as Langfuse takes them: its API refuses `true`. A number is finite by the port's contract. */
export function scoreBody({ name, value, comment, metadata }: ItemScore): Omit<ScoreEvent['body'], 'id'> {
  const typed =
    typeof value === 'boolean'
      ? ({ value: value ? 1 : 0, dataType: 'BOOLEAN' } as const)
      : typeof value === 'number'
        ? ({ value, dataType: 'NUMERIC' } as const)
        : ({ value, dataType: 'CATEGORICAL' } as const)
  return {
    name,
    ...typed,
    ...(comment === undefined ? {} : { comment }),
    ...(metadata === undefined ? {} : { metadata }),
  }
}

/** A queue of scores: every event of a batch has its own answer, and only those that may still succeed are sent again. */
export function createScoreQueue(langfuse: Langfuse): BatchQueue<ScoreEvent> {
  return createBatchQueue({
    sizeOf: (event) => Buffer.byteLength(JSON.stringify(event)),
    write: async (batch) => {
      await writeAll(langfuse, batch)
      return 'stored'
    },
    tooLarge: refused(['a score is larger than a request may be']),
  })
}

async function writeAll(langfuse: Langfuse, batch: readonly ScoreEvent[]): Promise<void> {
  const wait = langfuse.startWait()
  let left = batch
  for (let tries = 1; ; tries += 1) {
    const answer = await langfuse.sendScores(left)
    const final = answer.errors.filter(({ status }) => status < 500 && status !== 429 && status !== 408)
    if (final.length > 0) throw refused(describe(final, batch))
    const stored = new Set(answer.successes.map(({ id }) => id))
    left = left.filter(({ id }) => !stored.has(id))
    if (left.length === 0) return
    if (tries === TRIES) throw refused(describe(answer.errors, batch))
    await wait(WAIT_MS * 2 ** tries, say`it has not taken ${left.length} scores`)
  }
}

/** `"accuracy": Invalid request data (400), and 3 more` — never a whole answer. */
function describe(errors: IngestionAnswer['errors'], batch: readonly ScoreEvent[]): Text {
  const [first] = errors
  if (first === undefined) return ['some were neither taken nor refused']
  const name = batch.find(({ id }) => id === first.id)?.body.name ?? first.id
  const more = errors.length === 1 ? [] : say` and ${errors.length - 1} more`
  return say`${name} was answered with ${first.status}, ${first.message ?? 'without a word'}${more}`
}

function refused(why: Text): GateError {
  return new GateError({
    code: 'LANGFUSE_INCOMPLETE',
    text: say`Langfuse did not take all scores: ${why}.`,
    remedy: ['Look at the name and the value of this score; a score config of the project may forbid it.'],
  })
}
