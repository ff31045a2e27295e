import type { History } from '../core/history.ts'
import { callGithub, statusOf } from './call.ts'
import type { Github } from './client.ts'

/** The history that GitHub has: all of it. `head` is the commit that was checked out, or the pull request's. */
export function githubHistory(
  github: Github,
  place: { readonly owner: string; readonly repo: string },
  head: string,
): History {
  const compare = async (from: string, to: string) => {
    try {
      const { data } = await callGithub('compare two commits', 'contents: read', () =>
        github.octokit.rest.repos.compareCommits({ ...place, base: from, head: to, per_page: 1 }),
      )
      return data
    } catch (error) {
      // A commit that GitHub does not have, or will not show, is one of which it can tell nothing.
      if (statusOf(error) === 404 || statusOf(error) === 403) return null
      throw error
    }
  }
  return {
    async findBase(branch) {
      const found = await compare(branch, head)
      const base = found?.merge_base_commit.sha
      return base === undefined || base === head ? null : base
    },
    async relate(commit, base) {
      if (commit === base) return { behind: 0 }
      const found = await compare(commit, base)
      if (found === null) return null
      if (found.status === 'identical') return { behind: 0 }
      return found.status === 'ahead' ? { behind: found.ahead_by } : 'unrelated'
    },
  }
}
