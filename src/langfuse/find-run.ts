import type { Dataset } from '../core/dataset.ts'
import { say, type Text } from '../core/text.ts'
import type { Langfuse } from './client.ts'
import { WINDOW_DAYS, windowStart } from './read-run.ts'
import type { Run } from './runs.ts'

/** The one run of a dataset that has this name; else why there is none, and whether another has the name. */
export async function findNamedRun(
  langfuse: Langfuse,
  name: string,
  dataset: Dataset,
  now: Date,
): Promise<{ readonly run: Run } | { readonly isThere: boolean; readonly text: Text }> {
  const named: Run[] = []
  const query = { from: windowStart(now), name: { operator: '=', value: name }, dataset } as const
  for await (const found of langfuse.runs.list(query)) named.push(found)
  const [run, second] = named.filter(({ datasetId }) => datasetId === dataset.id)
  if (run !== undefined && second === undefined) return { run }
  if (run !== undefined) {
    return { isThere: true, text: say`More than one run of the dataset ${dataset.name} is called ${name}.` }
  }
  return named.length === 0
    ? { isThere: false, text: say`No run of the last ${WINDOW_DAYS} days is called ${name} in Langfuse.` }
    : { isThere: true, text: say`The run ${name} is not one of the dataset ${dataset.name}.` }
}
