import { judge } from './judge.ts'
import type { Approval, GateReport, RuleResult } from './report.ts'
import type { Baseline } from './run-record.ts'
import { restoreRules } from './spec/saved-rules.ts'

/**
 * A gate of a saved report, judged again from its own two records by its own rules: equal values give the verdict that they
 * gave, and what is new is the approval. What only the first run knew (the dataset's texts, lines of the spec) is kept.
 * A gate that measured nothing stays as it is. Throws GateError RECORD_UNREADABLE.
 */
export function judgeAgain(saved: GateReport, approval?: Approval): GateReport {
  const { candidate } = saved
  if (candidate === null || saved.verdict === 'error') return saved
  const again = judge({
    gate: saved.name,
    rules: restoreRules(candidate.rules),
    candidate,
    baseline: savedBaseline(saved),
    ...(saved.drift === undefined ? {} : { anchor: { record: saved.drift.anchor, words: saved.drift.words } }),
    seed: saved.seed,
    // What must not be quoted was left out when the report was saved.
    reportText: 'full',
    ...(approval === undefined ? {} : { approval }),
  })
  const { approval: _old, ...rest } = saved
  return {
    ...rest,
    verdict: again.verdict,
    reasons: again.reasons,
    rules: again.rules.map((rule) => placed(rule, saved.rules)),
    next: again.next,
    ...(again.approval === undefined ? {} : { approval: again.approval }),
  }
}

function savedBaseline({ baseline, baselineState: { status, words } }: GateReport): Baseline {
  if (baseline !== null) return { status: 'found', record: baseline, origin: { kind: 'saved', words } }
  return status === 'none' ? { status: 'none' } : { status: 'missing', reason: words }
}

function placed(rule: RuleResult, saved: readonly RuleResult[]): RuleResult {
  const same = saved.find(
    (one) =>
      one.list === rule.list &&
      one.score === rule.score &&
      one.rule === rule.rule &&
      one.slice?.key === rule.slice?.key &&
      one.slice?.value === rule.slice?.value,
  )
  return same?.place === undefined ? rule : { ...rule, place: same.place }
}
