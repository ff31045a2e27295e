import type { ItemResult } from '../run-record.ts'
import type { Side } from './side.ts'

/** Past this share of both sides' items without an equal partner, the two runs are not of the same dataset. */
const UNPAIRED_LIMIT = 0.2

/**
 * Which items stand on both sides with the same content. Every id is in at most one list, in the order of ids; those that
 * only one side chose to run, where the two chose differently, are in none.
 */
export interface Pairing {
  readonly paired: readonly string[]
  readonly changed: readonly string[]
  readonly onlyCandidate: readonly string[]
  readonly onlyBaseline: readonly string[]
  /** Paired by id alone, since a record does not say what the item's content was. */
  readonly unverified: number
  /** Items of one side that the other did not choose to run: they are neither added nor removed. */
  readonly unchosen: number
}

export function pairItems(candidate: Side, baseline: Side): Pairing {
  const shared = [...candidate.items.keys()].filter((id) => baseline.items.has(id))
  const hashes = (id: string): (string | null)[] => [hashOf(candidate.items.get(id)), hashOf(baseline.items.get(id))]
  const isUnverified = (id: string): boolean => hashes(id).includes(null)
  const isSame = (id: string): boolean => isUnverified(id) || new Set(hashes(id)).size === 1
  const onlyCandidate = [...candidate.items.keys()].filter((id) => !baseline.items.has(id))
  const onlyBaseline = [...baseline.items.keys()].filter((id) => !candidate.items.has(id))
  // Two runs that chose alike, or ran everything, are held to having the same items.
  const [now, then] = [candidate, baseline].map((side) => side.record.comparability.dataset.selection)
  const isLeftOut = { candidate: now !== then && then !== undefined, baseline: now !== then && now !== undefined }
  return {
    paired: shared.filter(isSame),
    changed: shared.filter((id) => !isSame(id)),
    onlyCandidate: isLeftOut.candidate ? [] : onlyCandidate,
    onlyBaseline: isLeftOut.baseline ? [] : onlyBaseline,
    unverified: shared.filter(isUnverified).length,
    unchosen: (isLeftOut.candidate ? onlyCandidate.length : 0) + (isLeftOut.baseline ? onlyBaseline.length : 0),
  }
}

/** Nothing to pair with: every item stands for itself. */
export const unpaired: Pairing = {
  paired: [],
  changed: [],
  onlyCandidate: [],
  onlyBaseline: [],
  unverified: 0,
  unchosen: 0,
}

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
