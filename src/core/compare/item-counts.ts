import type { GateReport } from '../report.ts'
import type { BaselineState } from './baseline-state.ts'
import { countUnpaired, unpaired } from './pairing.ts'
import type { Side } from './side.ts'

/** Nothing is dropped silently: what was run, what failed, and what has no partner on the other side. */
export function countItems(candidate: Side | null, total: number, baseline: BaselineState): GateReport['items'] {
  const pairing = baseline.kind === 'found' || baseline.kind === 'unusable' ? (baseline.pairing ?? unpaired) : unpaired
  // An item whose turn never came has neither an output nor a failure.
  const results = [...(candidate?.items.values() ?? [])]
    .map((repetitions) => repetitions.filter(({ error }) => error?.code !== 'CANCELLED'))
    .filter((repetitions) => repetitions.length > 0)
  const failed = results.filter((repetitions) => repetitions.some((result) => result.error !== null)).length
  return {
    total,
    scored: results.length - failed,
    failed,
    unpaired: countUnpaired(pairing),
    onlyCandidate: [...pairing.onlyCandidate],
    onlyBaseline: [...pairing.onlyBaseline],
    changed: [...pairing.changed],
  }
}
