import { problemsOf } from '../errors.ts'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { setFailed, setOutput } from '@actions/core'
import { buildReport } from '../core/build-report.ts'
import { redactor, redactReport } from '../core/render/redact.ts'
import type { Job, Report } from '../core/report.ts'
import { deliverAll } from '../deliver.ts'
import { createEdges } from '../edges.ts'
import { createGithub } from '../github/client.ts'
import { parseGithubContext } from '../github/context.ts'
import { langfuseOnDemand } from '../langfuse/client.ts'
import { childEnvironment, keyLikeNames, secretValues } from '../process/child-environment.ts'
import type { Reporter } from '../ports.ts'
import { createReporters, type Destinations } from '../reporters/index.ts'
import { runSpec } from '../run-spec.ts'
import { TOOL } from '../version.ts'
import { artifactAttempts } from '../baselines/artifact-attempts.ts'
import { createApprovalLookup } from './approval.ts'
import { branchReports } from './branch-reports.ts'
import { createChangedFiles } from './changed-files.ts'
import { commitReports } from './commit-reports.ts'
import { decideAgain } from './decide-again.ts'
import { githubDestinations, localDestinations, type Surroundings } from './destinations.ts'
import { identify, requireHead } from './identity.ts'
import { readInputs, secretsOf } from './inputs.ts'
import { identifyJob } from './job.ts'
import { createHistory } from './history.ts'
import { createLog } from './log.ts'
import { logProgress } from './progress.ts'
import { clientPayload, meetDispatch } from './prompt-event.ts'
import { rewriteVerdicts } from './rewrite-verdicts.ts'
import { onCancel, readPayload, refuseForkWithSecrets, toLog } from './step.ts'

/** Runs the gates as a GitHub Action; returns the exit code. */
export async function run(): Promise<number> {
  const { env } = process
  const inputs = readInputs()
  const secrets = [...secretsOf(inputs), ...secretValues(env)]
  const log = createLog(redactor(secrets))
  const cancel = new AbortController()
  onCancel(cancel, log)
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const directory = resolve(workspace, inputs.workingDirectory ?? '.')
  const pathOf = (file: string): string => relative(workspace, resolve(directory, file)).replaceAll(sep, '/')
  const { id, key } = identifyJob(env, pathOf(inputs.spec ?? ''), inputs.gates)
  // Of two steps in one job, both leave their report.
  const reportPath = join(env['RUNNER_TEMP'] ?? tmpdir(), 'langfuse-gate', key, 'report.json')
  const htmlPath = join(dirname(reportPath), 'report.html')
  const now = (): Date => new Date()
  const base: Destinations = {
    json: { path: reportPath, log },
    html: { path: htmlPath, links: { trusted: [] }, log },
    terminal: toLog,
  }
  let reporters = createReporters(base)
  const settings = {
    publicKey: inputs.langfusePublicKey,
    secretKey: inputs.langfuseSecretKey,
    baseUrl: inputs.langfuseBaseUrl,
    log,
    signal: cancel.signal,
  }
  let afterwards = (): Promise<void> => Promise.resolve()
  let hurried: (() => readonly Reporter[]) | undefined
  let commentUrl = ''
  let job: Job | undefined
  let report: Report
  try {
    const payload = await readPayload(env['GITHUB_EVENT_PATH'])
    const event = parseGithubContext(env, payload)
    const childEnv = childEnvironment([], {}).values
    const { context, identity } = await identify(directory, event, childEnv)
    for (const warning of context.warnings) log.warn(warning)
    job = { id, key, run: context.runId, attempt: context.attempt }
    const { githubToken: token } = inputs
    const github = token === undefined ? undefined : createGithub({ token, apiUrl: context.apiUrl, log })
    const surroundings: Surroundings = {
      ...{ inputs, context, job, github, pathOf, log, htmlPath, summaryPath: env['GITHUB_STEP_SUMMARY'] },
      onWritten: (url) => {
        commentUrl = url
      },
    }
    const local = { ...base, ...localDestinations(surroundings) }
    reporters = createReporters(local)
    reporters = createReporters({ ...local, ...githubDestinations(surroundings) })
    if (token !== undefined) {
      const hurriedGithub = createGithub({ token, apiUrl: context.apiUrl, log, isHurried: true })
      hurried = () => createReporters({ ...local, ...githubDestinations({ ...surroundings, github: hurriedGithub }) })
    }
    const findApproval = createApprovalLookup(github, context)
    const again = await decideAgain({ github, context, job, findApproval, now, log })
    if (again !== null) {
      report = again.report
      if (again.isNews) afterwards = () => rewriteVerdicts(again.report, settings, context.runUrl)
      else reporters = createReporters(local)
    } else {
      refuseForkWithSecrets(context)
      await requireHead(directory, context, childEnv)
      const createAll = createEdges(settings, {
        reports: branchReports(github, context),
        findAttempts: artifactAttempts(commitReports(github, context, job)),
      })
      const changedFiles = createChangedFiles(directory, childEnv, github, context, log)
      const isDispatch = context.event === 'repository_dispatch'
      const getLangfuse = langfuseOnDemand(settings).get
      const dispatch = isDispatch
        ? meetDispatch(clientPayload(payload), { getLangfuse, context: { identity, now }, log })
        : undefined
      report = await runSpec({
        ...(inputs.spec === undefined ? {} : { spec: inputs.spec }),
        gates: inputs.gates,
        createEdges: (specText) => ({ ...createAll(specText), findApproval, changedFiles }),
        context: {
          ...{ directory, identity, log, now, signal: cancel.signal },
          history: createHistory(directory, childEnv, github, context, identity),
          runId: [context.runId, context.attempt, id].join('-'),
          job: { workflow: context.workflow, name: context.job },
        },
        watching: { onProgress: logProgress(log), keyLikeNames: keyLikeNames() },
        reporters,
        ...(dispatch === undefined ? {} : { meet: dispatch.meet }),
      })
      dispatch?.warnUnused()
    }
  } catch (error) {
    const problems = problemsOf(error)
    report = buildReport({ tool: TOOL, createdAt: now().toISOString(), spec: inputs.spec ?? '', gates: [], problems })
  }
  const signed = job === undefined ? report : { ...report, job }
  // What was announced has to be completed in the ten seconds that the runner gives.
  if (cancel.signal.aborted && hurried !== undefined) reporters = hurried()
  await deliverAll(reporters, redactReport(signed, secrets), { log })
  await afterwards()
  setOutput('verdict', report.verdict)
  setOutput('passed', report.passed)
  setOutput('report', reportPath)
  setOutput('html', htmlPath)
  setOutput('comment-url', commentUrl)
  if (report.exitCode !== 0) setFailed(`langfuse-gate: ${report.verdict}`)
  return report.exitCode
}
