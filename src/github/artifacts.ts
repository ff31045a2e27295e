import { list, say, type Text } from '../core/text.ts'
import { ARTIFACT_PREFIX, PERMISSION, readReport, REPORT_FILE, type Artifact } from './artifact-report.ts'
import { callGithub } from './call.ts'
import type { Github } from './client.ts'

/** Each costs a request, and old ones have expired. */
const MOST_RUNS = 30

export interface ReportQuery {
  readonly owner: string
  readonly repo: string
  /** `.github/workflows/gate.yml`: runs of no other workflow are believed. */
  readonly workflowPath: string
  /** One of the two: runs of a branch, or of a commit. */
  readonly branch?: string
  readonly headSha?: string
  /** `push`, `pull_request`, …: what may have started the run. */
  readonly events: readonly string[]
  /** The run that asks. */
  readonly exceptRun?: number
  /** Whether a report is one that is looked for; without it, all are. */
  readonly accepts?: (text: string) => boolean
}

export interface FoundReport {
  /** JSON, as the run left it: to be parsed like anything from outside. */
  readonly text: string
  readonly artifact: string
  readonly runId: number
  readonly headSha: string
  /** When the run was started, ISO 8601. */
  readonly createdAt: string
  /** Of the run. */
  readonly url: string
}

export type ReportSearch = FoundReport | { readonly missing: Text }

/**
 * The newest report that a run of this repository's own workflow has left as an artifact: of runs whose code is in this
 * repository, never of a fork's. That there is none is an answer, with what was looked at. Throws GateError:
 * GITHUB_UNAVAILABLE where GitHub cannot be asked, RECORD_UNREADABLE for an artifact that is not as it should be.
 */
export async function findReport(github: Github, query: ReportQuery): Promise<ReportSearch> {
  const found = await findReports(github, query)
  if ('missing' in found) return found
  const [first] = found
  return first ?? { missing: say`No run has left a report.` }
}

/** Like `findReport`: all reports of the newest run that has one, newest first. A workflow may have several jobs. */
export async function findReports(
  github: Github,
  query: ReportQuery,
): Promise<readonly FoundReport[] | { readonly missing: Text }> {
  const { runs, isAll } = await findRuns(github, query)
  const passedOver: string[] = []
  for (const run of runs) {
    const found: FoundReport[] = []
    for (const artifact of await findArtifacts(github, query, run.id)) {
      if (artifact.isExpired) {
        passedOver.push(`${artifact.name} of run ${String(run.id)} has expired`)
        continue
      }
      const text = await readReport(github, query, artifact)
      if (text === null) passedOver.push(`${artifact.name} of run ${String(run.id)} has no ${REPORT_FILE}`)
      else if (query.accepts?.(text) === false) {
        passedOver.push(`${artifact.name} of run ${String(run.id)} is another report`)
      } else {
        const { id: runId, headSha, createdAt, url } = run
        found.push({ text, artifact: artifact.name, runId, headSha, createdAt, url })
      }
    }
    if (found.length > 0) return found
  }
  return { missing: describeMissing(query, runs.length, isAll, passedOver) }
}

/** Every report that may be read, those of the newest run first. Throws as `findReport` does. */
export async function* listReports(github: Github, query: ReportQuery): AsyncGenerator<FoundReport> {
  const { runs } = await findRuns(github, query)
  for (const run of runs) {
    for (const artifact of await findArtifacts(github, query, run.id)) {
      const text = artifact.isExpired ? null : await readReport(github, query, artifact)
      if (text === null || query.accepts?.(text) === false) continue
      const { id: runId, headSha, createdAt, url } = run
      yield { text, artifact: artifact.name, runId, headSha, createdAt, url }
    }
  }
}

interface Run {
  readonly id: number
  readonly headSha: string
  readonly createdAt: string
  readonly url: string
}

async function findRuns(github: Github, query: ReportQuery): Promise<{ runs: readonly Run[]; isAll: boolean }> {
  const { owner, repo, workflowPath, branch, headSha } = query
  const { data } = await callGithub('list the runs of the workflow', PERMISSION, () =>
    github.octokit.rest.actions.listWorkflowRuns({
      owner,
      repo,
      workflow_id: workflowPath.split('/').at(-1) ?? '',
      ...(branch === undefined ? {} : { branch }),
      ...(headSha === undefined ? {} : { head_sha: headSha }),
      per_page: 100,
    }),
  )
  const repository = `${owner}/${repo}`.toLowerCase()
  const own = data.workflow_runs.filter(
    (run) =>
      run.id !== query.exceptRun &&
      query.events.includes(run.event) &&
      run.path.split('@')[0] === workflowPath &&
      // GitHub's filters are not the proof: a fork may have a branch of the same name.
      headRepository(run)?.toLowerCase() === repository &&
      (branch === undefined || run.head_branch === branch) &&
      (headSha === undefined || run.head_sha === headSha),
  )
  const newestFirst = own.sort((a, b) => b.id - a.id).slice(0, MOST_RUNS)
  return {
    runs: newestFirst.map(({ id, head_sha: sha, created_at: createdAt, html_url: url }) => ({
      ...{ id, headSha: sha, createdAt, url },
    })),
    isAll: own.length <= MOST_RUNS && data.total_count <= data.workflow_runs.length,
  }
}

/** Null where the fork is gone, whatever the description says. */
function headRepository(run: { readonly head_repository: { readonly full_name: string } | null }): string | undefined {
  return run.head_repository?.full_name
}

async function findArtifacts(github: Github, { owner, repo }: ReportQuery, run: number): Promise<readonly Artifact[]> {
  const { data } = await callGithub('list the artifacts of a run', PERMISSION, () =>
    github.octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run, per_page: 100 }),
  )
  return data.artifacts
    .filter(({ name }) => name.startsWith(ARTIFACT_PREFIX))
    .sort((a, b) => b.id - a.id)
    .map(({ id, name, size_in_bytes: sizeBytes, expired: isExpired }) => ({ id, name, sizeBytes, isExpired }))
}

function describeMissing(
  { workflowPath, branch, headSha, events }: ReportQuery,
  runs: number,
  isAll: boolean,
  passedOver: readonly string[],
): Text {
  const of = branch === undefined ? say`commit ${headSha?.slice(0, 7) ?? ''}` : say`branch ${branch}`
  const looked = isAll ? say`${runs} in all` : say`the newest ${runs}`
  const found = passedOver.length === 0 ? say`none has an artifact ${`${ARTIFACT_PREFIX}…`}` : list(passedOver)
  return say`No run of ${workflowPath} on ${of} (${events.join(', ')}) has left a report: ${looked}; ${found}.`
}
