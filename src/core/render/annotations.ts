import { EXIT_CODES, type GateReport, type Reason, type Report, type RuleResult } from '../report.ts'
import { say, type Text } from '../text.ts'
import { annotationText, type Annotation } from './encode/workflow-command.ts'
import { reasonText } from './verdict-words.ts'

/** GitHub shows ten of each level for a step; what comes first is what is seen. */
const PER_LEVEL = 10

const URGENT: readonly RuleResult['outcome'][] = ['broken', 'unmeasured', 'unsure']

/** What to mark on lines of the spec: its problems, then rules by how much they weigh. Errors stop a merge, warnings do not. */
export function annotations(report: Report): readonly Annotation[] {
  const all = [
    ...report.problems.map((problem) => reasonAnnotation('langfuse-gate', problem)),
    ...report.gates.flatMap((gate) => gateAnnotations(gate)),
  ]
  const errors = all.filter(({ level }) => level === 'error')
  const warnings = all.filter(({ level }) => level === 'warning')
  return [...errors.slice(0, PER_LEVEL), ...warnings.slice(0, PER_LEVEL)]
}

function gateAnnotations(gate: GateReport): readonly Annotation[] {
  const title = `langfuse-gate / ${gate.name}: ${gate.verdict}`
  const causes = gate.verdict === 'error' ? gate.reasons.map((reason) => reasonAnnotation(title, reason)) : []
  const isBlocking = EXIT_CODES[gate.verdict] !== 0
  const rules = URGENT.flatMap((outcome) =>
    gate.rules.filter((rule) => rule.outcome === outcome && rule.list !== 'watch'),
  )
  return [...causes, ...rules.map((rule) => ruleAnnotation(rule, title, isBlocking))]
}

function ruleAnnotation(rule: RuleResult, title: string, isBlocking: boolean): Annotation {
  const level = isBlocking && rule.outcome !== 'unsure' ? 'error' : 'warning'
  const text = say`${rule.score} ${rule.rule} is ${[rule.outcome]}: ${reasonText(rule.reason)}`
  return annotation(level, title, text, rule.place)
}

function reasonAnnotation(title: string, reason: Reason): Annotation {
  return annotation('error', title, reasonText(reason), reason.place)
}

function annotation(level: Annotation['level'], title: string, text: Text, place: Reason['place']): Annotation {
  const position = place === undefined ? {} : { file: place.file, line: place.line, column: place.column }
  return { level, title, message: annotationText(text), ...position }
}
