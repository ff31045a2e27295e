import { fingerprintOf, isAttempt, type Attempts } from '../core/attempts.ts'
import { report as reportSchema, type Job } from '../core/report.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { FoundReport } from '../github/artifacts.ts'
import type { FindAttempts } from '../ports.ts'

/** Each was downloaded whole. */
const MOST_REPORTS = 10

/** The reports that earlier runs and attempts of this very job have left for the commit, newest first. */
export interface CommitReports {
  readonly job: Job
  readonly list: () => AsyncIterable<FoundReport>
}

/** Where there are no keys of Langfuse, what this job has measured of the commit is in the artifacts of its runs. */
export function artifactAttempts(reports: CommitReports | Extract<Attempts, { unread: unknown }>): FindAttempts {
  return async (candidate) => {
    if ('unread' in reports) return reports
    const runs: RunRecord[] = []
    let looked = 0
    for await (const { text } of reports.list()) {
      looked += 1
      if (looked > MOST_REPORTS) break
      const run = readRun(text, candidate, reports.job)
      if (run !== null) runs.push(run)
    }
    // Attempts of one workflow run are listed by their artifacts, whatever their order.
    return { runs: runs.sort((a, b) => Date.parse(b.finishedAt) - Date.parse(a.finishedAt)) }
  }
}

function readRun(text: string, candidate: RunRecord, job: Job): RunRecord | null {
  const report = reportSchema.safeParse(parseJson(text)).data
  const isThis = report?.job?.run === job.run && report.job.attempt === job.attempt
  if (report?.job?.id !== job.id || isThis) return null
  const gate = report.gates.find(({ name }) => name === candidate.gate)
  if (gate === undefined || gate.verdict === 'error' || gate.candidate?.complete !== true) return null
  return isAttempt(fingerprintOf(candidate), fingerprintOf(gate.candidate)) ? gate.candidate : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
