import type { LangfuseClient } from '@langfuse/client'
import { say } from '../core/text.ts'
import * as answers from './answers.ts'
import { chunks, collect, collectNumbered, followCursors, requireAll } from './pages.ts'
import type { Connection } from './retry.ts'
import type { Run, RunHead } from './runs.ts'
import { ask, askFor } from './sdk-request.ts'

/** The server's largest page; one more is refused. */
export const PAGE = 100
/** Ids in one request: a URL of about 4 kB, where 16 kB is refused. */
export const IDS_PER_REQUEST = 100
/** Runs whose scores are asked for at once: with four scores each they are one page. */
const RUNS_AT_ONCE = 25

/** By at most `IDS_PER_REQUEST` ids, which are the server's or the gate's own: a comma in one would end it. */
export type ScoreQuery =
  | { readonly traceId: readonly string[] }
  | { readonly id: readonly string[] }
  /** The scores of the runs themselves, not those of their items. */
  | { readonly experimentId: readonly string[] }

/** What every generation of servers answers alike. */
export interface Reads {
  fetchDataset(name: string): Promise<{ readonly id: string; readonly name: string } | null>
  /** As of `version` (ISO 8601), newest first; counted against the server's own total. */
  fetchDatasetItems(name: string, version: string): Promise<readonly answers.DatasetItemRow[]>
  fetchScores(query: ScoreQuery): Promise<readonly answers.ScoreRow[]>
}

export function createReads(connection: Connection, api: LangfuseClient['api']): Reads {
  return {
    async fetchDataset(name) {
      const what = say`the dataset ${name}`
      const found = await ask(connection, what, answers.dataset, (options) => api.datasets.get(inPath(name), options))
      return found === null ? null : (requireAll([found], (one) => one.name === name, what)[0] ?? null)
    },

    async fetchDatasetItems(name, version) {
      const what = say`the items of the dataset ${name}`
      const rows = await collectNumbered((page) => {
        const query = { datasetName: name, version, page, limit: PAGE }
        return askFor(connection, what, answers.datasetItems, (options) => api.datasetItems.list(query, options))
      }, what)
      return requireAll(rows, ({ datasetName }) => datasetName === name, what)
    },

    async fetchScores(query) {
      const [[key, ids] = ['id', []]]: [string, readonly string[]][] = Object.entries(query)
      // An empty list is no filter to the server: it would answer with the scores of the whole project.
      if (ids.length === 0) return []
      const what = [key === 'experimentId' ? 'the scores of the runs' : 'the scores of the items']
      const pages = followCursors((cursor) => {
        const asked = { [key]: ids.join(','), limit: PAGE, fields: 'core,subject,details', ...cursor }
        return askFor(connection, what, answers.scores, (options) => api.scoresV3.getManyV3(asked, options))
      }, what)
      return collect(pages)
    },
  }
}

/** The server decodes a name in a path twice: `100% off`, encoded once by the client, is answered by a 500. */
export function inPath(name: string): string {
  return encodeURIComponent(name)
}

/** Runs with their scores, read for some of a page at a time. */
export async function* withScores(
  pages: AsyncIterable<readonly RunHead[]>,
  { fetchScores }: Pick<Reads, 'fetchScores'>,
): AsyncGenerator<Run> {
  for await (const page of pages) {
    for (const heads of chunks(page, RUNS_AT_ONCE)) {
      const scores = await fetchScores({ experimentId: heads.map(({ id }) => id) })
      for (const head of heads) {
        yield {
          ...head,
          scores: scores.filter(({ subject }) => subject?.kind === 'experiment' && subject.id === head.id),
        }
      }
    }
  }
}
