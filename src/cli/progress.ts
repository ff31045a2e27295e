import type { Gate } from '../core/spec/gate-spec.ts'
import { terminalValue } from '../core/render/encode/terminal.ts'
import type { OnProgress } from '../run-experiment.ts'

/** Where progress is shown: on a terminal one line that is written over, elsewhere a quiet line at each quarter. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const CLEAR = '\r\u001B[K'

/** Progress of a gate's items for a person who waits, on the error stream so that the verdict stays alone on the other. */
export function showProgress(stream: ProgressStream): (gate: Gate) => OnProgress {
  return (gate) => {
    const name = terminalValue(gate.name)
    let shownQuarter = 0
    return ({ planned, finished, failed }) => {
      const line = `${name}: ${String(finished)} of ${String(planned)} items${failed > 0 ? `, ${String(failed)} failed` : ''}`
      if (stream.isTTY === true) {
        stream.write(`${CLEAR}${line}${finished === planned ? CLEAR : ''}`)
        return
      }
      const quarter = Math.floor((4 * finished) / planned)
      if (quarter === shownQuarter) return
      shownQuarter = quarter
      stream.write(`${line}\n`)
    }
  }
}

/** A run that ended before its last item leaves its line behind; what is printed next must not continue it. */
export function clearProgress(stream: ProgressStream): void {
  if (stream.isTTY === true) stream.write(CLEAR)
}
