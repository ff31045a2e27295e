import type { Dataset } from '../core/dataset.ts'
import { mayServe } from '../core/events.ts'
import type { Baseline, RunRecord } from '../core/run-record.ts'
import { createSequential } from '../core/sequential.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { Text } from '../core/text.ts'
import type { RunContext } from '../ports.ts'
import { judgeInput } from './judge-input.ts'

/** Known only when all processes have ended. */
const LATE_SCORES = new Set(['cost', 'tokens'])

/** How a run that may stop early is run and looked at. */
export interface Stops {
  readonly seed: string
  /** With its items in the order in which they are run. */
  readonly dataset: Dataset
  /** How many items have been run at each look. */
  readonly ends: readonly number[]
  readonly look: (candidate: RunRecord) => Text | null
}

/**
 * Null for a run that goes to its end: where the spec does not ask for less, there is nothing to compare with, the run may
 * become a baseline, or a rule is on what is known only at the end.
 */
export function planStops(
  gate: Gate,
  dataset: Dataset,
  baseline: Baseline,
  { identity, runId }: Pick<RunContext, 'identity' | 'runId'>,
): Stops | null {
  const isLate = gate.rules.some(({ list, score }) => list !== 'watch' && LATE_SCORES.has(score))
  // What may become a baseline is whole.
  if (!gate.stopEarly || baseline.status !== 'found' || mayServe(identity.event) || isLate) return null
  const seed = `${identity.headCommit ?? identity.commit ?? runId} ${gate.name}`
  const input = judgeInput(gate, dataset, baseline)
  const sequential = createSequential({ ...input, cluster: gate.cluster, orderSeed: seed })
  return {
    seed,
    dataset: { ...dataset, items: sequential.items },
    ends: sequential.ends,
    look: (candidate) => sequential.look(candidate),
  }
}
