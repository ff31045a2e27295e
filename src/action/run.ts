import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { setFailed, setOutput } from '@actions/core'
import { buildReport } from '../core/build-report.ts'
import { redactor, redactReport } from '../core/render/redact.ts'
import type { Report } from '../core/report.ts'
import { say } from '../core/text.ts'
import { deliverAll } from '../deliver.ts'
import { createEdges } from '../edges.ts'
import { GateError } from '../errors.ts'
import { problemsOf } from '../gate.ts'
import { createGithub } from '../github/client.ts'
import { parseGithubContext, type GithubContext } from '../github/context.ts'
import type { Log } from '../log.ts'
import type { Reporter, RunContext } from '../ports.ts'
import { childEnvironment, keyLikeNames } from '../process/child-environment.ts'
import { createReporters, type Destinations } from '../reporters/index.ts'
import { runSpec } from '../run-spec.ts'
import { TOOL } from '../version.ts'
import { identify } from './identity.ts'
import { readInputs, secretsOf, type ActionInputs } from './inputs.ts'
import { createLog } from './log.ts'
import { logProgress } from './progress.ts'

/** Runs the gates as a GitHub Action; returns the exit code. */
export async function run(): Promise<number> {
  const { env } = process
  const inputs = readInputs()
  const secrets = [...secretsOf(inputs), ...keyLikeNames().flatMap((name) => env[name] ?? [])].filter(isLongEnough)
  const log = createLog(redactor(secrets))
  const cancel = new AbortController()
  onCancel(cancel, log)
  const reportPath = join(env['RUNNER_TEMP'] ?? tmpdir(), 'langfuse-gate', 'report.json')
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const directory = resolve(workspace, inputs.workingDirectory ?? '.')
  const pathOf = (file: string): string => relative(workspace, resolve(directory, file)).replaceAll(sep, '/')
  const base = { json: { path: reportPath, log }, terminal: toLog }
  let commentUrl = ''
  let reporters: readonly Reporter[] = createReporters(base)
  let report: Report
  try {
    const github = parseGithubContext(env, await readPayload(env['GITHUB_EVENT_PATH']))
    for (const warning of github.warnings) log.warn(warning)
    reporters = createReporters({
      ...base,
      ...destinations(inputs, github, env['GITHUB_STEP_SUMMARY'], log, pathOf, (url) => {
        commentUrl = url
      }),
    })
    refuseForkWithSecrets(github)
    const context: RunContext = {
      directory,
      identity: await identify(directory, github, childEnvironment([], {}).values),
      runId: [github.runId, github.attempt, env['GITHUB_JOB'] ?? 'job'].join('-'),
      log,
      now: () => new Date(),
      signal: cancel.signal,
    }
    report = await runSpec({
      ...(inputs.spec === undefined ? {} : { spec: inputs.spec }),
      gates: inputs.gates,
      createEdges: createEdges({
        publicKey: inputs.langfusePublicKey,
        secretKey: inputs.langfuseSecretKey,
        baseUrl: inputs.langfuseBaseUrl,
        log,
        signal: cancel.signal,
      }),
      context,
      watching: { onProgress: logProgress(log), keyLikeNames: keyLikeNames() },
      reporters,
    })
  } catch (error) {
    const problems = problemsOf(error)
    report = buildReport({
      tool: TOOL,
      createdAt: new Date().toISOString(),
      spec: inputs.spec ?? '',
      gates: [],
      problems,
    })
  }
  await deliverAll(reporters, redactReport(report, secrets), { log })
  setOutput('verdict', report.verdict)
  setOutput('passed', report.passed)
  setOutput('report', reportPath)
  setOutput('comment-url', commentUrl)
  if (report.exitCode !== 0) setFailed(`langfuse-gate: ${report.verdict}`)
  return report.exitCode
}

const toLog = {
  write: (text: string): void => {
    process.stdout.write(text)
  },
  color: false,
  width: 140,
}

const SHORTEST_SECRET = 8
/** Shorter values would be found in ordinary words. */
function isLongEnough(value: string): boolean {
  return value.length >= SHORTEST_SECRET
}

/** The runner cancels with SIGINT and gives some seconds: what runs is stopped, and what was announced is completed. */
function onCancel(cancel: AbortController, log: Log): void {
  const stop = (): void => {
    if (cancel.signal.aborted) return
    log.info(say`Cancelled: no more items are started.`)
    cancel.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function destinations(
  inputs: ActionInputs,
  github: GithubContext,
  summaryPath: string | undefined,
  log: Log,
  pathOf: (file: string) => string,
  onWritten: (url: string) => void,
): Destinations {
  const { owner, repo, pullRequest, statusSha, serverUrl, runUrl } = github
  const langfuse = inputs.langfuseBaseUrl ?? 'https://cloud.langfuse.com'
  const links = { trusted: [langfuse, `${serverUrl}/${owner}/${repo}`], server: serverUrl, run: runUrl }
  const local: Destinations = {
    annotations: {
      write: (line) => {
        process.stdout.write(`${line}\n`)
      },
      pathOf,
    },
    ...(summaryPath === undefined || summaryPath === '' ? {} : { summary: { path: summaryPath, links, log } }),
  }
  if (inputs.githubToken === undefined) {
    log.warn(say`There is no github-token: the verdict is in this log, the job summary and the exit code alone.`)
    return local
  }
  const client = createGithub({ token: inputs.githubToken, apiUrl: github.apiUrl, log })
  return {
    ...local,
    ...(statusSha === undefined
      ? {}
      : { status: { github: client, target: { owner, repo, sha: statusSha, url: runUrl }, gates: inputs.gates, log } }),
    ...(pullRequest === undefined
      ? {}
      : {
          comment: {
            github: client,
            place: { owner, repo, number: pullRequest.number },
            // Of two folders with a spec each, both have their comment.
            spec: pathOf(inputs.spec ?? ''),
            gates: inputs.gates,
            runId: github.runId,
            attempt: github.attempt,
            commit: pullRequest.headSha,
            links,
            log,
            onWritten,
          },
        }),
  }
}

/** Code of a fork must never run where the repository's secrets are. */
function refuseForkWithSecrets({ event, pullRequest }: GithubContext): void {
  if (event !== 'pull_request_target' || pullRequest?.isFork !== true) return
  throw new GateError({
    code: 'INPUT_INVALID',
    text: say`The event is pull_request_target and the head is a fork: its code would run with this repository's secrets.`,
    remedy: say`Use on: pull_request for the job of the gate.`,
  })
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
