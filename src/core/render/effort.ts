import type { GateReport } from '../report.ts'
import type { ItemResult, RunRecord } from '../run-record.ts'
import { formatChange, formatDuration, formatValue, type Unit } from './numbers.ts'

/** A sum over results, and of how many of them it is known. */
interface Total {
  readonly sum: number
  readonly known: number
  readonly results: number
}

type Read = (result: ItemResult) => number | null | undefined

/**
 * What the task used, and what its evaluators used, in words: the candidate’s totals, each with the baseline’s and the
 * difference where both are known of equally many results. Null where nothing is known.
 */
export function describeUsage(gate: GateReport): string | null {
  const task = [
    amount(gate, (result) => result.cost, 'USD', ''),
    amount(gate, (result) => result.tokens, 'none', ' tokens'),
  ].filter((words) => words !== null)
  const evaluators = [
    amount(gate, (result) => result.evaluation?.cost, 'USD', ''),
    amount(gate, (result) => result.evaluation?.tokens, 'none', ' tokens'),
  ].filter((words) => words !== null)
  const parts = [
    ...(task.length === 0 ? [] : [`task ${task.join(', ')}`]),
    ...(evaluators.length === 0 ? [] : [`evaluators ${evaluators.join(', ')}`]),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

/** `24 s, until 2026-01-04 09:12 UTC`; null where the times are none. */
export function describeTime(record: RunRecord): string | null {
  const time = formatDuration(record.startedAt, record.finishedAt)
  return time === null ? null : `${time}, until ${minute(record.finishedAt)}`
}

/** `0.75 USD (baseline 0.7 USD, +0.05 USD)`, or of how many results it is known where that is not all. */
function amount({ candidate, baseline }: GateReport, read: Read, unit: Unit, noun: string): string | null {
  const now = candidate === null ? null : total(candidate, read)
  if (now === null) return null
  const shown = `${formatValue(now.sum, unit)}${noun}`
  if (now.known < now.results) return `${shown} (known of ${String(now.known)} of ${String(now.results)} results)`
  const then = baseline === null ? null : total(baseline, read)
  if (then?.known !== now.known || then.results !== now.results) return shown
  if (then.sum === now.sum) return `${shown} (as the baseline)`
  return `${shown} (baseline ${formatValue(then.sum, unit)}, ${formatChange(now.sum - then.sum, unit)})`
}

function total({ itemResults }: RunRecord, read: Read): Total | null {
  const values = itemResults.map(read).filter((value) => typeof value === 'number')
  if (values.length === 0) return null
  return { sum: values.reduce((a, b) => a + b, 0), known: values.length, results: itemResults.length }
}

/** `2026-01-04 09:12 UTC`. */
function minute(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
