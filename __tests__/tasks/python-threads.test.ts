import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import { parseSpec } from '../../src/core/spec/parse.ts'
import type { Json } from '../../src/core/json.ts'
import type { RunContext, TaskAnswer, TaskRunner } from '../../src/ports.ts'
import { leaveNothing } from '../../src/tasks/leave-nothing.ts'
import { pythonTask } from '../../src/tasks/python.ts'
import { buildSources } from '../support/build.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { extensions } from '../support/extensions.ts'
import { describeWith } from '../support/parts.ts'
import { refusalOf } from '../support/refusal.ts'
import { copyTaskFixture, noJudges } from '../support/start-task.ts'

describeWith('python3', 'a task in Python with threads', () => {
  let directory: string
  let runner: TaskRunner

  beforeAll(() => {
    buildSources()
  })
  beforeEach(() => {
    directory = copyTaskFixture('threads')
  })
  afterEach(() => runner.close())

  async function start(name: string, gate: Partial<Gate> = {}, context: Partial<RunContext> = {}): Promise<void> {
    const task = { kind: 'python', options: {}, place: createGate().place }
    runner = await leaveNothing(pythonTask(noJudges)).start(
      { python: 'task.py', function: name, workers: 'threads' },
      createGate({ task, concurrency: 3, timeoutMs: 60_000, ...gate }),
      {},
      createRunContext({ ...context, directory }),
    )
  }

  function ask(id: string, todo: string, more: Record<string, Json> = {}): Promise<TaskAnswer> {
    return runner.run({ item: createDatasetItem({ id, input: { do: todo, ...more } }), repetition: 0 })
  }

  /** Which items have begun in which process, in order. */
  function begun(): readonly (readonly [id: string, pid: number])[] {
    const file = join(directory, 'begun.txt')
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
    return lines.map((line) => line.split(' ')).map(([id = '', pid]) => [id, Number(pid)])
  }

  async function untilBegun(id: string): Promise<void> {
    while (!begun().some(([one]) => one === id)) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  const outputs = (answers: readonly TaskAnswer[]) =>
    answers.map(({ output }) => output as { pid: number; seen: number; thread?: number; loop?: number })
  const distinct = (values: readonly unknown[]) => new Set(values).size

  test('has functions side by side in one process, with one state of the module and an item each', async () => {
    await start('task')
    const ids = ['a', 'b', 'c']
    const answers = await Promise.all(ids.map((id) => ask(id, 'meet')))
    const found = outputs(answers)
    expect([distinct(found.map(({ pid }) => pid)), distinct(found.map(({ thread }) => thread))]).toEqual([1, 3])
    expect(found.map(({ seen }) => seen)).toEqual([3, 3, 3])
    expect(answers.map(({ scores, scoreErrors }) => ({ scores, scoreErrors }))).toEqual(
      ids.map((id) => ({
        scores: [
          { evaluator: 'own_item', name: 'own_item', value: id, comment: 'meet' },
          { evaluator: 'own_item_later', name: 'own_item_later', value: id },
        ],
        scoreErrors: [],
      })),
    )
  })

  test('has coroutines side by side in one loop', async () => {
    await start('later')
    const answers = await Promise.all(['a', 'b', 'c'].map((id) => ask(id, 'meet')))
    const found = outputs(answers)
    expect([distinct(found.map(({ pid }) => pid)), distinct(found.map(({ loop }) => loop))]).toEqual([1, 1])
  })

  test('holds no more of them than the gate’s concurrency', async () => {
    await start('task', { concurrency: 2 })
    const first = ['a', 'b'].map((id) => ask(id, 'wait', { for: 'go' }))
    const last = ask('c', 'answer')
    await Promise.all([untilBegun('a'), untilBegun('b')])
    const before = begun().length
    writeFileSync(join(directory, 'go'), '')
    await Promise.all([...first, last])
    expect([before, begun().length]).toEqual([2, 3])
  })

  test.each(['task', 'later'])('what asks to end the process (%s) fails alone', async (name) => {
    await start(name)
    const [asked, other] = await Promise.all([ask('a', 'ask to end'), ask('b', 'answer')])
    expect(asked.error).toMatchObject({
      code: 'TASK_THREW',
      message: expect.stringContaining('asked to end') as unknown,
    })
    expect(outputs([other])).toEqual([{ pid: begun()[0]?.[1], seen: expect.any(Number) as unknown }])
    expect(distinct(begun().map(([, pid]) => pid))).toBe(1)
  })

  test('a coroutine that cancels itself has failed', async () => {
    await start('later')
    expect((await ask('a', 'cancel')).error).toMatchObject({ code: 'TASK_THREW' })
  })

  test('one that takes too long is a TIMEOUT; its neighbour ends in peace, and what follows has a new process', async () => {
    await start('task', { timeoutMs: 6_000 })
    const late = ask('late', 'hang')
    await untilBegun('late')
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    const neighbour = ask('neighbour', 'wait', { for: 'go' })
    expect((await late).error).toEqual({
      code: 'TIMEOUT',
      message: 'the task gave no answer within 6 s',
      isTransient: false,
    })
    const next = ask('next', 'answer')
    writeFileSync(join(directory, 'go'), '')
    const pids = outputs(await Promise.all([neighbour, next])).map(({ pid }) => pid)
    expect(begun().map(([id]) => id)).toEqual(['late', 'neighbour', 'next'])
    expect(pids[0]).toBe(begun()[0]?.[1])
    expect(pids[1]).not.toBe(pids[0])
  })

  test('one that holds up all others is found, and the others are asked again', async () => {
    await start('later', { timeoutMs: 2_000 })
    const patient = ask('patient', 'wait', { for: 'go' })
    await untilBegun('patient')
    const holder = ask('holder', 'hold the loop')
    await untilBegun('holder')
    writeFileSync(join(directory, 'go'), '')
    const [found, { error }] = [await patient, await holder]
    expect(error?.code).toBe('TIMEOUT')
    expect(found).toMatchObject({ output: { seen: expect.any(Number) as unknown } })
    expect(
      begun()
        .map(([id]) => id)
        .filter((id) => id === 'patient'),
    ).toHaveLength(2)
  })

  test('one that ends the process is found, and its neighbours are asked again, alone', async () => {
    await start('task')
    const neighbours = ['a', 'b'].map((id) => ask(id, 'wait', { for: 'go' }))
    await Promise.all([untilBegun('a'), untilBegun('b')])
    const guilty = ask('guilty', 'end')
    await untilBegun('guilty')
    writeFileSync(join(directory, 'go'), '')
    expect((await guilty).error).toEqual({
      code: 'EXITED',
      message: 'the process exited with code 3 before there was an answer',
      isTransient: false,
    })
    const found = outputs(await Promise.all(neighbours))
    expect(found).toHaveLength(2)
    const count = (id: string) => begun().filter(([one]) => one === id).length
    expect([count('a'), count('b')]).toEqual([2, 2])
    // With the others; alone; and where something else had run before that, in a new process.
    expect([2, 3]).toContain(count('guilty'))
    const after = await ask('after', 'answer')
    expect(after.error).toBe(undefined)
  })

  test('when the run is cancelled every item in flight is, and no process is left', async () => {
    const controller = new AbortController()
    await start('task', {}, { signal: controller.signal })
    const answers = ['a', 'b', 'c', 'd'].map((id) => ask(id, 'hang'))
    await Promise.all(['a', 'b', 'c'].map(untilBegun))
    controller.abort()
    expect((await Promise.all(answers)).map(({ error }) => error?.code)).toEqual(Array(4).fill('CANCELLED'))
    await runner.close()
    expect(begun()).toHaveLength(3)
    for (const [, pid] of begun()) expect(() => process.kill(pid, 0)).toThrow()
  })
})

describe('workers of a task in Python', () => {
  const parse = (workers: string) =>
    parseSpec(
      `version: 1\ngates: {a: {dataset: ./a.csv, task: {python: a.py${workers}}, require: {errors: sum == 0}}}`,
      'langfuse-gate.yml',
      extensions,
    )

  test.each([
    ['', 'processes'],
    [', workers: processes', 'processes'],
    [', workers: threads', 'threads'],
  ])('%s', (written, workers) => {
    expect(parse(written).gates[0]?.task.options).toEqual({ python: 'a.py', function: 'task', workers })
  })

  test('anything else is refused, with the choices', async () => {
    expect(await refusalOf(() => Promise.resolve(parse(', workers: fibers')))).toEqual([
      'SPEC_INVALID "gates.a.task.workers" must be processes or threads; found "fibers" (2)',
    ])
  })
})
