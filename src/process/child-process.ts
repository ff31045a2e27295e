import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { readLines } from './protocol-lines.ts'

/** How long the pipes of a process that has ended are read for what is left; a grandchild may hold them open. */
export const DRAIN_MS = 250
const TAIL_BYTES = 8 * 1024

export interface ChildOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** The process broke the framing of the protocol; it is not read any further. */
  readonly onTooLong: () => void
  /** Once, after the last line: how it ended, as `exited with code 3`, and what it said last, `''` for nothing. */
  readonly onEnd: (ending: string, lastWords: string) => void
}

export interface Child {
  readonly isRunning: boolean
  write(line: string): void
  /** No more input: a worker ends of itself then. */
  closeInput(): void
  /** The process and everything in its process group. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void
  /** The end of what it printed, for the debug log. */
  printed(): string
}

/**
 * Starts a process that speaks lines on descriptors 3 (to it) and 4 (from it), in a process group of its own. What it
 * prints is read, kept in part, and goes nowhere by itself.
 */
export function startChild(options: ChildOptions): Child {
  const child = spawn(options.command, options.args, {
    cwd: options.directory,
    env: options.environment,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
  })
  const input = child.stdio[3] as Writable | null
  const output = child.stdio[4] as Readable | null
  const stdout = tail(child.stdout)
  const stderr = tail(child.stderr)
  let isRunning = true

  const end = (ending: string): void => {
    if (!isRunning) return
    isRunning = false
    options.onEnd(ending, lastWords(stderr()))
  }
  output?.on('data', readLines(options.onLine, options.onTooLong))
  // A process that is gone is told of by its exit, not by every pipe.
  for (const stream of [input, output]) stream?.on('error', () => undefined)
  child.on('error', (error) => {
    end(`could not be started: ${error.message}`)
  })
  child.on('exit', (code, signal) => {
    const ending = signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`
    const timer = setTimeout(end, DRAIN_MS, ending)
    child.once('close', () => {
      clearTimeout(timer)
      end(ending)
    })
  })
  return {
    get isRunning() {
      return isRunning
    },
    write: (line) => input?.write(line),
    closeInput: () => input?.end(),
    kill: (signal) => {
      killGroup(child.pid, signal)
    },
    printed: () => [stdout(), stderr()].filter((text) => text !== '').join('\n'),
  }
}

/** The group outlives its first process: what a task has started is in it, unless it has left it on purpose. */
export function killGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // Nobody is left.
  }
}

/** Reads a stream to its end and keeps the last of it. */
export function tail(stream: Readable | null): () => string {
  let kept: Buffer = Buffer.alloc(0)
  stream?.on('data', (chunk: Buffer) => {
    kept = chunk.length >= TAIL_BYTES ? chunk.subarray(-TAIL_BYTES) : Buffer.concat([kept, chunk]).subarray(-TAIL_BYTES)
  })
  stream?.on('error', () => undefined)
  return () => kept.toString('utf8').trim()
}

/** The line of a dying process that says why: its error, else the last that is neither a stack nor Node's version. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim())
  const said = lines.filter((line) => line !== '' && !/^at |^Node\.js v|^[\^}]+$/.test(line))
  return (
    said.findLast((line) => /^(?:Uncaught )?(?:FATAL ERROR|error:|[\w.]*(?:Error|Exception)\b)/.test(line)) ??
    said.at(-1) ??
    ''
  )
}
