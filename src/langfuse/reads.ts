import type { LangfuseClient } from '@langfuse/client'
import type { z } from 'zod'
import { say, type Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { collect, followCursors, incomplete } from './pages.ts'
import { unavailable, type Connection } from './retry.ts'
import { ask, type SdkCall } from './sdk-request.ts'

/** The server's largest page; one more is refused. */
const PAGE = 100
/** Ids in one request: a URL of about 3.3 kB, where 16 kB is refused. */
export const IDS_PER_REQUEST = 100

export interface ExperimentQuery {
  /** ISO 8601; runs that started before are not looked at. */
  readonly from: string
  readonly id?: string
  readonly name?: { readonly operator: '=' | 'starts with'; readonly value: string }
  readonly datasetId?: string
}

export interface ItemQuery {
  readonly experimentId: string
  readonly from: string
  readonly fields: 'core' | 'core,dataset,io,metadata'
}

/** By at most `IDS_PER_REQUEST` ids. */
export type ScoreQuery = { readonly traceId: readonly string[] } | { readonly id: readonly string[] }

export interface Reads {
  fetchDataset(name: string): Promise<{ readonly id: string; readonly name: string } | null>
  /** As of `version` (ISO 8601), newest first; counted against the server's own total. */
  fetchDatasetItems(name: string, version: string): Promise<readonly answers.DatasetItemRow[]>
  /** Newest activity first, with metadata and run scores; a page is fetched when its rows are wanted. */
  listExperiments(query: ExperimentQuery): AsyncGenerator<answers.ExperimentRow>
  fetchExperimentItems(query: ItemQuery): Promise<readonly answers.ExperimentItemRow[]>
  fetchScores(query: ScoreQuery): Promise<readonly answers.ScoreRow[]>
}

/** What the gate reads. Names go into `filter`: the plain parameters take a comma for the end of a name. */
export function createReads(connection: Connection, api: LangfuseClient['api']): Reads {
  const fetch = async <Value>(what: Text, schema: z.ZodType<Value>, call: SdkCall): Promise<Value> => {
    const found = await ask(connection, what, schema, call)
    if (found === null) throw unavailable(connection.baseUrl, say`it does not have ${what}`)
    return found
  }

  return {
    // The server decodes a name in a path twice: `100% off`, encoded once, is answered by a 500.
    fetchDataset: (name) =>
      ask(connection, say`the dataset ${name}`, answers.dataset, (options) =>
        api.datasets.get(encodeURIComponent(name), options),
      ),

    async fetchDatasetItems(name, version) {
      const what = say`the items of the dataset ${name}`
      const rows = new Map<string, answers.DatasetItemRow>()
      for (let page = 1; ; page += 1) {
        const query = { datasetName: name, version, page, limit: PAGE }
        const { data, meta } = await fetch(what, answers.datasetItems, (options) =>
          api.datasetItems.list(query, options),
        )
        for (const row of data) rows.set(row.id, row)
        if (page < meta.totalPages) continue
        if (rows.size !== meta.totalItems) {
          throw incomplete(what, say`it counts ${meta.totalItems} and gave ${rows.size}`)
        }
        return [...rows.values()]
      }
    },

    listExperiments({ from, id, name, datasetId }) {
      const query = {
        fromStartTime: from,
        limit: PAGE,
        fields: 'core,metadata,scores',
        filter: JSON.stringify([
          ...(id === undefined ? [] : [where('id', id)]),
          ...(name === undefined ? [] : [where('name', name.value, name.operator)]),
          ...(datasetId === undefined ? [] : [where('datasetId', datasetId)]),
        ]),
      }
      const what = ['the experiments']
      return followCursors(
        (cursor) =>
          fetch(what, answers.experiments, (options) => api.experiments.list({ ...query, ...cursor }, options)),
        what,
      )
    },

    fetchExperimentItems({ experimentId, from, fields }) {
      const filter = JSON.stringify([where('experimentId', experimentId)])
      const query = { fromStartTime: from, limit: PAGE, fields, filter }
      const what = say`the items of the experiment ${experimentId}`
      const rows = followCursors(
        (cursor) =>
          fetch(what, answers.experimentItems, (options) =>
            api.experiments.listItems({ ...query, ...cursor }, options),
          ),
        what,
      )
      return collect(rows)
    },

    async fetchScores(query) {
      const ids = 'traceId' in query ? query.traceId : query.id
      // An empty list is no filter to the server: it would answer with the scores of the whole project.
      if (ids.length === 0) return []
      const chosen = 'traceId' in query ? { traceId: ids.join(',') } : { id: ids.join(',') }
      const what = ['the scores of the items']
      const rows = followCursors(
        (cursor) =>
          fetch(what, answers.scores, (options) =>
            api.scoresV3.getManyV3({ ...chosen, limit: PAGE, fields: 'core,subject,details', ...cursor }, options),
          ),
        what,
      )
      return collect(rows)
    },
  }
}

function where(column: string, value: string, operator = '='): Readonly<Record<string, string>> {
  return { type: 'string', column, operator, value }
}
