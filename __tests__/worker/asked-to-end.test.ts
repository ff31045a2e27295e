import { beforeAll, expect, test } from '@jest/globals'
import { pythonTask } from '../../src/tasks/python.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { describeWith } from '../support/parts.ts'
import { refusalOf } from '../support/refusal.ts'
import { noJudges } from '../support/start-task.ts'

const TASK = `import argparse

parser = argparse.ArgumentParser(prog='evals')
parser.add_argument('--city', required=True)
city = parser.parse_args().city

def task(item):
    return city
`

describeWith('python3', 'a module in Python that asks the process to end', () => {
  beforeAll(() => {
    buildSources()
  })

  test.each([
    [TASK, 'the process was asked to end with code 2 (task.py:5); its last words: evals: error: the following'],
    ['raise SystemExit(0)\n', 'the process was asked to end with code 0 (task.py:1)"'],
  ])('is refused with what it said last', async (source, words) => {
    const [problem] = await refusalOf(() =>
      pythonTask(noJudges).start(
        { python: 'task.py', function: 'task', workers: 'processes' },
        createGate({ task: { kind: 'python', options: {}, place: createGate().place } }),
        {},
        createRunContext({ directory: createDirectory({ 'task.py': source }) }),
      ),
    )
    expect(problem).toContain(words)
  })
})
