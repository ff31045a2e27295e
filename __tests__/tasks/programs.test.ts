import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import type { Json } from '../../src/core/json.ts'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import type { RunContext, TaskAnswer, TaskRunner } from '../../src/ports.ts'
import { commandTask } from '../../src/tasks/command.ts'
import { httpTask } from '../../src/tasks/http.ts'
import { buildSources } from '../support/build.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { refusalOf } from '../support/refusal.ts'
import { copyTaskFixture, noJudges } from '../support/start-task.ts'

const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
const PLACE = createGate().place

let directory: string
/** What a program has left behind holds a connection to this as long as it is there. */
let watcher: Server
beforeAll(async () => {
  buildSources()
  directory = copyTaskFixture('programs')
  watcher = createServer().listen(0, '127.0.0.1')
  await once(watcher, 'listening')
})
afterAll(() => {
  watcher.close()
})

const open: TaskRunner[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((runner) => runner.close()))
})

function watcherPort(): number {
  return (watcher.address() as AddressInfo).port
}

async function connected(): Promise<{ readonly gone: Promise<unknown> }> {
  const [socket] = (await once(watcher, 'connection')) as [Socket]
  socket.on('error', () => undefined).resume()
  return { gone: once(socket, 'close') }
}

async function startCommand(
  command: string[],
  gate: Partial<Gate> = {},
  context: Partial<RunContext> = {},
): Promise<TaskRunner> {
  const runner = await commandTask(noJudges).start(
    { command },
    createGate(gate),
    {},
    createRunContext({ ...context, directory }),
  )
  open.push(runner)
  return runner
}

function ask(runner: TaskRunner, input: Json): Promise<TaskAnswer> {
  return runner.run({ item: createDatasetItem({ input, expectedOutput: 'yes' }), repetition: 0, traceparent: TRACE })
}

describe('a command', () => {
  const answer = ['node', 'answer.mjs']

  test.each([
    ['json', { said: 'hi', expected: 'yes', id: 'a' }],
    ['text', 'just text'],
    ['trace', TRACE],
  ])('that answers with %s', async (todo, output) => {
    expect(await ask(await startCommand(answer), { do: todo, text: 'hi' })).toMatchObject({ output })
  })

  test.each([
    ['nothing', 'NO_OUTPUT', 'the command exited with code 0 and wrote no output', false],
    ['fail', 'TASK_FAILED', 'the command exited with code 3; its last words: Error: the database is gone', false],
    ['busy', 'TASK_FAILED', 'the command exited with code 75', true],
    ['much', 'OUTPUT_INVALID', 'the output is more than 16 MiB', false],
  ])('that does %s is %s', async (todo, code, message, isTransient) => {
    expect((await ask(await startCommand(answer), { do: todo })).error).toEqual({ code, message, isTransient })
  })

  test('that takes too long is ended with everything that it has started', async () => {
    const runner = await startCommand(answer, { timeoutMs: 3_000 })
    const [{ error }, process] = await Promise.all([ask(runner, { do: 'leave', port: watcherPort() }), connected()])
    expect(error?.code).toBe('TIMEOUT')
    await process.gone
  })

  test('that runs when the run is cancelled is ended', async () => {
    const cancel = new AbortController()
    const runner = await startCommand(answer, {}, { signal: cancel.signal })
    const asked = ask(runner, { do: 'leave', port: watcherPort() })
    const process = await connected()
    cancel.abort()
    expect((await asked).error?.code).toBe('CANCELLED')
    await process.gone
  })

  test('that nobody has is known before anything is paid for', async () => {
    expect(await refusalOf(() => startCommand(['a-command-that-nobody-has']))).toEqual([
      'TASK_NOT_LOADED The command "a-command-that-nobody-has" is not on the PATH of this job. (3)',
    ])
  })

  test('that is no file, or may not be executed, is known before anything is paid for', async () => {
    expect(await refusalOf(() => startCommand(['./nothing-here']))).toEqual([
      'TASK_NOT_LOADED The command "./nothing-here" is not a file. (3)',
    ])
    expect(await refusalOf(() => startCommand(['./answer.mjs']))).toEqual([
      'TASK_NOT_LOADED The command "./answer.mjs" is a file that may not be executed. (3)',
    ])
  })

  test('that cannot be started is a failed item', async () => {
    writeFileSync(join(directory, 'odd'), '#!/nothing/here\n', { mode: 0o755 })
    const { error } = await ask(await startCommand(['./odd']), null)
    expect(error).toMatchObject({
      code: 'EXITED',
      message: expect.stringContaining('could not be started') as unknown as string,
    })
  })

  test('is scored by evaluator modules', async () => {
    const runner = await startCommand(answer, { evaluatorModules: [{ path: 'length.mjs', place: PLACE }] })
    const { scores } = await ask(runner, { do: 'text' })
    expect(scores).toEqual([{ evaluator: 'length', name: 'length', value: 9 }])
    expect(Object.keys(runner.evaluators)).toEqual(['length'])
  })
})

describe('a server', () => {
  /** A port that was free a moment ago. */
  async function freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    return port
  }

  async function startServed(
    parts: { refusal?: string; watcher?: number; ready?: string; readyTimeout?: string } = {},
  ): Promise<TaskRunner> {
    const port = await freePort()
    const { refusal = 'none', watcher: watched = 0, ready = '/health', readyTimeout = '20s' } = parts
    const start = ['node', 'serve.mjs', String(port), String(watched), refusal]
    const options = { http: `http://127.0.0.1:${String(port)}/answer`, start, ready, readyTimeout }
    const runner = await httpTask(noJudges).start(
      options,
      createGate({ timeoutMs: 10_000 }),
      {},
      createRunContext({ directory }),
    )
    open.push(runner)
    return runner
  }

  test.each([
    ['json', { id: 'a', trace: TRACE }],
    ['text', 'just text'],
  ])('that answers with %s', async (todo, output) => {
    expect(await ask(await startServed(), { do: todo })).toMatchObject({ output })
  })

  test.each([
    ['nothing', 'NO_OUTPUT', 'the server answered 204 with nothing', false],
    ['busy', 'TASK_FAILED', 'the server answered with status 503: too busy', true],
    ['refuse', 'TASK_FAILED', 'the server answered with status 422: no such question', false],
    ['redirect', 'TASK_FAILED', 'the server answered with status 302, a redirect to /health', false],
    ['broken', 'OUTPUT_INVALID', 'the server says that its answer is JSON, and it is not', false],
  ])('that does %s is %s', async (todo, code, message, isTransient) => {
    expect((await ask(await startServed(), { do: todo })).error).toEqual({ code, message, isTransient })
  })

  test('that dies says how it ended', async () => {
    const runner = await startServed()
    await ask(runner, { do: 'die' })
    const { error } = await ask(runner, { do: 'json' })
    expect(error).toMatchObject({
      code: 'EXITED',
      message: expect.stringContaining('exited with code 5') as unknown as string,
    })
  })

  test('is ended with everything that it has started', async () => {
    const [runner, process] = await Promise.all([startServed({ watcher: watcherPort() }), connected()])
    await runner.close()
    await process.gone
  })

  test('that ends before it is ready says its last words', async () => {
    const [problem] = await refusalOf(() => startServed({ refusal: 'exit' }))
    expect(problem).toMatch(
      /^TASK_NOT_LOADED .*did not become ready: .*exited with code 4; its last words: Error: no configuration/,
    )
  })

  test('that is never ready says what it answered', async () => {
    const [problem] = await refusalOf(() => startServed({ refusal: 'never', readyTimeout: '1s' }))
    expect(problem).toMatch(/^TASK_NOT_LOADED .*did not become ready: within 1 s it answered with status 503/)
  })

  test('that nobody has started is not said to be badly started', async () => {
    const http = 'http://127.0.0.1:1/answer'
    const asked = httpTask(noJudges).start(
      { http, readyTimeout: '1ms' },
      createGate(),
      {},
      createRunContext({ directory }),
    )
    const error: unknown = await asked.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof GateError)) throw new TypeError('the server was not refused')
    expect(error.problems.map(({ remedy }) => plain(remedy ?? []))).toEqual([
      'Start the server in an earlier step, or have the gate start it: write its program under "start" beside "http". "readyTimeout" says how long it is waited for.',
    ])
  })
})
