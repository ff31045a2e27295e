import type { TaskAnswer } from '../ports.ts'
import type { ItemInFlight } from './item-in-flight.ts'
import type { WorkerMessage } from './protocol.ts'

/** Timers past this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
/** A process that is held by one call (a loop without end, a lock) is told in this time from one where others go on. */
const PONG_MS = 5_000

/** What came of a call. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: TaskAnswer }
  /** The process was gone before it had begun with it. */
  | { readonly kind: 'not begun' }
  /** The process failed while it worked on this call and on others: nobody can tell for which of them. */
  | { readonly kind: 'suspected' }

interface Call {
  readonly item: ItemInFlight
  readonly settle: (outcome: Outcome) => void
  hasBegun: boolean
  timer: NodeJS.Timeout | undefined
}

export interface CallsOptions {
  /** For a call from the moment that it has begun, and once more from its output on. */
  readonly timeoutMs: number
  /** Asks the process for a pong. */
  readonly ping: () => void
  /** The process gets no more calls; those that it has go on. */
  readonly retire: () => void
  /** Ends the process at once. */
  readonly kill: () => void
}

/**
 * The calls that one process works on. One that takes too long is a TIMEOUT; its neighbours end in peace, and the process
 * with the last of them. Where the process does not even answer a ping, any of them may be what holds it.
 */
export class CallsInFlight {
  readonly #options: CallsOptions
  readonly #calls = new Map<number, Call>()
  /** Of calls without an answer in time: what the process still says of them is nothing to anybody. */
  readonly #givenUp = new Set<number>()
  readonly #overdue = new Set<number>()
  #pongTimer: NodeJS.Timeout | undefined

  constructor(options: CallsOptions) {
    this.#options = options
  }

  get size(): number {
    return this.#calls.size
  }

  /** Never rejects. */
  add(seq: number, item: ItemInFlight): Promise<Outcome> {
    return new Promise((settle) => {
      this.#calls.set(seq, { item, settle, hasBegun: false, timer: undefined })
      this.#startTimer(seq)
    })
  }

  /** `false` for a message that has no place here. */
  accept(message: WorkerMessage): boolean {
    if (message.type === 'pong') this.#giveUpOverdue()
    else if (!('seq' in message)) return false
    else if (!this.#givenUp.has(message.seq) && !this.#acceptOf(message.seq, message)) return false
    // One that waits for its turn is not late while the process does something.
    for (const [seq, { hasBegun }] of this.#calls) if (!hasBegun) this.#startTimer(seq)
    return true
  }

  /** The process is gone, or not to be believed any more; `why` is for the call that is at fault. */
  fail(code: string, why: string): void {
    clearTimeout(this.#pongTimer)
    const all = Array.from(this.#calls.values())
    const begun = all.filter(({ hasBegun }) => hasBegun)
    const suspects = begun.length > 0 ? begun : all
    for (const [seq, call] of [...this.#calls]) {
      if (!suspects.includes(call)) this.#settle(seq, { kind: 'not begun' })
      else if (suspects.length > 1) this.#settle(seq, { kind: 'suspected' })
      else this.#answer(seq, code, why)
    }
  }

  /** Every call has its answer as it stands. */
  end(code: string, why: string): void {
    clearTimeout(this.#pongTimer)
    for (const seq of [...this.#calls.keys()]) this.#answer(seq, code, why)
  }

  #acceptOf(seq: number, message: Exclude<WorkerMessage, { type: 'hello' | 'refused' | 'pong' }>): boolean {
    const call = this.#calls.get(seq)
    if (call === undefined) return false
    if (message.type === 'begun') {
      if (call.hasBegun) return false
      call.hasBegun = true
      this.#startTimer(seq)
      return true
    }
    if (!call.item.accept(message)) return false
    if (call.item.isDone) this.#answer(seq, 'UNFINISHED', 'the evaluator gave no answer')
    else if (message.type === 'output' || message.type === 'failed') this.#startTimer(seq)
    return true
  }

  #startTimer(seq: number): void {
    const call = this.#calls.get(seq)
    if (call === undefined) return
    clearTimeout(call.timer)
    call.timer = setTimeout(
      () => {
        this.#late(seq, call)
      },
      Math.min(this.#options.timeoutMs, LONGEST_TIMER_MS),
    )
  }

  #late(seq: number, { item, hasBegun }: Call): void {
    const hasNeighbours = Array.from(this.#calls).some(([other, call]) => other !== seq && call.hasBegun)
    if (!hasNeighbours) {
      this.#options.kill()
      this.fail('TIMEOUT', this.#lateWords(item))
    } else if (hasBegun) {
      this.#overdue.add(seq)
      if (this.#overdue.size > 1) return
      this.#options.ping()
      this.#pongTimer = setTimeout(() => {
        this.#options.kill()
        this.fail('TIMEOUT', this.#lateWords(item))
      }, PONG_MS)
    }
  }

  #giveUpOverdue(): void {
    clearTimeout(this.#pongTimer)
    const late = [...this.#overdue].filter((seq) => this.#calls.has(seq))
    this.#overdue.clear()
    if (late.length === 0) return
    this.#options.retire()
    for (const seq of late) {
      const call = this.#calls.get(seq)
      this.#givenUp.add(seq)
      if (call !== undefined) this.#answer(seq, 'TIMEOUT', this.#lateWords(call.item))
    }
  }

  #lateWords({ isTaskOver }: ItemInFlight): string {
    const words = `no answer within ${String(this.#options.timeoutMs / 1000)} s`
    return isTaskOver ? words : `the task gave ${words}`
  }

  #answer(seq: number, code: string, why: string): void {
    const call = this.#calls.get(seq)
    if (call !== undefined) this.#settle(seq, { kind: 'answered', answer: call.item.answer(code, why) })
  }

  #settle(seq: number, outcome: Outcome): void {
    const call = this.#calls.get(seq)
    if (call === undefined) return
    clearTimeout(call.timer)
    this.#calls.delete(seq)
    call.settle(outcome)
  }
}
