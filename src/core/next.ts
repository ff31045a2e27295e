import type { BaselineState } from './compare/baseline-state.ts'
import type { ComparedRule } from './compare/conclude.ts'
import type { Decision } from './decide.ts'
import type { Approval, ItemDifference } from './report.ts'
import { say, type Text } from './text.ts'

/** What a reader can do now, by what decided. Remedies of single causes stand with their causes. */
export function adviseNext(
  { verdict }: Decision,
  rules: readonly ComparedRule[],
  baseline: BaselineState,
  worst: readonly ItemDifference[],
  approval?: Approval,
): Text[] {
  const first =
    baseline.kind === 'missing'
      ? [
          baseline.isFile
            ? say`Commit the file that --save has made of this run: it is the baseline from then on.`
            : say`This run becomes the baseline once the gate runs on the branch that is compared with: merge, or run its workflow there.`,
        ]
      : []
  switch (verdict) {
    case 'error':
      return []
    case 'failed':
      return [
        ...adviseWorst(worst, baseline),
        ...(hasOnlyFailed(worst)
          ? []
          : [
              say`If the change is meant, say so in this pull request: adapt the expected outputs in the dataset, or the rule in the spec.`,
            ]),
        ...first,
      ]
    case 'needs-review':
      return [
        approval === undefined
          ? say`Look at what the review rules say; whoever accepts it changes the rule in this pull request.`
          : say`Look at what the review rules say; whoever accepts it approves, or changes the rule in this pull request.`,
        ...first,
      ]
    case 'inconclusive':
      return [
        ...first,
        ...(needsMoreItems(rules)
          ? [say`Add items to the dataset, or repeat each item: both sharpen the comparison.`]
          : []),
      ]
    case 'passed':
      return first
  }
}

function adviseWorst(worst: readonly ItemDifference[], baseline: BaselineState): Text[] {
  if (worst.length === 0) return []
  if (hasOnlyFailed(worst)) return [say`Mend what the failed items say.`]
  return baseline.kind === 'found'
    ? [say`Open the worst items and compare what both sides answered.`]
    : [say`Open the worst items and look at what was answered.`]
}

/** No answer got worse: there are answers that never came, which nobody can have meant. */
function hasOnlyFailed(worst: readonly ItemDifference[]): boolean {
  return worst.length > 0 && worst.every(({ score }) => score === 'errors')
}

function needsMoreItems(rules: readonly ComparedRule[]): boolean {
  return rules.some((rule) => rule.result.list !== 'watch' && rule.result.outcome === 'unsure' && !rule.lacksBaseline)
}
