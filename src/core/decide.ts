import type { Problem } from '../errors.ts'
import type { ComparedRule } from './compare/conclude.ts'
import type { Guard } from './compare/guards.ts'
import { createReason, reasonOf } from './reason.ts'
import type { Approval, Reason, Verdict } from './report.ts'
import type { GateRules, Policy } from './spec/rules.ts'
import { say, type Text } from './text.ts'

export interface Decision {
  readonly verdict: Verdict
  /** Largest cause first; never empty. */
  readonly reasons: readonly Reason[]
  /** Whether anything asked for a person, whatever the verdict. */
  readonly asksReview: boolean
}

export interface Evidences {
  /** Why the gate cannot judge, beside rules that are unmeasured. */
  readonly problems: readonly Problem[]
  readonly rules: readonly ComparedRule[]
  readonly guards: readonly Guard[]
  /** Absent when nobody was asked. */
  readonly approval?: Approval | undefined
}

type Policies = Pick<GateRules, 'preset' | 'unsure' | 'onMissingBaseline'>

/** The first verdict that matches, in the order error, failed, needs-review, inconclusive, passed. What is watched never counts. */
export function decide(evidences: Evidences, policies: Policies): Decision {
  const { approval } = evidences
  const rules = evidences.rules
    .filter((rule) => rule.result.list !== 'watch')
    .toSorted((a, b) => b.severity - a.severity)
  const judged = rules.map((rule) => ({ rule, weight: weigh(rule, policies) }))
  const reasonsOf = (weight: Weight): Reason[] =>
    judged.filter((one) => one.weight === weight).map(({ rule }) => explain(rule, policies))

  const errors = distinct([...evidences.problems.map(reasonOf), ...reasonsOf('error')])
  const failed = distinct([
    ...evidences.guards.toSorted((a, b) => b.severity - a.severity).map(explainGuard),
    ...reasonsOf('failed'),
  ])
  const reviewed = distinct(reasonsOf('needs-review'))
  const asksReview = reviewed.length > 0
  const isApproved = approval?.status === 'approved'
  const accepted = asksReview && isApproved ? [createReason('APPROVED', describeApproval(approval)), ...reviewed] : []
  const unsure = distinct([
    ...reasonsOf('inconclusive'),
    ...judged
      .filter(({ rule, weight }) => weight === 'needs-review' && isOpen(rule))
      .map(({ rule }) => rule.result.reason),
  ])

  if (errors.length > 0) return { verdict: 'error', reasons: [...errors, ...failed, ...reviewed], asksReview }
  if (failed.length > 0) return { verdict: 'failed', reasons: [...failed, ...reviewed], asksReview }
  if (asksReview && !isApproved) {
    return { verdict: 'needs-review', reasons: [...reviewed, ...describeNoApproval(approval)], asksReview }
  }
  if (unsure.length > 0) return { verdict: 'inconclusive', reasons: distinct([...unsure, ...accepted]), asksReview }
  if (asksReview) return { verdict: 'passed', reasons: accepted, asksReview }
  return { verdict: 'passed', reasons: [createReason('PASSED', describePass(rules))], asksReview }
}

type Weight = Exclude<Verdict, 'passed'> | null

/** What one rule makes of the verdict. A broken review rule is a person's to accept, and so is one that counts as broken. */
function weigh(compared: ComparedRule, policies: Policies): Weight {
  const { result } = compared
  if (result.outcome === 'unmeasured') return 'error'
  if (result.outcome === 'held' || result.waiver !== undefined) return null
  const blocking = result.list === 'require' ? 'failed' : 'needs-review'
  if (result.outcome === 'broken') return blocking
  const { policy } = policyFor(compared, policies)
  if (policy === 'fail') return blocking
  return policy === 'review' ? 'needs-review' : 'inconclusive'
}

/** Unsure and relative: accepted or not, the evidence does not exclude a regression. */
function isOpen({ result }: ComparedRule): boolean {
  return result.outcome === 'unsure'
}

export interface AppliedPolicy {
  readonly policy: Policy
  /** As the spec says it. */
  readonly setting: Text
}

/** That there is no baseline is decided before anything else; then a rule's own word, the preset's, the gate's. */
export function policyFor(
  { rule, lacksBaseline }: Pick<ComparedRule, 'rule' | 'lacksBaseline'>,
  policies: Policies,
): AppliedPolicy {
  if (lacksBaseline) {
    return { policy: policies.onMissingBaseline, setting: say`onMissingBaseline: ${[policies.onMissingBaseline]}` }
  }
  if (rule.unsure !== undefined) return { policy: rule.unsure, setting: say`unsure: ${[rule.unsure]} of this rule` }
  if (policies.preset === 'strict') return { policy: 'fail', setting: say`preset: strict` }
  return { policy: policies.unsure, setting: say`unsure: ${[policies.unsure]}` }
}

function explain(compared: ComparedRule, policies: Policies): Reason {
  const { outcome, reason } = compared.result
  if (outcome !== 'unsure' || reason.remedy !== undefined) return reason
  const { policy, setting } = policyFor(compared, policies)
  return policy === 'pass' ? reason : { ...reason, remedy: [...say`The spec says ${setting}, so this counts.`] }
}

function explainGuard({ code, text, remedy }: Guard): Reason {
  return createReason(code, text, remedy)
}

function describeApproval({ words }: Approval): Text {
  return say`What needs review is accepted. ${words}`
}

function describeNoApproval(approval: Approval | undefined): Reason[] {
  if (approval === undefined) return []
  return [createReason(approval.status === 'unknown' ? 'APPROVAL_UNKNOWN' : 'NOT_APPROVED', approval.words)]
}

function describePass(rules: readonly ComparedRule[]): Text {
  const counted = rules.filter((rule) => rule.result.waiver === undefined)
  const whole = counted.filter((rule) => rule.slice === undefined)
  const waived = rules.filter((rule) => rule.slice === undefined).length - whole.length
  const aside = waived === 0 ? [] : say` ${[waived === 1 ? 'One rule is' : `${String(waived)} rules are`]} waived.`
  if (rules.length === 0) return say`Nothing is required: every rule is only watched.`
  if (counted.length === 0) return say`Nothing is required for now: every rule is waived.`
  const relative = whole.find((rule) => rule.result.estimate !== null)
  const slices = new Set(counted.flatMap(({ slice }) => (slice === undefined ? [] : [slice]))).size
  const inSlices = slices === 0 ? '' : `, also in ${slices === 1 ? 'the one slice' : `${String(slices)} slices`}`
  const all = `${whole.length === 1 ? 'The one rule holds' : `All ${String(whole.length)} rules hold`}${inSlices}`
  return say`${[all]}.${aside}${relative === undefined ? [] : say` ${relative.result.reason.text}`}`
}

/** Rules that lack the same thing say the same sentence once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.message, reason])).values()]
}
