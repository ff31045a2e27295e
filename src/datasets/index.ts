import type { GetLangfuse } from '../langfuse/client.ts'
import type { DatasetSource } from '../ports.ts'
import { fileDataset } from './file.ts'
import { langfuseDataset } from './langfuse.ts'

/** Every place that items come from; the first whose short form fits is meant. To add one: a file here, and a line. */
export function datasetSources(getLangfuse: GetLangfuse): readonly DatasetSource[] {
  return [fileDataset, langfuseDataset(getLangfuse)]
}
