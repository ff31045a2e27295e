import { z } from 'zod'
import type { Dataset, DatasetItem } from '../core/dataset.ts'
import { hashDataset, hashItem } from '../hash.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import type { DatasetSource, RunContext } from '../ports.ts'
import { langfuseDataset } from './langfuse.ts'

const options = z.strictObject({ script: z.string().min(1).describe('path of the script that brings the items') })

/** The items that a script brings itself, and the dataset in Langfuse that it has them from, if it says so. */
export interface ScriptItems {
  readonly items: readonly Omit<DatasetItem, 'hash'>[]
  readonly dataset: { readonly id: string; readonly name: string } | null
}

/** Starts the script with the dataset that it is offered; null where it takes the items of that. */
export type AskScript = (offered: Dataset | undefined, context: RunContext) => Promise<ScriptItems | null>

/** What a script of experiment-action runs over: the dataset of the inputs, or the items that the script has itself. */
export function scriptDataset(
  getLangfuse: GetLangfuse,
  named: { readonly name: string; readonly version?: string } | undefined,
  askScript: AskScript,
): DatasetSource<z.infer<typeof options>> {
  return {
    kind: 'script',
    description: 'the items that a script brings',
    options,
    async load({ script }, context) {
      const offered = named === undefined ? undefined : await langfuseDataset(getLangfuse).load(named, context)
      const own = await askScript(offered, context)
      if (own !== null) return datasetOf(own, offered, script)
      return offered ?? datasetOf({ items: [], dataset: null }, undefined, script)
    },
  }
}

function datasetOf({ items: given, dataset }: ScriptItems, offered: Dataset | undefined, script: string): Dataset {
  const items = given.map((item) => ({ ...item, hash: hashItem(item) }))
  const known = new Set(offered?.items.map(({ id }) => id))
  if (offered !== undefined && items.every(({ id }) => known.has(id))) {
    const ids = new Set(items.map(({ id }) => id))
    const chosen = offered.items.filter(({ id }) => ids.has(id))
    const isPart = chosen.length < offered.items.length
    const selection = isPart ? { selection: 'the items that the script takes' } : {}
    return { ...offered, ...selection, items: chosen, hash: hashDataset(chosen) }
  }
  const hash = hashDataset(items)
  if (dataset === null) return { source: 'file', name: script, hash, items }
  return { source: 'langfuse', name: dataset.name, id: dataset.id, hash, items }
}
