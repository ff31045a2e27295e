import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCommand, type CommandResult } from '../../src/process/run-command.ts'

/** What a command has left behind holds a connection to this as long as it is there. */
let watcher: Server
beforeAll(async () => {
  watcher = createServer().listen(0, '127.0.0.1')
  await once(watcher, 'listening')
})
afterAll(() => {
  watcher.close()
})

async function connected(): Promise<{ readonly gone: Promise<unknown> }> {
  const [socket] = (await once(watcher, 'connection')) as [Socket]
  socket.on('error', () => undefined).resume()
  return { gone: once(socket, 'close') }
}

function run(code: string, signal = new AbortController().signal): Promise<CommandResult> {
  return runCommand({
    command: process.execPath,
    args: ['-e', code],
    directory: '.',
    environment: { PORT: String((watcher.address() as AddressInfo).port) },
    input: '',
    timeoutMs: 60_000,
    signal,
  })
}

/** Holds the output of what started it, and never ends; `'x'` on its channel says that it is there. */
const STAY = `require('node:net').connect(process.env.PORT, '127.0.0.1', () => process.send('x', () => process.disconnect())); setInterval(() => {}, 1000)`

function leaves(detached: boolean): string {
  return `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(STAY)}], { detached: ${String(detached)}, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.on('message', () => { process.stdout.write('done'); child.unref() })`
}

describe('a command that leaves a process which holds its output', () => {
  test('has ended when it has exited, and so has what is in its group', async () => {
    const [result, left] = await Promise.all([run(leaves(false)), connected()])
    expect(result).toEqual({ kind: 'exited', code: 0, stdout: Buffer.from('done'), lastWords: '' })
    await left.gone
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('in a session of its own has ended too', async () => {
    const [result, left] = await Promise.all([run(`${leaves(true)}; console.error(child.pid)`), connected()])
    expect(result).toMatchObject({ kind: 'exited', code: 0 })
    if (result.kind === 'exited') process.kill(Number(result.lastWords), 'SIGKILL')
    await left.gone
  })
})

test('as many commands as run at once may be cancelled by one signal', async () => {
  const warnings: string[] = []
  const hear = (warning: Error): void => {
    warnings.push(warning.name)
  }
  process.on('warning', hear)
  const { signal } = new AbortController()
  const results = await Promise.all(Array.from({ length: 12 }, () => run(`console.log('answer')`, signal)))
  process.off('warning', hear)
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['exited']))
  expect(warnings).toEqual([])
})
