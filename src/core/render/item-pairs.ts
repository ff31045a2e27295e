import type { GateReport, ItemDifference } from '../report.ts'
import type { ItemResult } from '../run-record.ts'
import { isLowerBetter } from './numbers.ts'

export const CHANGES = ['failed', 'worse', 'better', 'same', 'unpaired'] as const

/** One dataset item on both sides. */
export interface ItemPair {
  readonly id: string
  /** What became of it on the scores that have a rule; `failed`: the candidate has no output. */
  readonly change: (typeof CHANGES)[number]
  readonly candidate: readonly ItemResult[]
  readonly baseline: readonly ItemResult[]
  /** What the report says of it, where it is one of the worst. */
  readonly said: readonly ItemDifference[]
}

/** Every item of a gate, those to look at first: the report’s worst, what failed, what is worse, has no partner, is better. */
export function itemPairs(gate: GateReport): readonly ItemPair[] {
  const candidate = byId(gate.candidate?.itemResults)
  const baseline = byId(gate.baseline?.itemResults)
  const said = byId(gate.worst)
  const scores = [...new Set(gate.rules.map((rule) => rule.score))]
  const changed = new Set(gate.items.changed)
  const pairs = [...new Set([...said.keys(), ...candidate.keys(), ...baseline.keys()])].map((id): ItemPair => {
    const sides = { candidate: candidate.get(id) ?? [], baseline: baseline.get(id) ?? [] }
    return { id, change: changeOf(gate, sides, scores, changed.has(id)), ...sides, said: said.get(id) ?? [] }
  })
  const rank = ({ change, said: differences }: ItemPair): number =>
    differences.length > 0 ? -1 : ['failed', 'worse', 'unpaired', 'better', 'same'].indexOf(change)
  return pairs.sort((a, b) => rank(a) - rank(b))
}

/** The mean of a score over an item’s repetitions, booleans as 0 and 1; null where there is none that is a number. */
export function meanScore(results: readonly ItemResult[], score: string): number | null {
  const values = results.map((result) => valueOf(result, score)).filter((value) => value !== null)
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length
}

function byId<One extends { readonly id: string }>(all: readonly One[] = []): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const group = groups.get(one.id)
    if (group === undefined) groups.set(one.id, [one])
    else group.push(one)
  }
  return groups
}

function changeOf(
  gate: GateReport,
  { candidate, baseline }: Pick<ItemPair, 'candidate' | 'baseline'>,
  scores: readonly string[],
  isChanged: boolean,
): ItemPair['change'] {
  if (candidate.some((result) => result.error !== null)) return 'failed'
  if (candidate.length === 0 || baseline.length === 0 || isChanged) return 'unpaired'
  const gains = scores.map((score) => gainOf(gate, candidate, baseline, score))
  if (gains.some((gain) => gain < 0)) return 'worse'
  return gains.some((gain) => gain > 0) ? 'better' : 'same'
}

/** How much better, in units of the score; 0 within its tie. */
function gainOf(
  gate: GateReport,
  candidate: readonly ItemResult[],
  baseline: readonly ItemResult[],
  score: string,
): number {
  const [now, then] = [meanScore(candidate, score), meanScore(baseline, score)]
  if (now === null || then === null) return 0
  const tie = gate.candidate?.rules.scores[score]?.tie ?? 0
  const gain = isLowerBetter(gate, score) ? then - now : now - then
  return Math.abs(gain) <= tie + 1e-9 ? 0 : gain
}

function valueOf(result: ItemResult, score: string): number | null {
  if (score === 'latency') return result.latency
  if (score === 'cost') return result.cost
  if (score === 'tokens') return result.tokens ?? null
  if (score === 'errors') return Number(result.error !== null)
  const value = Object.hasOwn(result.scores, score) ? result.scores[score] : undefined
  return typeof value === 'string' || value === undefined ? null : Number(value)
}
