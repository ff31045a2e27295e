import { runCheck } from '../core/checks/index.ts'
import type { DatasetItem } from '../core/dataset.ts'
import { canonicalJson, type Json } from '../core/json.ts'
import { CHECK_PRINT } from '../core/judge-models.ts'
import type { Check } from '../core/spec/gate-spec.ts'
import { sha256 } from '../hash.ts'
import type { ItemScore, ScoreAnswer } from '../ports.ts'

/** What the gate's own checks say of one output. */
export function scoreByChecks(checks: readonly Check[], output: Json, item: DatasetItem): ScoreAnswer {
  const checked = checks.map((check) => ({ score: check.score, result: runCheck(check, { output, item }) }))
  return {
    scores: checked.flatMap(({ score, result }): ItemScore[] =>
      'value' in result ? [{ name: score, value: result.value, evaluator: score }] : [],
    ),
    scoreErrors: checked.flatMap(({ score, result }) =>
      'value' in result ? [] : [{ evaluator: score, message: result.error }],
    ),
  }
}

/**
 * Every evaluator of a gate with its fingerprint: those of the task and, each by the name of its score, the checks, whose
 * definition is the whole of them. Where both have a name, the fingerprint is of both.
 */
export function evaluatorFingerprints(
  evaluators: Readonly<Record<string, string>>,
  checks: readonly Check[],
): Readonly<Record<string, string>> {
  const prints = new Map(Object.entries(evaluators))
  for (const { score, place: _place, ...definition } of checks) {
    const print = `${CHECK_PRINT}${sha256(canonicalJson(definition))}`
    const other = prints.get(score)
    prints.set(score, other === undefined ? print : `${other} ${print}`)
  }
  return Object.fromEntries(prints)
}
