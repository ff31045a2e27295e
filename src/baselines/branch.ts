import { z } from 'zod'
import type { Dataset } from '../core/dataset.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { completeMark, readVerdict } from '../langfuse/read-metadata.ts'
import { readItems, readRun, WINDOW_DAYS, windowStart } from '../langfuse/read-run.ts'
import { KEYS, runNamePrefix } from '../langfuse/run-metadata.ts'
import type { Run, RunItem } from '../langfuse/runs.ts'
import type { BaselineSource, RunContext } from '../ports.ts'

const options = z.strictObject({ branch: z.string().min(1).describe('whose newest complete run is the baseline') })
type Options = z.infer<typeof options>

/** A pull request's own runs never serve: its code would be compared with itself, or with a fork's. */
const EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch'])
/** Of its item results; with more, the run says more about that day than about the code. */
const MOST_FAILED = 0.02

/** The newest run of a branch that may serve. That there is none is an answer, once all of them have been looked at. */
export function branchBaseline(getLangfuse: GetLangfuse): BaselineSource<Options> {
  return {
    kind: 'branch',
    description: 'the newest complete run of a branch',
    options,
    shorthand: (text) => ({ branch: text }),
    async find({ branch }, gate, dataset, context) {
      const langfuse = await getLangfuse(say`The baseline of branch ${branch}`, [
        'Or give --baseline FILE, or write baseline: none.',
      ])
      const query = {
        from: windowStart(context.now()),
        name: { operator: 'starts with', value: runNamePrefix(gate.name, branch) },
        dataset,
      } as const
      const refusals: Text[] = []
      for await (const run of langfuse.runs.list(query)) {
        const refusal = whyNot(run, branch, gate, dataset, context)
        if (refusal !== null) {
          refusals.push(refusal)
          continue
        }
        const rows = await readItems(run, langfuse)
        const partial = whyNotWhole(run, rows)
        if (partial !== null) {
          refusals.push(partial)
          continue
        }
        const record = await readRun(run, rows, dataset, langfuse)
        return {
          status: 'found',
          record,
          origin: { kind: 'branch', words: say`newest complete run of branch ${branch}` },
        }
      }
      return { status: 'missing', reason: missing(branch, refusals) }
    },
  }
}

/** Why a run may not serve, in words; null when it may. The name only narrows the search: the metadata decides. */
function whyNot(run: Run, branch: string, gate: Gate, dataset: Dataset, { identity, runId }: RunContext): Text | null {
  const { metadata } = run
  const verdict = readVerdict(run)
  const isOther =
    metadata[KEYS.gate] !== gate.name ||
    metadata[KEYS.branch] !== branch ||
    run.datasetId !== dataset.id ||
    (dataset.id === undefined && metadata[KEYS.dataset] !== dataset.name)
  if (isOther) return ['it is of another gate, branch or dataset']
  if (identity.repository !== undefined && metadata[KEYS.repository] !== identity.repository) {
    return ['it is of another repository']
  }
  if (!EVENTS.has(metadata[KEYS.event] ?? '')) return ['it was not recorded by a push or a schedule on the branch']
  if (metadata[KEYS.runId] === runId) return ['it is this run']
  if (completeMark(run) === undefined) return ['it was never marked complete']
  if (verdict === undefined || verdict === 'error') return ['its gate could not judge it']
  return null
}

/** Why its items may not serve; null when they may. */
function whyNotWhole(run: Run, rows: readonly RunItem[]): Text | null {
  const planned = completeMark(run)?.value
  if (planned !== rows.length) return say`it planned ${planned ?? 0} items and has ${rows.length}`
  const failed = rows.filter(({ hasFailed }) => hasFailed).length
  return failed / Math.max(1, rows.length) > MOST_FAILED ? ['more than 2 % of its items failed'] : null
}

function missing(branch: string, refusals: readonly Text[]): Text {
  const none = say`Langfuse has no complete run of branch ${branch} from the last ${WINDOW_DAYS} days`
  const [newest] = refusals
  if (newest === undefined) return none
  const what = refusals.length === 1 ? ['one was found, and'] : say`${refusals.length} were found; of the newest,`
  return say`${none}: ${what} ${newest}`
}
