import type { Problem } from '../../errors.ts'
import type { SliceResult } from '../report.ts'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { average, mean } from '../statistics/mean.ts'
import { createRandom } from '../statistics/random.ts'
import { defaultRule } from './default-rules.ts'
import { pairSamples } from './pair-samples.ts'
import { measureRelative } from './relative.ts'
import type { Sample } from './sample.ts'
import type { ScoreState } from './score-state.ts'
import { restrictTo, type Slice } from './slices.ts'

/** Expected share of false flags among the flagged. */
const FALSE_DISCOVERIES = 0.1
/** Slices of one key that are listed though they are too small to be tested: the largest. */
const SMALL_SHOWN = 20

export interface SliceTable {
  readonly rows: readonly SliceResult[]
  /** Slices that are too small to be tested and too many to be listed. */
  readonly left: number
}

export interface SliceTableInput {
  readonly slices: readonly Slice[]
  readonly min: number
  readonly scores: readonly (ScoreState | Problem)[]
  readonly alpha: number
  readonly seed: string
}

/**
 * The mean of every numeric score in every slice, for reading: it decides nothing. What is worse is flagged at a false
 * discovery rate of 10 % over all slices and scores that are large enough to be tested (Benjamini and Hochberg).
 */
export function tabulateSlices(input: SliceTableInput): SliceTable {
  const listed = chooseSlices(input.slices, input.min)
  const scores = input.scores.filter((state): state is ScoreState => !('code' in state) && state.type.kind === 'number')
  const rows = listed.flatMap((slice) =>
    scores.map((state) => describeSlice(slice, restrictTo(slice, state, 1), input)),
  )
  const tested = rows.filter((row) => row.pValue !== null)
  const adjusted = benjaminiHochberg(tested.map((row) => row.pValue ?? 1))
  const flagged = new Set(tested.filter((_, index) => (adjusted[index] ?? 1) <= FALSE_DISCOVERIES))
  return {
    rows: rows.map((row) => (flagged.has(row) ? { ...row, isFlagged: true } : row)),
    left: input.slices.length - listed.length,
  }
}

function chooseSlices(slices: readonly Slice[], min: number): Slice[] {
  const small = new Map<string, Slice[]>()
  for (const slice of slices) {
    if (slice.ids.size < min) small.set(slice.key, [...(small.get(slice.key) ?? []), slice])
  }
  const shown = new Set(
    [...small.values()].flatMap((all) => all.toSorted((a, b) => b.ids.size - a.ids.size).slice(0, SMALL_SHOWN)),
  )
  return slices.filter((slice) => slice.ids.size >= min || shown.has(slice))
}

function describeSlice(slice: Slice, state: ScoreState, { min, alpha, seed }: SliceTableInput): SliceResult {
  const { score } = state
  const row = { key: slice.key, value: slice.value, score, items: slice.ids.size, isFlagged: false }
  const blank = { ...row, baseline: null, difference: null, pValue: null }
  const pairs = state.baseline.kind === 'found' ? pairSamples(state, state.baseline) : []
  if (pairs.length === 0) return { ...blank, candidate: meanOf(state.candidate) }
  const { value, baselineValue, evidence } = measureRelative({
    rule: defaultRule(score, { better: state.type.better }, 0),
    statistic: mean,
    type: state.type,
    pairs,
    alpha,
    share: 1,
    baselineRuns: 1,
    isStrict: false,
    random: createRandom(`${seed}/slice/${JSON.stringify([slice.key, slice.value, score])}`),
  })
  return {
    ...row,
    candidate: value,
    baseline: baselineValue,
    difference: value - baselineValue,
    pValue: pairs.length >= min ? (evidence?.pValue ?? null) : null,
  }
}

function meanOf({ items }: Sample): number | null {
  const values = [...items.values()].map(({ values: repetitions }) => average(repetitions.map(Number)))
  return values.length === 0 ? null : average(values)
}
