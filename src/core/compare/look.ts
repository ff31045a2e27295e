import type { GateRules } from '../spec/rules.ts'
import { normalCdf } from '../statistics/distributions.ts'
import { hwangShihDeCani, sequentialBoundaries } from '../statistics/group-sequential.ts'
import { ALPHAS } from './outcome.ts'
import type { Side } from './side.ts'

/** How much of its dataset a run has behind it, and the level at which it is then judged. */
export interface Look {
  /** One-sided; the preset's own for a run that was to be judged once, at its end. */
  readonly alpha: number
  /** Of the items: 1 when all were run. */
  readonly share: number
  readonly items: number
  readonly planned: number
}

const TENTHS = 10
/** Fewer items are never judged as a part: the promise about unchanged code holds from here. */
const FEWEST = 20

/** After how many of so many items a run that may stop early is looked at: each tenth of them from 20 on, and the end. */
export function lookEnds(items: number): number[] {
  const tenths = Array.from({ length: TENTHS }, (_, index) => Math.ceil((items * (index + 1)) / TENTHS))
  return [...new Set(tenths.filter((end) => end >= FEWEST || end === items))]
}

/** Where the candidate's run stands; null when it is a part that no look was to be taken at. */
export function findLook({ record, items }: Side, preset: GateRules['preset']): Look | null {
  const alpha = ALPHAS[preset]
  const planned = items.size + (record.stopEarly?.notRun.length ?? 0)
  const whole = { share: items.size / planned, items: items.size, planned }
  if (record.stopEarly === undefined) return { ...whole, alpha }
  const look = lookEnds(planned).indexOf(items.size)
  return look < 0 ? null : { ...whole, alpha: normalCdf(-(boundariesFor(planned, alpha)[look] ?? Infinity)) }
}

/** Standardized sums at or past these are evidence at each look, so that all looks together err as often as one test would. */
export function boundariesFor(items: number, alpha: number): readonly number[] {
  const key = `${String(items)} ${String(alpha)}`
  const known = boundaries.get(key)
  if (known !== undefined) return known
  const shares = lookEnds(items).map((end) => end / items)
  const computed = sequentialBoundaries(shares, alpha, hwangShihDeCani)
  boundaries.set(key, computed)
  return computed
}

/** They cost a tenth of a second, and a run asks for the same ones at each look. */
const boundaries = new Map<string, readonly number[]>()
