import type { LangfuseClient } from '@langfuse/client'
import { say, type Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { createItemTraces } from './item-traces.ts'
import { collectNumbered, followCursors, followNumbers, requireAll } from './pages.ts'
import { completeMark } from './read-metadata.ts'
import { inPath, PAGE, withScores, type Reads } from './reads.ts'
import type { Connection } from './retry.ts'
import { openLinkedRun } from './run-links.ts'
import { COMPLETE, KEYS } from './run-metadata.ts'
import type { Run, RunHead, RunQuery, Runs, Written } from './runs.ts'
import { ask, askFor } from './sdk-request.ts'

/**
 * Runs as a v3 server has them: dataset runs, which are made by linking the traces of items to them. A run whose items
 * are in no dataset of Langfuse cannot be linked: its score `langfuse_gate.complete` says what it is.
 */
export function createDatasetRuns(
  connection: Connection,
  api: LangfuseClient['api'],
  reads: Reads,
  projectId: string,
): Runs {
  const traces = createItemTraces(connection, api)

  async function* listHeads({ from, name, dataset }: RunQuery): AsyncGenerator<readonly RunHead[]> {
    if (dataset.id === undefined) {
      yield* listMarked(connection, api, from, name)
      return
    }
    const what: Text = say`the runs of the dataset ${dataset.name}`
    if (name.operator === '=') {
      const run = await ask(connection, what, answers.datasetRun, (options) =>
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        api.datasets.getRun(inPath(dataset.name), inPath(name.value), options),
      )
      if (run !== null) yield [toHead(run)].filter((head) => head.name === name.value)
      return
    }
    const pages = followNumbers(
      (page) =>
        askFor(connection, what, answers.datasetRuns, (options) =>
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          api.datasets.getRuns(inPath(dataset.name), { page, limit: PAGE }, options),
        ),
      what,
    )
    for await (const { data } of pages) {
      const recent = data.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(from))
      yield recent.filter((run) => run.name.startsWith(name.value)).map(toHead)
      if (recent.length < data.length) return
    }
  }

  return {
    async *list(query) {
      for await (const run of withScores(listHeads(query), reads)) {
        yield { ...run, finishedAt: completeMark(run)?.timestamp }
      }
    },

    fetchItems(run) {
      return run.metadata[KEYS.gate] === undefined
        ? fetchLinked(run)
        : traces.fetchOwn(run, run.startedAt, run.finishedAt)
    },

    fetchUsage(_run, items) {
      const known = items.flatMap(({ traceId, usage }) => (usage === undefined ? [] : [[traceId, usage] as const]))
      return Promise.resolve(new Map(known))
    },

    open: (start) => openLinkedRun(start, connection, api, projectId),

    prove: (written) => [
      ...(written.dataset.id === undefined ? [] : [proveLinks(written, written.dataset.id)]),
      {
        what: ['the items of this run'],
        total: written.items.size,
        count: async () => {
          const items = await traces.fetchOwn({ id: written.runId }, written.from)
          const right = items.filter(({ rootId = '', hasFailed }) => written.items.get(rootId)?.hasFailed === hasFailed)
          return new Set(right.map(({ rootId }) => rootId)).size
        },
      },
    ],
  }

  async function fetchLinked(run: Run) {
    const { name: runName, datasetId = '' } = run
    const what: Text = say`the items of the run ${runName}`
    const links = await collectNumbered((page) => {
      const query = { datasetId, runName, page, limit: PAGE }
      return askFor(connection, what, answers.datasetRunItems, (options) =>
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        api.datasetRunItems.list(query, options),
      )
    }, what)
    return traces.fetchLinked(requireAll(links, ({ datasetRunId }) => datasetRunId === run.id, what))
  }

  function proveLinks({ runName, items }: Written, datasetId: string) {
    const what: Text = ['the links from the dataset to this run']
    const query = { datasetId, runName, page: 1, limit: 1 }
    return {
      what,
      total: new Set([...items.values()].map(({ itemId }) => itemId)).size,
      count: async () => {
        const found = await ask(connection, what, answers.datasetRunItems, (options) =>
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          api.datasetRunItems.list(query, options),
        )
        return found?.meta.totalItems ?? 0
      },
    }
  }
}

/** Runs of a dataset in the repository, by their mark, which carries what a dataset run would say of them. */
async function* listMarked(
  connection: Connection,
  api: LangfuseClient['api'],
  from: string,
  name: RunQuery['name'],
): AsyncGenerator<readonly RunHead[]> {
  const what: Text = ['the complete runs']
  const pages = followCursors((cursor) => {
    const query = { name: COMPLETE, source: 'API', fromTimestamp: from, limit: PAGE, fields: 'core,subject,details' }
    return askFor(connection, what, answers.scores, (options) =>
      api.scoresV3.getManyV3({ ...query, ...cursor }, options),
    )
  }, what)
  for await (const marks of pages) {
    yield marks
      .flatMap(({ subject, metadata }) => {
        const [runName = '', startedAt] = [metadata[KEYS.name], metadata[KEYS.startedAt]]
        if (subject?.kind !== 'experiment' || startedAt === undefined) return []
        return [{ id: subject.id, name: runName, startedAt, metadata, pages: 'dataset runs' as const }]
      })
      .filter((run) => (name.operator === '=' ? run.name === name.value : run.name.startsWith(name.value)))
  }
}

function toHead({ id, name, datasetId, metadata, createdAt }: answers.DatasetRunRow): RunHead {
  const startedAt = metadata[KEYS.startedAt] ?? createdAt
  return { id, name, datasetId, metadata, startedAt, pages: 'dataset runs' }
}
