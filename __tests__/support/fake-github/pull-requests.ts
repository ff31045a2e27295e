import { GHOST, type Identity } from './identities.ts'
import { userAnswer } from './records.ts'
import { over } from './sample.ts'
import { notFound, page, type Call, type Operations, type Sample, type State } from './state.ts'

export interface StoredPull {
  readonly number: number
  readonly author: Identity
  headSha: string
  readonly headRef: string
  readonly headRepository: string
  readonly baseRef: string
  readonly baseSha: string
  state: 'open' | 'closed'
  readonly labels: string[]
  readonly labelEvents: {
    readonly label: string
    readonly isAdded: boolean
    readonly by: Identity | null
    readonly at: string
  }[]
  readonly reviews: {
    readonly by: Identity | null
    readonly state: string
    readonly commit: string
    readonly at: string
  }[]
}

export function createPull(repository: string, given: Partial<StoredPull>): StoredPull {
  return {
    number: 7,
    author: GHOST,
    headSha: 'a'.repeat(40),
    headRef: 'feature',
    headRepository: repository,
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
    state: 'open',
    labels: [],
    labelEvents: [],
    reviews: [],
    ...given,
  }
}

/** What GitHub tells of pull requests, of who may write, and of the commits between two. */
export function pullRequestOperations(state: State, sample: Sample): Operations {
  const user = (identity: Identity | null): unknown => (identity === null ? null : userAnswer(identity, state.url))
  const pullAnswer = (pull: StoredPull): Record<string, unknown> => ({
    number: pull.number,
    state: pull.state,
    user: userAnswer(pull.author, state.url),
    labels: pull.labels.map((name) => ({
      id: 1,
      node_id: 'LA_1',
      url: state.url,
      name,
      description: '',
      color: 'ffffff',
      default: false,
    })),
    head: { sha: pull.headSha, ref: pull.headRef, repo: { full_name: pull.headRepository } },
    base: { sha: pull.baseSha, ref: pull.baseRef },
  })
  const find = ({ params }: Call): StoredPull | undefined =>
    state.pulls.find(({ number }) => number === Number(params['pull_number'] ?? params['issue_number']))
  return {
    'pulls/get': (call) => {
      const pull = find(call)
      if (pull === undefined) return notFound()
      return { status: 200, body: over(sample('pull-request'), pullAnswer(pull)) }
    },
    'pulls/list-reviews': (call) => {
      const reviews = (find(call)?.reviews ?? []).map(({ by, at, commit, state: decision }) => ({
        ...over(sample('pull-request-review'), { state: decision, commit_id: commit, submitted_at: at }),
        user: user(by),
      }))
      return page(reviews, call.query, `${state.url}${call.path}`)
    },
    'issues/list-events': (call) => {
      const events = (find(call)?.labelEvents ?? []).map(({ label, isAdded, by, at }) => ({
        ...over(sample('labeled-issue-event'), {
          event: isAdded ? 'labeled' : 'unlabeled',
          label: { name: label, color: 'ffffff' },
          created_at: at,
        }),
        actor: user(by),
      }))
      return page(events, call.query, `${state.url}${call.path}`)
    },
    'repos/get-collaborator-permission-level': ({ params }) => {
      const permission = state.permissions.get(params['username'] ?? '')
      if (permission === undefined) return notFound()
      const role_name = permission === 'write' ? 'maintain' : permission
      return {
        status: 200,
        body: over(sample('repository-collaborator-permission'), { permission, role_name }),
      }
    },
    'repos/list-pull-requests-associated-with-commit': ({ params, query, path }) => {
      const numbers = state.commits.find(({ sha }) => sha === params['commit_sha'])?.pulls ?? []
      const pulls = state.pulls.filter(
        ({ number, headSha }) => numbers.includes(number) || headSha === params['commit_sha'],
      )
      const answers = pulls.map((pull) => over(sample('pull-request-simple'), pullAnswer(pull)))
      return page(answers, query, `${state.url}${path}`)
    },
    'repos/compare-commits': ({ params, query }) => compare(state, sample, params, query),
  }
}

function compare(
  state: State,
  sample: Sample,
  params: Call['params'],
  query: URLSearchParams,
): ReturnType<Operations[string]> {
  const { base = '', head = '' } = params
  const ancestors = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from)) return seen
    seen.add(from)
    for (const parent of state.commits.find(({ sha }) => sha === from)?.parents ?? []) ancestors(parent, seen)
    return seen
  }
  if (!state.commits.some(({ sha }) => sha === head)) return notFound()
  const before = ancestors(base)
  const between = ancestors(head)
  const commits = state.commits.filter(({ sha }) => between.has(sha) && !before.has(sha))
  const size = Number(query.get('per_page') ?? 250)
  const start = (Number(query.get('page') ?? 1) - 1) * size
  const files = commits.flatMap((commit) => commit.files ?? [])
  const behind = state.commits.filter(({ sha }) => before.has(sha) && !between.has(sha)).length
  const status = commits.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  const shared = [...between].find((sha) => before.has(sha)) ?? base
  const body = over(sample('commit-comparison'), {
    status,
    ahead_by: commits.length,
    behind_by: behind,
    merge_base_commit: over(sample('commit'), { sha: shared }),
    total_commits: commits.length,
    commits: commits.slice(start, start + size).map(({ sha, parents, message }) =>
      over(sample('commit'), {
        sha,
        commit: { message },
        parents: parents.map((parent) => ({ sha: parent, url: state.url })),
      }),
    ),
    files: files.slice(0, 300).map(({ filename, previous }) => ({
      ...sample('diff-entry'),
      filename,
      ...(previous === undefined ? {} : { status: 'renamed', previous_filename: previous }),
    })),
  })
  return { status: 200, body }
}
