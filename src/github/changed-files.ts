import { callGithub } from './call.ts'
import type { Github } from './client.ts'

/** GitHub lists no more of a comparison, and does not say that there are more. */
const MOST_FILES = 300

/** What `readChangedFiles` of git answers, as GitHub tells it. Throws GateError GITHUB_UNAVAILABLE. */
export async function findChangedFiles(
  { octokit }: Github,
  { owner, repo, base, head }: Readonly<Record<'owner' | 'repo' | 'base' | 'head', string>>,
): Promise<readonly string[] | null> {
  const { data } = await callGithub('compare the head with its base', 'contents: read', () =>
    octokit.rest.repos.compareCommits({ owner, repo, base, head, per_page: 1 }),
  )
  const { files } = data
  if (files === undefined || files.length >= MOST_FILES) return null
  return files.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [filename, previous],
  )
}
