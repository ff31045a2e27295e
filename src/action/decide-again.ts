import { isApprovalLabel } from '../core/approval.ts'
import { buildReport } from '../core/build-report.ts'
import { judgeAgain } from '../core/judge-again.ts'
import { report as reportSchema, type Approval, type GateReport, type Job, type Report } from '../core/report.ts'
import { plain, say, type Text } from '../core/text.ts'
import { GateError } from '../errors.ts'
import { findReports } from '../github/artifacts.ts'
import type { Github } from '../github/client.ts'
import type { GithubContext } from '../github/context.ts'
import type { Log } from '../log.ts'
import { TOOL } from '../version.ts'

/** Events that leave the code as it is and may change what people say of it, with the actions that do. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['labeled', 'unlabeled'],
  pull_request_review: ['submitted', 'edited', 'dismissed'],
}

export interface SecondDecision {
  readonly report: Report
  /** Whether comment and statuses have to be written: a label that is not ours changes nothing. */
  readonly isNews: boolean
}

export interface Asking {
  readonly github: Github | undefined
  readonly context: GithubContext
  readonly job: Job
  readonly findApproval: (gate: { readonly name: string; readonly baselines: readonly [] }) => Promise<Approval>
  readonly now: () => Date
  readonly log: Log
}

/**
 * On a label or a review, the report that this job has saved for this head commit, judged again with what people say now:
 * no model is called. Null when the gate has to run as usual: on another event, and when no report can be found that is
 * surely this job's; the log says which.
 */
export async function decideAgain(asking: Asking): Promise<SecondDecision | null> {
  const { context, log } = asking
  if (EVENTS[context.event]?.includes(context.action ?? '') !== true) return null
  const saved = await findSaved(asking)
  if (!('report' in saved)) {
    log.info(say`The gate runs as usual, since no saved report can be decided again. ${saved.why}`)
    return null
  }
  try {
    const gates: GateReport[] = []
    for (const gate of saved.report.gates) gates.push(await decideGate(gate, asking))
    log.info(say`No code has changed: the saved report of ${saved.url} is decided again.`)
    const { spec, headToHead = [] } = saved.report
    const createdAt = asking.now().toISOString()
    const report = buildReport({ tool: TOOL, createdAt, spec, gates, headToHead, problems: [] })
    const hasChanged = gates.some(({ verdict }, index) => verdict !== saved.report.gates[index]?.verdict)
    const isOurs = context.event !== 'pull_request' || isApprovalLabel(context.label ?? '')
    return { report, isNews: isOurs || hasChanged }
  } catch (error) {
    log.info(say`The gate runs as usual. ${wordsOf(error)}`)
    return null
  }
}

async function decideGate(saved: GateReport, { findApproval }: Asking): Promise<GateReport> {
  // Another version of this program may judge differently; then its report is not ours to change.
  if (judgeAgain(saved, saved.approval).verdict !== saved.verdict) throw notReproduced(saved)
  const again = judgeAgain(saved)
  if (again.verdict !== 'needs-review') return again
  return judgeAgain(saved, await findApproval({ name: saved.name, baselines: [] }))
}

type Saved = { readonly report: Report; readonly url: string } | { readonly why: Text }

/** Of the newest run that has reports of this job for this commit the last attempt's; none, where two could be meant. */
async function findSaved({ github, context, job }: Asking): Promise<Saved> {
  const { owner, repo, workflowPath, pullRequest } = context
  if (github === undefined) return { why: say`There is no ${'github-token'}.` }
  if (workflowPath === undefined || pullRequest === undefined)
    return { why: say`The runner does not tell the workflow.` }
  const { headSha } = pullRequest
  const parse = (text: string): Report | null => parseSaved(text, job, headSha)
  try {
    const found = await findReports(github, {
      ...{ owner, repo, workflowPath, headSha },
      events: Object.keys(EVENTS),
      accepts: (text) => parse(text) !== null,
    })
    if ('missing' in found) return { why: found.missing }
    const reports = found
      .flatMap(({ text, url }) => {
        const report = parse(text)
        return report === null ? [] : [{ report, url, attempt: report.job?.attempt ?? 0 }]
      })
      .sort((a, b) => b.attempt - a.attempt)
    const [newest, second] = reports
    if (newest === undefined || newest.report.verdict === 'error') {
      return { why: say`The newest report of commit ${headSha.slice(0, 7)} has judged nothing.` }
    }
    if (second?.attempt === newest.attempt) {
      return { why: say`Several legs of the job ${job.id} have saved a report of the same gates.` }
    }
    return newest
  } catch (error) {
    return { why: wordsOf(error) }
  }
}

function parseSaved(text: string, { id, key }: Job, headSha: string): Report | null {
  const parsed = reportSchema.safeParse(parseJson(text))
  if (!parsed.success) return null
  const { job, gates } = parsed.data
  const isOfHead = gates.every(({ candidate }) => candidate === null || candidate.identity.headCommit === headSha)
  return job?.id === id && job.key === key && isOfHead ? parsed.data : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function notReproduced({ name }: GateReport): GateError {
  return new GateError({
    code: 'RECORD_UNREADABLE',
    text: say`The saved verdict of the gate ${name} does not follow from what the report has measured.`,
  })
}

function wordsOf(error: unknown): Text {
  if (!(error instanceof GateError)) throw error
  return say`${error.problems.map(({ text }) => plain(text)).join(' ')}`
}
