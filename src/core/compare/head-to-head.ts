import type { HeadToHead } from '../report.ts'
import type { RunRecord } from '../run-record.ts'
import type { GateRules, Rule } from '../spec/rules.ts'
import { average } from '../statistics/mean.ts'
import type { Random } from '../statistics/random.ts'
import { defaultRule } from './default-rules.ts'
import { compareItem } from './item-change.ts'
import { itemValue, viewItems } from './item-values.ts'
import { hasAnyValue, readScore, scoreNames } from './readings.ts'
import { fillSample, type ItemSample, type Sample } from './sample.ts'
import { typeScore, type ScoreType } from './score-type.ts'
import { createSide } from './side.ts'

/** One variant of a gate, and what was measured with it. */
export interface VariantRun {
  readonly variant: string
  readonly record: RunRecord
}

/** What the variants used, which is compared beside their scores. */
const USED = ['cost', 'latency'] as const
type NumberType = Extract<ScoreType, { kind: 'number' }>

/**
 * Every score of a gate's variants beside each other: for reading, it decides nothing. An item has the mean of its
 * repetitions, and one that failed the worst value; of latency and cost it has none. Two variants are compared on the items
 * that both have.
 */
export function compareHeadToHead(
  gate: string,
  variants: readonly VariantRun[],
  { rules, scores: settings }: Pick<GateRules, 'rules' | 'scores'>,
  random: Random,
): HeadToHead {
  const sides = variants.map(({ variant, record }) => ({ variant, side: createSide(record) }))
  const names = [...new Set(sides.flatMap(({ side }) => scoreNames(side)))].sort()
  const scores = [...names, ...USED].flatMap((score): HeadToHead['scores'] => {
    const own = Object.hasOwn(settings, score) ? settings[score] : undefined
    const readings = sides.map(({ variant, side }) => ({ variant, readings: readScore(side, score) }))
    const present = readings.filter((one) => hasAnyValue(one.readings))
    const type = typeScore(
      score,
      present.map((one) => one.readings),
      own,
    )
    if (type === null || 'code' in type || type.kind !== 'number') return []
    const samples = present.map((one) => ({ variant: one.variant, sample: fillSample(one.readings, type) }))
    return [
      {
        score,
        better: type.better,
        variants: samples.map(({ variant, sample }) => ({ variant, ...describe(sample, score, type, rules) })),
        pairs: samples.flatMap((first, index) =>
          samples.slice(index + 1).map((second) => ({
            first: first.variant,
            second: second.variant,
            ...countWins(first.sample, second.sample, type, own?.tie ?? 0, random),
          })),
        ),
      },
    ]
  })
  return { gate, variants: variants.map(({ variant }) => variant), scores }
}

function describe(
  { items }: Sample,
  score: string,
  type: NumberType,
  rules: readonly Rule[],
): Pick<HeadToHead['scores'][number]['variants'][number], 'items' | 'mean' | 'passShare' | 'min'> {
  const values = [...items.values()].map(meanOf)
  return {
    items: values.length,
    mean: average(values),
    passShare: passShare([...items.values()], score, type, rules),
    min: values.reduce((a, b) => Math.min(a, b)),
  }
}

/** Of the items: those that meet the condition of the score's first rule with a share; without one, those at the best value. */
function passShare(
  items: readonly ItemSample[],
  score: string,
  { range, better }: NumberType,
  rules: readonly Rule[],
): number | null {
  const rule = rules.find((one) => one.score === score && one.condition.statistic.name === 'share')
  if (rule !== undefined) {
    const share = average(items.map((item) => itemValue(viewItems(rule), item)))
    // Where the share is to stay small, what it counts is what fails.
    return rule.condition.operator === '<=' || rule.condition.operator === '<' ? 1 - share : share
  }
  if (range === null) return null
  const best = range[better === 'higher' ? 1 : 0]
  return average(items.map((item) => (meanOf(item) === best ? 1 : 0)))
}

function countWins(
  first: Sample,
  second: Sample,
  { better }: NumberType,
  tie: number,
  random: Random,
): { readonly wins: number; readonly ties: number; readonly losses: number } {
  const orient = (item: ItemSample): number[] => numbersOf(item).map((value) => (better === 'higher' ? value : -value))
  const signs = [...first.items].flatMap(([id, item]) => {
    const other = second.items.get(id)
    if (other === undefined) return []
    // That an evaluator failed says nothing of either.
    if (item.isLacking || other.isLacking) return [0]
    return [compareItem({ candidate: orient(item), baseline: orient(other) }, tie, random)]
  })
  const count = (wanted: number): number => signs.filter((sign) => sign === wanted).length
  return { wins: count(1), ties: count(0), losses: count(-1) }
}

function meanOf(item: ItemSample): number {
  return average(numbersOf(item))
}

function numbersOf(item: ItemSample): number[] {
  return viewItems(MEAN).repetitions(item)
}

const MEAN = defaultRule('', undefined, 0)
