import { describeFailure, findFailures } from '../compare/evaluator-failures.ts'
import type { GateReport } from '../report.ts'
import type { Waiver } from '../spec/rules.ts'
import { plain, say, type Text } from '../text.ts'
import { counted } from './numbers.ts'
import { otherRuleReasons, reasonText, sentence } from './verdict-words.ts'

/** What a reader must know beside the largest cause and the rules, what weighs most first; each only when it is so. */
export function gateNotes(gate: GateReport): readonly Text[] {
  const { approval, itemsRun, notAffected, waivers = [] } = gate
  const notes = [
    ...(notAffected === undefined || isSaid(gate, notAffected) ? [] : [notAffected]),
    ...(approval === undefined || isSaid(gate, approval.words) ? [] : [approval.words]),
    ...(itemsRun === undefined
      ? []
      : [say`${itemsRun.run} of ${[counted(itemsRun.planned, 'item')]} were run: ${itemsRun.stoppedBy}`]),
    ...gate.reasons.slice(1).map(reasonText),
    ...evaluatorNotes(gate),
    ...otherRuleReasons(gate),
    ...waivers.flatMap((waiver) => waiverNote(gate, waiver)),
    ...(gate.candidate?.runScoreErrors ?? []).map(
      ({ evaluator, message }) => say`The run evaluator ${evaluator} failed: ${message}`,
    ),
    ...gate.notes,
  ]
  return notes.map(sentence)
}

/** Each evaluator that failed, whether or not a rule is about its score. */
function evaluatorNotes(gate: GateReport): readonly Text[] {
  if (gate.candidate === null) return []
  const said = [...gate.reasons.map(reasonText), ...otherRuleReasons(gate)].map(plain)
  return findFailures(gate.candidate)
    .map(describeFailure)
    .filter((text) => !said.some((words) => words.includes(plain(text))))
}

/** Whether one of the gate’s reasons has said it. */
function isSaid({ reasons }: GateReport, text: Text): boolean {
  return reasons.some((reason) => plain(reason.text).includes(plain(text)))
}

/** One that no counting rule is about has a note of the gate's own. */
function waiverNote({ rules }: GateReport, { score, until, owner, reason }: Waiver): readonly Text[] {
  const waived = say`${score} is waived until ${until} by ${owner}, because ${reason}`
  if (rules.length === 0) return [waived]
  const about = rules.filter((rule) => rule.list !== 'watch' && rule.score === score)
  if (about.length === 0) return []
  const open = about.filter((rule) => rule.waiver !== undefined && rule.outcome !== 'held')
  return [
    open.length === 0
      ? say`${waived}: every rule on it holds, so the waiver can go.`
      : say`${waived}: ${[counted(open.length, 'rule')]} on it ${[open.length === 1 ? 'does' : 'do']} not count.`,
  ]
}
