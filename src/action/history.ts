import { isRepeating } from '../core/events.ts'
import { departingFrom, firstToKnow, type History } from '../core/history.ts'
import type { Identity } from '../core/run-record.ts'
import { gitHistory } from '../git/history.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'
import { githubHistory } from '../github/history.ts'

/** What came before the code of a workflow run: as the event says, as the clone knows, as GitHub knows. */
export function createHistory(
  directory: string,
  environment: Readonly<Record<string, string>>,
  github: Github | undefined,
  { owner, repo, sha }: GithubContext,
  { baseCommit, headCommit, commit, event, branch }: Identity,
): History {
  const local = gitHistory(directory, environment)
  // The merge that is checked out under `pull_request` is nobody's ancestor; its head is known to GitHub by itself.
  const remote = github === undefined ? [] : [githubHistory(github, { owner, repo }, headCommit ?? commit ?? sha)]
  // A run that no push has started changes nothing: it is compared with earlier runs of the very same commit, too.
  const isRepeat = isRepeating(event)
  const known = (asked: string): string | undefined => (isRepeat && asked === branch ? commit : baseCommit)
  return departingFrom(known, firstToKnow([local, ...remote]))
}
