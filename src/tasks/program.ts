import type { z } from 'zod'
import type { Place } from '../errors.ts'
import type { TaskRunnerDefinition } from '../ports.ts'
import type { Answerer } from './answerer.ts'
import { startScorers } from './code.ts'
import { composeRunner } from './composed-runner.ts'
import { createJob, type FindJudges } from './job.ts'

/** What a program that answers for items is given. */
export interface ProgramContext {
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  /** Of one item. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Of the task in the spec. */
  readonly place: Place
}

interface Program<Options> {
  readonly kind: string
  readonly options: z.ZodType<Options>
  readonly description: string
  describe(options: Options): string
  /** Throws GateError when it cannot be had at all. */
  readonly start: (options: Options, context: ProgramContext) => Promise<Answerer>
}

/** A task that is no module of ours to load: its outputs are scored by the gate's evaluator modules and checks. */
export function programTask<Options>({
  start,
  ...definition
}: Program<Options>): (findJudges: FindJudges) => TaskRunnerDefinition<Options> {
  return (findJudges) => ({
    ...definition,
    start: async (options, gate, added, context) => {
      const job = await createJob(gate, added, context, findJudges)
      const answerer = await start(options, {
        directory: job.directory,
        environment: job.environment,
        timeoutMs: gate.timeoutMs,
        signal: context.signal,
        place: gate.task.place,
      })
      const scorers = await startScorers(job, [], answerer)
      const main = {
        run: async (call: Parameters<Answerer['answer']>[0]) => ({
          ...(await answerer.answer(call)),
          // Spans of a program that nobody asked to hand them over come by the end of the run, as far as can be told.
          missingSpans: { task: 0, evaluation: 0 },
          scores: [],
          scoreErrors: [],
        }),
        close: () => answerer.close(),
      }
      return composeRunner(main, null, scorers, job)
    },
  })
}
