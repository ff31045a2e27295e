import { say, type Text } from '../core/text.ts'
import type { ScoreRow } from './answers.ts'
import type { Langfuse } from './client.ts'
import { chunks, incomplete } from './pages.ts'
import { IDS_PER_REQUEST } from './reads.ts'
import type { Written } from './runs.ts'

/**
 * Spans are readable after about 2 s, scores and links after 5 to 12, 15 s around midnight UTC. A little more than 2
 * minutes in all; the sum of the waits is counted, not the clock.
 */
const WAITS_MS = [2_000, 3_000, 3_000, 4_000, 6_000, 10_000, ...Array.from({ length: 7 }, () => 15_000)]

/**
 * Waits until all that was written can be read: the items by their number, then with their levels, then the scores by
 * their ids, a request for each 100 of both. Throws GateError LANGFUSE_INCOMPLETE when the last wait is over.
 */
export async function confirm(written: Written, scoreIds: readonly string[], langfuse: Langfuse): Promise<void> {
  const until = createPatience(langfuse)
  for (const { what, total, count } of langfuse.runs.prove(written)) await until(what, count, total)
  await untilScores(until, ['the scores of this run'], scoreIds, langfuse)
}

/** As `confirm`, of scores alone; `isRight` where one may be there already and is to change. */
export async function confirmScores(
  what: Text,
  scoreIds: readonly string[],
  langfuse: Langfuse,
  isRight?: (row: ScoreRow) => boolean,
): Promise<void> {
  await untilScores(createPatience(langfuse), what, scoreIds, langfuse, isRight)
}

type Until = (what: Text, count: () => Promise<number>, total: number) => Promise<void>

function createPatience(langfuse: Langfuse): Until {
  const waits = WAITS_MS.values()
  const wait = langfuse.startWait()
  return async (what, count, total) => {
    for (;;) {
      const seen = await count()
      if (seen === total) return
      const pause = waits.next()
      const read = say`${seen} of ${total} could be read`
      if (pause.done === true) throw incomplete(what, read)
      await wait(pause.value, say`of ${what} ${read}`)
    }
  }
}

async function untilScores(
  until: Until,
  what: Text,
  scoreIds: readonly string[],
  langfuse: Langfuse,
  isRight: (row: ScoreRow) => boolean = () => true,
): Promise<void> {
  for (const ids of chunks(scoreIds, IDS_PER_REQUEST)) {
    const count = async (): Promise<number> => {
      const rows = await langfuse.fetchScores({ id: ids })
      return new Set(
        rows
          .filter(isRight)
          .map(({ id }) => id)
          .filter((id) => ids.includes(id)),
      ).size
    }
    await until(what, count, ids.length)
  }
}
