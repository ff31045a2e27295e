// A real browser for pages that we write, spoken to over its own pipe (DevTools protocol), with nothing installed for it.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Readable, Writable } from 'node:stream'

export interface Visit {
  /** Addresses that the page asked for beside its own, and that its policy did not stop. */
  readonly requests: readonly string[]
  /** What the console or the policy said, and what was thrown. */
  readonly complaints: readonly string[]
}

export interface Browser {
  /** Opens a file and waits until it is loaded. */
  visit(file: string): Promise<Visit>
  /** The value of an expression in the page that is open. */
  evaluate(expression: string): Promise<unknown>
  close(): Promise<void>
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

export async function startChromium(program: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const { send, listen } = converse(child)
  const { targetInfos } = await send('Target.getTargets', {})
  const page = (targetInfos as { type: string; targetId: string }[]).find(({ type }) => type === 'page')
  const { sessionId } = await send('Target.attachToTarget', { targetId: page?.targetId, flatten: true })
  const ask = (method: string, params: object = {}): Promise<Readonly<Record<string, unknown>>> =>
    send(method, params, String(sessionId))
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await ask(`${domain}.enable`)

  return {
    async visit(file) {
      const address = pathToFileURL(file).href
      const requests = new Map<unknown, string>()
      const complaints: string[] = []
      const loaded = new Promise<void>((resolve) => {
        listen((method, params) => {
          if (method === 'Network.requestWillBeSent') {
            const { url } = params['request'] as { url: string }
            if (url !== address) requests.set(params['requestId'], url)
          }
          if (
            method === 'Page.javascriptDialogOpening' ||
            /^(Runtime\.(consoleAPI|exception)|Log\.entry)/.test(method)
          ) {
            complaints.push(`${method} ${JSON.stringify(params)}`)
          }
          if (method === 'Network.loadingFailed' && params['blockedReason'] === 'csp')
            requests.delete(params['requestId'])
          if (method === 'Page.loadEventFired') resolve()
        })
      })
      await ask('Page.navigate', { url: address })
      await loaded
      // Whatever the page would do right after, it has done when two frames are drawn.
      await ask('Runtime.evaluate', {
        expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
        awaitPromise: true,
      })
      return { requests: [...requests.values()], complaints }
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', { expression, returnByValue: true })
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return (result as { value?: unknown }).value
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface Conversation {
  readonly send: (method: string, params: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>
  readonly listen: (listener: (method: string, params: Readonly<Record<string, unknown>>) => void) => void
}

/** Messages are JSON, a NUL after each: down descriptor 3, up descriptor 4. */
function converse(child: ChildProcess): Conversation {
  const down = child.stdio[3] as Writable
  const up = child.stdio[4] as Readable
  const waiting = new Map<number, (message: Message) => void>()
  let listener: Parameters<Conversation['listen']>[0] = () => undefined
  let last = 0
  let rest = ''
  up.setEncoding('utf8')
  up.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const message = JSON.parse(part) as Message
      if (message.id === undefined) listener(message.method ?? '', message.params ?? {})
      else waiting.get(message.id)?.(message)
    }
  })
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, ({ result = {}, error }) => {
          if (error === undefined) resolve(result)
          else reject(new Error(`${method}: ${error.message}`))
        })
        child.once('exit', () => reject(new Error(`${method}: the browser ended`)))
        down.write(
          `${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
        )
      }),
    listen: (next) => {
      listener = next
    },
  }
}
