import type { LangfuseClient } from '@langfuse/client'
import { say, type Text } from '../core/text.ts'
import * as answers from './answers.ts'
import { createBatchQueue } from './batch-queue.ts'
import { experimentId } from './ids.ts'
import { textAttributes, traceAttributes } from './item-traces.ts'
import { chunks, incomplete } from './pages.ts'
import type { Connection } from './retry.ts'
import type { OpenRun, RunStart } from './runs.ts'
import { ask } from './sdk-request.ts'

const LINKS_AT_ONCE = 10

/**
 * Opens a run by linking its first item to it, which gives it its id; the other items follow as they are done. Each item
 * once: of several links to one item the server shows the newest. Without a dataset in Langfuse nothing can be linked.
 */
export async function openLinkedRun(
  start: RunStart,
  connection: Connection,
  api: LangfuseClient['api'],
  projectId: string,
): Promise<OpenRun> {
  const { dataset, first, name } = start
  const linkItem = async (itemId: string, traceId: string, rootId: string): Promise<string> => {
    const body = {
      runName: start.name,
      ...(start.description === undefined ? {} : { runDescription: start.description }),
      metadata: start.metadata,
      datasetItemId: itemId,
      traceId,
      observationId: rootId,
      ...(start.dataset.version === undefined ? {} : { datasetVersion: start.dataset.version }),
    }
    const what: Text = say`the linking of the item ${itemId}`
    const linked = await ask(connection, what, answers.datasetRunItem, (options) =>
      // Deprecated where spans alone make a run; this server is not one of those.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      api.datasetRunItems.create(body, options),
    )
    if (linked === null) {
      throw incomplete(say`the run ${start.name}`, say`the dataset has no item ${itemId} that could be linked to it`)
    }
    return linked.datasetRunId
  }

  const isHosted = dataset.id !== undefined
  const id = isHosted
    ? await linkItem(first.itemId, first.traceId, first.rootId)
    : experimentId(projectId, undefined, name)
  const linked = new Set([first.itemId])
  const what: Text = say`the run ${name}`
  const queue = createBatchQueue<readonly [itemId: string, traceId: string, rootId: string]>({
    sizeOf: () => 1,
    write: async (batch) => {
      for (const some of chunks(batch, LINKS_AT_ONCE)) {
        const ids = await Promise.all(some.map((link) => linkItem(...link)))
        if (ids.some((one) => one !== id)) throw incomplete(what, ['its items were linked to two runs'])
      }
      return 'stored'
    },
    tooLarge: incomplete(what, ['a link is larger than a request may be']),
  })
  return {
    id,
    attributes: (item, rootId) => traceAttributes({ run: id, item: item.id, root: rootId }),
    answerAttributes: ({ output }) => textAttributes(output),
    link(item, traceId, rootId) {
      if (!isHosted || linked.has(item.id)) return
      linked.add(item.id)
      queue.add([item.id, traceId, rootId])
    },
    flush: () => queue.flush(),
  }
}
