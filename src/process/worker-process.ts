import { say } from '../core/text.ts'
import type { Log } from '../log.ts'
import { CallsInFlight, type Outcome } from './calls-in-flight.ts'
import { startChild, type Child } from './child-process.ts'
import { parseWorkerMessage, type StartMessage, type WorkerMessage } from './protocol.ts'
import { lineOf } from './protocol-lines.ts'
import { itemOf, type WorkerCall } from './worker-call.ts'

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

/** One process with the user's code. `onEnd` is called once, whatever ends it. */
export class WorkerProcess {
  readonly #options: WorkerOptions
  readonly #child: Child
  readonly #onEnd: () => void
  readonly #ended: Promise<void>
  readonly #calls: CallsInFlight
  #greeting: { readonly settle: (answer: Hello | Refusal) => void; readonly timer: NodeJS.Timeout } | null = null
  /** Told with the last words of the process, once they are there. */
  #lastGreeting: Refusal | null = null
  #evaluators: readonly string[] = []
  #seq = 0
  #isUsable = true
  #isRetired = false

  constructor(options: WorkerOptions, onEnd: () => void) {
    this.#options = options
    this.#onEnd = onEnd
    this.#calls = new CallsInFlight({
      timeoutMs: options.timeoutMs,
      ping: () => {
        this.#child.write(lineOf({ type: 'ping' }) ?? '')
      },
      retire: () => {
        this.#isUsable = false
        this.#isRetired = true
      },
      kill: () => {
        this.#kill('SIGKILL')
      },
    })
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

  /** Whether it may get another call. */
  get isUsable(): boolean {
    return this.#isUsable
  }

  /** Whether it has had no call yet. */
  get isNew(): boolean {
    return this.#seq === 0
  }

  /** How many calls it works on. */
  get load(): number {
    return this.#calls.size
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

  /** Never rejects: whatever the user's code does is the outcome. */
  async run(call: WorkerCall): Promise<Outcome> {
    this.#seq += 1
    const item = itemOf(this.#seq, call, this.#evaluators)
    const line = lineOf({ seq: this.#seq, ...call })
    if (line === null) {
      const answer = item.answer('INPUT_TOO_LARGE', 'the dataset item is more than 16 MiB of JSON')
      return { kind: 'answered', answer }
    }
    const outcome = this.#calls.add(this.#seq, item)
    this.#child.write(line)
    void outcome.then(() => {
      // What it was retired for may still run in it.
      if (this.#isRetired && this.#calls.size === 0) this.#kill('SIGKILL')
    })
    return outcome
  }

  /** Ends the process, its group, and the calls that it works on. */
  async stop(why: { readonly code: string; readonly message: string } | null): Promise<void> {
    if (why !== null) {
      this.#kill('SIGTERM')
      this.#calls.end(why.code, why.message)
    }
    this.#isUsable = false
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
      if (message.type === 'refused' && message.askedToEnd === true) {
        this.#lastGreeting = message
        this.#kill('SIGKILL')
      } else if (message.type === 'hello' || message.type === 'refused') this.#greeted(message)
      else this.#distrust('an answer before it had a question')
      return
    }
    if (!this.#calls.accept(message)) this.#distrust(`a message out of place (${message.type})`)
  }

  /** User code has written to the descriptor of the answers: nothing that comes from there counts any more. */
  #distrust(what: string): void {
    const message = `the process wrote ${what} to descriptor 4, which is for answers only`
    this.#kill('SIGKILL')
    this.#greeted({ code: 'TASK_NOT_LOADED', message })
    this.#calls.fail('PROTOCOL', message)
  }

  #greeted(answer: Hello | Refusal): void {
    if (this.#greeting === null) return
    clearTimeout(this.#greeting.timer)
    this.#greeting.settle(answer)
    this.#greeting = null
  }

  #end(ending: string, quote: string): void {
    const printed = this.#child.printed()
    if (printed !== '') this.#options.log.debug(say`A task process printed, at the end: ${printed}`)
    this.#kill('SIGKILL')
    this.#greeted(
      this.#lastGreeting === null
        ? { code: 'TASK_NOT_LOADED', message: `the process ${ending} while it loaded the modules${quote}` }
        : { ...this.#lastGreeting, message: this.#lastGreeting.message + quote },
    )
    this.#calls.fail('EXITED', `the process ${ending} before there was an answer${quote}`)
    this.#onEnd()
  }

  #kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.#isUsable = false
    this.#child.kill(signal)
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
