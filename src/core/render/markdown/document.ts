import type { GateReport, Report } from '../../report.ts'
import { say } from '../../text.ts'
import { htmlCode, markdownCell, markdownLinks, markdownProse } from '../encode/markdown.ts'
import { trustedPrefixes, type Links } from '../links.ts'
import { counted } from '../numbers.ts'
import { reasonText, sentence, verdictCounts, VERDICT_SIGNS, worstFirst } from '../verdict-words.ts'
import type { Form } from './form.ts'
import { bullets, gateSection } from './gate-section.ts'
import { headToHeadSection } from './head-to-head.ts'

/** The report in the fullest form that fits. The last form of a ladder is a heading and counts, and is taken as it is. */
export function fitDocument(
  report: Report,
  links: Links,
  ladder: readonly Form[],
  fits: (document: string) => boolean,
): string {
  const documents = ladder.map((form) => () => renderDocument(report, form, links))
  const fullest = documents.slice(0, -1).find((render) => fits(render()))
  return (fullest ?? documents.at(-1))?.() ?? ''
}

/** The whole report as GitHub's Markdown: the verdict and its largest cause first, then each gate. */
export function renderDocument(report: Report, form: Form, links: Links): string {
  const [only] = report.gates
  const body =
    report.gates.length === 1 && report.problems.length === 0 && only !== undefined
      ? singleGate(only, report, form, links)
      : [...problems(report, form), ...severalGates(report, form, links)]
  const lines = [`## ${VERDICT_SIGNS[report.verdict]} langfuse-gate: ${report.verdict}`, ...body, '']
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n')
}

function singleGate(gate: GateReport, report: Report, form: Form, links: Links): string[] {
  return [
    '',
    `**${markdownCell(gate.name)}**: ${causeLine(gate)}`,
    ...(form.gates === 0
      ? leftOut('The rest is too long for this place', form, links)
      : gateSection(gate, report, form, links)),
  ]
}

function severalGates(report: Report, form: Form, links: Links): string[] {
  if (report.gates.length === 0) return []
  const gates = worstFirst(report.gates)
  const shown = gates.slice(0, form.gates)
  const hidden = gates.slice(form.gates)
  const sections = shown.flatMap((gate) =>
    (gate.verdict === 'passed' ? folded : open)(gate, gateSection(gate, report, form, links)),
  )
  return [
    '',
    `${counted(report.gates.length, 'gate')}: ${verdictCounts(report.gates)}.`,
    ...overview(shown),
    ...headToHeadSection(report, form),
    ...sections,
    ...(hidden.length > 0
      ? leftOut(`Left out here: ${counted(hidden.length, 'gate')} (${verdictCounts(hidden)})`, form, links)
      : []),
  ]
}

function overview(gates: readonly GateReport[]): string[] {
  if (gates.length === 0) return []
  const rows = gates.map((gate) => {
    const cause = gate.verdict === 'passed' ? [] : (gate.reasons[0]?.text ?? [])
    return `| ${markdownCell(gate.name)} | ${VERDICT_SIGNS[gate.verdict]} ${gate.verdict} | ${markdownProse(cause)} |`
  })
  return ['', '| Gate | Verdict | Largest cause |', '| --- | --- | --- |', ...rows]
}

function open(gate: GateReport, section: readonly string[]): string[] {
  return [
    '',
    `### ${VERDICT_SIGNS[gate.verdict]} ${markdownCell(gate.name)}: ${gate.verdict}`,
    '',
    causeLine(gate),
    ...section,
  ]
}

function folded(gate: GateReport, section: readonly string[]): string[] {
  const summary = `<summary>${VERDICT_SIGNS[gate.verdict]} ${htmlCode(gate.name)}: ${gate.verdict}</summary>`
  return ['', `<details>${summary}`, '', causeLine(gate), ...section, '', '</details>']
}

/** The largest cause in one sentence, with what to do about it where the cause says so. */
function causeLine(gate: GateReport): string {
  const [cause] = gate.reasons
  return markdownProse(cause === undefined ? [] : sentence(reasonText(cause)))
}

function problems(report: Report, form: Form): string[] {
  if (report.problems.length === 0) return []
  const count = counted(report.problems.length, 'problem')
  return [
    '',
    markdownProse(say`No gate could be judged: ${[count]} in ${report.spec}.`),
    ...bullets(report.problems.map(reasonText), form),
  ]
}

/** What a document does not show, and where that is. */
function leftOut(what: string, form: Form, links: Links): string[] {
  const run = markdownLinks(
    links.run === undefined ? [] : [{ words: 'this workflow run', address: links.run }],
    trustedPrefixes(links),
  )
  const where = [`See ${form.elsewhere}`, ...run.map((link) => ` of ${link}`)].join('')
  return ['', `${what}. ${where}.`]
}
