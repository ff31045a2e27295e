import type { Place } from '../../errors.ts'

export const RULE_LISTS = ['require', 'review', 'watch'] as const
export type RuleList = (typeof RULE_LISTS)[number]
export const PRESETS = ['quiet', 'balanced', 'sensitive', 'strict'] as const
export type Preset = (typeof PRESETS)[number]
/** What happens to a rule that the evidence cannot settle. */
export const POLICIES = ['pass', 'review', 'fail'] as const
export type Policy = (typeof POLICIES)[number]

/** Scores that the gate makes itself; a user's score may not have these names. */
export const BUILT_IN_SCORES = ['cost', 'latency', 'tokens', 'errors'] as const

/** Everything that decides, and nothing else: saved with a run, so that `compare` needs no spec. */
export interface GateRules {
  /** Empty: the default rule for every numeric and boolean evaluator score. */
  readonly rules: readonly Rule[]
  readonly preset: Preset
  readonly unsure: Policy
  readonly onMissingBaseline: Policy
  readonly scores: Readonly<Record<string, ScoreSettings>>
  /** `any`: a proven drop of at least the margin blocks. `beyond-margin`: only one whose whole interval is past the margin. */
  readonly evidence: 'any' | 'beyond-margin'
  /** Shown and flagged; a slice blocks only where a rule says so. */
  readonly slices?: SliceSettings
  readonly waivers: readonly Waiver[]
}

export interface SliceSettings {
  /** Metadata keys; items that share a value of one are a slice. */
  readonly by: readonly string[]
  /** Slices of fewer items are not judged. */
  readonly min: number
}

/** A score whose rules do not count for now, and who says so. What is missing counts all the same. */
export interface Waiver {
  readonly score: string
  readonly reason: string
  readonly owner: string
  /** The last day (YYYY-MM-DD, UTC) on which it holds. */
  readonly until: string
  readonly place?: Place
}

export interface ScoreSettings {
  /** Default `higher`; `lower` for cost, latency, tokens and errors. */
  readonly better?: 'higher' | 'lower'
  readonly range?: readonly [number, number]
  /** Of the default rule only, in units of the score. */
  readonly margin?: number
  /** Two values this close or closer are tied, in units of the score. */
  readonly tie?: number
  /** Said by the door for outside benchmarks; otherwise the values tell. `positive` is an amount, like cost and latency. */
  readonly kind?: 'binary' | 'bounded' | 'positive' | 'real'
}

/** One condition on one score. */
export interface Rule {
  readonly list: RuleList
  readonly score: string
  /** As written, or as the default rule would be written. */
  readonly text: string
  readonly condition: RuleCondition
  readonly isDefault: boolean
  /** Of this rule alone, in place of the gate's. */
  readonly unsure?: Policy
  /** The rule holds for every slice, too. */
  readonly slices?: boolean
  readonly place?: Place
}

/** `STATISTIC OPERATOR BOUND`, read to its last character. */
export interface RuleCondition {
  readonly statistic: StatisticTerm
  readonly operator: Operator
  readonly bound: Bound
}

export type Operator = '>=' | '<=' | '>' | '<' | '==' | '!='

export type StatisticTerm =
  | {
      readonly name:
        'mean' | 'median' | 'min' | 'max' | 'stddev' | 'sum' | 'count' | 'worse' | 'better' | 'tied' | 'value'
    }
  /** Type 7 quantile, 1 to 99. */
  | { readonly name: 'percentile'; readonly percent: number }
  /** The share (0 to 1) of items whose value meets the condition. */
  | { readonly name: 'share'; readonly operator: Operator; readonly value: number | string | boolean }

export type Bound =
  | { readonly kind: 'number'; readonly value: number }
  /** The same statistic of the baseline, changed: `+ amount`, `* factor`, or by `percent` of its absolute value. */
  | { readonly kind: 'baseline'; readonly change: BaselineChange }

export type BaselineChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'add'; readonly amount: number }
  | { readonly kind: 'times'; readonly factor: number }
  | { readonly kind: 'percent'; readonly percent: number }
