import { say, type Text } from '../core/text.ts'
import type { Langfuse } from './client.ts'
import { collect, incomplete } from './pages.ts'
import { IDS_PER_REQUEST } from './reads.ts'

/**
 * Spans are readable after about 2 s and scores after 5 to 9, 15 s around midnight UTC. A little less than 2½ minutes in
 * all; the sum of the waits is counted, not the clock.
 */
const WAITS_MS = [2_000, 4_000, 8_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000]

export interface Written {
  readonly experimentId: string
  /** ISO 8601, not after the first span. */
  readonly from: string
  /** Root span id of every item result, and whether it failed. */
  readonly items: ReadonlyMap<string, { readonly hasFailed: boolean }>
  readonly scoreIds: readonly string[]
}

/**
 * Waits until all that was written can be read: the items by their number, then with their levels, then the scores by
 * their ids, a request for each 100 of both. Throws GateError LANGFUSE_INCOMPLETE when the last wait is over.
 */
export async function confirm(written: Written, langfuse: Langfuse): Promise<void> {
  const waits = WAITS_MS.values()
  const until = async (what: Text, check: () => Promise<number>, total: number): Promise<void> => {
    for (;;) {
      const seen = await check()
      if (seen === total) return
      const wait = waits.next()
      if (wait.done === true) throw incomplete(what, say`${seen} of ${total} could be read`)
      await langfuse.sleep(wait.value)
    }
  }
  const items: Text = ['the items of this run']
  await until(items, () => itemCount(written, langfuse), written.items.size)
  await until(items, () => countItems(written, langfuse), written.items.size)
  for (const ids of chunks(written.scoreIds, IDS_PER_REQUEST)) {
    await until(['the scores of this run'], () => countScores(ids, langfuse), ids.length)
  }
}

/** One request, however many items there are. */
async function itemCount({ experimentId, from }: Written, langfuse: Langfuse): Promise<number> {
  const [experiment] = await collect(langfuse.listExperiments({ from, id: experimentId }))
  return experiment?.itemCount ?? 0
}

async function countItems({ experimentId, from, items }: Written, langfuse: Langfuse): Promise<number> {
  const rows = await langfuse.fetchExperimentItems({ experimentId, from, fields: 'core' })
  const right = rows.filter(({ id, level }) => items.get(id)?.hasFailed === (level === 'ERROR'))
  return new Set(right.map(({ id }) => id)).size
}

async function countScores(ids: readonly string[], langfuse: Langfuse): Promise<number> {
  const rows = await langfuse.fetchScores({ id: ids })
  return new Set(rows.map(({ id }) => id).filter((id) => ids.includes(id))).size
}

export function chunks<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  )
}
