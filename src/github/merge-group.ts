import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { callGithub } from './call.ts'
import type { Github } from './client.ts'
import type { MergeGroup } from './context.ts'

const PERMISSION = 'pull-requests: read'
/** GitHub's queue puts at most 100 pull requests into a group; each costs a request. */
const MOST_STEPS = 100
const PAGE = 100
const MOST_COMMITS = 1000

interface Commit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
}

interface Repository {
  readonly owner: string
  readonly repo: string
}

/**
 * The numbers of all pull requests of a merge group. GitHub does not say them, its name has only the last: each commit that
 * the queue has put on top of the base must be traced to one. Throws GateError GITHUB_UNAVAILABLE when one cannot.
 */
export async function findGroupPullRequests(
  github: Github,
  repository: Repository,
  group: MergeGroup,
): Promise<readonly number[]> {
  const numbers = new Set<number>()
  const last = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.headRef)?.[1]
  if (last !== undefined) numbers.add(Number(last))
  for (const commit of queueSteps(await findCommits(github, repository, group), group)) {
    const found = await findPullRequests(github, repository, group, commit)
    if (found.length === 0) throw untraced(say`no open pull request is known for its commit ${commit.sha}`)
    for (const number of found) numbers.add(number)
  }
  return [...numbers].sort((a, b) => a - b)
}

async function findCommits({ octokit }: Github, { owner, repo }: Repository, group: MergeGroup): Promise<Commit[]> {
  const commits: Commit[] = []
  for (let page = 1; ; page += 1) {
    const { data } = await callGithub('compare the merge group with its base', 'contents: read', () =>
      octokit.rest.repos.compareCommits({
        ...{ owner, repo, base: group.baseSha, head: group.headSha },
        per_page: PAGE,
        page,
      }),
    )
    commits.push(
      ...data.commits.map(({ sha, commit, parents }) => ({
        ...{ sha, message: commit.message, parents: parents.map((parent) => parent.sha) },
      })),
    )
    if (commits.length >= data.total_commits || data.commits.length === 0) return commits
    if (commits.length >= MOST_COMMITS) throw untraced(say`it has more than ${MOST_COMMITS} commits`)
  }
}

/** From the head along the first parents to the base: what the queue itself has made. */
function queueSteps(commits: readonly Commit[], { headSha, baseSha }: MergeGroup): readonly Commit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]))
  const steps: Commit[] = []
  let sha: string | undefined = headSha
  while (sha !== baseSha) {
    const commit: Commit | undefined = sha === undefined ? undefined : bySha.get(sha)
    if (commit === undefined) throw untraced(say`its commits do not lead back to its base ${baseSha}`)
    if (steps.length === MOST_STEPS) throw untraced(say`it has more than ${MOST_STEPS} steps`)
    steps.push(commit)
    sha = commit.parents[0]
  }
  return steps
}

/** A merge commit's second parent is the head of its pull request; a squashed one has the number behind its title. */
async function findPullRequests(
  { octokit }: Github,
  { owner, repo }: Repository,
  { baseBranch }: MergeGroup,
  { sha, message, parents }: Commit,
): Promise<readonly number[]> {
  const head = parents[1]
  const { data } = await callGithub('find the pull requests of a commit', PERMISSION, () =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: head ?? sha, per_page: 100 }),
  )
  const fitting = data.filter((pull) => pull.state === 'open' && pull.base.ref === baseBranch)
  const known = head === undefined ? fitting : fitting.filter((pull) => pull.head.sha === head)
  if (known.length > 0 || head !== undefined) return known.map(({ number }) => number)
  const titled = /\(#(\d+)\)$/.exec(message.split('\n', 1)[0] ?? '')?.[1]
  if (titled === undefined) return []
  const { data: pull } = await callGithub('read a pull request of the merge group', PERMISSION, () =>
    octokit.rest.pulls.get({ owner, repo, pull_number: Number(titled) }),
  )
  return pull.state === 'open' && pull.base.ref === baseBranch ? [pull.number] : []
}

function untraced(why: Text): GateError {
  return new GateError({
    code: 'GITHUB_UNAVAILABLE',
    text: say`Which pull requests are in the merge group cannot be told: ${why}.`,
  })
}
