import { beforeAll, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { describeWith } from '../support/parts.ts'
import { noJudges } from '../support/start-task.ts'
import { pythonTask } from '../../src/tasks/python.ts'

/** Each is called with what it names; a name that nobody knows is the item. */
const SIGNATURES = [
  ['item', '[item["input"]]', [1]],
  ['item, metadata', '[item["input"], metadata]', [1, { a: 2 }]],
  ['item, extra=0', '[item["input"], extra]', [1, 0]],
  ['input', '[input]', [1]],
  ['input=None', '[input]', [1]],
  ['metadata=None, input=None', '[input, metadata]', [1, { a: 2 }]],
  ['question', '[question["input"]]', [1]],
  ['question="none"', '[question["input"]]', [1]],
  ['*, item, **rest', '[item["input"], rest]', [1, {}]],
  ['input, **rest', '[input, sorted(rest)]', [1, ['expected_output', 'item', 'metadata']]],
  ['**rest', 'sorted(rest)', ['item']],
] as const

beforeAll(() => {
  buildSources()
})

describeWith('python3', 'a task in Python is called by the names that it takes', () => {
  test.each(SIGNATURES)('def task(%s)', async (parameters, body, expected) => {
    const directory = createDirectory({ 'task.py': `def task(${parameters}):\n    return ${body}\n` })
    const gate = createGate()
    const runner = await pythonTask(noJudges).start(
      { python: 'task.py', function: 'task', workers: 'processes' },
      gate,
      {},
      createRunContext({ directory }),
    )
    const item = createDatasetItem({ input: 1, metadata: { a: 2 } })
    const { output, error } = await runner.run({ item, repetition: 0 })
    await runner.close()
    expect({ output, error }).toMatchObject({ output: expected })
  })
})
