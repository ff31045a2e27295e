import { realpathSync } from 'node:fs'
import { z } from 'zod'
import type { Dataset } from '../core/dataset.ts'
import { scriptError, type ScriptEnd, type ScriptError, type ScriptOpening } from '../core/script.ts'
import { say } from '../core/text.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { GateError, type Place } from '../errors.ts'
import type { RunContext, TaskRunner, TaskRunnerDefinition } from '../ports.ts'
import { withRunJournal } from '../process/run-journal.ts'
import { writeItems } from '../process/items-file.ts'
import { startScorers } from './code.ts'
import { composeRunner } from './composed-runner.ts'
import { answerFromResult } from './script-answers.ts'
import { requireSameItems } from './script-items.ts'
import { createJob, findModule, type FindJudges, type Job } from './job.ts'
import { evaluatorModulesIn, LANGUAGES, type Language } from './languages.ts'
import { startWorkers, type HeldScript, type Workers } from './workers.ts'

const options = z.strictObject({
  script: z
    .string()
    .regex(/\.([cm]?[jt]sx?|py)$/, 'a path of a script in JavaScript, TypeScript or Python')
    .describe('path of a script of langfuse/experiment-action, relative to the working directory'),
})
type ScriptOptions = z.infer<typeof options>

/** What experiment-action gives to its scripts, and a spec has no words for. */
export interface ScriptSettings {
  /** On top of what the gate's `env` lets through. */
  readonly environment: Readonly<Record<string, string>>
  readonly metadata: Readonly<Record<string, string>>
  readonly datasetVersion?: string
  /** How far the script got, where it has been asked already. */
  readonly opening?: () => ScriptOpening | undefined
}

const NOTHING: ScriptSettings = { environment: {}, metadata: {} }

/** `task: {script: experiments/qa.ts}`: the script's own task and evaluators, run by the gate item by item. */
export const scriptTask =
  (settings: ScriptSettings = NOTHING) =>
  (findJudges: FindJudges): TaskRunnerDefinition<ScriptOptions> => ({
    kind: 'script',
    options,
    description: 'A script of langfuse/experiment-action, in JavaScript, TypeScript or Python, unchanged.',
    describe: ({ script }) => script,
    start: async ({ script: written }, gate, added, context, dataset) => {
      const given = { ...settings, metadata: { ...gate.run.metadata, ...settings.metadata } }
      const job = await createScriptJob(gate, added, given, context, findJudges)
      const { language, script, close } = await prepare(written, dataset, given, job)
      try {
        const opening = settings.opening?.() ?? (await open(language, script, job))
        if (opening.reached === 'end') return await startAnswers(opening, dataset, job)
        requireSameItems(opening.data, dataset, job)
        const holder = await startWorkers(language, script, evaluatorModulesIn(language, job), job, 'loop')
        if (holder.hello.script?.reached !== 'experiment') {
          await holder.close()
          throw changedItsMind(written, gate.task.place)
        }
        const others = await startScorers(job, [language], holder)
        const runner = await composeRunner(holder, holder, others, job)
        return {
          ...runner,
          conclude: (items, run) => withRunJournal(items, (journal) => conclude(holder, journal, run)),
          close: async () => {
            await runner.close()
            await close()
          },
        }
      } catch (error) {
        await close()
        throw error
      }
    },
  })

/** Starts a script, to see how far it gets by itself: to its items, or to its end. Throws GateError. */
export async function openScript(
  written: string,
  gate: Gate,
  dataset: Dataset | undefined,
  settings: ScriptSettings,
  context: RunContext,
): Promise<ScriptOpening> {
  const job = await createScriptJob(gate, {}, settings, context, async () => [])
  const { language, script, close } = await prepare(written, dataset, settings, job)
  try {
    return await open(language, script, job)
  } finally {
    await close()
  }
}

async function createScriptJob(
  gate: Gate,
  added: Readonly<Record<string, string>>,
  { environment }: ScriptSettings,
  context: RunContext,
  findJudges: FindJudges,
): Promise<Job> {
  const job = await createJob(gate, added, context, findJudges)
  return { ...job, environment: { ...job.environment, ...environment } }
}

interface Prepared {
  readonly language: Language
  readonly script: HeldScript
  readonly close: () => Promise<void>
}

/** The items of the dataset are in a file: each process of the script has them as `context.data`. */
async function prepare(
  written: string,
  dataset: Dataset | undefined,
  { metadata, datasetVersion }: ScriptSettings,
  job: Job,
): Promise<Prepared> {
  const named = findModule(job, written, 'TASK_NOT_LOADED', job.gate.task.place)
  const file = dataset === undefined ? null : await writeItems(dataset)
  const version = datasetVersion ?? dataset?.pinnedVersion
  return {
    language: LANGUAGES.python.isModule(written) ? 'python' : 'javascript',
    script: {
      ...named,
      script: {
        path: realpathSync(named.path),
        data: file?.path ?? null,
        ...(version === undefined ? {} : { datasetVersion: version }),
        metadata,
      },
    },
    close: async () => file?.remove(),
  }
}

/** Away from the gate's own traces: a script that runs its experiment itself keeps its own. */
async function open(language: Language, script: HeldScript, job: Job): Promise<ScriptOpening> {
  const alone = { ...job, judges: [], isTraced: false, gate: { ...job.gate, concurrency: 1 } }
  const workers = await startWorkers(language, script, [], alone)
  await workers.close()
  const { script: opening } = workers.hello
  if (opening === undefined) throw new TypeError('a worker with a script did not say how far it got')
  return opening
}

/** A script that ran its experiment itself: what it returned are the answers. */
async function startAnswers(end: ScriptEnd, dataset: Dataset | undefined, job: Job): Promise<TaskRunner> {
  const { answers, items, runner } = answerFromResult(end, job.gate.task.place)
  requireSameItems(items, dataset, job)
  const scorers = await startScorers(job, [])
  const composed = await composeRunner(answers, null, scorers, job)
  return runner(composed)
}

function changedItsMind(written: string, place: Place): GateError {
  return new GateError({
    code: 'SCRIPT_FAILED',
    text: say`${written} called runExperiment when it was asked for its items, and not when it was to be run.`,
    remedy: say`A script is started once in every process: it must do the same each time.`,
    place,
  })
}

async function conclude(
  workers: Workers,
  journal: string,
  run: Parameters<NonNullable<TaskRunner['conclude']>>[1],
): Promise<ScriptError | null> {
  const { output, error } = await workers.conclude(journal, run)
  if (output === null) return null
  const said = scriptError.safeParse(output)
  if (said.success) return said.data
  throw new GateError({
    code: 'SCRIPT_FAILED',
    text: say`The script did not return when its experiment was over: ${error?.message ?? 'its answer cannot be read'}.`,
    remedy: say`A script must return or throw; one that ends its process has said nothing.`,
  })
}
