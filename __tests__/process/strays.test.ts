import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { endStrays, MARKER } from '../../src/process/strays.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { runOnce, startTask } from '../support/start-task.ts'

/** A process that is left behind holds a connection to this as long as it is there. */
let server: Server
let port: number
beforeAll(async () => {
  buildSources()
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})

async function connected(): Promise<{ readonly gone: Promise<unknown> }> {
  const [socket] = (await once(server, 'connection')) as [Socket]
  socket.on('error', () => undefined).resume()
  return { gone: once(socket, 'close') }
}

const STAY = `require('node:net').connect(PORT, '127.0.0.1', () => console.log('connected')); setInterval(() => {}, 1000)`
/** Starts a process in a session of its own, through another that ends at once: nothing ties it to the task. */
const TASK = `
  import { spawn } from 'node:child_process'
  import { once } from 'node:events'
  export async function task({ input }) {
    const stay = ${JSON.stringify(STAY)}.replace('PORT', input.port)
    const start = 'require("node:child_process").spawn(process.execPath, ["-e", ' + JSON.stringify(stay) + '], { detached: true, stdio: ["ignore", 1, "ignore"] }).unref()'
    const child = spawn(process.execPath, ['-e', start], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.unref()
    if (input.hang) await new Promise(() => undefined)
    return 'started'
  }`

const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('a process that has left the group of its task is ended', () => {
  test('when the runner is closed', async () => {
    const runner = await startTask(createDirectory({ 'task.mjs': TASK }), { module: 'task.mjs' })
    const [{ output }, stray] = await Promise.all([runOnce(runner, { port }), connected()])
    expect(output).toBe('started')
    await runner.close()
    await stray.gone
  })

  test('when the run is cancelled', async () => {
    const controller = new AbortController()
    const runner = await startTask(createDirectory({ 'task.mjs': TASK }), {
      module: 'task.mjs',
      context: { signal: controller.signal },
    })
    const [stray, answer] = [connected(), runOnce(runner, { port, hang: true })]
    const { gone } = await stray
    controller.abort()
    expect((await answer).error?.code).toBe('CANCELLED')
    await runner.close()
    await gone
  })

  test('when the task cannot be loaded', async () => {
    const text = `${TASK}\nawait task({ input: { port: ${String(port)} } })\nthrow new Error('not today')`
    const starting = startTask(createDirectory({ 'task.mjs': text }), { module: 'task.mjs' })
    const { gone } = await connected()
    await expect(starting).rejects.toThrow('not today')
    await gone
  })
})

onLinux('strays', () => {
  test('are those of one task alone', async () => {
    const start = (mark: string) =>
      spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], {
        env: { ...process.env, [MARKER]: mark },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    const [mine, other] = [start('one'), start('one-more')]
    await Promise.all([once(mine.stdout, 'data'), once(other.stdout, 'data')])
    const ended = once(mine, 'exit')
    expect(await endStrays('one')).toBe(1)
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(await endStrays('one')).toBe(0)
    expect(other.exitCode).toBeNull()
    other.kill('SIGKILL')
    await once(other, 'exit')
  })
})
