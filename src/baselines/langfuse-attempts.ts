import { fingerprintOf, isAttempt, type Fingerprint } from '../core/attempts.ts'
import type { RunRecord } from '../core/run-record.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { completeMark, readEvaluators, readIdentity, readVerdict } from '../langfuse/read-metadata.ts'
import { readItems, readRun, windowStart } from '../langfuse/read-run.ts'
import { KEYS, runNamePrefix } from '../langfuse/run-metadata.ts'
import type { Run } from '../langfuse/runs.ts'
import type { FindAttempts } from '../ports.ts'

/** Reading one costs what reading a baseline costs. */
const MOST_ATTEMPTS = 10
/** A branch that is long-lived has many runs; their scores come 25 at a time. */
const MOST_LOOKED_AT = 100

/** The runs of the candidate's code that this job has written to Langfuse before, as far as they were judged. */
export function langfuseAttempts(getLangfuse: GetLangfuse): FindAttempts {
  return async (candidate, gate, dataset, context) => {
    const { branch = '', commit, headCommit, pullRequest } = context.identity
    const langfuse = await getLangfuse(['Earlier attempts'])
    // Another commit of a pull request may have the same tree; a branch has too many commits to look at all of them.
    const ofCommit = pullRequest === undefined ? (headCommit ?? commit ?? '').slice(0, 7) : ''
    const name = { operator: 'starts with', value: runNamePrefix(gate.name, branch) + ofCommit } as const
    const runs: RunRecord[] = []
    let looked = 0
    for await (const run of langfuse.runs.list({ from: windowStart(context.now()), name, dataset })) {
      looked += 1
      if (looked > MOST_LOOKED_AT || runs.length === MOST_ATTEMPTS) break
      const isEarlier = run.metadata[KEYS.runId] !== context.runId && isOfJob(run, context.runId) && isJudged(run)
      if (!isEarlier || run.datasetId !== dataset.id || !isAttempt(fingerprintOf(candidate), readFingerprint(run))) {
        continue
      }
      const rows = await readItems(run, langfuse)
      if (completeMark(run)?.value === rows.length) runs.push(await readRun(run, rows, dataset, langfuse))
    }
    return { runs }
  }
}

/** A run that was cut off is not complete, and one whose gate could not judge says nothing. */
function isJudged(run: Run): boolean {
  const verdict = readVerdict(run)
  return completeMark(run) !== undefined && verdict !== undefined && verdict !== 'error'
}

/** Ids of workflow runs are `RUN-ATTEMPT-JOB`: what another job of the workflow measures beside is no attempt of this. */
function isOfJob({ metadata }: Run, runId: string): boolean {
  return jobOf(metadata[KEYS.runId] ?? '') === jobOf(runId)
}

function jobOf(runId: string): string | undefined {
  return /^\d+-\d+(?:-(.*))?$/.exec(runId)?.[1]
}

function readFingerprint({ metadata }: Run): Fingerprint {
  return {
    gate: metadata[KEYS.gate] ?? '',
    task: metadata[KEYS.task] ?? '',
    identity: readIdentity(metadata),
    evaluators: readEvaluators(metadata),
    datasetHash: metadata[KEYS.datasetHash] ?? null,
    selection: metadata[KEYS.selection],
  }
}
