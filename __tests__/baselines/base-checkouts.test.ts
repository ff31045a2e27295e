import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createBaseCheckouts } from '../../src/baselines/base-checkouts.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { commitChange } from '../support/git-project.ts'
import { refusalOf } from '../support/refusal.ts'

/** What a setup has left behind holds a connection to this as long as it is there. */
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

const STAY = `require('node:net').connect(process.env.PORT, '127.0.0.1', () => process.send('x', () => process.disconnect())); setInterval(() => {}, 1000)`
/** Leaves a process in a session of its own that holds its output, and ends with the code that it is given. */
const SETUP = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(STAY)}], {
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PORT: process.argv[2] },
  })
  child.on('message', () => { process.exitCode = Number(process.argv[3]); child.unref() })`

function prepare(code: number): {
  readonly setup: readonly string[]
  readonly commit: string
  readonly directory: string
} {
  const directory = createDirectory({ 'setup.cjs': SETUP })
  const { base } = commitChange(directory, {})
  const { port } = watcher.address() as AddressInfo
  return { setup: ['node', 'setup.cjs', String(port), String(code)], commit: base, directory }
}

const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('what the setup of a base leaves running', () => {
  test('is there until the checkouts are closed', async () => {
    const { directory, ...wanted } = prepare(0)
    const checkouts = createBaseCheckouts()
    const [worktree, left] = await Promise.all([
      checkouts.get({ ...wanted, env: [] }, createRunContext({ directory })),
      connected(),
    ])
    expect(worktree.directory).not.toBe(directory)
    await checkouts.close()
    await left.gone
  })

  test('is ended with a setup that fails', async () => {
    const { directory, ...wanted } = prepare(3)
    const checkouts = createBaseCheckouts()
    const [refusal, left] = await Promise.all([
      refusalOf(() => checkouts.get({ ...wanted, env: [] }, createRunContext({ directory }))),
      connected(),
    ])
    expect(refusal).toEqual([expect.stringContaining('exited with code 3')])
    await left.gone
    await checkouts.close()
  })
})
