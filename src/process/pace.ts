/**
 * Whether one more process is worth its start: where one call takes as long, or where calls have waited so long. Quick ones
 * are served before another process could be.
 */
export class Pace {
  readonly #onWaited: () => void
  #startMs = 0
  #lastCallMs = 0
  #haveWaited = false
  #timer: NodeJS.Timeout | undefined

  /** `onWaited` is called when calls have waited for as long as a process takes to start: it is then worth it once. */
  constructor(onWaited: () => void) {
    this.#onWaited = onWaited
  }

  async timeStart<Answer>(start: Promise<Answer>): Promise<Answer> {
    const [answer, took] = await timed(start)
    this.#startMs = took
    return answer
  }

  async timeCall<Answer>(call: Promise<Answer>): Promise<Answer> {
    const [answer, took] = await timed(call)
    this.#lastCallMs = took
    return answer
  }

  /** For calls that wait. */
  isWorthAStart(): boolean {
    if (this.#lastCallMs >= this.#startMs || this.#haveWaited) {
      this.#haveWaited = false
      return true
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#haveWaited = true
      this.#onWaited()
    }, this.#startMs)
    return false
  }

  close(): void {
    clearTimeout(this.#timer)
  }
}

async function timed<Answer>(work: Promise<Answer>): Promise<[Answer, number]> {
  const started = performance.now()
  return [await work, performance.now() - started]
}
