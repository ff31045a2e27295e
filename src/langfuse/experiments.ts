import type { LangfuseClient } from '@langfuse/client'
import { say, type Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { experimentId } from './ids.ts'
import { ITEM_KEYS, readOutput } from './item-attributes.ts'
import { collect, followCursors, requireAll } from './pages.ts'
import { PAGE, withScores, type Reads } from './reads.ts'
import type { Connection } from './retry.ts'
import type { RunItem, Runs } from './runs.ts'
import { askFor } from './sdk-request.ts'
import { sumUsage } from './observation-usage.ts'

const OBSERVATIONS_PER_PAGE = 1_000

/**
 * Runs as a v4 server has them: experiments, which are made of spans alone. Names go into `filter`: the plain parameters
 * take a comma for the end of a name.
 */
export function createExperiments(
  connection: Connection,
  api: LangfuseClient['api'],
  reads: Reads,
  projectId: string,
): Runs {
  const listExperiments = (from: string, conditions: readonly Condition[]) => {
    const query = { fromStartTime: from, limit: PAGE, fields: 'core,metadata', filter: JSON.stringify(conditions) }
    const what = ['the experiments']
    return followCursors(
      (cursor) =>
        askFor(connection, what, answers.experiments, (options) =>
          api.experiments.list({ ...query, ...cursor }, options),
        ),
      what,
    )
  }
  const fetchRows = async (runId: string, from: string, fields: 'core' | 'core,dataset,io,metadata') => {
    const query = { fromStartTime: from, limit: PAGE, fields, filter: JSON.stringify([where('experimentId', runId)]) }
    const what = say`the items of the experiment ${runId}`
    const pages = followCursors(
      (cursor) =>
        askFor(connection, what, answers.experimentItems, (options) =>
          api.experiments.listItems({ ...query, ...cursor }, options),
        ),
      what,
    )
    return requireAll(await collect(pages), ({ experimentId: of }) => of === runId, what)
  }

  return {
    async *list({ from, name, dataset }) {
      const ofDataset = name.operator === '=' ? undefined : dataset.id
      const conditions = [
        where('name', name.value, name.operator),
        ...(ofDataset === undefined ? [] : [where('datasetId', ofDataset)]),
      ]
      const isAsked = (row: answers.ExperimentRow): boolean =>
        (name.operator === '=' ? row.name === name.value : row.name.startsWith(name.value)) &&
        (ofDataset === undefined || row.datasetId === ofDataset)
      yield* withScores(toRuns(listExperiments(from, conditions), isAsked), reads)
    },

    async fetchItems(run) {
      const rows = await fetchRows(run.id, secondBefore(run.startedAt), 'core,dataset,io,metadata')
      return rows.map(toItem)
    },

    async fetchUsage(run) {
      const query = {
        fromStartTime: secondBefore(run.startedAt),
        limit: OBSERVATIONS_PER_PAGE,
        fields: 'core,basic,usage',
        filter: JSON.stringify([where('experimentId', run.id)]),
      }
      const what: Text = say`the observations of the run ${run.name}`
      const pages = followCursors(
        (cursor) =>
          askFor(connection, what, answers.observations, (options) =>
            api.observations.getMany({ ...query, ...cursor }, options),
          ),
        what,
      )
      return sumUsage(await collect(pages))
    },

    open({ name, dataset }) {
      return Promise.resolve({
        id: experimentId(projectId, dataset.id, name),
        attributes: () => ({}),
        answerAttributes: () => ({}),
        link: () => undefined,
        flush: () => Promise.resolve(),
      })
    },

    prove({ runId, from, items }) {
      const what: Text = ['the items of this run']
      const total = items.size
      const countRows = async (): Promise<number> => {
        const pages = listExperiments(from, [where('id', runId)])
        const row = (await collect(pages)).find(({ id }) => id === runId)
        return row?.itemCount ?? 0
      }
      const countRight = async (): Promise<number> => {
        const rows = await fetchRows(runId, from, 'core')
        const right = rows.filter(({ id, level }) => items.get(id)?.hasFailed === (level === 'ERROR'))
        return new Set(right.map(({ id }) => id)).size
      }
      return [
        { what, total, count: countRows },
        { what, total, count: countRight },
      ]
    },
  }
}

/** Those that were asked for, whatever the server made of the filter. */
async function* toRuns(
  pages: AsyncIterable<readonly answers.ExperimentRow[]>,
  isAsked: (row: answers.ExperimentRow) => boolean,
) {
  for await (const page of pages) {
    yield page.filter(isAsked).map(({ startTime, endTime, ...row }) => ({
      ...row,
      startedAt: startTime,
      finishedAt: endTime,
      pages: 'experiments' as const,
    }))
  }
}

function toItem({ id, experimentItemId, endTime, level, output, ...row }: answers.ExperimentItemRow): RunItem {
  const hasFailed = level === 'ERROR'
  return {
    rootId: id,
    traceId: row.traceId,
    itemId: experimentItemId,
    startTime: row.startTime,
    latency: endTime === undefined ? null : (Date.parse(endTime) - Date.parse(row.startTime)) / 1000,
    hasFailed,
    output: hasFailed ? undefined : readOutput(output ?? '', row.metadata[ITEM_KEYS.outputType]),
    metadata: row.metadata,
  }
}

type Condition = Readonly<Record<string, string>>

function where(column: string, value: string, operator = '='): Condition {
  return { type: 'string', column, operator, value }
}

/** The server keeps microseconds and gives milliseconds. */
function secondBefore(time: string): string {
  return new Date(Date.parse(time) - 1000).toISOString()
}
