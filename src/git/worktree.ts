import { execFile } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { say, type Text } from '../core/text.ts'
import { describeError, GateError } from '../errors.ts'
import { runGit, type Environment } from './run-git.ts'

const run = promisify(execFile)
/** A large repository takes its time to be fetched or checked out. */
const TIMEOUT_MS = 10 * 60_000

export interface Worktree {
  /** Absolute: what the working directory is in the repository, this is in the worktree. */
  readonly directory: string
  readonly tree: string | undefined
  /** Never rejects: what could not be removed is in the machine's temporary folder. */
  remove(): Promise<void>
}

/**
 * Checks a commit out beside the code that is there, in a temporary folder. A commit that a shallow clone does not have is
 * fetched by itself. Throws GateError BASELINE_UNREADABLE or CANCELLED, and nothing is left then.
 */
export async function addWorktree(
  directory: string,
  commit: string,
  environment: Environment,
  signal: AbortSignal,
): Promise<Worktree> {
  const git = (...args: string[]): Promise<string> => runOrSay(directory, args, environment, signal)
  const prefix = await runGit(directory, ['rev-parse', '--show-prefix'], environment)
  if (prefix === undefined) throw unreadable(say`The working directory ${directory} is in no git repository.`)
  await requireCommit(directory, commit, environment, git)
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'langfuse-gate-base-'))
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
    // git forgets a worktree whose folder is gone.
    await runGit(directory, ['worktree', 'prune'], environment)
  }
  const path = join(folder, 'base')
  try {
    await git('worktree', 'add', '--quiet', '--detach', path, commit)
  } catch (error) {
    await remove()
    throw error instanceof Refused
      ? unreadable(say`The base commit ${commit} cannot be checked out: ${error.message}`)
      : error
  }
  const tree = await runGit(path, ['rev-parse', 'HEAD^{tree}'], environment)
  return { directory: join(path, prefix), tree, remove }
}

async function requireCommit(
  directory: string,
  commit: string,
  environment: Environment,
  git: (...args: string[]) => Promise<string>,
): Promise<void> {
  const isHere = async (): Promise<boolean> =>
    (await runGit(directory, ['cat-file', '-e', `${commit}^{commit}`], environment)) !== undefined
  if (await isHere()) return
  const isShallow = (await runGit(directory, ['rev-parse', '--is-shallow-repository'], environment)) === 'true'
  try {
    // Of a clone that has all of its history, a fetch of one commit alone would make a shallow one.
    await git('fetch', '--quiet', '--no-tags', ...(isShallow ? ['--depth=1'] : []), 'origin', commit)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw unreadable(
      say`The base commit ${commit} is not in this clone, and it cannot be fetched: ${error.message}`,
      say`Have all of the history checked out: actions/checkout with ${'fetch-depth: 0'}.`,
    )
  }
  if (!(await isHere())) throw unreadable(say`The base commit ${commit} is nowhere to be found.`)
}

/** What git said against it. */
class Refused extends Error {}

async function runOrSay(
  directory: string,
  args: readonly string[],
  environment: Environment,
  signal: AbortSignal,
): Promise<string> {
  // Nobody is there to be asked for a password, and no hook of the repository is meant for this checkout.
  const settings = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false']
  try {
    const { stdout } = await run('git', ['-C', directory, ...settings, ...args], {
      env: { ...environment, GIT_TERMINAL_PROMPT: '0' },
      timeout: TIMEOUT_MS,
      signal,
    })
    return stdout.trim()
  } catch (error) {
    if (signal.aborted) {
      throw new GateError({ code: 'CANCELLED', text: say`The run was cancelled while the base was checked out.` })
    }
    throw new Refused(lastLine(error))
  }
}

function lastLine(error: unknown): string {
  const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : ''
  return said.split('\n').at(-1) || describeError(error)
}

function unreadable(text: Text, remedy?: Text): GateError {
  return new GateError({ code: 'BASELINE_UNREADABLE', text, ...(remedy === undefined ? {} : { remedy }) })
}
