import type { GateReport, SliceResult } from '../report.ts'
import { formatChange, formatProbability, formatValue, scoreUnit } from './numbers.ts'

/** One row of the table of slices. `key`, `slice` and `score` are from outside; the rest is ours. */
export interface SliceRow {
  readonly key: string
  readonly slice: string
  readonly score: string
  readonly items: number
  readonly baseline: string
  readonly candidate: string
  readonly difference: string
  readonly p: string
  readonly isFlagged: boolean
}

/** The slices of a gate: the flagged first, then by how unlikely chance is; what was too small to be tested comes last. */
export function sliceRows(gate: GateReport): readonly SliceRow[] {
  return [...(gate.slices ?? [])]
    .sort((a, b) => Number(b.isFlagged) - Number(a.isFlagged) || (a.pValue ?? 2) - (b.pValue ?? 2))
    .map((slice) => sliceRow(gate, slice))
}

function sliceRow(gate: GateReport, slice: SliceResult): SliceRow {
  const unit = scoreUnit(gate, slice.score)
  return {
    key: slice.key,
    slice: slice.value,
    score: slice.score,
    items: slice.items,
    baseline: formatValue(slice.baseline, unit, [slice.candidate]),
    candidate: formatValue(slice.candidate, unit, [slice.baseline]),
    difference: slice.difference === null ? '–' : formatChange(slice.difference, unit),
    p: slice.pValue === null ? '–' : formatProbability(slice.pValue),
    isFlagged: slice.isFlagged,
  }
}
