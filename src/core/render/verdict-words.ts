import { VERDICTS, type GateReport, type Reason, type RuleResult, type Verdict } from '../report.ts'
import { plain, say, type Text } from '../text.ts'
import type { RuleRow } from './rule-rows.ts'

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  error: '🛑',
  failed: '❌',
  'needs-review': '👀',
  inconclusive: '❔',
  passed: '✅',
}

export const OUTCOME_SIGNS: Readonly<Record<RuleResult['outcome'], string>> = {
  broken: '❌',
  unmeasured: '🛑',
  unsure: '❔',
  held: '✅',
}

/** Whatever came of it does not count. */
export const WAIVED_SIGN = '⚪'

/** `broken, waived`, `held: no drop over 5.9 points`. */
export function outcomeWords(row: RuleRow): string {
  return `${row.outcome}${row.isWaived ? ', waived' : ''}${row.shown === '' ? '' : `: ${row.shown}`}`
}

/** The gates, those first that a reader must look at. */
export function worstFirst(gates: readonly GateReport[]): readonly GateReport[] {
  return [...gates].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
}

/** `2 failed, 1 passed`, worst first. */
export function verdictCounts(gates: readonly GateReport[]): string {
  return VERDICTS.map((verdict) => [verdict, gates.filter((gate) => gate.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${String(count)} ${verdict}`)
    .join(', ')
}

/** A reason with its place in a file and its remedy, as one text. */
export function reasonText({ place, text, remedy }: Reason): Text {
  const placed =
    place === undefined ? text : say`${`${place.file}:${String(place.line)}:${String(place.column)}`} ${text}`
  return remedy === undefined ? placed : say`${sentence(placed)} ${sentence(remedy)}`
}

/** A text that ends like a sentence. */
export function sentence(text: Text): Text {
  const last = text.at(-1)
  const isEnded = typeof last === 'string' && /[.:?]\s*$/.test(last)
  return text.length === 0 || isEnded ? text : [...text, '.']
}

/** What the rules that did not hold say, each sentence once, where the gate's own reasons do not say it already. */
export function otherRuleReasons(gate: GateReport): readonly Text[] {
  const said = new Set(gate.reasons.map((reason) => reason.message))
  const open = gate.rules.filter(
    (rule) => rule.outcome !== 'held' && rule.waiver === undefined && !said.has(rule.reason.message),
  )
  return [...new Map(open.map(({ reason }) => [reason.message, reasonText(reason)])).values()]
}

/** What to do next, without what the reasons' remedies have said. */
export function furtherSteps(gate: GateReport): readonly Text[] {
  const said = new Set(gate.reasons.flatMap((reason) => (reason.remedy === undefined ? [] : [plain(reason.remedy)])))
  return gate.next.filter((step) => !said.has(plain(step)))
}
