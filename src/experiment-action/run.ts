import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { setFailed, setOutput } from '@actions/core'
import { createApprovalLookup } from '../action/approval.ts'
import { decideAgain } from '../action/decide-again.ts'
import { githubDestinations, localDestinations, type Surroundings } from '../action/destinations.ts'
import { createHistory } from '../action/history.ts'
import { identify, requireHead } from '../action/identity.ts'
import { identifyJob } from '../action/job.ts'
import { createLog } from '../action/log.ts'
import { logProgress } from '../action/progress.ts'
import { onCancel, readPayload, refuseForkWithSecrets, toLog } from '../action/step.ts'
import { buildReport } from '../core/build-report.ts'
import { redactor, redactReport } from '../core/render/redact.ts'
import type { Job, Report } from '../core/report.ts'
import { say } from '../core/text.ts'
import { deliverAll } from '../deliver.ts'
import { problemsOf, type Problem } from '../errors.ts'
import { createGithub } from '../github/client.ts'
import { parseGithubContext, type GithubContext } from '../github/context.ts'
import { childEnvironment, keyLikeNames, secretValues } from '../process/child-environment.ts'
import { createReporters, type Destinations } from '../reporters/index.ts'
import { TOOL } from '../version.ts'
import { findScripts } from './discover.ts'
import { readExperimentInputs, requireInputs, type ExperimentInputs } from './inputs.ts'
import { warnOfVersions } from './installed.ts'
import { workflowMetadata } from './metadata.ts'
import { fitOutput, outcomeOf, redactResult, scriptResult, type ScriptRun } from './result-json.ts'
import { resultJson } from './result-schema.ts'
import { nameScripts, runScripts, type NamedScript } from './run-scripts.ts'

/** Runs scripts of langfuse/experiment-action, each as a gate; returns the exit code. */
export async function run(): Promise<number> {
  const { env } = process
  const inputs = readExperimentInputs()
  const secrets = [inputs.langfuseSecretKey ?? '', inputs.githubToken ?? '', ...secretValues(env)]
  const log = createLog(redactor(secrets))
  const cancel = new AbortController()
  onCancel(cancel, log)
  const directory = process.cwd()
  const pathOf = (file: string): string => relative(env['GITHUB_WORKSPACE'] ?? directory, file).replaceAll(sep, '/')
  const { id, key } = identifyJob(env, inputs.experimentPath, [inputs.datasetName ?? ''])
  const folder = join(env['RUNNER_TEMP'] ?? tmpdir(), 'langfuse-gate', key)
  const files = ['report.json', 'report.html', 'result.json'].map((file) => join(folder, file))
  const [reportPath = '', htmlPath = '', resultPath = ''] = files
  const now = (): Date => new Date()
  const base: Destinations = {
    json: { path: reportPath, log },
    html: { path: htmlPath, links: { trusted: [] }, log },
    terminal: toLog,
  }
  let reporters = createReporters(base)
  let commentUrl = ''
  let job: Job | undefined
  let runs: readonly ScriptRun[] = []
  let problems: readonly Problem[] = []
  const metadata = { ...workflowMetadata(env), ...inputs.experimentMetadata }
  try {
    const event = parseGithubContext(env, await readPayload(env['GITHUB_EVENT_PATH']))
    const childEnv = childEnvironment([], {}).values
    const { context, identity } = await identify(directory, event, childEnv)
    for (const warning of context.warnings) log.warn(warning)
    job = { id, key, run: context.runId, attempt: context.attempt }
    const { githubToken: token } = inputs
    const github = token === undefined ? undefined : createGithub({ token, apiUrl: context.apiUrl, log })
    const surroundings: Surroundings = {
      ...{ inputs: asGateInputs(inputs), context, job, github, log, htmlPath, summaryPath: env['GITHUB_STEP_SUMMARY'] },
      pathOf,
      onWritten: (url) => {
        commentUrl = url
      },
    }
    reporters = createReporters({ ...base, ...destinations(surroundings, inputs) })
    requireInputs(inputs)
    const scripts = nameScripts(findScripts(directory, inputs.experimentPath), directory)
    const findApproval = createApprovalLookup(github, context)
    const again = await decideAgain({ github, context, job, findApproval, now, log })
    const decided = again === null ? null : matchScripts(again.report, scripts)
    if (again !== null && decided !== null) {
      runs = decided
      if (!again.isNews) reporters = createReporters({ ...base, ...localDestinations(surroundings) })
    } else {
      refuseForkWithSecrets(context)
      await requireHead(directory, context, childEnv)
      await warnOfVersions(inputs, directory, childEnv, log, cancel.signal)
      runs = await runScripts({
        ...{ scripts, inputs, metadata, baseline: baselineOf(context) },
        settings: {
          publicKey: inputs.langfusePublicKey,
          secretKey: inputs.langfuseSecretKey,
          baseUrl: inputs.langfuseBaseUrl,
          log,
          signal: cancel.signal,
        },
        context: {
          ...{ directory, identity, log, now, signal: cancel.signal },
          history: createHistory(directory, childEnv, github, context, identity),
          runId: [context.runId, context.attempt, id].join('-'),
          job: { workflow: context.workflow, name: context.job },
        },
        watching: { onProgress: logProgress(log), keyLikeNames: keyLikeNames() },
      })
    }
  } catch (error) {
    problems = problemsOf(error)
  }
  const built = buildReport({
    ...{ tool: TOOL, createdAt: now().toISOString(), spec: inputs.experimentPath || 'experiment_path', problems },
    gates: runs.map(({ report }) => report),
  })
  const report = redactReport(job === undefined ? built : { ...built, job }, secrets)
  await deliverAll(reporters, report, { log })

  const results = runs.map(scriptResult)
  const said = redactResult({ schema_version: 'v1', action_metadata: metadata, results }, secrets)
  const output = fitOutput(resultJson.parse(said))
  await mkdir(dirname(resultPath), { recursive: true })
  await writeFile(resultPath, JSON.stringify(said))
  if (!output.isWhole) log.warn(say`The output ${'result_json'} leaves out texts of items; ${resultPath} has all.`)
  const outcomes = runs.map((one) => outcomeOf(one.report))
  const hasErrors = problems.length > 0 || outcomes.some(({ isError }) => isError)
  const hasRegressions = outcomes.some(({ isRegression }) => isRegression)
  setOutput('result_json', output.text)
  setOutput('failed', String(hasErrors || hasRegressions))
  setOutput('result_file', resultPath)
  setOutput('verdict', report.verdict)
  setOutput('report', reportPath)
  setOutput('html', htmlPath)
  setOutput('comment_url', commentUrl)
  // What keeps every script from being run is no script's error, and no switch passes it.
  const isError = problems.length > 0 || (hasErrors && inputs.shouldFailOnScriptError)
  const isRegression = hasRegressions && inputs.shouldFailOnRegression
  if (isError || isRegression) setFailed(`langfuse-gate: ${report.verdict}`)
  return isError ? 2 : isRegression ? 1 : 0
}

function destinations(surroundings: Surroundings, inputs: ExperimentInputs): Destinations {
  const local = localDestinations(surroundings)
  if (!inputs.shouldCommentOnPr || surroundings.context.pullRequest === undefined) return local
  if (surroundings.github === undefined) {
    surroundings.log.warn(
      say`There is no ${'github_token'}: the verdict is in this log, the job summary and the exit code alone.`,
    )
    return local
  }
  // Its workflows may write comments, and no statuses.
  const { comment } = githubDestinations(surroundings)
  return { ...local, ...(comment === undefined ? {} : { comment }) }
}

/** The gates of a report that was decided again, as those of the scripts; null where other scripts are here now. */
function matchScripts({ gates }: Report, scripts: readonly NamedScript[]): ScriptRun[] | null {
  const runs = scripts.flatMap(({ path, name }) => {
    const report = gates.find((gate) => gate.name === name)
    return report === undefined ? [] : [{ path, durationMs: 0, report, dataset: undefined }]
  })
  return runs.length === scripts.length && runs.length === gates.length ? runs : null
}

function asGateInputs(inputs: ExperimentInputs): Surroundings['inputs'] {
  return { gates: [], comment: 'always', langfuseBaseUrl: inputs.langfuseBaseUrl }
}

/** What a change would be merged into; else the repository's default branch. */
function baselineOf({ pullRequest, mergeGroup, defaultBranch }: GithubContext): string {
  return pullRequest?.baseBranch ?? mergeGroup?.baseBranch ?? defaultBranch ?? 'main'
}
