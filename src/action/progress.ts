import { say } from '../core/text.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import type { Log } from '../log.ts'
import type { OnProgress } from '../run-experiment.ts'

const LINES = 10

/** A line of the job's log now and then: at each tenth of the items. */
export function logProgress(log: Log): (gate: Gate) => OnProgress {
  return (gate) => {
    let shown = 0
    return ({ planned, finished, failed }) => {
      const step = Math.floor((LINES * finished) / planned)
      if (step === shown) return
      shown = step
      log.info(
        failed > 0
          ? say`${gate.name}: ${finished} of ${planned} items, ${failed} failed`
          : say`${gate.name}: ${finished} of ${planned} items`,
      )
    }
  }
}
