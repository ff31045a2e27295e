import { writeSync } from 'node:fs'
import { Socket } from 'node:net'
import type { ParentMessage, WorkerMessage } from '../process/protocol.ts'
import { lineOf, readLines } from '../process/protocol-lines.ts'

/** The worker's end of the protocol. What user code prints never comes near it. */

const IN = 3
const OUT = 4

/**
 * Hands over each message in a turn of the event loop of its own, so that what one does without waiting is over and said
 * before the next begins; the first is waited for. The end of the descriptor is the end of the process, after `onEnd`.
 */
export function receive(onMessage: (message: ParentMessage) => Promise<void>, onEnd: () => Promise<void>): void {
  const exit = process.exit.bind(process)
  let last: Promise<unknown> | null = null
  const read = readLines(
    (line) => {
      // The only writer of this descriptor is the process that started this one, from the same program.
      const message = JSON.parse(line) as ParentMessage
      last = last === null ? onMessage(message) : last.then(() => inTurn(() => void onMessage(message)))
    },
    () => exit(1),
  )
  new Socket({ fd: IN, readable: true, writable: false }).on('data', read).on('end', () => {
    void onEnd()
      .catch(() => undefined)
      .finally(() => exit(0))
  })
}

/**
 * Writes the messages before it returns, so that nothing which user code does next can cut them. `false` when one is
 * past the limit of a line: then none is written.
 */
export function send(messages: readonly WorkerMessage[]): boolean {
  const lines = messages.map(lineOf)
  if (lines.includes(null)) return false
  const bytes = Buffer.from(lines.join(''))
  for (let written = 0; written < bytes.length;) written += writeSync(OUT, bytes, written)
  return true
}

function inTurn(begin: () => void): Promise<void> {
  return new Promise((resolve) => {
    begin()
    setImmediate(resolve)
  })
}
