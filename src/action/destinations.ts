import { say } from '../core/text.ts'
import type { Job } from '../core/report.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'
import type { Log } from '../log.ts'
import type { Destinations } from '../reporters/index.ts'
import { parseCommentMode, type ActionInputs } from './inputs.ts'

export interface Surroundings {
  readonly inputs: ActionInputs
  readonly context: GithubContext
  readonly job: Job
  /** Absent without a token. */
  readonly github: Github | undefined
  /** GITHUB_STEP_SUMMARY. */
  readonly summaryPath: string | undefined
  /** Where the page of the report is written. */
  readonly htmlPath: string
  readonly pathOf: (file: string) => string
  readonly log: Log
  /** Where the comment is, once it is there. */
  readonly onWritten: (url: string) => void
}

/** What stays in the job: the page, its summary, and the marks on lines of the spec. */
export function localDestinations({ inputs, context, summaryPath, htmlPath, pathOf, log }: Surroundings): Destinations {
  const links = linksOf(inputs, context)
  return {
    html: { path: htmlPath, links, log },
    annotations: {
      write: (line) => {
        process.stdout.write(`${line}\n`)
      },
      pathOf,
    },
    ...(summaryPath === undefined || summaryPath === '' ? {} : { summary: { path: summaryPath, links, log } }),
  }
}

/** What the pull request shows: statuses of its head commit, and the comment. */
export function githubDestinations(surroundings: Surroundings): Destinations {
  const { inputs, context, job, github, log, onWritten } = surroundings
  const { owner, repo, pullRequest, statusSha, runUrl } = context
  const mode = parseCommentMode(inputs)
  if (github === undefined) {
    log.warn(say`There is no github-token: the verdict is in this log, the job summary and the exit code alone.`)
    return {}
  }
  return {
    ...(statusSha === undefined
      ? {}
      : { status: { github, target: { owner, repo, sha: statusSha, url: runUrl }, gates: inputs.gates, log } }),
    ...(pullRequest === undefined || mode === 'never'
      ? {}
      : {
          comment: {
            github,
            place: { owner, repo, number: pullRequest.number },
            mode,
            marker: { key: job.key, run: context.runId, attempt: context.attempt, commit: pullRequest.headSha },
            links: linksOf(inputs, context),
            log,
            onWritten,
          },
        }),
  }
}

function linksOf(inputs: ActionInputs, { owner, repo, serverUrl, runUrl }: GithubContext) {
  const langfuse = inputs.langfuseBaseUrl ?? 'https://cloud.langfuse.com'
  return { trusted: [langfuse, `${serverUrl}/${owner}/${repo}`], server: serverUrl, run: runUrl }
}
