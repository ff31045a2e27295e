import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { pythonTask } from '../../src/tasks/python.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { describeWith } from '../support/parts.ts'
import { noJudges } from '../support/start-task.ts'
import { traceTask } from '../support/trace-task.ts'

const TASK = `
from langfuse import get_client, observe

@observe(as_type='generation')
def ask(question):
    get_client().update_current_generation(
        model='gpt-4o-mini',
        usage_details={'input': 100, 'output': 20},
        cost_details={'input': 0.25, 'output': 0.5},
    )
    return question

@observe()
def task(item):
    return ask(item['input'])

@observe(as_type='generation')
def judge():
    get_client().update_current_generation(model='judge-1', usage_details={'input': 7}, cost_details={'total': 2})

def judged(*, output, **kwargs):
    judge()
    return True

evaluators = [judged]
`

describeWith('python-langfuse', 'what an item in Python used', (python) => {
  test('is the sum of its task; its judge’s is apart, in a trace of its own', async () => {
    buildSources()
    const directory = createDirectory({ 'task.py': TASK })
    mkdirSync(join(directory, '.venv'))
    symlinkSync(dirname(python), join(directory, '.venv', 'bin'))
    symlinkSync(join(dirname(dirname(python)), 'lib'), join(directory, '.venv', 'lib'))
    symlinkSync(join(dirname(dirname(python)), 'pyvenv.cfg'), join(directory, '.venv', 'pyvenv.cfg'))
    const { record, spans } = await traceTask(directory, {
      module: 'task.py',
      inputs: ['a', 'b'],
      start: (_, ...given) =>
        pythonTask(noJudges).start({ python: 'task.py', function: 'task', workers: 'processes' }, ...given),
    })
    const used = { cost: 0.75, tokens: 120, evaluation: { cost: 2, tokens: 7 } }
    expect(
      record.itemResults.map(({ error, cost, tokens, evaluation }) => ({ error, cost, tokens, evaluation })),
    ).toEqual([
      { error: null, ...used },
      { error: null, ...used },
    ])
    expect(record.observed).toEqual({ models: ['gpt-4o-mini'], prompts: [], judgeModels: ['judge-1'] })
    // The spans of Python came as protobuf, which the fake does not read: the evaluators' root is written where any came.
    expect(spans.filter(({ name }) => name === 'experiment-item-evaluation')).toHaveLength(2)
  }, 120_000)
})
