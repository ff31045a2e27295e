import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { shortCommit } from '../core/history.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { BaselineSource } from '../ports.ts'
import { createBaseCheckouts } from './base-checkouts.ts'

/** Tasks whose code is in the repository, and whose two sides can be there at the same time. */
const REPEATABLE = ['module', 'python', 'command']

const options = z.strictObject({
  rerun: z
    .literal('base', 'base: the commit that the change departs from')
    .describe('the commit that the change departs from, run again beside the candidate'),
  setup: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .exactOptional()
    .describe('installs what the base needs, in its own folder: a line for the shell, or a program and its arguments'),
  branch: z.string().min(1).default('main').describe('what the change departs from, where no pull request says it'),
})
type Options = z.infer<typeof options>

/** The code before the change, to be run in the same job: what a provider does meanwhile, it does to both. */
export function rerunBaseline(): BaselineSource<Options> {
  const checkouts = createBaseCheckouts()
  return {
    kind: 'rerun',
    description: 'the commit that the change departs from, run again beside the candidate',
    options,
    async find({ setup, branch }, gate, _dataset, context) {
      refuseTask(gate)
      const { identity, history } = context
      const commit = identity.baseCommit ?? (await history.findBase(branch))
      if (commit === null) throw notKnown(branch)
      if (commit === identity.commit && identity.isDirty !== true) {
        return { status: 'missing', reason: say`the code is that of the base commit ${shortCommit(commit)} itself` }
      }
      const { directory, tree } = await checkouts.get({ commit, setup, env: gate.env }, context)
      const { repository, runUrl, pullRequest } = identity
      return {
        status: 'code',
        gate: { ...gate, evaluatorModules: gate.evaluatorModules.filter(({ path }) => isFile(directory, path)) },
        directory,
        // Without the event and the branch: this run is nobody's baseline but this candidate's.
        identity: {
          commit,
          ...(tree === undefined ? {} : { tree }),
          ...(repository === undefined ? {} : { repository }),
          ...(runUrl === undefined ? {} : { runUrl }),
          ...(pullRequest === undefined ? {} : { pullRequest }),
        },
        origin: { kind: 'rerun', words: say`the base commit ${shortCommit(commit)}, run again beside the candidate` },
      }
    },
    close: () => checkouts.close(),
  }
}

function refuseTask({ task }: Gate): void {
  if (REPEATABLE.includes(task.kind)) return
  throw new GateError({
    code: 'SPEC_INVALID',
    text: say`${'rerun: base'} runs the code of another commit, and a task of the kind ${task.kind} is not code that two commits can have side by side.`,
    remedy: say`Name a branch, a run or a file as the baseline.`,
    place: task.place,
  })
}

function notKnown(branch: string): GateError {
  return new GateError({
    code: 'BASELINE_NOT_FOUND',
    text: say`The base commit is not known: neither this job nor its clone says where this code departs from ${branch}.`,
    remedy: say`Have all of the history checked out, with ${'fetch-depth: 0'}, or write ${'branch:'} beside ${'rerun'}.`,
  })
}

function isFile(directory: string, path: string): boolean {
  return statSync(resolve(directory, path), { throwIfNoEntry: false })?.isFile() === true
}
