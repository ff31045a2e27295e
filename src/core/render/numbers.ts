import type { Estimate, GateReport, RuleResult } from '../report.ts'
import { BUILT_IN_SCORES } from '../spec/rules.ts'

/** `points` are hundredths of a score that goes from 0 to 1. */
export type Unit = 'points' | 'USD' | 's' | 'none'

/** What a rule's numbers are in. */
export function ruleUnit(gate: GateReport, rule: Pick<RuleResult, 'score' | 'rule'>): Unit {
  const [statistic = ''] = /^\w+/.exec(rule.rule.trim()) ?? []
  if (statistic === 'share') return 'points'
  if (/^(?:count|worse|better|tied)$/.test(statistic)) return 'none'
  const unit = scoreUnit(gate, rule.score)
  return statistic === 'sum' && unit === 'points' ? 'none' : unit
}

/** A score's unit: points where its range is 0 to 1, written or as all its values on both sides show. */
export function scoreUnit(gate: GateReport, score: string): Unit {
  if (score === 'cost') return 'USD'
  if (score === 'latency') return 's'
  if (BUILT_IN_SCORES.some((name) => name === score)) return 'none'
  const range = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.range
  if (range !== undefined) return range[0] === 0 && range[1] === 1 ? 'points' : 'none'
  const values = [gate.candidate, gate.baseline]
    .flatMap((record) => record?.itemResults ?? [])
    .flatMap((result) => result.scores[score] ?? [])
  const isUnitInterval = values.every((value) => typeof value !== 'number' || (value >= 0 && value <= 1))
  return values.length > 0 && isUnitInterval ? 'points' : 'none'
}

/** Whether less of a score is better. */
export function isLowerBetter(gate: GateReport, score: string): boolean {
  const written = (gate.candidate ?? gate.baseline)?.rules.scores[score]?.better
  return written === undefined ? BUILT_IN_SCORES.some((name) => name === score) : written === 'lower'
}

/** A value with as many digits as it takes to tell it from each of `others`, and from a whole number that it is not. */
export function formatValue(value: number | null, unit: Unit, others: readonly (number | null)[] = []): string {
  if (value === null) return '–'
  const suffix = unit === 'USD' || unit === 's' ? ` ${unit}` : ''
  return `${digits(value, others)}${suffix}`
}

/** An amount of a score, never negative: `5.9 points`, `0.25`, `1.2 s`. */
export function formatAmount(amount: number, unit: Unit): string {
  return unit === 'points'
    ? `${points(amount)} ${points(amount) === '1' ? 'point' : 'points'}`
    : formatValue(amount, unit)
}

/** `−16.7 points (−27.8 to −5.6)`: candidate minus baseline, with its interval. */
export function formatDifference(estimate: Estimate, unit: Unit): string {
  const [difference, lower, upper] = [estimate.difference, estimate.lower, estimate.upper].map((value) =>
    signed(value, unit),
  )
  return `${difference ?? ''}${unitName(unit)} (${lower ?? ''} to ${upper ?? ''})`
}

/** `−6.0 points`, `+0.05 USD`, `0`: one number minus another. */
export function formatChange(change: number, unit: Unit): string {
  return `${signed(change, unit)}${unitName(unit)}`
}

/** A probability: `0.031`, and `< 0.0001` below that. */
export function formatProbability(probability: number): string {
  return probability < 0.0001 ? '< 0.0001' : digits(probability, [])
}

/** `95 %`. */
export function formatShare(share: number): string {
  return `${digits(share * 100, [])} %`
}

/** How long from one ISO 8601 time to another, for people: `2 days`, `3 min 20 s`. Null when either is not a time. */
export function formatDuration(from: string, to: string): string | null {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000
  if (!Number.isFinite(seconds) || seconds < 0) return null
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${seconds.toFixed(0)} s`
  if (seconds < 3600) return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`
  if (seconds < 2 * 86400)
    return `${String(Math.floor(seconds / 3600))} h ${String(Math.floor((seconds % 3600) / 60))} min`
  return `${String(Math.floor(seconds / 86400))} days`
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}

function unitName(unit: Unit): string {
  return unit === 'none' ? '' : ` ${unit}`
}

function signed(value: number, unit: Unit): string {
  if (value === 0) return '0'
  const size = unit === 'points' ? (Math.abs(value) * 100).toFixed(1) : digits(Math.abs(value), [])
  return value < 0 ? `−${size}` : `+${size}`
}

function points(value: number): string {
  const rounded = (value * 100).toFixed(1)
  return Number(rounded) === 0 && value !== 0 ? digits(value * 100, []) : rounded.replace(/\.0$/, '')
}

function digits(value: number, others: readonly (number | null)[]): string {
  if (!Number.isFinite(value)) return String(value)
  if (Number.isInteger(value)) return minus(String(value))
  const whole = Math.round(value)
  // What is left of a computation's rounding, as 450.9999999999999, unless it is held against just that number.
  if (whole !== 0 && Math.abs(value - whole) <= 1e-9 && !others.includes(whole)) return minus(String(whole))
  const exponent = Math.floor(Math.log10(Math.abs(value)))
  const fewest = Math.min(12, Math.max(0, exponent < 0 ? 2 - exponent : 3 - exponent))
  const apart = [...others, Math.round(value)].filter((other) => other !== null && other !== value)
  for (let decimals = fewest; decimals <= 15; decimals += 1) {
    const shown = Number(value.toFixed(decimals))
    if (!apart.some((other) => other !== null && Number(other.toFixed(decimals)) === shown)) return minus(String(shown))
  }
  return minus(String(value))
}

function minus(number: string): string {
  return number.replace(/^-/, '−')
}
