import { z } from 'zod'
import type { Dataset } from '../core/dataset.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { hashDataset } from '../hash.ts'
import type { DatasetSource, RunContext } from '../ports.ts'
import { readRepositoryFile } from '../repository-file.ts'
import { parseRows } from './rows.ts'

const options = z.strictObject({
  file: z
    .string()
    .regex(
      /\.(jsonl?|ya?ml|csv)$/,
      'a path that ends in .jsonl, .json, .yaml or .csv; a dataset in Langfuse with such a name is written {name: …}',
    )
    .describe('path of the dataset, relative to the working directory: .jsonl, .csv, or a list in .json or .yaml'),
})
type Options = z.infer<typeof options>

/** `./cases`, `evals/cases.txt`: meant as a path, whatever its ending. Folders of Langfuse have no such endings. */
const LOOKS_LIKE_PATH = /^\.{0,2}[/\\]|[/\\][^/\\]*\.[a-z]{1,8}$|^[^/\\]*\.(jsonl?|ya?ml|csv|txt|tsv|xlsx|parquet)$/i

/** A dataset in the repository: one item a row. */
export const fileDataset: DatasetSource<Options> = {
  kind: 'file',
  description: 'a file of the repository (.jsonl, .json, .yaml or .csv)',
  options,
  shorthand: (text) => (LOOKS_LIKE_PATH.test(text) ? { file: text } : null),
  load,
}

async function load({ file }: Options, { directory }: Pick<RunContext, 'directory'>): Promise<Dataset> {
  const found = await readRepositoryFile(directory, file)
  if (found.status !== 'read') {
    throw new GateError({
      code: found.status === 'missing' ? 'DATASET_NOT_FOUND' : 'DATASET_INVALID',
      text: say`The dataset cannot be read: ${found.text}`,
      remedy: say`Paths in the spec are relative to the working directory, ${directory}.`,
    })
  }
  const items = parseRows(found.text, file)
  if (items.length === 0) {
    throw new GateError({
      code: 'DATASET_EMPTY',
      text: say`The dataset ${file} has no items`,
      remedy: say`Write one item a row, each with ${'input'} and, as a rule, ${'id'} and ${'expectedOutput'}.`,
      place: { file, line: 1, column: 1 },
    })
  }
  return { source: 'file', name: file, hash: hashDataset(items), items }
}
