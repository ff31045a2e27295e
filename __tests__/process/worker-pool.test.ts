import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createRecordingLog } from '../support/recording-log.ts'
import { copyTaskFixture, runOnce, startTask } from '../support/start-task.ts'

/** A process that a task has left behind holds a connection to this as long as it is there. */
let server: Server
let port: number
let directory: string
beforeAll(async () => {
  buildSources()
  directory = copyTaskFixture('misbehaving')
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
})

/** Resolves when a process has connected; what it resolves with, resolves when that process is gone. */
async function connected(): Promise<{ readonly gone: Promise<unknown> }> {
  const [socket] = (await once(server, 'connection')) as [Socket]
  socket.on('error', () => undefined).resume()
  return { gone: once(socket, 'close') }
}

describe('nothing that a task has started is left', () => {
  test('when the runner is closed', async () => {
    const runner = await startTask(directory)
    const [{ output }, process] = await Promise.all([
      runOnce(runner, { do: 'leave a process behind', port }),
      connected(),
    ])
    expect(output).toBe('started')
    await runner.close()
    await process.gone
  })

  test('when the item took too long', async () => {
    const runner = await startTask(directory, { gate: { timeoutMs: 5_000 } })
    const [{ error }, process] = await Promise.all([
      runOnce(runner, { do: 'leave a process behind and hang', port }),
      connected(),
    ])
    expect(error?.code).toBe('TIMEOUT')
    await process.gone
    await runner.close()
  })

  test('when the worker has ended by itself', async () => {
    const runner = await startTask(directory)
    const [{ error }, process] = await Promise.all([
      runOnce(runner, { do: 'leave a process behind and exit', port }),
      connected(),
    ])
    expect(error?.code).toBe('EXITED')
    await process.gone
    await runner.close()
  })

  test('when the run is cancelled: items in flight, waiting and to come are CANCELLED, and no one is warned', async () => {
    const controller = new AbortController()
    const log = createRecordingLog()
    const context = { signal: controller.signal, log }
    const runner = await startTask(directory, { gate: { concurrency: 1 }, context })
    const process = connected()
    const answers = [
      runOnce(runner, { do: 'leave a process behind and hang', port }),
      runOnce(runner, { do: 'answer' }),
      runOnce(runner, { do: 'answer' }),
    ]
    const { gone } = await process
    controller.abort()
    answers.push(runOnce(runner, { do: 'answer' }))
    const cancelled = {
      error: { code: 'CANCELLED', message: 'the run was cancelled', isTransient: false },
      scores: [],
      scoreErrors: [],
      latency: null,
    }
    expect(await Promise.all(answers)).toEqual(answers.map(() => cancelled))
    await gone
    await runner.close()
    expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual([])
  })

  test('when the run is cancelled while the task is loaded', async () => {
    const controller = new AbortController()
    const log = createRecordingLog()
    const task = `
      import { connect } from 'node:net'
      connect(${String(port)}, '127.0.0.1')
      await new Promise(() => undefined)`
    const starting = startTask(createDirectory({ 'task.mjs': task }), {
      module: 'task.mjs',
      context: { signal: controller.signal, log },
    })
    const { gone } = await connected()
    controller.abort()
    await expect(starting).rejects.toThrow('The run was cancelled before the task was loaded.')
    await gone
    expect(log.lines).toEqual([])
  })
})

describe('the processes of a runner', () => {
  const TASK = 'export const task = ({ input }) => new Promise((r) => setTimeout(r, input)).then(() => process.pid)'

  test('are used again', async () => {
    const runner = await startTask(createDirectory({ 'task.mjs': TASK }), {
      module: 'task.mjs',
      gate: { concurrency: 1 },
    })
    const answers = [await runOnce(runner, 0), await runOnce(runner, 0), await runOnce(runner, 0)]
    await runner.close()
    expect(new Set(answers.map(({ output }) => output)).size).toBe(1)
  })

  test('of calls that are done before another could start, there is one', async () => {
    const runner = await startTask(createDirectory({ 'task.mjs': TASK }), { module: 'task.mjs' })
    await runOnce(runner, 0)
    const answers = await Promise.all([0, 0, 0, 0].map((wait) => runOnce(runner, wait)))
    await runner.close()
    expect(new Set(answers.map(({ output }) => output)).size).toBe(1)
  })

  test('are as many as the calls that wait for each other', async () => {
    const directory = createDirectory({
      'task.mjs': `
        import { existsSync, writeFileSync } from 'node:fs'
        export const task = async ({ input: { own, other } }) => {
          writeFileSync(own, '')
          while (!existsSync(other)) await new Promise((resolve) => setTimeout(resolve, 10))
          return process.pid
        }`,
    })
    const runner = await startTask(directory, { module: 'task.mjs' })
    await runOnce(runner, { own: 'first', other: 'first' })
    const [one, other] = [join(directory, 'one'), join(directory, 'other')]
    const answers = await Promise.all([
      runOnce(runner, { own: one, other }),
      runOnce(runner, { own: other, other: one }),
    ])
    await runner.close()
    expect(new Set(answers.map(({ output }) => output)).size).toBe(2)
  })

  test('one that a cancelled run stops while it starts is no reason for a warning, whoever outlives it', async () => {
    const directory = createDirectory({
      'task.mjs': `
        import { existsSync, writeFileSync } from 'node:fs'
        import { connect } from 'node:net'
        if (existsSync('started')) {
          connect(${String(port)}, '127.0.0.1')
          await new Promise(() => undefined)
        }
        writeFileSync('started', '')
        process.on('SIGTERM', () => undefined)
        export const task = () => new Promise(() => undefined)`,
    })
    const controller = new AbortController()
    const log = createRecordingLog()
    const context = { signal: controller.signal, log }
    const runner = await startTask(directory, { module: 'task.mjs', gate: { concurrency: 2 }, context })
    const answers = [runOnce(runner, 0), runOnce(runner, 0)]
    const { gone } = await connected()
    controller.abort()
    expect((await Promise.all(answers)).map(({ error }) => error?.code)).toEqual(['CANCELLED', 'CANCELLED'])
    await gone
    await runner.close()
    expect(log.lines).toEqual([])
  })

  test('without any that can be had any more a run is rejected, and says so', async () => {
    const directory = createDirectory({
      'task.mjs': `
        import { existsSync, writeFileSync } from 'node:fs'
        if (existsSync('started')) throw new Error('only once')
        writeFileSync('started', '')
        export const task = () => process.exit(1)`,
    })
    const runner = await startTask(directory, { module: 'task.mjs', gate: { concurrency: 2 } })
    expect((await runOnce(runner, 0)).error?.code).toBe('EXITED')
    await expect(runOnce(runner, 0)).rejects.toThrow(/^No process for the task can be had any more: "only once/)
    await expect(runOnce(runner, 0)).rejects.toThrow(/^No process for the task can be had any more/)
    await runner.close()
  })

  test('see of the environment what the spec lists, and the recorder’s address', async () => {
    process.env.SHOP_API_KEY = 'listed and long'
    process.env.OTHER_API_KEY = 'canary'
    process.env['INPUT_LANGFUSE-SECRET-KEY'] = 'canary'
    const log = createRecordingLog()
    const runner = await startTask(createDirectory({ 'task.mjs': 'export const task = () => ({ ...process.env })' }), {
      module: 'task.mjs',
      gate: { env: ['SHOP_API_KEY', 'ABSENT_KEY', 'INPUT_LANGFUSE-SECRET-KEY'] },
      environment: { RELAY: 'http://127.0.0.1:1' },
      context: { log },
    })
    const { output } = await runOnce(runner, 0)
    await runner.close()
    delete process.env.SHOP_API_KEY
    delete process.env.OTHER_API_KEY
    delete process.env['INPUT_LANGFUSE-SECRET-KEY']
    expect(output).toMatchObject({
      PATH: process.env.PATH,
      SHOP_API_KEY: 'listed and long',
      RELAY: 'http://127.0.0.1:1',
    })
    expect(JSON.stringify(output)).not.toContain('canary')
    expect(log.lines).toEqual([
      'warn: env lists "ABSENT_KEY", which this job does not have.',
      'warn: env lists "INPUT_LANGFUSE-SECRET-KEY", which the runner gives to this action alone: no task gets it.',
    ])
  })

  test('a key that is too short to be hidden is said', async () => {
    process.env.SHORT_API_KEY = 'hunter2'
    const log = createRecordingLog()
    const directory = createDirectory({ 'task.mjs': 'export const task = () => 1' })
    const runner = await startTask(directory, {
      module: 'task.mjs',
      gate: { env: ['SHORT_API_KEY'] },
      context: { log },
    })
    await runner.close()
    delete process.env.SHORT_API_KEY
    expect(log.lines).toEqual([
      'warn: env lists "SHORT_API_KEY", with a value of fewer than 8 characters: it cannot be hidden where a task prints it.',
    ])
  })

  test('print nothing by themselves: the end of it is there for whoever debugs', async () => {
    const log = createRecordingLog()
    const runner = await startTask(directory, { context: { log } })
    await runOnce(runner, { do: 'print commands' })
    await runner.close()
    expect(log.lines).toEqual([
      'debug: A task process printed, at the end: "::set-output name=verdict::passed\n::error::not ours"',
    ])
  })
})
