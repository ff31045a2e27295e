import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { JudgeCall } from '../core/model-call.ts'
import { SHORTEST_SECRET } from '../core/render/redact.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { list, say } from '../core/text.ts'
import { GateError, type Place } from '../errors.ts'
import type { RunContext } from '../ports.ts'
import { childEnvironment } from '../process/child-environment.ts'

/** What the processes of one gate have in common. */
export interface Job {
  readonly gate: Gate
  /** Absolute, without symbolic links. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly isTraced: boolean
  /** Judges of the spec, which ask in workers of JavaScript. */
  readonly judges: readonly JudgeCall[]
  readonly context: RunContext
}

/** The gate's judges, ready to be asked: their prompts found. Throws GateError. */
export type FindJudges = (gate: Gate) => Promise<readonly JudgeCall[]>

/** What the spec lets the task see, with a warning for what it lists and no task gets. */
export async function createJob(
  gate: Gate,
  added: Readonly<Record<string, string>>,
  context: RunContext,
  findJudges: FindJudges,
): Promise<Job> {
  const { values, missing, refused, tooShort } = childEnvironment(gate.env, { ...gate.settings, ...added })
  if (missing.length > 0) context.log.warn(say`env lists ${list(missing, 20)}, which this job does not have.`)
  if (refused.length > 0) {
    context.log.warn(say`env lists ${list(refused, 20)}, which the runner gives to this action alone: no task gets it.`)
  }
  if (tooShort.length > 0) {
    context.log.warn(
      say`env lists ${list(tooShort, 20)}, with a value of fewer than ${SHORTEST_SECRET} characters: it cannot be hidden where a task prints it.`,
    )
  }
  return {
    gate,
    directory: realpathSync(context.directory),
    environment: values,
    isTraced: 'LANGFUSE_BASE_URL' in added,
    judges: await findJudges(gate),
    context,
  }
}

/** A module as the spec names it, and where it is. */
export interface Named {
  readonly path: string
  readonly written: string
  readonly place: Place
}

/** Finds a module of the spec. Throws GateError with `code`. */
export function findModule(
  job: Job,
  written: string,
  code: 'TASK_NOT_LOADED' | 'EVALUATOR_NOT_LOADED',
  place: Place,
): Named {
  const path = resolve(job.directory, written)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return { path: realpathSync(path), written, place }
  throw new GateError({
    code,
    text: say`${written} is not a file.`,
    remedy: say`Paths in the spec are relative to the working directory, ${job.directory}.`,
    place,
  })
}
