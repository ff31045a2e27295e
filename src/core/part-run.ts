import type { Problem } from '../errors.ts'
import type { Look } from './compare/look.ts'
import type { Side } from './compare/side.ts'
import type { GateReport } from './report.ts'
import type { Baseline, RunRecord } from './run-record.ts'
import { say, type Text } from './text.ts'

export function describeStop({ items, planned }: Look, stop: Text): NonNullable<GateReport['itemsRun']> {
  return { run: items, planned, stoppedBy: [...stop] }
}

/** A part of a run that no look would have stopped at: it may be what is left of one that was cut off. */
export function notDecided(candidate: Side): Problem {
  return {
    code: 'RUN_INCOMPLETE',
    text: say`The run is not complete, ${candidate.items.size} of ${countPlanned(candidate)} items, and these rules do not let it stop there.`,
    remedy: say`Run the gate again; a part of a dataset is never judged as the whole.`,
  }
}

export function countPlanned({ items, record }: Side): number {
  return items.size + (record.stopEarly?.notRun.length ?? 0)
}

/** The baseline without the items that a run which stopped early did not come to. */
export function leaveOut(baseline: Baseline, { stopEarly }: RunRecord): Baseline {
  if (baseline.status !== 'found' || stopEarly === undefined || stopEarly.notRun.length === 0) return baseline
  const notRun = new Set(stopEarly.notRun)
  const { itemResults, planned } = baseline.record
  const kept = itemResults.filter(({ id }) => !notRun.has(id))
  const record = { ...baseline.record, planned: planned - itemResults.length + kept.length, itemResults: kept }
  return { ...baseline, record }
}
