import { say } from '../core/text.ts'
import { GateError } from '../errors.ts'
import type { TaskAnswer } from '../ports.ts'
import type { Outcome } from './calls-in-flight.ts'
import { Pace } from './pace.ts'
import type { WorkerCall } from './worker-call.ts'
import { WorkerProcess, type Hello, type Refusal, type WorkerOptions } from './worker-process.ts'

export interface PoolOptions extends Omit<WorkerOptions, 'start'> {
  readonly start: Omit<WorkerOptions['start'], 'wantsFingerprints'>
  /** Calls at once, at most. */
  readonly concurrency: number
  /** Whether one process takes all of them; else each has a process for itself. */
  readonly isShared: boolean
  /** Ends every process when it is aborted; items without an answer are then CANCELLED. */
  readonly signal: AbortSignal
}

const CANCELLED = { code: 'CANCELLED', message: 'the run was cancelled' } as const

interface Waiting {
  readonly call: WorkerCall
  readonly settle: (answer: TaskAnswer) => void
  readonly reject: (error: GateError) => void
  /** What its process must be: any; one without other calls meanwhile; or such a one that has had no call at all. */
  readonly needs: 'any' | 'alone' | 'new'
  /** Of the last process that it had, where that may be no fault of its own. */
  readonly last?: TaskAnswer
}

/**
 * Worker processes, used again for the next call. Another one is started only while calls wait, when that is worth its
 * start, and no more at once than there are already: quick tasks never pay for a second one, slow ones soon have them
 * all. A call that a process takes down with others is made again alone, and one that dies of what an earlier call may have left, in a new process: what
 * is then wrong is its own.
 */
export class WorkerPool {
  readonly #options: PoolOptions
  readonly #workers = new Set<WorkerProcess>()
  /** Those that have said hello. */
  readonly #ready = new Set<WorkerProcess>()
  /** Those with a call that must be alone. */
  readonly #reserved = new Set<WorkerProcess>()
  readonly #waiting: Waiting[] = []
  #starting = 0
  /** Processes at most. */
  #limit: number
  /** Calls of one process at most. */
  #slots: number
  #isClosed = false
  #hasWarned = false
  #failure: GateError | null = null
  readonly #pace = new Pace(() => {
    this.#serve()
  })

  constructor(options: PoolOptions) {
    this.#options = options
    this.#limit = options.isShared ? 1 : options.concurrency
    this.#slots = options.isShared ? options.concurrency : 1
    options.signal.addEventListener('abort', this.#cancel)
  }

  /** Starts the first process. What it says is what every other one will say. */
  open(): Promise<Hello | Refusal> {
    return this.#pace.timeStart(this.#grow(true))
  }

  /** Rejects with GateError TASK_NOT_LOADED only when no process can be had any more. */
  run(call: WorkerCall): Promise<TaskAnswer> {
    if (this.#isClosed || this.#options.signal.aborted) return Promise.resolve(cancelled())
    if (this.#failure !== null) return Promise.reject(this.#failure)
    return new Promise((settle, reject) => {
      this.#waiting.push({ call, settle, reject, needs: 'any' })
      this.#serve()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#options.signal.removeEventListener('abort', this.#cancel)
    this.#pace.close()
    for (const { settle } of this.#waiting.splice(0)) settle(cancelled())
    await Promise.all(Array.from(this.#workers, (worker) => worker.stop(null)))
  }

  readonly #cancel = (): void => {
    for (const { settle } of this.#waiting.splice(0)) settle(cancelled())
    for (const worker of this.#workers) void worker.stop(CANCELLED)
  }

  /** In the order of the calls: none passes one that waits for a process of its own. */
  #serve(): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const worker = this.#findWorker(next)
      if (worker === undefined) break
      this.#waiting.shift()
      void this.#give(worker, next)
    }
    const [first] = this.#waiting
    if (first === undefined || this.#isClosed) return
    const ready = this.#workers.size - this.#starting
    if (this.#workers.size < this.#limit) {
      const isNeeded = ready === 0 || first.needs !== 'any'
      if (this.#starting < Math.max(1, ready) && (isNeeded || this.#pace.isWorthAStart())) void this.#grow(false)
    } else if (first.needs === 'new') {
      const idle = this.#usable().find(({ load }) => load === 0)
      void idle?.stop(null)
    }
  }

  #usable(): WorkerProcess[] {
    return Array.from(this.#ready).filter((worker) => worker.isUsable && !this.#reserved.has(worker))
  }

  #findWorker({ needs }: Waiting): WorkerProcess | undefined {
    return this.#usable().findLast(
      ({ load, isNew }) => load < (needs === 'any' ? this.#slots : 1) && (needs !== 'new' || isNew),
    )
  }

  async #give(worker: WorkerProcess, waiting: Waiting): Promise<void> {
    const { isNew } = worker
    if (waiting.needs !== 'any') this.#reserved.add(worker)
    const outcome = await this.#pace.timeCall(worker.run(waiting.call))
    this.#reserved.delete(worker)
    const again = againAs(waiting, outcome, isNew)
    if (outcome.kind === 'answered' && (again === null || this.#isClosed)) waiting.settle(outcome.answer)
    else if (again === null || this.#isClosed || this.#options.signal.aborted) waiting.settle(cancelled())
    else if (this.#failure !== null) waiting.reject(this.#failure)
    else this.#waiting.unshift(again)
    this.#serve()
  }

  async #grow(wantsFingerprints: boolean): Promise<Hello | Refusal> {
    if (this.#options.isShared && !wantsFingerprints && !this.#hasWarned) {
      this.#hasWarned = true
      const [first] = this.#waiting
      const isItsEnd = first?.call.type === 'conclude' && first.needs === 'new'
      this.#options.log.warn(
        say`The process that held the run ${[isItsEnd ? 'ended at the end of its script' : 'was ended for an item']}. A new one goes on, in which the code starts again: what it kept in variables is gone.`,
      )
    }
    const worker = new WorkerProcess({ ...this.#options, start: { ...this.#options.start, wantsFingerprints } }, () => {
      this.#workers.delete(worker)
      this.#ready.delete(worker)
      this.#serve()
    })
    this.#workers.add(worker)
    this.#starting += 1
    const answer = await worker.greet()
    this.#starting -= 1
    if ('evaluators' in answer) {
      if (answer.script?.reached === 'experiment') {
        this.#slots = Math.min(this.#slots, answer.script.maxConcurrency ?? this.#slots)
      }
      this.#ready.add(worker)
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
      this.#settleWithoutNew()
      return
    }
    this.#failure = new GateError({
      code: 'TASK_NOT_LOADED',
      text: say`No process for the task can be had any more: ${message}`,
      remedy: say`It could be loaded before: look for what changes while the experiment runs, as memory or files.`,
    })
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure)
  }

  #settleWithoutNew(): void {
    const [first] = this.#waiting
    if (first?.needs !== 'new' || first.last === undefined) return
    this.#waiting.shift()
    first.settle(first.last)
    this.#settleWithoutNew()
  }
}

/** How a call is made again; null where its outcome is its own. */
function againAs(waiting: Waiting, outcome: Outcome, wasNew: boolean): Waiting | null {
  switch (outcome.kind) {
    case 'not begun':
      return waiting
    case 'suspected':
      return { ...waiting, needs: 'alone' }
    case 'answered': {
      const { answer } = outcome
      return answer.error?.code === 'EXITED' && !wasNew ? { ...waiting, needs: 'new', last: answer } : null
    }
  }
}

function cancelled(): TaskAnswer {
  return { error: { ...CANCELLED, isTransient: false }, scores: [], scoreErrors: [], latency: null }
}
