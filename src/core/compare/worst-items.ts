import type { Dataset } from '../dataset.ts'
import type { ItemDifference } from '../report.ts'
import type { ItemResult } from '../run-record.ts'
import { average } from '../statistics/mean.ts'
import { meetsCondition } from '../statistics/share.ts'
import { say, type Text } from '../text.ts'
import { findBrokenItems, keyOf } from './broken-items.ts'
import type { Comparison } from './compare.ts'
import type { ComparedRule } from './conclude.ts'
import type { Rule } from '../spec/rules.ts'
import type { ItemSample } from './sample.ts'
import type { ScoreState } from './score-state.ts'
import { quoteResults, showBest, showFailure, showWorst, type ShownResults } from './shown-results.ts'
import type { Side } from './side.ts'

/** Differences: more than anybody reads; the records have them all. */
const SHOWN = 50
/** Above any drop: an item that failed and did not fail before. */
const FAILURE = 3
/** Above any other drop: an item whose repetitions alone show it. */
const BREAK = 2
const DROP = 1

export interface WorstInput {
  readonly comparison: Comparison
  readonly candidate: Side
  readonly baseline: Side | null
  readonly dataset: Dataset | undefined
  readonly seed: string
  /** Whether inputs, outputs and what was said of them may appear. */
  readonly mayQuote: boolean
}

interface Ranked {
  readonly rank: number
  readonly difference: ItemDifference
  readonly shown: ShownResults
}

export interface WorstItems {
  readonly listed: ItemDifference[]
  /** Items that have no difference among those listed. */
  readonly leftOut: number
}

/**
 * The items that a reader should open, the worst first: those that failed, then the largest drops on the scores that
 * count, then those that a broken absolute rule is about.
 */
export function findWorstItems(input: WorstInput): WorstItems {
  const counted = input.comparison.rules.flatMap((compared) => {
    const state = input.comparison.scores.get(compared.rule.score)
    const isListed = compared.rule.list !== 'watch' && compared.result.waiver === undefined
    return !isListed || state === undefined || 'code' in state ? [] : [{ compared, state }]
  })
  const ranked = new Map<string, Ranked>()
  const broken = findBrokenItems(
    counted.map(({ state }) => state),
    input.seed,
  )
  const drops = counted.flatMap((each) => findDrops(input, each)).map((drop) => markBroken(drop, broken))
  for (const one of [...findFailures(input), ...drops]) {
    const key = keyOf(one.difference.id, one.difference.score)
    if ((ranked.get(key)?.rank ?? 0) < one.rank) ranked.set(key, one)
  }
  const items = new Map((input.dataset?.items ?? []).map((item) => [item.id, item]))
  const all = [...ranked.values()].sort((a, b) => b.rank - a.rank)
  const listed = all.slice(0, SHOWN)
  return {
    listed: listed.map(({ difference, shown }) => ({
      ...difference,
      ...quoteResults(shown, items.get(difference.id), input.mayQuote),
    })),
    leftOut: countItems(all) - countItems(listed),
  }
}

function countItems(all: readonly Ranked[]): number {
  return new Set(all.map(({ difference }) => difference.id)).size
}

function findFailures({ candidate, baseline, mayQuote }: WorstInput): Ranked[] {
  return [...candidate.items].flatMap(([id, results]) => {
    const error = results.find((result) => result.error !== null)?.error
    if (error === undefined || error === null) return []
    const before = baseline?.items.get(id)
    const failedBefore = before?.some((result) => result.error !== null) ?? false
    const share = average(results.map((result) => (result.error === null ? 0 : 1)))
    return {
      rank: (failedBefore ? DROP : FAILURE) + share / 2,
      difference: {
        id,
        score: 'errors',
        candidate: share,
        baseline: before === undefined ? null : average(before.map((result) => (result.error === null ? 0 : 1))),
        why: mayQuote ? [...say`${error.code}: ${error.message}`] : [...say`${error.code}`],
      },
      shown: showFailure(results, before),
    }
  })
}

function markBroken(drop: Ranked, broken: ReadonlySet<string>): Ranked {
  const { id, score } = drop.difference
  if (!broken.has(keyOf(id, score))) return drop
  return {
    ...drop,
    rank: Math.min(FAILURE, drop.rank - DROP + BREAK),
    difference: { ...drop.difference, isBroken: true },
  }
}

interface CountedRule {
  readonly compared: ComparedRule
  readonly state: ScoreState
}

function findDrops(input: WorstInput, { compared, state }: CountedRule): Ranked[] {
  const { rule, slice } = compared
  const goodness = goodnessOf(rule, state)
  const before = state.baseline.kind === 'found' ? state.baseline : null
  const paired = new Set(before?.paired)
  const isShort = compared.result.outcome === 'broken' && !compared.isRelative
  return [...state.candidate.items].flatMap(([id, sample]) => {
    const results = input.candidate.items.get(id) ?? []
    if (slice?.ids.has(id) === false || results.some((result) => result.error !== null)) return []
    const earlier = paired.has(id) ? before?.sample.items.get(id) : undefined
    const now = goodness(sample)
    const drop = earlier === undefined ? 0 : goodness(earlier) - now
    const short = isShort ? 1 - now : 0
    if (drop <= 0 && short <= 0) return []
    const shown = {
      candidate: showWorst(results, sample, goodness),
      baseline: showBest(input.baseline?.items.get(id) ?? [], earlier, goodness),
    }
    return {
      rank: drop > 0 ? DROP + Math.min(1, drop) : Math.min(DROP, short),
      difference: {
        id,
        score: rule.score,
        candidate: shownValue(sample),
        baseline: earlier === undefined ? null : shownValue(earlier),
        why: [...why(rule.score, shown.candidate?.result, input.mayQuote)],
      },
      shown,
    }
  })
}

/** How good an item is, 0 to 1 where the score has a range; text by the condition of its rule. */
function goodnessOf({ condition }: Rule, { type, candidate, baseline }: ScoreState): (sample: ItemSample) => number {
  const { statistic, operator } = condition
  if (type.kind === 'text') {
    const wantsMore = operator !== '<=' && operator !== '<'
    return ({ values }) => {
      if (statistic.name !== 'share') return 1
      const met = average(
        values.map((value) => (value === null ? Number(!wantsMore) : meetsCondition(value, statistic))),
      )
      return wantsMore ? met : 1 - met
    }
  }
  const samples = [candidate, ...(baseline.kind === 'found' ? [baseline.sample] : [])]
  const seen = samples.flatMap((sample) => [...sample.items.values()].flatMap(({ values }) => values.map(Number)))
  const low = type.range?.[0] ?? seen.reduce((a, b) => Math.min(a, b))
  const high = type.range?.[1] ?? seen.reduce((a, b) => Math.max(a, b))
  return ({ values }) => {
    const part = high === low ? 1 : (average(values.map(Number)) - low) / (high - low)
    return type.better === 'higher' || high === low ? part : 1 - part
  }
}

function shownValue({ values }: ItemSample): number | string | null {
  const numbers = values.filter((value) => typeof value === 'number')
  return numbers.length > 0 ? average(numbers) : (values.find((value) => typeof value === 'string') ?? null)
}

function why(score: string, result: ItemResult | undefined, mayQuote: boolean): Text {
  if (!mayQuote || result === undefined) return []
  const { comments = {}, scoreErrors } = result
  const comment = Object.hasOwn(comments, score) ? comments[score] : undefined
  if (comment !== undefined) return say`${comment}`
  const failure = scoreErrors.find((one) => one.evaluator === score)
  return failure === undefined ? [] : say`${failure.message}`
}
