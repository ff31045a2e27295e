import { ItemInFlight } from './item-in-flight.ts'
import type { ConcludeMessage, EvaluateMessage, EvaluateRunMessage, RunMessage } from './protocol.ts'

/** What a worker can be asked; the process that is asked gives it its number. */
export type WorkerCall =
  | Omit<RunMessage, 'seq'>
  | Omit<EvaluateMessage, 'seq'>
  | Omit<EvaluateRunMessage, 'seq'>
  | Omit<ConcludeMessage, 'seq'>

/** What is waited for. `evaluators`: all that the worker has. */
export function itemOf(seq: number, call: WorkerCall, evaluators: readonly string[]): ItemInFlight {
  switch (call.type) {
    case 'run':
      return new ItemInFlight(seq, evaluators)
    case 'conclude':
      return new ItemInFlight(seq, [])
    case 'evaluate':
      return new ItemInFlight(seq, call.evaluators, call.output)
    case 'evaluateRun':
      return new ItemInFlight(seq, call.evaluators, null)
  }
}
