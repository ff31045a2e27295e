import { realpathSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { pythonTask } from '../../src/tasks/python.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { describeWith } from '../support/parts.ts'
import { noJudges, runOnce, startTask } from '../support/start-task.ts'

const JAVASCRIPT = `
  export async function task() { const at = process.cwd(); process.chdir('/'); return at }
  export const evaluators = [
    function first() { const at = process.cwd(); process.chdir('/'); return { name: 'first', value: at } },
    function second() { return { name: 'second', value: process.cwd() } },
  ]`

const PYTHON = `
import os

os.chdir('data')

def task(item):
    at = os.getcwd()
    os.chdir('/')
    return at

def first(output):
    at = os.getcwd()
    os.chdir('/')
    return {'name': 'first', 'value': at}

def second(output):
    return {'name': 'second', 'value': os.getcwd()}

evaluators = [first, second]
`

beforeAll(() => {
  buildSources()
})

test('a task that goes to another directory is no matter to evaluators and later items', async () => {
  const directory = realpathSync(createDirectory({ 'task.mjs': JAVASCRIPT }))
  const runner = await startTask(directory, { module: 'task.mjs', gate: { concurrency: 1 } })
  const answers = [await runOnce(runner, 'a'), await runOnce(runner, 'b')]
  await runner.close()
  for (const { output, scores } of answers) {
    expect([output, ...scores.map(({ value }) => value)]).toEqual([directory, directory, directory])
  }
})

describeWith('python3', 'a task in Python', () => {
  test('that goes to another directory is no matter to evaluators and later items; its module stays where it went', async () => {
    const directory = realpathSync(createDirectory({ 'task.py': PYTHON, 'data/a': '' }))
    const runner = await pythonTask(noJudges).start(
      { python: 'task.py', function: 'task', workers: 'processes' },
      createGate({ task: { kind: 'python', options: {}, place: createGate().place }, concurrency: 1 }),
      {},
      createRunContext({ directory }),
    )
    const answers = [await runOnce(runner, 'a'), await runOnce(runner, 'b')]
    await runner.close()
    const place = `${directory}/data`
    for (const { output, scores } of answers) {
      expect([output, ...scores.map(({ value }) => value)]).toEqual([place, place, place])
    }
  })
})
