import { JUDGED_BEFORE } from '../affected.ts'
import type { GateReport, Verdict } from '../report.ts'
import { counted } from './numbers.ts'

export interface Status {
  readonly state: 'success' | 'failure' | 'error' | 'pending'
  /** At most 140 characters, of our words, numbers and codes only. */
  readonly description: string
}

const STATES: Readonly<Record<Verdict, Status['state']>> = {
  error: 'error',
  failed: 'failure',
  'needs-review': 'failure',
  inconclusive: 'success',
  passed: 'success',
}

export const PENDING: Status = { state: 'pending', description: 'running' }

/** A gate that was started and is in no report. */
export const UNFINISHED: Status = { state: 'error', description: 'error: the run ended before this gate was judged' }

/** A gate's commit status: its verdict and counts. Nothing from outside, so nothing to encode. */
export function renderStatus(gate: GateReport): Status {
  return { state: STATES[gate.verdict], description: `${gate.verdict}: ${detail(gate)}` }
}

function detail(gate: GateReport): string {
  const code = gate.reasons[0]?.code ?? ''
  if (gate.verdict === 'error') return /^[A-Z_]{1,60}$/.test(code) ? code : 'the gate could not judge'
  if (code === JUDGED_BEFORE) return 'judged by an earlier run, nothing was run'
  if (gate.notAffected !== undefined) return 'not affected by this change, nothing was run'
  const listed = gate.rules.filter((rule) => rule.list !== 'watch')
  const judged = listed.filter((rule) => rule.waiver === undefined)
  const count = (outcome: string): number => judged.filter((rule) => rule.outcome === outcome).length
  const { itemsRun } = gate
  const parts = [
    ...(gate.approval?.status === 'approved' ? ['approved'] : []),
    ...(count('broken') > 0 ? [`${String(count('broken'))} of ${counted(judged.length, 'rule')} broken`] : []),
    ...(count('unsure') > 0 ? [`${String(count('unsure'))} unsure`] : []),
    ...(count('broken') + count('unsure') === 0 ? [`${counted(judged.length, 'rule')} held`] : []),
    ...(listed.length > judged.length ? [`${String(listed.length - judged.length)} waived`] : []),
    itemsRun === undefined
      ? counted(gate.items.total, 'item')
      : `${String(itemsRun.run)} of ${counted(itemsRun.planned, 'item')}`,
    ...(gate.items.failed > 0 ? [`${String(gate.items.failed)} failed`] : []),
  ]
  return parts.join(', ')
}
