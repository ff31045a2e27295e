import type { Rule } from '../spec/rules.ts'
import { holm } from '../statistics/holm.ts'
import { adjustJointly } from '../statistics/joint-relabelling.ts'
import type { Random } from '../statistics/random.ts'
import type { Evidence } from './evidence.ts'
import type { MeasuredRule } from './conclude.ts'
import type { Slice } from './slices.ts'

export type AdjustmentMethod = 'joint relabelling' | 'Holm'

export interface Adjustment {
  /** By hypothesis. What is only watched, or waived, is not in it. */
  readonly pValues: ReadonlyMap<string, number>
  /** How the rules on the whole dataset were adjusted for one another; null for none or one. */
  readonly method: AdjustmentMethod | null
  /** How many hypotheses are about a slice. */
  readonly slices: number
}

/** The parts of the level that rules on the whole dataset have together, and rules on slices, where there are both. */
export const LEVEL_PARTS = { whole: 0.8, slices: 0.2 }

/** Two rules on one statistic of one score test the same thing, whatever their margins: they are one hypothesis. */
export function hypothesis({ score, condition }: Rule, slice?: Slice): string {
  const direction = condition.operator === '>=' || condition.operator === '>' ? 'drop' : 'rise'
  const place = slice === undefined ? [] : [slice.key, slice.value]
  return JSON.stringify([score, condition.statistic, direction, ...place])
}

/**
 * The p-values of a gate's relative rules, so adjusted that a change that changes nothing is blocked by all of them
 * together no more often than by one: by joint relabelling where every rule can be relabelled with the others, else by
 * Holm. Slices share a fifth of the level by Holm (weights: Bonferroni over the two groups), so that asking for many of
 * them costs the whole little. `level`: the part of the level that all of these have.
 */
export function adjustTogether(all: readonly MeasuredRule[], random: Random, level = 1): Adjustment {
  const [whole, slices] = [new Map<string, Evidence>(), new Map<string, Evidence>()]
  for (const { rule, slice, waiver, measured } of all) {
    if (rule.list === 'watch' || waiver !== undefined || measured.kind !== 'relative') continue
    const { evidence } = measured.measure
    // Sides that are the same throughout can break no rule, whatever the labels: they take nothing from the others.
    if (evidence === null || evidence.isRough || evidence.isIdentical) continue
    const family = slice === undefined ? whole : slices
    family.set(hypothesis(rule, slice), evidence)
  }
  const [wide, narrow] = [adjustWhole(whole, random), adjustSlices(slices)]
  const parts = whole.size > 0 && slices.size > 0 ? LEVEL_PARTS : { whole: 1, slices: 1 }
  return {
    pValues: new Map([...weighed(wide.pValues, level * parts.whole), ...weighed(narrow, level * parts.slices)]),
    method: wide.method,
    slices: slices.size,
  }
}

type PValues = readonly (readonly [name: string, pValue: number])[]

function adjustWhole(
  family: ReadonlyMap<string, Evidence>,
  random: Random,
): { readonly pValues: PValues; readonly method: AdjustmentMethod | null } {
  // In an order of their own, so that no order of the rules in a file can move a draw.
  const names = [...family.keys()].sort()
  const evidences = names.flatMap((name) => family.get(name) ?? [])
  const single = evidences.map((evidence) => evidence.pValue)
  const nameAll = (pValues: readonly number[]): PValues => names.map((name, index) => [name, pValues[index] ?? 1])
  if (names.length < 2) return { pValues: nameAll(single), method: null }

  const listed = evidences.map((evidence) => evidence.listRelabellings())
  const joint = listed.every((items) => items !== null) ? adjustJointly(listed, random) : null
  if (joint === null) return { pValues: nameAll(holm(single)), method: 'Holm' }
  return {
    pValues: nameAll(joint.map((pValue, index) => Math.max(pValue, single[index] ?? 1))),
    method: 'joint relabelling',
  }
}

function adjustSlices(family: ReadonlyMap<string, Evidence>): PValues {
  const adjusted = holm([...family.values()].map((evidence) => evidence.pValue))
  return [...family.keys()].map((name, index) => [name, adjusted[index] ?? 1])
}

function weighed(pValues: PValues, part: number): PValues {
  return pValues.map(([name, pValue]) => [name, Math.min(1, pValue / part)])
}
