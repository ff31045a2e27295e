import { runGit, type Environment } from './run-git.ts'

/** When a commit was made (ISO 8601, by its committer); undefined where this clone does not have it. */
export function readCommitTime(
  directory: string,
  commit: string,
  environment: Environment,
): Promise<string | undefined> {
  return runGit(directory, ['show', '--no-patch', '--format=%cI', `${commit}^{commit}`, '--'], environment)
}

/** A file as it was at a commit, by its path from `directory`; undefined where it was not there, or nobody can tell. */
export function readFileAt(
  directory: string,
  commit: string,
  file: string,
  environment: Environment,
): Promise<string | undefined> {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  return runGit(directory, ['show', `${commit}:./${path}`], environment)
}
