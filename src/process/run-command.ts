import { spawn } from 'node:child_process'
import { setMaxListeners } from 'node:events'
import { DRAIN_MS, killGroup, lastWords, tail } from './child-process.ts'

/** What is kept of a command's output: more than any answer that could be recorded. */
const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024

export interface CommandOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly input: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

/** How a command ended: with its output, or not, in words. */
export type CommandResult =
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: Buffer; readonly lastWords: string }
  | { readonly kind: 'timeout' | 'cancelled' | 'too-large' }
  | { readonly kind: 'ended'; readonly how: string; readonly lastWords: string }

/**
 * Runs one command to its end, `input` on its standard input, in a process group of its own that ends with it. What it
 * leaves behind may hold its output open, and is not waited for. Never rejects.
 */
export function runCommand(options: CommandOptions): Promise<CommandResult> {
  const { command, args, directory, environment, input, timeoutMs, signal } = options
  if (signal.aborted) return Promise.resolve({ kind: 'cancelled' })
  // As many listen as commands run at once.
  setMaxListeners(0, signal)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: directory,
      env: environment,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    let size = 0
    const stderr = tail(child.stderr)
    const end = (result: CommandResult): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      killGroup(child.pid, 'SIGKILL')
      for (const stream of child.stdio) stream?.destroy()
      resolve(result)
    }
    const cancel = (): void => {
      end({ kind: 'cancelled' })
    }
    const timer = setTimeout(end, timeoutMs, { kind: 'timeout' })
    signal.addEventListener('abort', cancel)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > OUTPUT_LIMIT_BYTES) end({ kind: 'too-large' })
      else chunks.push(chunk)
    })
    // A command need not read what it is given.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', (error) => {
      end({ kind: 'ended', how: `could not be started: ${error.message}`, lastWords: '' })
    })
    child.on('exit', (code, killedBy) => {
      clearTimeout(timer)
      const finish = (): void => {
        clearTimeout(drained)
        const words = lastWords(stderr())
        if (code === null) end({ kind: 'ended', how: `was ended by ${String(killedBy)}`, lastWords: words })
        else end({ kind: 'exited', code, stdout: Buffer.concat(chunks), lastWords: words })
      }
      const drained = setTimeout(finish, DRAIN_MS)
      child.once('close', finish)
    })
  })
}
