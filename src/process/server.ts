import { spawn } from 'node:child_process'
import { killGroup, lastWords, tail } from './child-process.ts'

/** From SIGTERM to SIGKILL. */
const GRACE_MS = 2_000
const SOON_MS = 250

export interface ServerOptions {
  readonly command: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
}

export interface Server {
  /** How it ended, with its last words: `exited with code 1; …`. Null while it runs. */
  ending(): string | null
  /** The same, a moment after a connection broke: the news of an end comes later than that. */
  endingSoon(): Promise<string | null>
  /** The end of what it printed. */
  printed(): string
  /** Ends the process and everything that it has started. */
  stop(): Promise<void>
}

/** Starts a server in a process group of its own. What it prints is read, kept in part, and goes nowhere by itself. */
export function startServer({ command: [program = '', ...args], directory, environment }: ServerOptions): Server {
  const child = spawn(program, args, {
    cwd: directory,
    env: environment,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = [tail(child.stdout), tail(child.stderr)]
  const printed = (): string => [stdout(), stderr()].filter((text) => text !== '').join('\n')
  let how: string | null = null
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      how ??= `could not be started: ${error.message}`
      resolve()
    })
    child.on('exit', (code, signal) => {
      how ??= signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`
      resolve()
    })
  })
  const ending = (): string | null => {
    if (how === null) return null
    const words = lastWords(printed())
    return words === '' ? how : `${how}; its last words: ${words}`
  }
  return {
    ending,
    endingSoon: async () => {
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, SOON_MS))])
      return ending()
    },
    printed,
    stop: async () => {
      killGroup(child.pid, 'SIGTERM')
      const timer = setTimeout(killGroup, GRACE_MS, child.pid, 'SIGKILL')
      await ended
      clearTimeout(timer)
      // What the server has started may outlive it.
      killGroup(child.pid, 'SIGKILL')
    },
  }
}
