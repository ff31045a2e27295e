import { z } from 'zod'
import { say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'

/** What the workflow run is about, from the variables and the event payload that the runner gives. */
export interface GithubContext {
  readonly owner: string
  readonly repo: string
  /** `pull_request`, `push`, … */
  readonly event: string
  readonly action?: string
  /** What actions/checkout checks out: under `pull_request` the merge of the head into the base. */
  readonly sha: string
  /** The commit that statuses go on, known to GitHub by itself; absent where the payload does not tell it. */
  readonly statusSha?: string
  readonly ref: string
  /** The branch whose code runs: of a pull request its head's, of a merge group the one it would be merged into. */
  readonly branch?: string
  readonly pullRequest?: PullRequest
  readonly mergeGroup?: MergeGroup
  /** The label that was put on or taken off, where that is the event. */
  readonly label?: string
  readonly defaultBranch?: string
  /** `.github/workflows/gate.yml`, where the runner tells. */
  readonly workflowPath?: string
  /** The name of the workflow; its path where it has none. */
  readonly workflow: string
  /** The job's id in the workflow; legs of a matrix share it. */
  readonly job: string
  readonly runId: number
  readonly runNumber: number
  readonly attempt: number
  readonly runUrl: string
  readonly actor: string
  readonly serverUrl: string
  readonly apiUrl: string
  /** What was odd, for the log. */
  readonly warnings: readonly Text[]
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly headBranch: string
  readonly baseSha: string
  readonly baseBranch: string
  /** The head is in another repository, or in one that is gone. */
  readonly isFork: boolean
  readonly author?: string
}

/** Pull requests that a queue tries together, on top of what is before them in it. */
export interface MergeGroup {
  readonly headSha: string
  /** What the group is put on top of. */
  readonly baseSha: string
  /** `refs/heads/gh-readonly-queue/main/pr-7-…`: the last pull request of the group is in its name. */
  readonly headRef: string
  readonly baseBranch: string
}

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review']

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ sha: z.string(), ref: z.string() }),
    user: z.object({ login: z.string() }).nullish(),
  }),
})
const mergeGroupPayload = z.object({
  merge_group: z.object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string(), base_ref: z.string() }),
})
const actionPayload = z.object({ action: z.string() })
const labelPayload = z.object({ label: z.object({ name: z.string() }) })
const repositoryPayload = z.object({ repository: z.object({ default_branch: z.string() }) })

/**
 * Reads the run's variables and event payload (parsed JSON; undefined where there is none). A payload that is not what its
 * event should have is a warning, and what it would have told is absent. Throws GateError INPUT_INVALID without the
 * variables that every runner sets.
 */
export function parseGithubContext(env: Readonly<Record<string, string | undefined>>, payload: unknown): GithubContext {
  const [owner, repo] = variable(env, 'GITHUB_REPOSITORY').split('/')
  if (owner === undefined || owner === '' || repo === undefined || repo === '') throw notSet('GITHUB_REPOSITORY')
  const event = variable(env, 'GITHUB_EVENT_NAME')
  const sha = variable(env, 'GITHUB_SHA')
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const runId = integer(env, 'GITHUB_RUN_ID')
  const action = actionPayload.safeParse(payload).data?.action
  const label = labelPayload.safeParse(payload).data?.label.name
  const defaultBranch = repositoryPayload.safeParse(payload).data?.repository.default_branch
  const workflowPath = workflowPathOf(env['GITHUB_WORKFLOW_REF'] ?? '')
  return {
    owner,
    repo,
    event,
    ...(action === undefined ? {} : { action }),
    sha,
    ref: env['GITHUB_REF'] ?? '',
    ...subject(env, event, sha, payload, `${owner}/${repo}`),
    ...(label === undefined ? {} : { label }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(workflowPath === undefined ? {} : { workflowPath }),
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? 'job',
    runId,
    runNumber: integer(env, 'GITHUB_RUN_NUMBER'),
    attempt: integer(env, 'GITHUB_RUN_ATTEMPT'),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${String(runId)}`,
    // Whoever runs a job again is not who has started it first.
    actor: env['GITHUB_TRIGGERING_ACTOR'] || (env['GITHUB_ACTOR'] ?? ''),
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  }
}

type Subject = Pick<GithubContext, 'statusSha' | 'branch' | 'pullRequest' | 'mergeGroup' | 'warnings'>

function subject(
  env: Readonly<Record<string, string | undefined>>,
  event: string,
  sha: string,
  payload: unknown,
  repository: string,
): Subject {
  if (PULL_REQUEST_EVENTS.includes(event)) return pullRequestSubject(event, payload, repository)
  if (event === 'merge_group') return mergeGroupSubject(sha, payload)
  const branch = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '')?.[1]
  return { statusSha: sha, ...(branch === undefined ? {} : { branch }), warnings: [] }
}

/** GITHUB_SHA is a merge that no one sees; the head commit is what a pull request shows and a ruleset reads. */
function pullRequestSubject(event: string, payload: unknown, repository: string): Subject {
  const parsed = pullRequestPayload.safeParse(payload)
  if (!parsed.success) {
    return {
      warnings: [say`The payload of the event ${event} names no pull request: there will be no comment and no status.`],
    }
  }
  const { number, head, base, user } = parsed.data.pull_request
  return {
    statusSha: head.sha,
    branch: head.ref,
    pullRequest: {
      number,
      headSha: head.sha,
      headBranch: head.ref,
      baseSha: base.sha,
      baseBranch: base.ref,
      isFork: head.repo?.full_name.toLowerCase() !== repository.toLowerCase(),
      ...(user?.login === undefined ? {} : { author: user.login }),
    },
    warnings: [],
  }
}

function mergeGroupSubject(sha: string, payload: unknown): Subject {
  const parsed = mergeGroupPayload.safeParse(payload)
  if (!parsed.success)
    return { statusSha: sha, warnings: [say`The payload of the event ${'merge_group'} names no merge group.`] }
  const { head_sha: headSha, head_ref: headRef, base_sha: baseSha, base_ref: baseRef } = parsed.data.merge_group
  const baseBranch = baseRef.replace(/^refs\/heads\//, '')
  return {
    statusSha: headSha,
    branch: baseBranch,
    mergeGroup: { headSha, baseSha, headRef, baseBranch },
    warnings: [],
  }
}

/** Of `OWNER/NAME/.github/workflows/gate.yml@refs/heads/main`. */
function workflowPathOf(ref: string): string | undefined {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref)?.[1]
}

function variable(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name]
  if (value === undefined || value === '') throw notSet(name)
  return value
}

function integer(env: Readonly<Record<string, string | undefined>>, name: string): number {
  const value = Number(variable(env, name))
  if (!Number.isSafeInteger(value) || value < 0) throw notSet(name)
  return value
}

function notSet(name: string): GateError {
  return new GateError({
    code: 'INPUT_INVALID',
    text: say`The variable ${name}, which every GitHub runner sets, is not there or not usable.`,
    remedy: say`Run the action in a workflow, or use the command line.`,
  })
}
