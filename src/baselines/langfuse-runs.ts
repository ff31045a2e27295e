import { MOST_FAILED } from '../core/compare/baseline-state.ts'
import type { Dataset } from '../core/dataset.ts'
import { mayServe } from '../core/events.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import type { Langfuse } from '../langfuse/client.ts'
import { completeMark, readVerdict } from '../langfuse/read-metadata.ts'
import { readItems, readRun, WINDOW_DAYS, windowStart } from '../langfuse/read-run.ts'
import { KEYS, runNamePrefix } from '../langfuse/run-metadata.ts'
import type { Run, RunItem } from '../langfuse/runs.ts'
import type { RunContext } from '../ports.ts'
import type { RunStore, StoredRun } from './ladder.ts'

/** The gate's own runs of a branch, then those that langfuse/experiment-action has recorded of it. */
export function langfuseRuns(
  langfuse: Langfuse,
  branch: string,
  gate: Gate,
  dataset: Dataset,
  context: RunContext,
): RunStore {
  const from = windowStart(context.now())
  const stored = (run: Run, refusal: Text | null, judgeRows: (rows: readonly RunItem[]) => Text | null): StoredRun => ({
    name: run.name,
    commit: run.metadata[KEYS.commit],
    finishedAt: run.finishedAt ?? run.startedAt,
    verdict: readVerdict(run),
    refusal,
    whyNotWhole: async () => judgeRows(await readItems(run, langfuse)),
    load: async () => {
      const rows = await readItems(run, langfuse)
      const partial = judgeRows(rows)
      return partial === null ? readRun(run, rows, dataset, langfuse) : { refusal: partial }
    },
  })
  return {
    absence: say`Langfuse has no complete run of branch ${branch} from the last ${WINDOW_DAYS} days`,
    async *list() {
      const prefix = runNamePrefix(gate.name, branch)
      let hasOwn = false
      for await (const run of langfuse.runs.list({ from, name: { operator: 'starts with', value: prefix }, dataset })) {
        const refusal = whyNot(run, branch, gate, dataset, context)
        hasOwn ||= refusal === null
        yield stored(run, refusal, (rows) => whyNotPlanned(run, rows))
      }
      // A team that comes from the other action has a baseline on its first day.
      if (hasOwn || dataset.id === undefined) return
      for await (const run of langfuse.runs.list({ from, name: { operator: 'starts with', value: '' }, dataset })) {
        if (run.metadata[KEYS.gate] !== undefined || run.metadata[KEYS.branch] !== branch) continue
        const refusal = whyNotServing(run, context)
        yield stored(run, refusal, (rows) => whyNotCovering(rows, dataset))
      }
    },
  }
}

/** Why a run may not serve, in words; null when it may. The name only narrows the search: the metadata decides. */
function whyNot(run: Run, branch: string, gate: Gate, dataset: Dataset, context: RunContext): Text | null {
  const { metadata } = run
  const verdict = readVerdict(run)
  const isOther =
    metadata[KEYS.gate] !== gate.name ||
    metadata[KEYS.branch] !== branch ||
    run.datasetId !== dataset.id ||
    (dataset.id === undefined && metadata[KEYS.dataset] !== dataset.name)
  if (isOther) return ['it is of another gate, branch or dataset']
  const { repository } = context.identity
  if (repository !== undefined && metadata[KEYS.repository] !== repository) return ['it is of another repository']
  if (metadata[KEYS.runId] === context.runId) return ['it is this run']
  const refusal = whyNotServing(run, context)
  if (refusal !== null) return refusal
  if (completeMark(run) === undefined) return ['it was never marked complete']
  return verdict === undefined || verdict === 'error' ? ['its gate could not judge it'] : null
}

function whyNotServing({ metadata }: Run, { identity }: RunContext): Text | null {
  if (!mayServe(metadata[KEYS.event])) return ['it was not recorded by a push or a schedule on the branch']
  // A push that is run again would be compared with its first attempt; a schedule means to be.
  const isAgain = identity.event === 'push' && metadata[KEYS.commit] === identity.commit
  return isAgain ? ['it is of the commit that was pushed'] : null
}

/** Why its items may not serve; null when they may. */
function whyNotPlanned(run: Run, rows: readonly RunItem[]): Text | null {
  const planned = completeMark(run)?.value
  if (planned !== rows.length) return say`it planned ${planned ?? 0} items and has ${rows.length}`
  return tooManyFailed(rows.filter(({ hasFailed }) => hasFailed).length, rows.length)
}

/** The other action leaves out an item that failed, and marks nothing: what the dataset has must be there. */
function whyNotCovering(rows: readonly RunItem[], dataset: Dataset): Text | null {
  // A row without a time is one whose trace was not found: whether it failed, nobody can tell.
  const known = rows.filter(({ hasFailed, latency }) => !hasFailed && latency !== null)
  const answered = new Set(known.map(({ itemId }) => itemId))
  const absent = dataset.items.filter(({ id }) => !answered.has(id)).length
  if (absent / Math.max(1, dataset.items.length) <= MOST_FAILED) return null
  return say`it is of langfuse/experiment-action, and ${absent} of the ${dataset.items.length} items have no result in it`
}

function tooManyFailed(failed: number, all: number): Text | null {
  return failed / Math.max(1, all) > MOST_FAILED ? ['more than 2 % of its items failed'] : null
}
