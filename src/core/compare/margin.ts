import type { BaselineChange } from '../spec/rules.ts'

/** How far a drop may go: `asked` as the rule says, `shown` as far as data of this size is asked to show. */
export interface Margins {
  readonly asked: number
  readonly shown: number
}

/** The baseline's value with the rule's change worked in. */
export function boundOf(baseline: number, change: BaselineChange): number {
  switch (change.kind) {
    case 'none':
      return baseline
    case 'add':
      return baseline + change.amount
    case 'times':
      return baseline * change.factor
    case 'percent':
      return baseline + (change.percent / 100) * Math.abs(baseline)
  }
}

/** What the automatic margin follows: pass or fail, values in a range, ratios of positive values, values without end. */
export type MarginScale =
  | { readonly kind: 'binary' }
  | { readonly kind: 'bounded'; readonly width: number }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'real'; readonly deviation: number }

/**
 * What items of this number can be asked to show: it shrinks with the square root of their number and never follows the
 * data's own spread, so that no noise can widen it. A ratio's is on the scale of its logarithm.
 */
export function automaticMargin(scale: MarginScale, items: number): number {
  const root = Math.sqrt(items)
  switch (scale.kind) {
    case 'binary':
      return Math.min(0.1, 1 / root)
    case 'bounded':
      return Math.min(0.1, 0.6 / root) * scale.width
    case 'ratio':
      return Math.min(Math.log(1.25), 1.2 / root)
    case 'real':
      return Math.min(0.5, 2.5 / root) * scale.deviation
  }
}

/** A rule that asks for an improvement (a margin below 0) is held by nothing less, and so is a strict one. */
export function marginsOf(asked: number, automatic: number, isStrict: boolean): Margins {
  return { asked, shown: isStrict || asked < 0 ? asked : Math.max(asked, automatic) }
}
