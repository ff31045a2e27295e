import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { readChangedFiles } from '../git/changed-files.ts'
import { findChangedFiles } from '../github/changed-files.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'
import type { Log } from '../log.ts'

/**
 * What a pull request or a merge group changes, from the clone or else from GitHub; asked once, when a gate has `paths`.
 * Null on every other event, and where it cannot be told: then every gate is affected.
 */
export function createChangedFiles(
  directory: string,
  environment: Readonly<Record<string, string>>,
  github: Github | undefined,
  context: GithubContext,
  log: Log,
): () => Promise<readonly string[] | null> {
  const { owner, repo, pullRequest, mergeGroup } = context
  const base = pullRequest?.baseSha ?? mergeGroup?.baseSha
  const head = pullRequest?.headSha ?? mergeGroup?.headSha
  const find = async (): Promise<readonly string[] | null> => {
    if (base === undefined || head === undefined) return null
    const local = await readChangedFiles(directory, base, head, environment)
    if (local !== null) return local
    const warn = (why: Text): null => {
      log.warn(say`Which files have changed cannot be told, so every gate runs. ${why}`)
      return null
    }
    if (github === undefined) return warn(say`This clone is shallow, and there is no github-token to ask GitHub with.`)
    try {
      const files = await findChangedFiles(github, { owner, repo, base, head })
      return files ?? warn(say`GitHub lists 300 files at most; check out with ${'fetch-depth: 0'}.`)
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      return warn(error.problems.flatMap(({ text, remedy }) => [...text, ' ', ...(remedy ?? [])]))
    }
  }
  let found: Promise<readonly string[] | null> | undefined
  return () => (found ??= find())
}
