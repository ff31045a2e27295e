import { randomUUID } from 'node:crypto'
import { shortCommit } from '../core/history.ts'
import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { addWorktree, type Worktree } from '../git/worktree.ts'
import type { RunContext } from '../ports.ts'
import { childEnvironment } from '../process/child-environment.ts'
import { runCommand } from '../process/run-command.ts'
import { endStrays, MARKER } from '../process/strays.ts'

/** Installing what a large repository needs, from an empty cache. */
const SETUP_TIMEOUT_MS = 20 * 60_000

/** A line for the shell, or a program and its arguments. */
export type Setup = string | readonly string[]

/** What a gate asks of the base. */
export interface Wanted {
  readonly commit: string
  readonly setup: Setup | undefined
  /** Names of the variables that the setup may see: those of the gate's `env`, without what a variant sets. */
  readonly env: readonly string[]
}

/** Base commits that are checked out, for as long as a run lasts. */
export interface BaseCheckouts {
  /** Throws GateError BASELINE_UNREADABLE or CANCELLED: to all who want the same, and it is tried once. */
  get(wanted: Wanted, context: RunContext): Promise<Worktree>
  /** Removes them all, and ends what their setups have left running. Never rejects. */
  close(): Promise<void>
}

/** Gates and variants that want the same share one checkout, which is made ready once: installing is what takes long. */
export function createBaseCheckouts(): BaseCheckouts {
  const made = new Map<string, Promise<CheckedOut>>()
  return {
    async get(wanted, context) {
      const key = JSON.stringify([wanted.commit, wanted.setup, wanted.env.toSorted()])
      const known = made.get(key) ?? checkOut(wanted, context)
      made.set(key, known)
      return (await known).worktree
    },
    async close() {
      const all = await Promise.allSettled(made.values())
      made.clear()
      // One after another: each has git write to the same repository.
      for (const one of all) if (one.status === 'fulfilled') await one.value.remove()
    },
  }
}

interface CheckedOut {
  readonly worktree: Worktree
  remove(): Promise<void>
}

async function checkOut({ setup, ...wanted }: Wanted, context: RunContext): Promise<CheckedOut> {
  const { directory, signal } = context
  const worktree = await addWorktree(directory, wanted.commit, childEnvironment([], {}).values, signal)
  const mark = randomUUID()
  const remove = async (): Promise<void> => {
    // What the setup has started, a database say, is there as long as the code that needs it.
    if (setup !== undefined) await endStrays(mark)
    await worktree.remove()
  }
  try {
    if (setup !== undefined) await runSetup({ ...wanted, setup }, worktree.directory, mark, context)
    return { worktree, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Throws GateError BASELINE_UNREADABLE or CANCELLED. */
async function runSetup(
  { commit, setup, env }: Wanted & { readonly setup: Setup },
  directory: string,
  mark: string,
  { log, signal }: RunContext,
): Promise<void> {
  const [command = '', ...args] = typeof setup === 'string' ? ['sh', '-c', setup] : setup
  const words = typeof setup === 'string' ? setup : setup.join(' ')
  log.info(say`The base commit ${shortCommit(commit)} is made ready: ${words}`)
  const environment = childEnvironment(env, { [MARKER]: mark }).values
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
    text: say`The base commit ${shortCommit(commit)} cannot be made ready: ${words} ${how}${said}`,
    remedy: say`Correct ${'setup'} under baseline in the spec. It sees the variables of ${'env'}, and no others.`,
  })
}
