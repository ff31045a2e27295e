import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { TaskAnswer } from '../ports.ts'
import { WorkerProcess, type Hello, type Refusal, type WorkerCall, type WorkerOptions } from './worker-process.ts'

export interface PoolOptions extends Omit<WorkerOptions, 'start'> {
  readonly start: Omit<WorkerOptions['start'], 'wantsFingerprints'>
  /** Processes at most. */
  readonly concurrency: number
  /** Ends every process when it is aborted; items without an answer are then CANCELLED. */
  readonly signal: AbortSignal
}

const CANCELLED = { code: 'CANCELLED', message: 'the run was cancelled' } as const

interface Waiting {
  readonly call: WorkerCall
  readonly settle: (answer: TaskAnswer) => void
  readonly reject: (error: GateError) => void
}

/**
 * Worker processes, each with one item at a time, used again for the next. A process is started only while calls wait,
 * and no more at once than there are already: quick tasks never pay for a second one, slow ones soon have them all.
 */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #workers = new Set<WorkerProcess>()
  readonly #idle: WorkerProcess[] = []
  readonly #waiting: Waiting[] = []
  #starting = 0
  #limit: number
  #isClosed = false
  #failure: GateError | null = null

  constructor(options: PoolOptions) {
    this.#options = options
    this.#limit = options.concurrency
    options.signal.addEventListener('abort', this.#cancel)
  }

  /** Starts the first process. What it says is what every other one will say. */
  async open(): Promise<Hello | Refusal> {
    return this.#grow(true)
  }

  /** Rejects with GateError TASK_NOT_LOADED only when no process can be had any more. */
  run(call: WorkerCall): Promise<TaskAnswer> {
    if (this.#isClosed || this.#options.signal.aborted) return Promise.resolve(cancelled())
    if (this.#failure !== null) return Promise.reject(this.#failure)
    return new Promise((settle, reject) => {
      this.#waiting.push({ call, settle, reject })
      this.#serve()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#options.signal.removeEventListener('abort', this.#cancel)
    for (const { settle } of this.#waiting.splice(0)) settle(cancelled())
    await Promise.all(Array.from(this.#workers, (worker) => worker.stop(null)))
  }

  readonly #cancel = (): void => {
    for (const { settle } of this.#waiting.splice(0)) settle(cancelled())
    for (const worker of this.#workers) void worker.stop(CANCELLED)
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop()
      if (worker === undefined) break
      const next = worker.isUsable ? this.#waiting.shift() : undefined
      if (next !== undefined) void this.#give(worker, next)
    }
    const ready = this.#workers.size - this.#starting
    const canGrow = this.#workers.size < this.#limit && this.#starting < Math.max(1, ready)
    if (this.#waiting.length > 0 && canGrow && !this.#isClosed) void this.#grow(false)
  }

  /** A process that dies under a later item may die of what an earlier one left in it: that item gets a new process. */
  async #give(worker: WorkerProcess, waiting: Waiting): Promise<void> {
    const isFirst = worker.isNew
    const answer = await worker.run(waiting.call)
    if (answer.error?.code === 'EXITED' && !isFirst && !this.#isClosed) this.#waiting.unshift(waiting)
    else waiting.settle(answer)
    if (worker.isUsable) this.#idle.push(worker)
    this.#serve()
  }

  async #grow(wantsFingerprints: boolean): Promise<Hello | Refusal> {
    const worker = new WorkerProcess({ ...this.#options, start: { ...this.#options.start, wantsFingerprints } }, () => {
      this.#workers.delete(worker)
      this.#serve()
    })
    this.#workers.add(worker)
    this.#starting += 1
    const answer = await worker.greet()
    this.#starting -= 1
    if ('evaluators' in answer) {
      if (answer.script?.reached === 'experiment') {
        this.#limit = Math.min(this.#limit, answer.script.maxConcurrency ?? this.#limit)
      }
      this.#idle.push(worker)
    } else this.#shrink(worker, answer)
    this.#serve()
    return answer
  }

  /** One that cannot serve is not replaced: the others go on, and without any other there is no answer to wait for. */
  #shrink(worker: WorkerProcess, { message }: Refusal): void {
    void worker.stop(null)
    if (this.#isClosed || this.#options.signal.aborted) return
    this.#workers.delete(worker)
    this.#limit = this.#workers.size
    if (this.#limit > 0) {
      this.#options.log.warn(say`One more process for the task could not be had: ${message}`)
      return
    }
    this.#failure = new GateError({
      code: 'TASK_NOT_LOADED',
      text: say`No process for the task can be had any more: ${message}`,
      remedy: say`It could be loaded before: look for what changes while the experiment runs, as memory or files.`,
    })
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure)
  }
}

function cancelled(): TaskAnswer {
  return { error: { ...CANCELLED, isTransient: false }, scores: [], scoreErrors: [], latency: null }
}
