import { report as reportSchema, type GateReport } from '../core/report.ts'
import { MOST_FAILED } from '../core/compare/baseline-state.ts'
import type { Dataset } from '../core/dataset.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import type { FoundReport } from '../github/artifacts.ts'
import type { RunStore, StoredRun } from './ladder.ts'

/** The reports that runs of this repository's own workflow on a branch have left as artifacts, newest first. */
export type BranchReports = (branch: string) => AsyncIterable<FoundReport>

/** What a branch has where there are no keys of Langfuse: the candidate of each report is a run. */
export function artifactRuns(reports: BranchReports, branch: string, gate: Gate, dataset: Dataset): RunStore {
  return {
    absence: say`No run of this workflow on branch ${branch} has left an artifact with a report of the gate ${gate.name}`,
    async *list() {
      for await (const found of reports(branch)) {
        const judged = readGate(found.text, gate.name)
        if (judged !== null) yield stored(judged, found, dataset)
      }
    },
  }
}

/** A report is written by a run of the repository, and read as what it is: text from outside. */
function readGate(text: string, name: string): GateReport | null {
  try {
    const parsed = reportSchema.safeParse(JSON.parse(text))
    return parsed.data?.gates.find((gate) => gate.name === name) ?? null
  } catch {
    return null
  }
}

function stored({ candidate, verdict }: GateReport, { headSha, createdAt }: FoundReport, dataset: Dataset): StoredRun {
  return {
    name: candidate?.name ?? '',
    commit: headSha,
    finishedAt: candidate?.finishedAt ?? createdAt,
    verdict,
    refusal: whyNot(candidate, verdict, headSha, dataset),
    whyNotWhole: () => Promise.resolve(null),
    load: () => Promise.resolve(candidate ?? { refusal: ['it has no results'] }),
  }
}

function whyNot(
  candidate: GateReport['candidate'],
  verdict: GateReport['verdict'],
  headSha: string,
  dataset: Dataset,
): Text | null {
  if (candidate === null || verdict === 'error') return ['its gate could not judge it']
  if (candidate.comparability.dataset.name !== dataset.name) return ['it is of another dataset']
  if (candidate.identity.commit !== headSha) return ['it is of another commit than the run that left it']
  const { itemResults, planned, complete } = candidate
  if (!complete || itemResults.length !== planned) return say`it planned ${planned} items and has ${itemResults.length}`
  const failed = itemResults.filter(({ error }) => error !== null).length
  return failed / Math.max(1, planned) > MOST_FAILED ? ['more than 2 % of its items failed'] : null
}
