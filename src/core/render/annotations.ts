import { EXIT_CODES, type GateReport, type Reason, type Report, type RuleResult } from '../report.ts'
import { say, type Text } from '../text.ts'
import { annotationText, type Annotation } from './encode/workflow-command.ts'
import { reasonText, sentence } from './verdict-words.ts'

/** GitHub shows ten of each level for a step, and says nothing of the others. */
const PER_LEVEL = 10
/** Slices of one rule that its annotation names. */
const SLICES = 3

const URGENT: readonly RuleResult['outcome'][] = ['broken', 'unmeasured', 'unsure']

/**
 * What to mark on lines of the spec: its problems, then rules by how much they weigh, one mark for a rule and its slices.
 * Errors stop a merge, warnings do not. What is waived or only watched has no mark.
 */
export function annotations(report: Report): readonly Annotation[] {
  const all = [
    ...report.problems.map((problem) => reasonAnnotation('langfuse-gate', problem)),
    ...report.gates.flatMap((gate) => gateAnnotations(gate)),
  ]
  return (['error', 'warning'] as const).flatMap((level) =>
    fitStep(
      level,
      all.filter((one) => one.level === level),
    ),
  )
}

/** As many as GitHub shows; where there are more, the last says so. */
function fitStep(level: Annotation['level'], all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= PER_LEVEL) return all
  const shown = all.slice(0, PER_LEVEL - 1)
  const rest = all.length - shown.length
  const text = say`${rest} more of this kind are not marked: see the job summary or the JSON report.`
  return [...shown, annotation(level, 'langfuse-gate', text, undefined)]
}

function gateAnnotations(gate: GateReport): readonly Annotation[] {
  const title = `langfuse-gate / ${gate.name}`
  const causes =
    gate.verdict === 'error' ? gate.reasons.map((reason) => reasonAnnotation(`${title}: error`, reason)) : []
  const isBlocking = EXIT_CODES[gate.verdict] !== 0
  const open = URGENT.flatMap((outcome) =>
    gate.rules.filter((rule) => rule.outcome === outcome && rule.list !== 'watch' && rule.waiver === undefined),
  )
  return [...causes, ...bySpecRule(open).map((rules) => ruleAnnotation(rules, title, isBlocking))]
}

/** Results of one rule of the spec with one outcome, together; that of the whole dataset before those of slices. */
function bySpecRule(rules: readonly RuleResult[]): readonly (readonly [RuleResult, ...RuleResult[]])[] {
  const groups = new Map<string, [RuleResult, ...RuleResult[]]>()
  const ordered = [...rules].sort((a, b) => Number(a.slice !== undefined) - Number(b.slice !== undefined))
  for (const rule of ordered) {
    const key = JSON.stringify([rule.list, rule.score, rule.rule, rule.outcome, rule.place])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [rule])
    else group.push(rule)
  }
  return [...groups.values()].sort(([a], [b]) => URGENT.indexOf(a.outcome) - URGENT.indexOf(b.outcome))
}

function ruleAnnotation(
  [rule, ...others]: readonly [RuleResult, ...RuleResult[]],
  title: string,
  isBlocking: boolean,
): Annotation {
  const level = isBlocking && rule.outcome !== 'unsure' ? 'error' : 'warning'
  const named = others.slice(0, SLICES).flatMap((other) => say` Also${where(other)}.`)
  const rest = others.length - SLICES
  const text = say`${rule.score} ${rule.rule}${where(rule)} is ${[rule.outcome]}: ${sentence(reasonText(rule.reason))}${named}${rest > 0 ? [` And in ${String(rest)} more slices.`] : []}`
  return annotation(level, `${title}: ${rule.list} rule ${rule.outcome}`, text, rule.place)
}

function where({ slice }: RuleResult): Text {
  return slice === undefined ? [] : say` where ${slice.key} is ${slice.value}`
}

function reasonAnnotation(title: string, reason: Reason): Annotation {
  return annotation('error', title, reasonText(reason), reason.place)
}

function annotation(level: Annotation['level'], title: string, text: Text, place: Reason['place']): Annotation {
  const position = place === undefined ? {} : { file: place.file, line: place.line, column: place.column }
  return { level, title, message: annotationText(text), ...position }
}
