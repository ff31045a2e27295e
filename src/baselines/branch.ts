import { z } from 'zod'
import type { Dataset } from '../core/dataset.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say, type Text } from '../core/text.ts'
import type { ExperimentItemRow, ExperimentRow } from '../langfuse/answers.ts'
import type { GetLangfuse } from '../langfuse/client.ts'
import { completeItems, readItems, readRun, WINDOW_DAYS, windowStart } from '../langfuse/read-run.ts'
import { KEYS, runNamePrefix, VERDICT } from '../langfuse/run-metadata.ts'
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
        ...(dataset.id === undefined ? {} : { datasetId: dataset.id }),
      } as const
      const refusals: Text[] = []
      for await (const experiment of langfuse.listExperiments(query)) {
        const refusal = whyNot(experiment, branch, gate, dataset, context)
        if (refusal !== null) {
          refusals.push(refusal)
          continue
        }
        const rows = await readItems(experiment, langfuse)
        if (failedShare(rows) > MOST_FAILED) {
          refusals.push(['more than 2 % of its items failed'])
          continue
        }
        const record = await readRun(experiment, rows, dataset, langfuse)
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
function whyNot(
  experiment: ExperimentRow,
  branch: string,
  gate: Gate,
  dataset: Dataset,
  { identity, runId }: RunContext,
): Text | null {
  const { metadata, scores } = experiment
  const planned = completeItems(experiment)
  const verdict = scores.find(({ name, source }) => name === VERDICT && source === 'API')?.value
  const isOther =
    metadata[KEYS.gate] !== gate.name ||
    metadata[KEYS.branch] !== branch ||
    experiment.datasetId !== dataset.id ||
    (dataset.id === undefined && metadata[KEYS.dataset] !== dataset.name)
  if (isOther) return ['it is of another gate, branch or dataset']
  if (identity.repository !== undefined && metadata[KEYS.repository] !== identity.repository) {
    return ['it is of another repository']
  }
  if (!EVENTS.has(metadata[KEYS.event] ?? '')) return ['it was not recorded by a push or a schedule on the branch']
  if (metadata[KEYS.runId] === runId) return ['it is this run']
  if (planned === undefined) return ['it was never marked complete']
  if (planned !== experiment.itemCount) return say`it planned ${planned} items and has ${experiment.itemCount}`
  if (verdict === undefined || verdict === 'error') return ['its gate could not judge it']
  return null
}

function failedShare(rows: readonly ExperimentItemRow[]): number {
  return rows.filter(({ level }) => level === 'ERROR').length / Math.max(1, rows.length)
}

function missing(branch: string, refusals: readonly Text[]): Text {
  const none = say`Langfuse has no complete run of branch ${branch} from the last ${WINDOW_DAYS} days`
  const [newest] = refusals
  if (newest === undefined) return none
  const what = refusals.length === 1 ? ['one was found, and'] : say`${refusals.length} were found; of the newest,`
  return say`${none}: ${what} ${newest}`
}
