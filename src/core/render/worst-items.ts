import type { GateReport, ItemDifference } from '../report.ts'
import { say, type Text } from '../text.ts'
import { existingLinks, type Link } from './links.ts'
import { formatValue, scoreUnit } from './numbers.ts'

/** One item with all of its differences: what changed, why, and what both sides answered. */
export interface WorstItem {
  readonly id: string
  /** `correct 1 → 0`, one for each score. */
  readonly changes: readonly Text[]
  /** What evaluators or the task said, each once. */
  readonly reasons: readonly Text[]
  readonly texts: readonly { readonly label: string; readonly value: unknown }[]
  readonly links: readonly Link[]
}

/** The report's worst items, the worst first, each once with all of its scores. */
export function worstItems(gate: GateReport): readonly WorstItem[] {
  const byId = new Map<string, ItemDifference[]>()
  for (const difference of gate.worst) {
    const known = byId.get(difference.id)
    if (known === undefined) byId.set(difference.id, [difference])
    else known.push(difference)
  }
  return [...byId].map(([id, differences]) => worstItem(gate, id, differences))
}

function worstItem(gate: GateReport, id: string, differences: readonly ItemDifference[]): WorstItem {
  const [first] = differences
  const before = whichRepetition(first?.baselineRepetition)
  const after = whichRepetition(first?.candidateRepetition)
  const reasons = new Map(differences.filter(({ why }) => why.length > 0).map(({ why }) => [JSON.stringify(why), why]))
  return {
    id,
    changes: differences.map((difference) => change(gate, difference)),
    reasons: [...reasons.values()],
    texts: [
      { label: 'Input', value: first?.input },
      { label: 'Expected', value: first?.expectedOutput },
      { label: `Baseline${before}`, value: first?.baselineOutput },
      { label: `Candidate${after}`, value: first?.candidateOutput },
    ].filter((text) => text.value !== undefined),
    links: existingLinks([
      [`baseline trace${before}`, first?.baselineLink],
      [`candidate trace${after}`, first?.candidateLink],
    ]),
  }
}

/** `, repetition 2 of 3`; nothing where there is but one. */
export function whichRepetition(repetition: ItemDifference['candidateRepetition']): string {
  return repetition === undefined ? '' : `, repetition ${String(repetition.number)} of ${String(repetition.of)}`
}

function change(gate: GateReport, { score, baseline, candidate }: ItemDifference): Text {
  // A failed item has no scores: the built-in score says so with 1, on each side.
  if (score === 'errors' && candidate === 1) return baseline === 1 ? ['failed, as in the baseline'] : ['failed']
  const unit = scoreUnit(gate, score)
  const shown = (value: number | string | null, other: number | string | null): Text => {
    if (value === null) return ['none']
    if (typeof value === 'string') return say`${value}`
    return [formatValue(value, unit, [typeof other === 'number' ? other : null])]
  }
  const after = shown(candidate, baseline)
  return baseline === null ? say`${score} ${after}` : say`${score} ${shown(baseline, candidate)} → ${after}`
}

/** A value of the report in one line; a text with nothing to see in it is shown to be one. */
export function shownText(value: unknown): string {
  const text = asText(value)
  return text.trim() === '' ? '∅' : text
}

/** A value of the report as text: strings as they are, the rest as JSON, `indent` spaces deep or in one line. */
export function asText(value: unknown, indent?: number): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, indent)
}
