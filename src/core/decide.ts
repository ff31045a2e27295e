import type { Problem } from '../errors.ts'
import type { ComparedRule } from './compare/conclude.ts'
import type { Guard } from './compare/guards.ts'
import { createReason, reasonOf } from './reason.ts'
import type { Reason, Verdict } from './report.ts'
import type { GateRules, Policy } from './spec/rules.ts'
import { say, type Text } from './text.ts'

export interface Decision {
  readonly verdict: Verdict
  /** Largest cause first; never empty. */
  readonly reasons: readonly Reason[]
}

export interface Evidences {
  /** Why the gate cannot judge, beside rules that are unmeasured. */
  readonly problems: readonly Problem[]
  readonly rules: readonly ComparedRule[]
  readonly guards: readonly Guard[]
}

/** The first verdict that matches, in the order error, failed, needs-review, inconclusive, passed. What is watched never counts. */
export function decide(
  evidences: Evidences,
  policies: Pick<GateRules, 'preset' | 'unsure' | 'onMissingBaseline'>,
): Decision {
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
  const unsure = distinct(reasonsOf('inconclusive'))

  if (errors.length > 0) return { verdict: 'error', reasons: [...errors, ...failed, ...reviewed] }
  if (failed.length > 0) return { verdict: 'failed', reasons: [...failed, ...reviewed] }
  if (reviewed.length > 0) return { verdict: 'needs-review', reasons: reviewed }
  if (unsure.length > 0) return { verdict: 'inconclusive', reasons: unsure }
  return { verdict: 'passed', reasons: [createReason('PASSED', describePass(rules))] }
}

type Weight = Exclude<Verdict, 'passed'> | null

/** What one rule makes of the verdict. A broken review rule is a person's to accept, and so is one that counts as broken. */
function weigh({ result, lacksBaseline }: ComparedRule, policies: Parameters<typeof decide>[1]): Weight {
  const blocking = result.list === 'require' ? 'failed' : 'needs-review'
  switch (result.outcome) {
    case 'held':
      return null
    case 'unmeasured':
      return 'error'
    case 'broken':
      return blocking
    case 'unsure': {
      const policy = policyFor(lacksBaseline, policies)
      if (policy === 'fail') return blocking
      return policy === 'review' ? 'needs-review' : 'inconclusive'
    }
  }
}

function policyFor(lacksBaseline: boolean, policies: Parameters<typeof decide>[1]): Policy {
  if (lacksBaseline) return policies.onMissingBaseline
  return policies.preset === 'strict' ? 'fail' : policies.unsure
}

function explain({ result, lacksBaseline }: ComparedRule, policies: Parameters<typeof decide>[1]): Reason {
  const { reason } = result
  const policy = result.outcome === 'unsure' ? policyFor(lacksBaseline, policies) : 'pass'
  if (policy === 'pass' || reason.remedy !== undefined) return reason
  const setting: Text = lacksBaseline
    ? say`onMissingBaseline: ${[policy]}`
    : policies.preset === 'strict'
      ? say`preset: strict`
      : say`unsure: ${[policy]}`
  return { ...reason, remedy: [...say`The spec says ${setting}, so this counts.`] }
}

function explainGuard({ code, text, remedy }: Guard): Reason {
  return createReason(code, text, remedy)
}

function describePass(rules: readonly ComparedRule[]): Text {
  if (rules.length === 0) return say`Nothing is required: every rule is only watched.`
  const relative = rules.find((rule) => rule.result.estimate !== null)
  const held = say`${[rules.length === 1 ? 'The one rule holds' : `All ${String(rules.length)} rules hold`]}.`
  return relative === undefined ? held : say`${held} ${relative.result.reason.text}`
}

/** Rules that lack the same thing say the same sentence once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.message, reason])).values()]
}
