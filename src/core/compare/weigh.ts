import { clusteredT } from '../statistics/clustered-t.ts'
import { jointSwap } from '../statistics/joint-swap.ts'
import type { JointItem } from '../statistics/joint-relabelling.ts'
import { DRAWS, labelSwapMidP, listRelabellings } from '../statistics/label-swap.ts'
import { mcnemarMidP } from '../statistics/mcnemar.ts'
import { average } from '../statistics/mean.ts'
import { pairedT } from '../statistics/paired-t.ts'
import { stratifiedExactMidP, stratifiedExactSteps, type Passes } from '../statistics/stratified-exact.ts'
import { total } from '../statistics/sum.ts'
import { tangoInterval } from '../statistics/tango.ts'
import { FEWEST_FOR_QUANTILES, summarize, type Evidence, type Pair, type Question } from './evidence.ts'
import { compareText } from './side.ts'

/** Items times draws above which the t-test's p-value is nearer the truth than the draws' own error. */
const DRAWN_AT_MOST = 4e7
/** Steps of the exact convolution: a tenth of a second. */
const CONVOLVED_AT_MOST = 2e7

/** A mean over items, by the differences of paired items. Null for one unit alone that is not pass or fail. */
export function weighDifferences(question: Question): Evidence | null {
  const { pairs, alpha, random } = question
  const differences = pairs.map((pair) => valueOf(pair.candidate, question) - valueOf(pair.baseline, question))
  const clusters = groupByCluster(pairs, differences)
  if (clusters !== null) return weighClusters(question, clusters)
  const passes = question.itemValue === null ? readPasses(pairs) : null
  if (passes?.every((item) => item.candidateOf === 1 && item.baselineOf === 1) === true) {
    return weighSinglePasses(question, differences)
  }
  if (pairs.length < 2) return null

  const t = pairedT(differences, 1 - 2 * alpha)
  const common = {
    ...summarize(question, t, pairs.length, passes !== null),
    listRelabellings: () => relabelAll(pairs, question.itemValue),
  }
  if (passes !== null && isConvolvable(passes)) {
    return { ...common, pValue: stratifiedExactMidP(passes), method: 'stratified exact mid-p, t interval' }
  }
  if (pairs.length * DRAWS > DRAWN_AT_MOST) return { ...common, pValue: t.pValue, method: 'paired t' }
  const pValue = labelSwapMidP(pairs, question.itemValue ?? ((mean) => mean), random)
  return { ...common, pValue, method: 'label-swap mid-p, t interval' }
}

/** Whole clusters are swapped: their items share what a run did to them, and alone would count one accident many times. */
function weighClusters(question: Question, clusters: readonly Group<number>[]): Evidence | null {
  if (clusters.length < 2) return null
  const t = clusteredT(
    clusters.map((cluster) => cluster.values),
    1 - 2 * question.alpha,
  )
  const sums = clusters.map(({ id, values }) => ({ id, candidate: [total(values)], baseline: [0] }))
  const common = {
    ...summarize(question, t, clusters.length, false),
    listRelabellings: () => relabelAll(sums, null),
  }
  if (clusters.length * DRAWS > DRAWN_AT_MOST) return { ...common, pValue: t.pValue, method: 'clustered t' }
  const pValue = labelSwapMidP(sums, (sum) => sum, question.random)
  return { ...common, pValue, method: 'cluster-swap mid-p, clustered t interval' }
}

/** A statistic that is no sum over items. `compare` turns its two values into a difference, higher better. */
export function weighRecomputed(
  question: Question,
  statistic: (values: readonly number[]) => number,
  compare: (candidate: number, baseline: number) => number,
): Evidence {
  const { pairs, alpha, random } = question
  const values = pairs.map((pair) => ({
    candidate: valueOf(pair.candidate, question),
    baseline: valueOf(pair.baseline, question),
  }))
  const clusters = groupByCluster(pairs, values)?.map((cluster) => cluster.values)
  const groups = (clusters ?? values.map((value) => [value])).map((group) => ({
    candidate: group.map((value) => value.candidate),
    baseline: group.map((value) => value.baseline),
  }))
  const swap = jointSwap(groups, statistic, compare, 1 - 2 * alpha, random)
  const t = {
    mean: swap.difference,
    deviation: swap.standardError * Math.sqrt(pairs.length),
    lower: swap.lower,
    upper: swap.upper,
  }
  const common = summarize(question, t, groups.length, false)
  return {
    ...common,
    // A quantile may stand still while the items beneath it move.
    isConstant: common.isIdentical,
    pValue: common.isIdentical ? 1 : swap.pValue,
    method: 'joint-swap mid-p, bootstrap interval',
    listRelabellings: () => null,
    isRough: groups.length < FEWEST_FOR_QUANTILES,
    runs: null,
  }
}

function weighSinglePasses(question: Question, differences: readonly number[]): Evidence {
  const { pairs, alpha } = question
  const lost = differences.filter((difference) => difference < 0).length
  const gained = differences.filter((difference) => difference > 0).length
  const deviation = Math.sqrt((lost + gained - (gained - lost) ** 2 / pairs.length) / pairs.length)
  const interval = tangoInterval(lost, gained, pairs.length, 1 - 2 * alpha)
  return {
    ...summarize(question, { mean: (gained - lost) / pairs.length, deviation, ...interval }, pairs.length, true),
    ...interval,
    isConstant: lost + gained === 0,
    pValue: mcnemarMidP(lost, gained),
    method: 'McNemar mid-p, Tango interval',
    listRelabellings: () => relabelAll(pairs, null),
  }
}

function relabelAll(items: readonly Pair[], itemValue: Question['itemValue']): JointItem[] | null {
  const listed = items.map((item) => ({
    id: item.id,
    differences: listRelabellings(item, itemValue ?? ((mean) => mean)),
  }))
  return listed.every((item): item is JointItem => item.differences !== null) ? listed : null
}

interface Group<Value> {
  readonly id: string
  readonly values: readonly Value[]
}

/** The values of each cluster, clusters in the order of their names; null where every item stands alone. */
function groupByCluster<Value>(pairs: readonly Pair[], values: readonly Value[]): Group<Value>[] | null {
  if (pairs.every((pair) => pair.cluster === undefined)) return null
  const groups = new Map<string, Value[]>()
  pairs.forEach((pair, index) => {
    // An item that names no cluster is one of its own; the prefixes keep ids and names apart.
    const key = pair.cluster === undefined ? `item ${pair.id}` : `cluster ${pair.cluster}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(...values.slice(index, index + 1))
  })
  return [...groups].map(([id, group]) => ({ id, values: group })).sort((a, b) => compareText(a.id, b.id))
}

function valueOf(repetitions: readonly number[], { itemValue }: Question): number {
  const mean = average(repetitions)
  return itemValue === null ? mean : itemValue(mean)
}

/** Each item's passes, where every repetition is one of two values that are 1 apart; else null. */
function readPasses(pairs: readonly Pair[]): Passes[] | null {
  const values = pairs.flatMap((pair) => [...pair.candidate, ...pair.baseline])
  const pass = values.some((value) => value < 0) ? 0 : 1
  if (!values.every((value) => value === pass || value === pass - 1)) return null
  const countPasses = (side: readonly number[]): number => side.filter((value) => value === pass).length
  return pairs.map(({ candidate, baseline }) => ({
    candidate: countPasses(candidate),
    candidateOf: candidate.length,
    baseline: countPasses(baseline),
    baselineOf: baseline.length,
  }))
}

function isConvolvable(passes: readonly Passes[]): boolean {
  const first = passes[0]
  if (first === undefined) return false
  const isEven = passes.every((item) => item.candidateOf === first.candidateOf && item.baselineOf === first.baselineOf)
  return isEven && stratifiedExactSteps(passes.length, first.candidateOf) <= CONVOLVED_AT_MOST
}
