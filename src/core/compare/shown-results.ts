import type { DatasetItem } from '../dataset.ts'
import type { ItemDifference } from '../report.ts'
import type { ItemResult } from '../run-record.ts'
import type { ItemSample } from './sample.ts'

/** One repetition of an item, as what stands for all of them. */
export interface ShownResult {
  readonly result: ItemResult
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** Of each side the result that a reader of a difference sees; null where the side has none. */
export interface ShownResults {
  readonly candidate: ShownResult | null
  readonly baseline: ShownResult | null
}

type Goodness = (sample: ItemSample) => number

/** Of the candidate what explains the loss: the first of its worst repetitions on a score. */
export function showWorst(results: readonly ItemResult[], sample: ItemSample, goodness: Goodness): ShownResult | null {
  return showLeast(results, sample, (one) => goodness(one))
}

/** Of the baseline what was lost: the first of its best repetitions; without a sample of the score, the first of all. */
export function showBest(
  results: readonly ItemResult[],
  sample: ItemSample | undefined,
  goodness: Goodness,
): ShownResult | null {
  return sample === undefined ? show(results, results[0]) : showLeast(results, sample, (one) => -goodness(one))
}

/** The first repetition that failed, and the first of the baseline that did not. */
export function showFailure(results: readonly ItemResult[], before: readonly ItemResult[] = []): ShownResults {
  return {
    candidate: show(
      results,
      results.find(({ error }) => error !== null),
    ),
    baseline: show(before, before.find(({ error }) => error === null) ?? before[0]),
  }
}

/** What both sides saw and answered, with links. */
export function quoteResults(
  { candidate, baseline }: ShownResults,
  item: DatasetItem | undefined,
  mayQuote: boolean,
): Partial<ItemDifference> {
  const [now, before] = [candidate?.result, baseline?.result]
  const shown = {
    ...(now?.link === undefined ? {} : { candidateLink: now.link }),
    ...(before?.link === undefined ? {} : { baselineLink: before.link }),
    ...(candidate === null || candidate.of === 1 ? {} : { candidateRepetition: placeOf(candidate) }),
    ...(baseline === null || baseline.of === 1 ? {} : { baselineRepetition: placeOf(baseline) }),
  }
  if (!mayQuote) return shown
  return {
    ...shown,
    ...(item === undefined ? {} : { input: item.input }),
    ...(item?.expectedOutput === undefined ? {} : { expectedOutput: item.expectedOutput }),
    ...(now?.output === undefined ? {} : { candidateOutput: now.output }),
    ...(before?.output === undefined ? {} : { baselineOutput: before.output }),
  }
}

function showLeast(
  results: readonly ItemResult[],
  { values, ...sample }: ItemSample,
  rank: (one: ItemSample) => number,
): ShownResult | null {
  // What a failure excludes (latency, cost) is not among the values.
  const valued = values.length === results.length ? results : results.filter(({ error }) => error === null)
  const ranks = values.map((value) => rank({ ...sample, values: [value] }))
  const least = ranks.reduce((a, b) => Math.min(a, b), Infinity)
  return show(results, valued[ranks.indexOf(least)] ?? results[0])
}

function show(results: readonly ItemResult[], result: ItemResult | undefined): ShownResult | null {
  return result === undefined ? null : { result, number: results.indexOf(result) + 1, of: results.length }
}

function placeOf({ number, of }: ShownResult): { readonly number: number; readonly of: number } {
  return { number, of }
}
