import { GateError } from '../errors.ts'
import { itemValue, viewItems } from './compare/item-values.ts'
import { defaultRule } from './compare/default-rules.ts'
import { ALPHAS } from './compare/outcome.ts'
import { readScore, scoreNames } from './compare/readings.ts'
import { fillSample } from './compare/sample.ts'
import { typeScore } from './compare/score-type.ts'
import { createSide, type Side } from './compare/side.ts'
import { judge } from './judge.ts'
import type { ItemResult, RunRecord } from './run-record.ts'
import type { GateRules } from './spec/rules.ts'
import { createRandom } from './statistics/random.ts'
import { estimateRunNoise } from './statistics/run-noise.ts'
import { wilsonInterval } from './statistics/wilson.ts'
import { say } from './text.ts'

/** How often something was red, with Wilson's 95 % interval. */
export interface RedRate {
  readonly red: number
  readonly of: number
  readonly lower: number
  readonly upper: number
}

export interface ScoreNoise {
  readonly score: string
  readonly items: number
  /** Share of items on which two runs differ, for a score of passes; else null. */
  readonly flips: number | null
  /** Standard deviation of one run's value of an item. */
  readonly deviation: number
  /** Standard deviation of whole runs beyond their items' noise. */
  readonly shock: number
}

/** What runs of the same code say of a gate: whatever is red here is false. */
export interface SelfCheck {
  readonly gate: string
  readonly runs: readonly string[]
  /** What the preset promises of the relative rules. */
  readonly promised: number
  /** Every run judged against every other. */
  readonly pairs: RedRate
  /** Pairs of runs that some of their items were swapped between, by chance: many, and blind to shocks of whole runs. */
  readonly swaps: RedRate
  /** How often each require or review rule was broken, over pairs and swaps. */
  readonly rules: readonly { readonly score: string; readonly rule: string; readonly broken: number }[]
  readonly noise: readonly ScoreNoise[]
}

const SWAPS = 400
const CONFIDENCE = 0.95

/**
 * Judges runs of the same code against each other by these rules. Throws GateError INPUT_INVALID for fewer than two runs,
 * and where two of them cannot be judged.
 */
export function selfCheck(runs: readonly RunRecord[], rules: GateRules): SelfCheck {
  const [first] = runs
  if (first === undefined || runs.length < 2) {
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`A self-check of the gate ${first?.gate ?? ''} needs two runs of the same code or more; found ${runs.length}.`,
      remedy: say`Keep each run with ${'--save'}, and name all the files.`,
    })
  }
  const broken = new Map<string, { readonly score: string; readonly rule: string; broken: number }>()
  const pairs = runs.flatMap((candidate) =>
    runs.filter((run) => run !== candidate).map((baseline): RunPair => [candidate, baseline]),
  )
  const random = createRandom(`self-check ${first.gate}`)
  const swapped = Array.from({ length: SWAPS }, (_, index): RunPair => {
    const pair = pairs[index % pairs.length] ?? [first, first]
    return swapItems(pair, () => random.bits() < 0)
  })
  const rateOf = (all: readonly RunPair[]): RedRate => {
    const red = all.filter((pair) => isRed(pair, rules, broken)).length
    return { red, of: all.length, ...wilsonInterval(red, all.length, CONFIDENCE) }
  }
  return {
    gate: first.gate,
    runs: runs.map(({ name }) => name),
    promised: ALPHAS[rules.preset],
    pairs: rateOf(pairs),
    swaps: rateOf(swapped),
    rules: [...broken.values()],
    noise: measureNoise(runs.map(createSide), rules),
  }
}

type RunPair = readonly [candidate: RunRecord, baseline: RunRecord]

function isRed(
  [candidate, baseline]: RunPair,
  rules: GateRules,
  broken: Map<string, { readonly score: string; readonly rule: string; broken: number }>,
): boolean {
  const report = judge({
    gate: candidate.gate,
    rules,
    candidate,
    baseline: { status: 'found', record: baseline, origin: { kind: 'file', words: ['a run of the same code'] } },
    // Failures are a part of the noise that is measured, and a swap moves them from one side to the other.
    anyFailed: true,
    reportText: 'ids',
  })
  if (report.verdict === 'error') {
    const [reason] = report.reasons
    throw new GateError({
      code: 'INPUT_INVALID',
      text: say`The runs ${candidate.name} and ${baseline.name} cannot be judged: ${reason?.text ?? []}`,
      ...(reason?.remedy === undefined ? {} : { remedy: reason.remedy }),
    })
  }
  for (const { list, score, rule, outcome } of report.rules) {
    if (list === 'watch') continue
    const key = JSON.stringify([list, score, rule])
    const known = broken.get(key) ?? { score, rule, broken: 0 }
    broken.set(key, known)
    if (outcome === 'broken') known.broken += 1
  }
  return report.verdict === 'failed' || report.verdict === 'needs-review'
}

/** An item's results change sides, all of them, where the coin says so and both runs have it. */
function swapItems([candidate, baseline]: RunPair, coin: () => boolean): RunPair {
  const [left, right] = [byItem(candidate), byItem(baseline)]
  const swapped = new Set([...left.keys()].filter((id) => right.has(id) && coin()))
  const taken = (own: ReadonlyMap<string, ItemResult[]>, other: ReadonlyMap<string, ItemResult[]>): ItemResult[] =>
    [...own].flatMap(([id, results]) => (swapped.has(id) ? (other.get(id) ?? []) : results))
  const withResults = (run: RunRecord, itemResults: ItemResult[]): RunRecord => {
    return { ...run, itemResults, planned: itemResults.length }
  }
  return [withResults(candidate, taken(left, right)), withResults(baseline, taken(right, left))]
}

function byItem({ itemResults }: RunRecord): Map<string, ItemResult[]> {
  const items = new Map<string, ItemResult[]>()
  for (const result of itemResults) items.set(result.id, [...(items.get(result.id) ?? []), result])
  return items
}

function measureNoise(sides: readonly Side[], rules: GateRules): ScoreNoise[] {
  const named = rules.rules.map(({ score }) => score)
  const scores = new Set([...named, ...sides.flatMap((side) => scoreNames(side))])
  return [...scores].sort().flatMap((score): ScoreNoise[] => {
    const readings = sides.map((side) => readScore(side, score))
    const settings = Object.hasOwn(rules.scores, score) ? rules.scores[score] : undefined
    const type = typeScore(score, readings, settings)
    if (type === null || 'code' in type || type.kind === 'text') return []
    const view = viewItems(defaultRule(score, settings, 0))
    const samples = readings.map((one) => fillSample(one, type).items)
    const items = [...(samples[0]?.keys() ?? [])].flatMap((id) => {
      const found = samples.flatMap((sample) => sample.get(id) ?? [])
      return found.length === sides.length ? [found.map((sample) => itemValue(view, sample))] : []
    })
    if (items.length === 0) return []
    const { within, shock } = estimateRunNoise(items)
    const isSingle = sides.every(({ record }) => record.comparability.repeat === 1)
    return [
      {
        score,
        items: items.length,
        flips: type.isBinary && isSingle ? 2 * within : null,
        deviation: Math.sqrt(within),
        shock: Math.sqrt(shock),
      },
    ]
  })
}
