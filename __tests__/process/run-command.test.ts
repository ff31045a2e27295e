import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCommand, type CommandResult } from '../../src/process/run-command.ts'
import { buildSources } from '../support/build.ts'

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

function run(code: string): Promise<CommandResult> {
  return runCommand({
    command: process.execPath,
    args: ['-e', code],
    directory: '.',
    environment: { PORT: String((watcher.address() as AddressInfo).port) },
    input: '',
    timeoutMs: 60_000,
    signal: new AbortController().signal,
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

test('as many commands as run at once may be cancelled by one signal', () => {
  buildSources()
  const module = pathToFileURL(
    join(import.meta.dirname, '..', '..', '.cache', 'build', 'process', 'run-command.js'),
  ).href
  const code = `
    import { runCommand } from ${JSON.stringify(module)}
    const { signal } = new AbortController()
    const options = { command: process.execPath, args: ['-v'], directory: '.', environment: {}, input: '', timeoutMs: 60_000, signal }
    const results = await Promise.all(Array.from({ length: 12 }, () => runCommand(options)))
    console.log(results.map(({ kind }) => kind).join(' '))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  expect({ stdout, stderr }).toEqual({ stdout: `${Array(12).fill('exited').join(' ')}\n`, stderr: '' })
})
