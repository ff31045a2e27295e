import type { ItemResult } from '../core/run-record.ts'
import type { Gate } from '../core/spec/gate-spec.ts'
import { say } from '../core/text.ts'
import type { Problem } from '../errors.ts'
import type { RunContext } from '../ports.ts'

/** Longer ones fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** What a gate may use, and what it has used. */
export interface Budget {
  /** Aborted with the run, and as soon as the budget is used up. */
  readonly signal: AbortSignal
  readonly spend: (result: ItemResult) => void
  /** Set once the budget is used up. */
  problem(): Problem | null
  /** Stops the clock, and says once what could not be counted. */
  close(): void
}

/** Starts the clock of a gate's budget. A cost that is not known counts as nothing, and `close` warns of it. */
export function startBudget(
  { budget = {}, place }: Pick<Gate, 'budget' | 'place'>,
  { signal, log }: Pick<RunContext, 'signal' | 'log'>,
): Budget {
  const { cost: limit, timeMs } = budget
  const used = new AbortController()
  let problem: Problem | null = null
  let cost = 0
  let unknown = 0
  const stop = (what: Problem['text']): void => {
    if (problem !== null || signal.aborted) return
    problem = {
      code: 'BUDGET_EXCEEDED',
      text: what,
      remedy: say`A part of the items is never judged: raise the budget, or choose fewer items with ${'sample'}.`,
      place,
    }
    used.abort()
  }
  const timer =
    timeMs === undefined
      ? undefined
      : setTimeout(
          () => {
            stop(say`The run took more than its budget of ${timeMs / 1000} s and was stopped.`)
          },
          Math.min(timeMs, LONGEST_TIMER_MS),
        )
  return {
    signal: AbortSignal.any([signal, used.signal]),
    spend({ cost: ofTask, evaluation }) {
      if (limit === undefined) return
      if (ofTask === null || evaluation?.cost === null) unknown += 1
      cost += (ofTask ?? 0) + (evaluation?.cost ?? 0)
      if (cost > limit)
        stop(say`The run cost more than its budget of ${limit} USD and was stopped at ${[cost.toFixed(4)]} USD.`)
    },
    problem: () => problem,
    close() {
      clearTimeout(timer)
      if (unknown === 0) return
      log.warn(
        say`The cost of ${unknown} item results is not wholly known: the budget of ${limit ?? 0} USD counted less than was used.`,
      )
      unknown = 0
    },
  }
}
