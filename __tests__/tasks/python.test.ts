import { symlinkSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Gate } from '../../src/core/spec/gate-spec.ts'
import type { Json } from '../../src/core/json.ts'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import type { TaskAnswer, TaskRunner } from '../../src/ports.ts'
import { moduleTask } from '../../src/tasks/module.ts'
import { pythonTask } from '../../src/tasks/python.ts'
import { buildSources } from '../support/build.ts'
import { createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { createDirectory } from '../support/create-directory.ts'
import { describeWith } from '../support/parts.ts'
import { refusalOf } from '../support/refusal.ts'
import { copyTaskFixture, noJudges } from '../support/start-task.ts'

const PLACE = createGate().place
const anyNumber = expect.any(Number) as unknown as number

function start(directory: string, gate: Partial<Gate> = {}, name = 'task', file = 'task.py'): Promise<TaskRunner> {
  const task = { kind: 'python', options: {}, place: PLACE }
  return pythonTask(noJudges).start(
    { python: file, function: name, workers: 'processes' },
    createGate({ task, ...gate }),
    {},
    createRunContext({ directory }),
  )
}

function ask(runner: TaskRunner, input: Json, more: Parameters<typeof createDatasetItem>[0] = {}): Promise<TaskAnswer> {
  return runner.run({ item: createDatasetItem({ input, ...more }), repetition: 0 })
}

describeWith('python3', 'a task in Python', () => {
  let directory: string
  let runner: TaskRunner
  beforeAll(async () => {
    buildSources()
    directory = copyTaskFixture('python')
    runner = await start(directory, { concurrency: 2, retries: 0, timeoutMs: 20_000 })
  })
  afterAll(() => runner.close())

  test('is given the item as the SDK gives it, and its answer is scored in every shape', async () => {
    const answer = await ask(runner, { do: 'answer', text: 'hé' }, { expectedOutput: 'HÉ', metadata: { city: 'Oslo' } })
    expect(answer).toMatchObject({
      output: { said: 'HÉ', expected: 'HÉ', city: 'Oslo' },
      latency: anyNumber,
      scores: expect.arrayContaining([
        { evaluator: 'length', name: 'length', value: anyNumber },
        { evaluator: 'is_known', name: 'is_known', value: true },
        { evaluator: 'several', name: 'objects', value: 0.5, comment: 'half' },
        { evaluator: 'several', name: 'dicts', value: 'good' },
        { evaluator: 'several', name: 'flag', value: true },
      ]) as unknown as TaskAnswer['scores'],
      scoreErrors: expect.arrayContaining([
        {
          evaluator: 'raises',
          message: expect.stringMatching(/^RuntimeError: the judge is out \(task\.py:\d+\)$/) as unknown as string,
        },
        { evaluator: 'worthless', message: 'the score has the value nan, which is no number to judge' },
      ]) as unknown as TaskAnswer['scoreErrors'],
    })
  })

  test('its objects are kept as JSON', async () => {
    expect((await ask(runner, { do: 'answer objects' })).output).toEqual({
      at: '1970-01-01T00:00:00+00:00',
      color: 'red',
      pair: [1, 2.5],
      3: null,
    })
  })

  test.each([
    ['answer nothing', 'NO_OUTPUT', /^the task returned None$/, false],
    ['answer a generator', 'OUTPUT_INVALID', /^"answer" in the output is a generator/, false],
    ['answer infinity', 'OUTPUT_INVALID', /^the output is inf, which JSON cannot hold$/, false],
    ['raise', 'TASK_THREW', /^ValueError: no such city; cause: KeyError: 'city' \(task\.py:\d+\)$/, false],
    ['raise busy', 'TASK_THREW', /Busy: slow down/, true],
    ['exit', 'TASK_THREW', /^the process was asked to end with code 0/, false],
    ['die', 'EXITED', /^the process exited with code 3 before there was an answer/, false],
  ] as const)('%s is %s', async (todo, code, message, isTransient) => {
    const { error } = await ask(runner, { do: todo })
    expect(error).toEqual({ code, message: expect.stringMatching(message) as unknown as string, isTransient })
  })

  test('an output that is there already is scored by the evaluators that are named', async () => {
    const answer = await runner.score({
      item: createDatasetItem({ input: {} }),
      output: 'abc',
      evaluators: ['length'],
    })
    expect(answer.scores).toEqual([{ evaluator: 'length', name: 'length', value: 3 }])
    expect(answer.scoreErrors).toEqual([])
  })

  test('run evaluators are given every item with its scores', async () => {
    expect(runner.runEvaluators).toEqual(['average_length', 'count'])
    const scores = [{ name: 'length', value: 4 }]
    const items = ['a', 'b'].map((id) => ({ item: createDatasetItem({ id, input: { do: id } }), output: 'x', scores }))
    expect(await runner.scoreRun(items)).toMatchObject({
      scores: [
        { name: 'average_length', value: 4, comment: 'a' },
        { name: 'count', value: 2 },
      ],
      scoreErrors: [],
    })
  })

  test('a version is an evaluator’s fingerprint, else the files that decide it', () => {
    expect(runner.evaluators).toMatchObject({
      length: 'version:2',
      several: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown as string,
    })
  })

  test('what a module imports is part of its evaluators', async () => {
    const changed = copyTaskFixture('python')
    writeFileSync(join(changed, 'words.py'), 'def upper(text):\n    return text\n')
    const other = await start(changed)
    await other.close()
    expect(other.evaluators['several']).not.toBe(runner.evaluators['several'])
    expect(other.evaluators['length']).toBe(runner.evaluators['length'])
  })

  test('it sees of the environment what the spec lists', async () => {
    process.env['LANGFUSE_GATE_LISTED'] = 'yes'
    process.env['LANGFUSE_GATE_SECRET'] = 'no'
    const listed = await start(directory, { env: ['LANGFUSE_GATE_LISTED'] })
    const names = ['LANGFUSE_GATE_LISTED', 'LANGFUSE_GATE_SECRET', 'PATH']
    expect((await ask(listed, { do: 'see', names })).output).toEqual(['LANGFUSE_GATE_LISTED', 'PATH'])
    await listed.close()
  })

  test('an item that takes too long is ended', async () => {
    const impatient = await start(directory, { timeoutMs: 1_000 })
    expect((await ask(impatient, { do: 'hang' })).error?.code).toBe('TIMEOUT')
    await impatient.close()
  })

  test.each([
    ['synchronous', 'hi'],
    ['by_names', [{ do: 'x', text: 'hi' }, 'HI']],
  ])('the function %s', async (name, output) => {
    const other = await start(directory, {}, name)
    expect((await ask(other, { do: 'x', text: 'hi' }, { expectedOutput: 'HI' })).output).toEqual(output)
    await other.close()
  })
})

describeWith('python3', 'evaluators in two languages', () => {
  let directory: string
  beforeAll(() => {
    buildSources()
    directory = copyTaskFixture('python')
  })

  test('score one task, whichever language it is in', async () => {
    const evaluatorModules = ['judges.py', 'judges.ts'].map((path) => ({ path, place: PLACE }))
    const inPython = await start(directory, { evaluatorModules }, 'synchronous')
    const inTypeScript = await moduleTask(noJudges).start(
      { module: 'task.ts', export: 'task' },
      createGate({ evaluatorModules }),
      {},
      createRunContext({ directory }),
    )
    for (const runner of [inPython, inTypeScript]) {
      expect(Object.keys(runner.evaluators)).toEqual(expect.arrayContaining(['is_loud', 'isText']))
      const { scores } = await ask(runner, { text: 'HI' })
      expect(scores).toEqual(
        expect.arrayContaining([
          { evaluator: 'is_loud', name: 'is_loud', value: true },
          { evaluator: 'isText', name: 'isText', value: true },
        ]),
      )
      await runner.close()
    }
  })

  test('of one name are refused: nobody could tell their scores apart', async () => {
    writeFileSync(join(directory, 'same.py'), 'def isText(output):\n    return True\n')
    const evaluatorModules = ['same.py', 'judges.ts'].map((path) => ({ path, place: PLACE }))
    expect(await refusalOf(() => start(directory, { evaluatorModules }, 'synchronous'))).toEqual([
      'EVALUATOR_NOT_LOADED Two evaluators, in two languages, are called "isText". (3)',
    ])
  })
})

const ANSWERS = `
from ..core import answer
from . import scores
import app.evals.scores as same

def task(item):
    return [answer(item.input), __name__, scores is same, scores.loaded]

evaluators = [scores.is_list]
`
const SCORES = `
import builtins
from ..core import answer

loaded = builtins.loaded = getattr(builtins, 'loaded', 0) + 1

def is_list(output):
    return isinstance(output, list)
`

const SHAPES = `
import functools

def task(item):
    return item.input

def longer_than(limit, *, output):
    return len(output) > limit

class Exact:
    def __call__(self, *, output, expected_output):
        return output == expected_output

evaluators = [functools.partial(functools.partial(longer_than), 2), lambda output: 1, Exact]
`

describeWith('python3', 'an evaluator', () => {
  test('by functools.partial has the function’s name; without a name, or as a class, it is told what to write', async () => {
    buildSources()
    const runner = await start(createDirectory({ 'task.py': SHAPES }))
    const { scores, scoreErrors } = await ask(runner, 'abc')
    await runner.close()
    expect(scores).toEqual([{ evaluator: 'longer_than', name: 'longer_than', value: true }])
    expect(scoreErrors).toEqual([
      {
        evaluator: 'evaluators[1]',
        message:
          "returned a bare value, and the function has no name to give the score: return {'name': ..., 'value': ...}",
      },
      { evaluator: 'Exact', message: 'returned an evaluator in place of a score: list Exact(...), not Exact' },
    ])
  })
})

const EVALUATORS = `
def normalize(x):
    return x.strip()

def shorten(output):
    return output[:1]

def broken(*, output, **_):
    raise RuntimeError('the judge is out')

def right(*, output, **_):
    return True
`

describeWith('python3', 'a function of an evaluator module that may be none', () => {
  test('is told how to say so', async () => {
    buildSources()
    const files = { 'task.py': 'def task(item):\n    return item.input\n', 'evals.py': EVALUATORS }
    const evaluatorModules = [{ path: 'evals.py', place: PLACE }]
    const runner = await start(createDirectory(files), { evaluatorModules })
    const { scores, scoreErrors } = await ask(runner, 'abc')
    await runner.close()
    expect(scores).toEqual([{ evaluator: 'right', name: 'right', value: true }])
    const message = (text: string): string => expect.stringMatching(text) as unknown as string
    const advice = (name: string): string =>
      `; if it is no evaluator, name it _${name} or write evaluators = \\[\\.\\.\\.\\]$`
    expect(scoreErrors).toEqual([
      { evaluator: 'normalize', message: message(`^AttributeError: .*${advice('normalize')}`) },
      { evaluator: 'shorten', message: message(`^returned a str; expected an Evaluation, .*${advice('shorten')}`) },
      { evaluator: 'broken', message: message('^RuntimeError: the judge is out \\(evals.py:9\\)$') },
    ])
  })
})

const GROUP = `
class Group(Exception):
    """As ExceptionGroup, which Python has since 3.11."""

    def __init__(self, message, exceptions):
        super().__init__(message)
        self.exceptions = exceptions

def fail(text):
    try:
        raise ValueError(text)
    except ValueError as error:
        return error

def task(item):
    raise Group('unhandled errors (4 sub-exceptions)', [fail(text) for text in item.input])
`

describeWith('python3', 'a group of exceptions', () => {
  test('is told with the first three that it holds', async () => {
    buildSources()
    const runner = await start(createDirectory({ 'task.py': GROUP }))
    const { error } = await ask(runner, ['a', 'b', 'c', 'd'])
    await runner.close()
    const inside = ['a', 'b', 'c'].map((text) => `ValueError: ${text} (task.py:11)`).join(', ')
    expect(error?.message).toBe(`task.Group: unhandled errors (4 sub-exceptions); inside: ${inside} (task.py:16)`)
  })
})

describeWith('python3', 'a module of a package', () => {
  beforeAll(() => {
    buildSources()
  })

  function write(root: string, more: Record<string, string> = {}): string {
    return createDirectory({
      [`${root}app/__init__.py`]: '',
      [`${root}app/core.py`]: 'def answer(text):\n    return text.upper()\n',
      [`${root}app/evals/__init__.py`]: '',
      [`${root}app/evals/task.py`]: ANSWERS,
      [`${root}app/evals/scores.py`]: SCORES,
      // Beside the task, and no hindrance.
      [`${root}app/evals/app.py`]: '',
      ...more,
    })
  }

  test.each(['', 'src/'])('below %p has its relative imports, and no file is loaded twice', async (root) => {
    const evaluatorModules = [{ path: `${root}app/evals/scores.py`, place: PLACE }]
    const runner = await start(write(root), { evaluatorModules }, 'task', `${root}app/evals/task.py`)
    const { output, scores } = await ask(runner, 'abc')
    expect(output).toEqual(['ABC', 'app.evals.task', true, 1])
    expect(scores).toEqual([{ evaluator: 'is_list', name: 'is_list', value: true }])
    await runner.close()
  })

  test('whose name another package has is loaded alone', async () => {
    const files = { 'json/__init__.py': '', 'json/task.py': 'def task(item):\n    return __name__\n' }
    const runner = await start(createDirectory(files), {}, 'task', 'json/task.py')
    expect((await ask(runner, 'abc')).output).toBe('task')
    await runner.close()
  })

  test('that lacks one of its own modules is not told to install itself', async () => {
    const directory = write('', { 'app/evals/task.py': 'from ..absent import answer\n' })
    const error: unknown = await start(directory, {}, 'task', 'app/evals/task.py').catch((thrown: unknown) => thrown)
    expect(JSON.stringify(error)).toContain("No module named 'app.absent'")
    expect(JSON.stringify(error)).not.toContain('pip install')
  })
})

describeWith('python3', 'a Python module that cannot be used', () => {
  let directory: string
  beforeAll(() => {
    buildSources()
    directory = copyTaskFixture('python')
  })

  test('for want of a package says how packages are installed', async () => {
    const error: unknown = await start(directory, {}, 'task', 'broken.py').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ problems: [{ code: 'TASK_NOT_LOADED' }] })
    expect(JSON.stringify(error)).toContain('pip install')
    expect(JSON.stringify(error)).toContain('a_package_that_nobody_has')
  })

  test('for want of a package that the job may find by PYTHONPATH says that env does not list it', async () => {
    process.env.PYTHONPATH = '/somewhere'
    const error: unknown = await start(directory, {}, 'task', 'broken.py').catch((thrown: unknown) => thrown)
    const listed: unknown = await start(directory, { env: ['PYTHONPATH'] }, 'task', 'broken.py').catch(String)
    delete process.env.PYTHONPATH
    const [problem] = error instanceof GateError ? error.problems : []
    expect(plain(problem?.remedy ?? [])).toMatch(
      /^The job has "PYTHONPATH", which env does not list: list it there when "a_package_that_nobody_has" is found by it\. Install/,
    )
    expect(JSON.stringify(listed)).not.toContain('env does not list')
  })

  test('for want of the function names those that it has', async () => {
    const [problem] = await refusalOf(() => start(directory, {}, 'nothing'))
    expect(problem).toMatch(/^TASK_NOT_LOADED .*has no function called nothing; its functions are: .*synchronous/)
  })
})

describeWith('python-langfuse', 'the Python of the job', (python) => {
  test('is the virtual environment of the directory', async () => {
    buildSources()
    const directory = createDirectory({ 'task.py': 'import langfuse, sys\n\ndef task(item):\n    return sys.prefix\n' })
    mkdirSync(join(directory, '.venv'))
    symlinkSync(dirname(python), join(directory, '.venv', 'bin'))
    symlinkSync(join(dirname(dirname(python)), 'lib'), join(directory, '.venv', 'lib'))
    symlinkSync(join(dirname(dirname(python)), 'pyvenv.cfg'), join(directory, '.venv', 'pyvenv.cfg'))
    const runner = await start(directory)
    expect((await ask(runner, null)).output).toBe(join(directory, '.venv'))
    await runner.close()
  })
})

describe('a short form', () => {
  test.each([
    ['evals/answer.py', { python: 'evals/answer.py', function: 'task', workers: 'processes' }],
    ['evals/answer.ts', null],
  ])('%s', (text, meant) => {
    expect(pythonTask(noJudges).shorthand?.(text)).toEqual(meant)
  })
})
