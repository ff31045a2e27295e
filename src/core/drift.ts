import { readBaseline } from './compare/baseline-state.ts'
import { compare, type CompareInput } from './compare/compare.ts'
import type { ComparedRule } from './compare/conclude.ts'
import { needsBaseline } from './compare/measure.ts'
import { count, percent } from './compare/words.ts'
import { createReason } from './reason.ts'
import { publishRecord } from './publish-record.ts'
import type { GateReport, Reason } from './report.ts'
import type { RunRecord } from './run-record.ts'
import type { Rule } from './spec/rules.ts'
import { say, type Text } from './text.ts'

/** A run that stays what is compared with, while the baseline goes along with the branch. */
export interface Anchor {
  readonly record: RunRecord
  /** Where it is kept, who has blessed it and why. */
  readonly words: Text
}

/**
 * The parts of the level that a gate's rules have against the baseline and against an anchor (weights: Bonferroni over the
 * two): what they promise of unchanged code, they promise together.
 */
export const DRIFT_PARTS = { baseline: 0.8, anchor: 0.2 }

/**
 * Every require or review rule that compares, held against the anchor as a review rule: many small drops, each too small to
 * be seen against the baseline before it, are one that is seen against a run from long ago.
 */
export function judgeDrift(anchor: Anchor, given: Omit<CompareInput, 'baseline' | 'level'>): ComparedRule[] {
  const rules = given.rules.filter((rule) => rule.list !== 'watch' && needsBaseline(rule)).map(againstAnchor)
  const found = { status: 'found', record: anchor.record, origin: { kind: 'anchor', words: anchor.words } } as const
  const { slices: _slices, ...settings } = given.settings
  const comparison = compare({
    ...given,
    rules,
    settings,
    baseline: readBaseline(given.candidate, found),
    seed: `${given.seed}/drift`,
    level: DRIFT_PARTS.anchor,
  })
  return comparison.rules.map((one) => ({
    ...one,
    // What little the anchor can show is no news about the comparison with the baseline.
    limit: null,
    result: { ...one.result, isDrift: true, reason: explain(one.result.reason) },
  }))
}

/** The anchor as a report keeps it: enough to judge again, and no output, as its file has them. */
export function publishAnchor({ record, words }: Anchor): NonNullable<GateReport['drift']> {
  return { words: [...words], anchor: publishRecord(record, 'ids') }
}

/** What a reader must know of the rules against the anchor. */
export function describeDrift({ words }: Anchor, all: readonly ComparedRule[]): Text[] {
  const rules = all.filter(({ result }) => result.isDrift === true)
  const [baseline, own] = [DRIFT_PARTS.baseline, DRIFT_PARTS.anchor].map(percent)
  if (rules.length === 0) return []
  return [
    say`Slow drift is looked for against the anchor, ${words}: ${count(rules.length, 'rule')} held as under review, with ${[own ?? '']} of the level; the rules against the baseline have ${[baseline ?? '']}.`,
  ]
}

function againstAnchor({ slices: _slices, unsure: _unsure, ...rule }: Rule): Rule {
  const text = rule.text.includes('baseline') ? rule.text.replace('baseline', 'anchor') : `${rule.text} of the anchor`
  return { ...rule, list: 'review', text }
}

const REMEDIES: Readonly<Partial<Record<string, Text>>> = {
  BASELINE_NOT_COMPARABLE: say`Bless a newer run with ${'langfuse-gate baseline bless'}, and name it under ${'drift'}.`,
  BASELINE_UNREADABLE: say`Bless another run with ${'langfuse-gate baseline bless'}, and name it under ${'drift'}.`,
}

function explain({ code, text, remedy, place }: Reason): Reason {
  const given = REMEDIES[code] ?? remedy
  return createReason(code, say`Against the anchor (drift): ${text}`, given, place)
}
