import { say } from '../core/text.ts'
import type { Log } from '../log.ts'
import type { TaskAnswer } from '../ports.ts'
import { startChild, type Child } from './child-process.ts'
import { ItemInFlight } from './item-in-flight.ts'
import {
  parseWorkerMessage,
  type ConcludeMessage,
  type EvaluateMessage,
  type EvaluateRunMessage,
  type RunMessage,
  type StartMessage,
  type WorkerMessage,
} from './protocol.ts'
import { lineOf } from './protocol-lines.ts'

/** Timers past this fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
/** From SIGTERM or the end of its input to SIGKILL. */
const GRACE_MS = 1_000

export type Hello = Extract<WorkerMessage, { type: 'hello' }>
/** Why a worker cannot serve. `path` is the module at fault, where one is. */
export interface Refusal {
  readonly code: 'TASK_NOT_LOADED' | 'EVALUATOR_NOT_LOADED'
  readonly message: string
  readonly path?: string
  readonly missingPackage?: string | undefined
}

export interface WorkerOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly start: Omit<StartMessage, 'type' | 'protocol'>
  /** For the task of an item, and once more for all its evaluators. */
  readonly timeoutMs: number
  readonly startTimeoutMs: number
  readonly log: Log
}

export type WorkerCall =
  | Omit<RunMessage, 'seq'>
  | Omit<EvaluateMessage, 'seq'>
  | Omit<EvaluateRunMessage, 'seq'>
  | Omit<ConcludeMessage, 'seq'>

/** One process with the user's code. It answers for one item at a time; `onEnd` is called once, whatever ends it. */
export class WorkerProcess {
  readonly #options: WorkerOptions
  readonly #child: Child
  readonly #onEnd: () => void
  readonly #ended: Promise<void>
  #greeting: { readonly settle: (answer: Hello | Refusal) => void; readonly timer: NodeJS.Timeout } | null = null
  #evaluators: readonly string[] = []
  #current: { readonly item: ItemInFlight; readonly settle: (answer: TaskAnswer) => void } | null = null
  #timer: NodeJS.Timeout | undefined
  #seq = 0
  #isUsable = true

  constructor(options: WorkerOptions, onEnd: () => void) {
    this.#options = options
    this.#onEnd = onEnd
    const { promise, resolve } = deferred()
    this.#ended = promise
    this.#child = startChild({
      ...options,
      onLine: (line) => {
        this.#receive(line)
      },
      onTooLong: () => {
        this.#distrust('more than 16 MiB in one line')
      },
      onEnd: (ending, lastWords) => {
        this.#end(ending, lastWords === '' ? '' : `; its last words: ${lastWords}`)
        resolve()
      },
    })
  }

  /** Whether it may get another item. */
  get isUsable(): boolean {
    return this.#isUsable
  }

  /** Whether it has had no item yet. */
  get isNew(): boolean {
    return this.#seq === 0
  }

  /** Waits until the user's modules are loaded. Never rejects. */
  greet(): Promise<Hello | Refusal> {
    return new Promise((settle) => {
      const seconds = this.#options.startTimeoutMs / 1000
      const timer = setTimeout(() => {
        this.#kill('SIGKILL')
        this.#greeted({ code: 'TASK_NOT_LOADED', message: `the modules were not loaded within ${String(seconds)} s` })
      }, this.#options.startTimeoutMs)
      this.#greeting = { settle, timer }
      this.#child.write(lineOf({ type: 'start', protocol: 1, ...this.#options.start }) ?? '')
    })
  }

  /** Never rejects: whatever the user's code does is the answer. */
  run(call: WorkerCall): Promise<TaskAnswer> {
    this.#seq += 1
    const item = inFlight(this.#seq, call, this.#evaluators)
    const line = lineOf({ seq: this.#seq, ...call })
    if (line === null)
      return Promise.resolve(item.answer('INPUT_TOO_LARGE', 'the dataset item is more than 16 MiB of JSON'))
    return new Promise((settle) => {
      this.#current = { item, settle }
      this.#startTimer(item)
      this.#child.write(line)
    })
  }

  /** Ends the process, its group, and the item it works on. */
  async stop(why: { readonly code: string; readonly message: string } | null): Promise<void> {
    if (why !== null) {
      this.#kill('SIGTERM')
      this.#settle(why.code, why.message)
    }
    this.#child.closeInput()
    const timer = setTimeout(() => {
      this.#kill('SIGKILL')
    }, GRACE_MS)
    await this.#ended
    clearTimeout(timer)
  }

  #receive(line: string): void {
    const message = parseWorkerMessage(line)
    if (message === null) {
      this.#distrust('something that is no message')
      return
    }
    if (this.#greeting !== null) {
      if (message.type === 'hello') this.#evaluators = message.evaluators.map(({ name }) => name)
      if (message.type === 'hello' || message.type === 'refused') this.#greeted(message)
      else this.#distrust('an answer before it had a question')
      return
    }
    const current = this.#current
    if (current?.item.accept(message) !== true) this.#distrust(`a message out of place (${message.type})`)
    else if (current.item.isDone) this.#settle('UNFINISHED', 'the evaluator gave no answer')
    else if (message.type === 'output' || message.type === 'failed') this.#startTimer(current.item)
  }

  #startTimer(item: ItemInFlight): void {
    clearTimeout(this.#timer)
    const { timeoutMs } = this.#options
    this.#timer = setTimeout(
      () => {
        const words = `no answer within ${String(timeoutMs / 1000)} s`
        this.#kill('SIGKILL')
        this.#settle('TIMEOUT', item.isTaskOver ? words : `the task gave ${words}`)
      },
      Math.min(timeoutMs, LONGEST_TIMER_MS),
    )
  }

  /** User code has written to the descriptor of the answers: nothing that comes from there counts any more. */
  #distrust(what: string): void {
    const message = `the process wrote ${what} to descriptor 4, which is for answers only`
    this.#kill('SIGKILL')
    this.#greeted({ code: 'TASK_NOT_LOADED', message })
    this.#settle('PROTOCOL', message)
  }

  #greeted(answer: Hello | Refusal): void {
    if (this.#greeting === null) return
    clearTimeout(this.#greeting.timer)
    this.#greeting.settle(answer)
    this.#greeting = null
  }

  #settle(code: string, why: string): void {
    clearTimeout(this.#timer)
    const current = this.#current
    this.#current = null
    current?.settle(current.item.answer(code, why))
  }

  #end(ending: string, quote: string): void {
    const printed = this.#child.printed()
    if (printed !== '') this.#options.log.debug(say`A task process printed, at the end: ${printed}`)
    this.#kill('SIGKILL')
    this.#greeted({ code: 'TASK_NOT_LOADED', message: `the process ${ending} while it loaded the modules${quote}` })
    this.#settle('EXITED', `the process ${ending} before there was an answer${quote}`)
    this.#onEnd()
  }

  #kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.#isUsable = false
    this.#child.kill(signal)
  }
}

/** `evaluators`: all that the worker has. */
function inFlight(seq: number, call: WorkerCall, evaluators: readonly string[]): ItemInFlight {
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

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
