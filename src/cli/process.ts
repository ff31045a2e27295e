import { redactor } from '../core/render/redact.ts'
import { logLine } from '../core/render/encode/log.ts'
import type { Text } from '../core/text.ts'
import type { Log } from '../log.ts'
import { secretValues } from '../process/child-environment.ts'

/** The outside world of the command line, handed in so that a test can be one. */
export interface CliProcess {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Read by commands that say so; a test that reads nothing gives none. */
  readonly stdin?: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: CliStream
  readonly stderr: CliStream
}

export interface CliStream {
  readonly isTTY?: boolean
  readonly columns?: number
  /** False when it is full: it then says `drain`. */
  write(text: string): unknown
  on?(event: 'drain' | 'error', listener: (error?: Error) => void): unknown
}

/** Values of the environment that must appear in nothing that is printed or written. */
export function secretsOf({ env }: CliProcess): readonly string[] {
  return secretValues(env)
}

/** Messages for a person on the error stream; details only when they are asked for. */
export function createLog(outside: CliProcess): Log {
  const redact = redactor(secretsOf(outside))
  const write = (prefix: string, text: Text): void => {
    // First in the values as they are: what is cut short afterwards could keep the half of a secret.
    const shown = logLine(text.map((part) => (typeof part === 'string' ? part : { value: redact(part.value) })))
    outside.stderr.write(`${redact(`${prefix}${shown}`)}\n`)
  }
  const isDebug = (outside.env['LANGFUSE_GATE_DEBUG'] ?? '') !== ''
  return {
    info: (text) => {
      write('', text)
    },
    warn: (text) => {
      write('warning: ', text)
    },
    debug: (text) => {
      if (isDebug) write('', text)
    },
  }
}
