import type { Problem } from '../../errors.ts'
import { say, type Text } from '../text.ts'
import type { Reading, Readings } from './readings.ts'
import { isAmount, type ScoreType } from './score-type.ts'
import { count, percent } from './words.ts'

/** Above this share of failed evaluations a score says too little to be judged. */
export const MISSING_LIMIT = 0.05

/** One item's repetitions of one score with the worst value where there was none; text that is not there is null. */
export interface ItemSample {
  readonly values: readonly (number | string | null)[]
  /** Whether any repetition was scored. */
  readonly isMeasured: boolean
  /** Whether any repetition has an output and no score. */
  readonly isLacking: boolean
}

/** One side of one score, ready for statistics. Items that a failure excludes (latency, cost) are not in it. */
export interface Sample {
  readonly items: ReadonlyMap<string, ItemSample>
  /** Evaluations that an output should have had and has not. */
  readonly missing: number
  readonly expected: number
}

export function fillSample(readings: Readings, type: ScoreType): Sample {
  const items = new Map<string, ItemSample>()
  let [missing, measured] = [0, 0]
  for (const [id, repetitions] of readings) {
    const lacking = repetitions.filter((reading) => reading === 'missing').length
    const scored = repetitions.filter((reading) => typeof reading === 'object').length
    missing += lacking
    measured += scored
    const present = isAmount(type) ? repetitions.filter((reading) => reading !== 'failed') : repetitions
    if (present.length === 0) continue
    const values = present.map((reading) => fill(reading, type))
    items.set(id, { values, isMeasured: scored > 0, isLacking: lacking > 0 })
  }
  return { items, missing, expected: missing + measured }
}

/** Set when more evaluations are missing than a worst value may stand in for. `side` is in words: `candidate`. */
export function findMissing(
  score: string,
  sample: Pick<Sample, 'missing' | 'expected'>,
  side: Text,
  cause: Text,
  remedy: Text,
): Problem | null {
  if (sample.missing <= MISSING_LIMIT * sample.expected) return null
  const share = percent(sample.missing / sample.expected)
  return {
    code: 'TOO_MANY_EVALUATIONS_FAILED',
    text: say`${score} is missing on ${count(sample.missing, 'output')} of the ${side}, ${[share]} of those it should have; up to 5 % count as the worst value.${cause}`,
    remedy,
  }
}

function fill(reading: Reading, type: ScoreType): number | string | null {
  if (typeof reading === 'object') return reading.value
  return type.kind === 'number' ? type.worst : null
}
