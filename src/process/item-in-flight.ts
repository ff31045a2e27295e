import type { Json } from '../core/json.ts'
import type { ItemScore, TaskAnswer } from '../ports.ts'
import type { WorkerMessage } from './protocol.ts'

export type ItemMessage = Exclude<WorkerMessage, { type: 'hello' | 'refused' | 'pong' | 'begun' }>

/**
 * Collects what a worker says of one item. Nothing it leaves out is lost: without an output there is an error, and an
 * evaluator that did not answer is a score error.
 */
export class ItemInFlight {
  readonly #seq: number
  readonly #evaluators: readonly string[]
  readonly #answered = new Set<string>()
  readonly #scores: ItemScore[] = []
  readonly #scoreErrors: { evaluator: string; message: string }[] = []
  #task: Extract<WorkerMessage, { type: 'output' | 'failed' }> | null = null
  #isDone = false
  #missingSpans: TaskAnswer['missingSpans']

  /** `output`: one that is there already, so that no task is waited for. */
  constructor(seq: number, evaluators: readonly string[], output?: Json) {
    this.#seq = seq
    this.#evaluators = evaluators
    if (output !== undefined) this.#task = { type: 'output', seq, output, latency: 0 }
  }

  get isTaskOver(): boolean {
    return this.#task !== null
  }

  get isDone(): boolean {
    return this.#isDone
  }

  /** `false` for a message that has no place here: the worker is not to be believed any more. */
  accept(message: ItemMessage): boolean {
    if (message.seq !== this.#seq || this.#isDone) return false
    switch (message.type) {
      case 'output':
      case 'failed':
        if (this.#task !== null) return false
        this.#task = message
        return true
      case 'score':
      case 'scoreError':
        if (this.#task?.type !== 'output' || !this.#evaluators.includes(message.evaluator)) return false
        this.#answered.add(message.evaluator)
        if (message.type === 'score') this.#scores.push(scoreOf(message))
        else this.#scoreErrors.push({ evaluator: message.score ?? message.evaluator, message: message.message })
        return true
      case 'done':
        this.#isDone = this.#task !== null
        this.#missingSpans = message.missingSpans ?? { task: 0, evaluation: 0 }
        return this.#isDone
    }
  }

  /** The answer as it stands. `code` and `why` are for what has not come: `the process exited with code 3`. */
  answer(code: string, why: string): TaskAnswer {
    const task = this.#task
    if (task === null) {
      return { error: { code, message: why, isTransient: false }, scores: [], scoreErrors: [], latency: null }
    }
    const common = {
      latency: task.latency,
      ...(this.#missingSpans === undefined ? {} : { missingSpans: this.#missingSpans }),
    }
    if (task.type === 'failed') return { error: task.error, scores: [], scoreErrors: [], ...common }
    const silent = this.#evaluators.filter((evaluator) => !this.#answered.has(evaluator))
    return {
      output: task.output,
      scores: this.#scores,
      scoreErrors: [...this.#scoreErrors, ...silent.map((evaluator) => ({ evaluator, message: why }))],
      ...common,
    }
  }
}

function scoreOf(message: Extract<WorkerMessage, { type: 'score' }>): ItemScore {
  const { name, value, evaluator, comment, metadata } = message
  return {
    name,
    value,
    evaluator,
    ...(comment === undefined ? {} : { comment }),
    ...(metadata === undefined ? {} : { metadata }),
  }
}
