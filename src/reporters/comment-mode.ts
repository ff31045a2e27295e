import type { Report, RuleResult } from '../core/report.ts'

/** When a comment is made. One that is there already is kept up to date by every mode. */
export const COMMENT_MODES = ['always', 'changes', 'failures'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** Whether this report is worth a comment where there is none yet. */
export function makesComment(mode: CommentMode, report: Report): boolean {
  if (mode === 'always') return true
  if (report.verdict !== 'passed') return mode === 'changes' || report.verdict !== 'inconclusive'
  return mode === 'changes' && report.gates.some(({ rules, worst }) => worst.length > 0 || rules.some(hasMoved))
}

/** What is only watched (latency, mostly) moves in every run. */
function hasMoved({ list, estimate }: RuleResult): boolean {
  return list !== 'watch' && estimate !== null && estimate.difference !== 0
}
