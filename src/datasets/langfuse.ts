import { z } from 'zod'
import type { DatasetItem } from '../core/dataset.ts'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { hashDataset, hashItem } from '../hash.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import type { DatasetSource } from '../ports.ts'

const options = z.strictObject({
  name: z.string().min(1).describe('of the dataset in Langfuse'),
  version: z.iso
    .datetime({ offset: true })
    .optional()
    .describe('a timestamp: the items as they were then; default: as they are when the run starts'),
})
type Options = z.infer<typeof options>

/** A second before now: the server's clock and ours may differ, and a version in the future is no fixed version. */
const MARGIN_MS = 1_000

/** A dataset in Langfuse, every item as of one timestamp, in the order of the items' ids. */
export function langfuseDataset(getLangfuse: GetLangfuse): DatasetSource<Options> {
  return {
    kind: 'name',
    description: 'a dataset in Langfuse',
    options,
    shorthand: (text) => ({ name: text }),
    async load({ name, version: asked }, context) {
      const langfuse = await getLangfuse(say`The dataset ${name}`, [
        'A dataset that is a file in the repository needs no keys.',
      ])
      const version = asked ?? new Date(context.now().getTime() - MARGIN_MS).toISOString()
      const found = await langfuse.fetchDataset(name)
      if (found === null) throw notFound(name, langfuse.baseUrl)
      const rows = await langfuse.fetchDatasetItems(name, version)
      if (rows.length === 0) throw empty(name, asked)
      const items = rows
        .map(({ id, input, expectedOutput, metadata, createdAt }) => {
          const content = {
            input,
            ...(expectedOutput === undefined ? {} : { expectedOutput }),
            ...(metadata === undefined ? {} : { metadata }),
          }
          const added = createdAt === undefined ? {} : { createdAt }
          return { id, hash: hashItem(content), ...content, ...added } satisfies DatasetItem
        })
        // They come newest first, and editing an item moves it: only its id stays.
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      return {
        source: 'langfuse',
        name,
        id: found.id,
        version,
        ...(asked === undefined ? {} : { pinnedVersion: asked }),
        hash: hashDataset(items),
        items,
        link: langfuse.links.dataset(found.id),
      }
    },
  }
}

function notFound(name: string, baseUrl: string): GateError {
  return new GateError({
    code: 'DATASET_NOT_FOUND',
    text: say`The dataset ${name} does not exist in the project of these keys at ${baseUrl}.`,
    remedy: ['Correct its name in the spec; a path of a file must begin with ./ or end with .jsonl or .json.'],
  })
}

function empty(name: string, version: string | undefined): GateError {
  const when: Text = version === undefined ? [] : say` at version ${version}`
  return new GateError({
    code: 'DATASET_EMPTY',
    text: say`The dataset ${name} has no active items${when}.`,
    remedy: ['Add items to it in Langfuse; archived ones do not count.'],
  })
}
