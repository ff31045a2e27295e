import type { Rule } from '../spec/rules.ts'
import { holm } from '../statistics/holm.ts'
import { adjustJointly } from '../statistics/joint-relabelling.ts'
import type { Random } from '../statistics/random.ts'
import type { Evidence } from './evidence.ts'
import type { MeasuredRule } from './conclude.ts'

export type AdjustmentMethod = 'joint relabelling' | 'Holm'

export interface Adjustment {
  /** By hypothesis. What is only watched, or waived, is not in it. */
  readonly pValues: ReadonlyMap<string, number>
  readonly method: AdjustmentMethod | null
}

/** Two rules on one statistic of one score test the same thing, whatever their margins: they are one hypothesis. */
export function hypothesis({ score, condition }: Rule): string {
  const direction = condition.operator === '>=' || condition.operator === '>' ? 'drop' : 'rise'
  return JSON.stringify([score, condition.statistic, direction])
}

/**
 * The p-values of a gate's relative rules, so adjusted that a change that changes nothing is blocked by all of them
 * together no more often than by one: by joint relabelling where every rule can be relabelled with the others, else by Holm.
 */
export function adjustTogether(all: readonly MeasuredRule[], random: Random): Adjustment {
  const family = new Map<string, Evidence>()
  for (const { rule, waiver, measured } of all) {
    if (rule.list === 'watch' || waiver !== undefined || measured.kind !== 'relative') continue
    const { evidence } = measured.measure
    // Sides that are the same throughout can break no rule, whatever the labels: they take nothing from the others.
    if (evidence !== null && !evidence.isRough && !evidence.isIdentical) family.set(hypothesis(rule), evidence)
  }
  // In an order of their own, so that no order of the rules in a file can move a draw.
  const names = [...family.keys()].sort()
  const evidences = names.flatMap((name) => family.get(name) ?? [])
  const single = evidences.map((evidence) => evidence.pValue)
  if (names.length < 2)
    return { pValues: new Map(names.map((name, index) => [name, single[index] ?? 1])), method: null }

  const listed = evidences.map((evidence) => evidence.listRelabellings())
  const joint = listed.every((items) => items !== null) ? adjustJointly(listed, random) : null
  const adjusted = joint?.map((pValue, index) => Math.max(pValue, single[index] ?? 1)) ?? holm(single)
  return {
    pValues: new Map(names.map((name, index) => [name, adjusted[index] ?? 1])),
    method: joint === null ? 'Holm' : 'joint relabelling',
  }
}
