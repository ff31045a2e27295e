import { z } from 'zod'
import type { Dataset } from '../core/dataset.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { GetLangfuse, Langfuse } from '../langfuse/client.ts'
import { findNamedRun } from '../langfuse/find-run.ts'
import { readItems, readRun } from '../langfuse/read-run.ts'
import type { RunContext, TaskRunnerDefinition } from '../ports.ts'
import { startScorers } from './code.ts'
import { composeRunner } from './composed-runner.ts'
import { createJob, type FindJudges } from './job.ts'

const options = z.strictObject({ run: z.string().min(1).describe('name of a run in Langfuse; nothing is run') })
type RunOptions = z.infer<typeof options>

/** `task: {run: NAME}`: a run that exists is judged. The gate's evaluators score what it stored; its own scores stay. */
export function runTask(getLangfuse: GetLangfuse): (findJudges: FindJudges) => TaskRunnerDefinition<RunOptions> {
  return (findJudges) => ({
    kind: 'run',
    options,
    description: 'A run in Langfuse, by its name: nothing is run, and that run is judged.',
    describe: ({ run }) => run,
    findRun: async ({ run }, gate, dataset, context) => {
      const langfuse = await getLangfuse(say`The run ${run}`, ['Or compare two saved runs with langfuse-gate compare.'])
      return readNamed(run, gate, dataset, langfuse, context)
    },
    start: async (_options, gate, added, context) => {
      const job = await createJob(gate, added, context, findJudges)
      const main = {
        run: () => Promise.reject(new TypeError('a run that exists is not run')),
        close: () => Promise.resolve(),
      }
      return composeRunner(main, null, await startScorers(job, []), job)
    },
  })
}

async function readNamed(
  name: string,
  { task: { place } }: Gate,
  dataset: Dataset,
  langfuse: Langfuse,
  context: RunContext,
): Promise<RunRecord> {
  const found = await findNamedRun(langfuse, name, dataset, context.now())
  if ('text' in found) {
    const remedy = ['Correct the name of the run under task in the spec.']
    throw new GateError({ code: 'RUN_NOT_FOUND', text: found.text, remedy, place })
  }
  try {
    return await readRun(found.run, await readItems(found.run, langfuse), dataset, langfuse)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    // What reads a run for a baseline calls it one.
    const problems = error.problems.map((problem) =>
      problem.code === 'BASELINE_UNREADABLE' ? { ...problem, code: 'RECORD_UNREADABLE' as const } : problem,
    )
    throw new GateError(problems, { cause: error })
  }
}
