import type { ItemResult } from '../run-record.ts'
import type { Side } from './side.ts'

/** Past this share of both sides' items without an equal partner, the two runs are not of the same dataset. */
const UNPAIRED_LIMIT = 0.2

/** Which items stand on both sides with the same content. Every id is in exactly one list, in the order of ids. */
export interface Pairing {
  readonly paired: readonly string[]
  readonly changed: readonly string[]
  readonly onlyCandidate: readonly string[]
  readonly onlyBaseline: readonly string[]
  /** Paired by id alone, since a record does not say what the item's content was. */
  readonly unverified: number
}

export function pairItems(candidate: Side, baseline: Side): Pairing {
  const shared = [...candidate.items.keys()].filter((id) => baseline.items.has(id))
  const hashes = (id: string): (string | null)[] => [hashOf(candidate.items.get(id)), hashOf(baseline.items.get(id))]
  const isUnverified = (id: string): boolean => hashes(id).includes(null)
  const isSame = (id: string): boolean => isUnverified(id) || new Set(hashes(id)).size === 1
  return {
    paired: shared.filter(isSame),
    changed: shared.filter((id) => !isSame(id)),
    onlyCandidate: [...candidate.items.keys()].filter((id) => !baseline.items.has(id)),
    onlyBaseline: [...baseline.items.keys()].filter((id) => !candidate.items.has(id)),
    unverified: shared.filter(isUnverified).length,
  }
}

/** Nothing to pair with: every item stands for itself. */
export const unpaired: Pairing = { paired: [], changed: [], onlyCandidate: [], onlyBaseline: [], unverified: 0 }

export function countUnpaired(pairing: Pairing): number {
  return pairing.changed.length + pairing.onlyCandidate.length + pairing.onlyBaseline.length
}

export function isTooDifferent(pairing: Pairing): boolean {
  const union = pairing.paired.length + countUnpaired(pairing)
  return union > 0 && countUnpaired(pairing) / union > UNPAIRED_LIMIT
}

function hashOf(repetitions: readonly ItemResult[] | undefined): string | null {
  return repetitions?.[0]?.hash ?? null
}
