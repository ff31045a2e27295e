import type { Gate } from '../core/spec/gate-spec.ts'
import type { RunContext, TaskRunner } from '../ports.ts'
import type { CallsAtOnce } from '../process/protocol.ts'
import { composeRunner } from './composed-runner.ts'
import { createJob, findModule, type FindJudges, type Job } from './job.ts'
import { evaluatorModulesIn, LANGUAGES, type Language } from './languages.ts'
import { startWorkers, type Workers } from './workers.ts'

/** A function of the repository, called in processes of its own language; evaluators of the other have theirs. */
export async function startCode(
  language: Language,
  written: { readonly path: string; readonly export: string },
  gate: Gate,
  added: Readonly<Record<string, string>>,
  context: RunContext,
  findJudges: FindJudges,
  calls: CallsAtOnce = 'one',
): Promise<TaskRunner> {
  const job = await createJob(gate, added, context, findJudges)
  const module = findModule(job, written.path, 'TASK_NOT_LOADED', gate.task.place)
  const own = evaluatorModulesIn(language, job)
  const holder = await startWorkers(language, { ...module, export: written.export }, own, job, calls)
  const others = await startScorers(job, [language], holder)
  return composeRunner(holder, holder, others, job)
}

/** Workers for the gate's evaluator modules alone, in every language but those `except`. */
export async function startScorers(
  job: Job,
  except: readonly Language[],
  ...started: readonly { close(): Promise<void> }[]
): Promise<readonly Workers[]> {
  const scorers: Workers[] = []
  try {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const modules = except.includes(language) ? [] : evaluatorModulesIn(language, job)
      const judges = language === 'javascript' && !except.includes(language) ? job.judges : []
      if (modules.length + judges.length > 0) scorers.push(await startWorkers(language, null, modules, job))
    }
    return scorers
  } catch (error) {
    await Promise.all([...started, ...scorers].map((one) => one.close()))
    throw error
  }
}
