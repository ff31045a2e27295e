import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { addWorktree } from '../git/worktree.ts'
import type { BaseCode, BaselineSource, RunContext } from '../ports.ts'
import { childEnvironment } from '../process/child-environment.ts'
import { runCommand } from '../process/run-command.ts'

/** Installing what a large repository needs, from an empty cache. */
const SETUP_TIMEOUT_MS = 20 * 60_000
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
export const rerunBaseline: BaselineSource<Options> = {
  kind: 'rerun',
  description: 'the commit that the change departs from, run again beside the candidate',
  options,
  async find({ setup, branch }, gate, _dataset, context) {
    refuseTask(gate)
    const { identity, history, directory, signal } = context
    const commit = identity.baseCommit ?? (await history.findBase(branch))
    if (commit === null) throw notKnown(branch)
    if (commit === identity.commit && identity.isDirty !== true) {
      return { status: 'missing', reason: say`the code is that of the base commit ${short(commit)} itself` }
    }
    const worktree = await addWorktree(directory, commit, childEnvironment([], {}).values, signal)
    try {
      if (setup !== undefined) await runSetup(setup, worktree.directory, commit, gate, context)
    } catch (error) {
      await worktree.remove()
      throw error
    }
    const { repository, runUrl, pullRequest } = identity
    return {
      status: 'code',
      gate: { ...gate, evaluatorModules: gate.evaluatorModules.filter(({ path }) => isFile(worktree.directory, path)) },
      directory: worktree.directory,
      // Without the event and the branch: this run is nobody's baseline but this candidate's.
      identity: {
        commit,
        ...(worktree.tree === undefined ? {} : { tree: worktree.tree }),
        ...(repository === undefined ? {} : { repository }),
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
      },
      origin: { kind: 'rerun', words: say`the base commit ${short(commit)}, run again beside the candidate` },
      close: () => worktree.remove(),
    } satisfies BaseCode
  },
}

/** With the variables that the gate's tasks may see, and no others. Throws GateError BASELINE_UNREADABLE or CANCELLED. */
async function runSetup(
  setup: NonNullable<Options['setup']>,
  directory: string,
  commit: string,
  gate: Gate,
  { log, signal }: RunContext,
): Promise<void> {
  const [command = '', ...args] = typeof setup === 'string' ? ['sh', '-c', setup] : setup
  const words = typeof setup === 'string' ? setup : setup.join(' ')
  log.info(say`The base commit ${short(commit)} is made ready: ${words}`)
  const environment = childEnvironment(gate.env, gate.settings ?? {}).values
  const result = await runCommand({
    ...{ command, args, directory, environment, signal },
    input: '',
    timeoutMs: SETUP_TIMEOUT_MS,
  })
  if (result.kind === 'exited' && result.code === 0) return
  if (result.kind === 'cancelled') {
    throw new GateError({ code: 'CANCELLED', text: say`The run was cancelled while the base was made ready.` })
  }
  const said = 'lastWords' in result && result.lastWords !== '' ? say`; its last words: ${result.lastWords}` : []
  const how = {
    exited: () => ('code' in result ? say`exited with code ${result.code}` : []),
    ended: () => ('how' in result ? say`${[result.how]}` : []),
    timeout: () => say`took more than ${SETUP_TIMEOUT_MS / 60_000} minutes`,
    'too-large': () => say`printed more than 16 MiB`,
  }[result.kind]()
  throw new GateError({
    code: 'BASELINE_UNREADABLE',
    text: say`The base commit ${short(commit)} cannot be made ready: ${words} ${how}${said}`,
    remedy: say`Correct ${'setup'} under baseline in the spec. It sees the variables of ${'env'}, and no others.`,
  })
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

function short(commit: string): string {
  return commit.slice(0, 7)
}
