import type { WorkerMessage } from '../process/protocol.ts'
import { send } from './channel.ts'
import { readEvaluations, type Fault } from './evaluation.ts'
import { describeThrown } from './thrown.ts'
import type { Evaluator } from './user-modules.ts'

/** Calls one evaluator and sends what it said, as scores and as errors. Never rejects. */
export async function askEvaluator(evaluator: Evaluator, given: object, seq: number, directory: string): Promise<void> {
  const common = { seq, evaluator: evaluator.label }
  const failed = ({ fault, score }: Fault): WorkerMessage => ({
    type: 'scoreError',
    ...common,
    message: fault,
    ...(score === undefined ? {} : { score }),
  })
  try {
    const returned = evaluator.run(given)
    // A sync answer is sent before the next evaluator starts: that one may never give the process back.
    const found = readEvaluations(isThenable(returned) ? await returned : returned, evaluator.ownName)
    const isSent = send(
      found.map((one) => ('fault' in one ? failed(one) : ({ type: 'score', ...common, ...one } as const))),
    )
    if (!isSent) send([failed({ fault: 'the scores are larger than 16 MiB' })])
  } catch (error) {
    send([failed({ fault: describeThrown(error, directory) })])
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value
}
