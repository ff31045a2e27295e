import type { TaskAnswer, TaskCall, TaskRunner } from '../ports.ts'

type Side = 0 | 1

/** One side that has come to an item before the other has. */
interface Waiting {
  readonly go: () => void
  readonly isDone: Promise<void>
}

/**
 * Two runners that meet at every item: one runs it, then the other, and of the next item the other goes first. So whatever
 * happens to a provider meanwhile happens to both, and of two experiments together no more items run at a time than of one.
 * When the signal is aborted, or after `release`, nobody waits any more.
 */
export function takeTurns(
  runners: readonly [TaskRunner, TaskRunner],
  signal: AbortSignal,
): { readonly runners: readonly [TaskRunner, TaskRunner]; readonly release: () => void } {
  const waiting = new Map<string, Waiting>()
  const begun = [new Set<string>(), new Set<string>()] as const
  let first: Side = 0
  let isReleased = false
  const release = (): void => {
    isReleased = true
    for (const { go } of waiting.values()) go()
    waiting.clear()
  }
  signal.addEventListener('abort', release, { once: true })

  const meet = async (side: Side, call: TaskCall): Promise<TaskAnswer> => {
    const run = (): Promise<TaskAnswer> => runners[side].run(call)
    const key = `${String(call.repetition)} ${call.item.id}`
    // One more try of an item: the other side may be past it.
    const isAgain = begun[side].has(key)
    begun[side].add(key)
    if (isReleased || signal.aborted || isAgain) return run()
    const other = waiting.get(key)
    if (other === undefined) {
      const done = signalOf()
      const turn = signalOf()
      waiting.set(key, { go: turn.give, isDone: done.given })
      await turn.given
      return run().finally(done.give)
    }
    waiting.delete(key)
    const goesFirst = first
    first = first === 0 ? 1 : 0
    if (goesFirst === side) return run().finally(other.go)
    other.go()
    await other.isDone
    return run()
  }
  const taking = (side: Side): TaskRunner => ({ ...runners[side], run: (call) => meet(side, call) })
  return { runners: [taking(0), taking(1)], release }
}

function signalOf(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give }
}
