import type { Identity } from '../core/run-record.ts'
import { runGit, type Environment } from './run-git.ts'

/**
 * What git knows of a directory: commit, tree, branch, `owner/name` of the remote called origin, and whether files differ
 * from the commit. Everything that cannot be told (no repository, no git, no commit yet) is left out.
 */
export async function readIdentity(directory: string, environment: Environment): Promise<Identity> {
  const ask = (...args: string[]) => runGit(directory, args, environment)
  const [commit, tree, branch, origin, status] = await Promise.all([
    ask('rev-parse', '--verify', 'HEAD'),
    ask('rev-parse', '--verify', 'HEAD^{tree}'),
    ask('symbolic-ref', '--short', 'HEAD'),
    ask('config', '--get', 'remote.origin.url'),
    ask('status', '--porcelain', '--untracked-files=no'),
  ])
  const repository = origin === undefined ? undefined : repositoryOf(origin)
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(tree === undefined ? {} : { tree }),
    ...(branch === undefined ? {} : { branch }),
    ...(repository === undefined ? {} : { repository }),
    ...(status === undefined ? {} : { isDirty: status !== '' }),
  }
}

/**
 * The parents of the checked-out commit, first parent first. Read from the commit itself, so a shallow clone, which
 * hides parents from `rev-parse HEAD^1`, answers too.
 */
export async function readParents(directory: string, environment: Environment): Promise<readonly string[]> {
  const commit = await runGit(directory, ['cat-file', 'commit', 'HEAD'], environment)
  if (commit === undefined) return []
  const header = commit.split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '')
}

/** `owner/name` of a remote's address, `git@host:owner/name.git` and `https://host/owner/name` alike. */
export function repositoryOf(address: string): string | undefined {
  return /[/:]([^/:\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(address)?.[1]
}
