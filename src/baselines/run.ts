import { z } from 'zod'
import type { Baseline } from '../core/run-record.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { findNamedRun } from '../langfuse/find-run.ts'
import { readVerdict } from '../langfuse/read-metadata.ts'
import { readItems, readRun } from '../langfuse/read-run.ts'
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
      const found = await findNamedRun(langfuse, run, dataset, context.now())
      if ('text' in found) {
        throw new GateError({
          code: found.isThere ? 'BASELINE_NOT_COMPARABLE' : 'BASELINE_NOT_FOUND',
          text: found.text,
          remedy: ['Correct the name of the run under baseline in the spec.'],
        })
      }
      if (readVerdict(found.run) === 'error') {
        throw new GateError({
          code: 'BASELINE_NOT_COMPARABLE',
          text: say`The gate of the run ${run} could not judge it, so it is no baseline.`,
          remedy: ['Name a run that was judged, whatever its verdict.'],
        })
      }
      const record = await readRun(found.run, await readItems(found.run, langfuse), dataset, langfuse)
      return { status: 'found', record, origin: { kind: 'run', words: say`the run ${run}` } }
    },
  }
}
