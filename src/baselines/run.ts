import { z } from 'zod'
import type { Baseline } from '../core/run-record.ts'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { readItems, readRun, WINDOW_DAYS, windowStart } from '../langfuse/read-run.ts'
import type { Run } from '../langfuse/runs.ts'
import type { BaselineSource } from '../ports.ts'

const options = z.strictObject({ run: z.string().min(1).describe('name of a run in Langfuse') })
type Options = z.infer<typeof options>

/** One run in Langfuse, by its name. It was named, so its absence is an error. */
export function runBaseline(getLangfuse: GetLangfuse): BaselineSource<Options, Baseline> {
  return {
    kind: 'run',
    description: 'a run in Langfuse, by its name',
    options,
    async find({ run }, _gate, dataset, context) {
      const langfuse = await getLangfuse(say`The baseline run ${run}`, ['Or give --baseline FILE.'])
      const query = { from: windowStart(context.now()), name: { operator: '=', value: run }, dataset } as const
      const named: Run[] = []
      for await (const found of langfuse.runs.list(query)) named.push(found)
      const [only, second] = named.filter(({ datasetId }) => datasetId === dataset.id)
      if (only === undefined) {
        throw named.length === 0
          ? problem('BASELINE_NOT_FOUND', say`No run of the last ${WINDOW_DAYS} days is called ${run} in Langfuse.`)
          : problem('BASELINE_NOT_COMPARABLE', say`The run ${run} is not one of the dataset ${dataset.name}.`)
      }
      if (second !== undefined) {
        throw problem(
          'BASELINE_NOT_COMPARABLE',
          say`More than one run of the dataset ${dataset.name} is called ${run}.`,
        )
      }
      const record = await readRun(only, await readItems(only, langfuse), dataset, langfuse)
      return { status: 'found', record, origin: { kind: 'run', words: say`the run ${run}` } }
    },
  }
}

function problem(code: 'BASELINE_NOT_FOUND' | 'BASELINE_NOT_COMPARABLE', text: Text): GateError {
  return new GateError({ code, text, remedy: ['Correct the name of the run under baseline in the spec.'] })
}
