import type { ItemResult } from '../run-record.ts'
import { BUILT_IN_SCORES } from '../spec/rules.ts'
import type { Side } from './side.ts'

/** What one repetition of one item has for one score. `failed`: the task gave no output; `missing`: an output, no score. */
export type Reading = { readonly value: number | string } | 'failed' | 'missing'

export type Readings = ReadonlyMap<string, readonly Reading[]>

type BuiltInScore = (typeof BUILT_IN_SCORES)[number]

const READERS: Readonly<Record<BuiltInScore, (result: ItemResult) => Reading>> = {
  errors: (result) => ({ value: result.error === null ? 0 : 1 }),
  latency: (result) => readMeasure(result, result.latency),
  cost: (result) => readMeasure(result, result.cost),
  tokens: (result) => readMeasure(result, result.tokens ?? null),
}

export function isBuiltIn(score: string): score is BuiltInScore {
  return BUILT_IN_SCORES.some((name) => name === score)
}

/** Every item's repetitions of one score, items in the order of their ids. */
export function readScore(side: Side, score: string): Readings {
  const read = isBuiltIn(score) ? READERS[score] : (result: ItemResult) => readEvaluation(result, score)
  return new Map([...side.items].map(([id, repetitions]) => [id, repetitions.map(read)]))
}

export function hasAnyValue(readings: Readings): boolean {
  return [...readings.values()].some((repetitions) => repetitions.some((reading) => typeof reading === 'object'))
}

/** Names of the evaluators' scores on this side, in order. */
export function scoreNames(side: Side): string[] {
  const names = new Set(side.record.itemResults.flatMap((result) => Object.keys(result.scores)))
  return [...names].filter((name) => !isBuiltIn(name)).sort()
}

function readMeasure(result: ItemResult, measured: number | null): Reading {
  if (result.error !== null) return 'failed'
  return measured === null ? 'missing' : { value: measured }
}

function readEvaluation(result: ItemResult, score: string): Reading {
  if (result.error !== null) return 'failed'
  const value = Object.hasOwn(result.scores, score) ? result.scores[score] : undefined
  if (value === undefined) return 'missing'
  return { value: typeof value === 'boolean' ? Number(value) : value }
}
