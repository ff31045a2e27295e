import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TaskAnswer, TaskRunner } from '../../src/ports.ts'
import { runExperiment } from '../../src/run-experiment.ts'
import { buildSources } from '../support/build.ts'
import { createDataset, createDatasetItem, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import * as started from '../support/start-task.ts'

const { copyTaskFixture, startTask } = started

/** The answer without the count of its spans, which is another test's. */
async function runOnce(...call: Parameters<typeof started.runOnce>): Promise<TaskAnswer> {
  const { missingSpans: _spans, ...answer } = await started.runOnce(...call)
  return answer
}

const anyNumber = expect.any(Number) as unknown as number
const GOOD = { name: 'good', value: 1, evaluator: 'good', comment: 'fine' }

let directory: string
beforeAll(() => {
  buildSources()
  directory = copyTaskFixture('misbehaving')
})

/** One runner for the tests of a `describe`, as one experiment has: what one item breaks, the next would meet. */
function useRunner(timeoutMs: number): () => TaskRunner {
  let runner: TaskRunner | null = null
  beforeAll(async () => {
    runner = await startTask(directory, { gate: { timeoutMs, concurrency: 4 } })
  })
  afterAll(() => runner?.close())
  return () => {
    if (runner === null) throw new TypeError('the runner has not started')
    return runner
  }
}

function answered(
  output: TaskAnswer['output'],
  odd: TaskAnswer['scores'] = [{ name: 'odd', value: 1, evaluator: 'odd' }],
): TaskAnswer {
  return { ...(output === undefined ? {} : { output }), scores: [GOOD, ...odd], scoreErrors: [], latency: anyNumber }
}

function failed(code: string, message: unknown, isTransient = false): TaskAnswer {
  return { error: { code, message: message as string, isTransient }, scores: [], scoreErrors: [], latency: anyNumber }
}

/** The task never came to an end of its own. */
function stopped(code: string, message: string): TaskAnswer {
  return { ...failed(code, message), latency: null }
}

function threw(message: string, isTransient = false): TaskAnswer {
  return failed('TASK_THREW', expect.stringMatching(new RegExp(`^${message} \\(task\\.ts:\\d+:\\d+\\)$`)), isTransient)
}

const DIED = 'before there was an answer'
const FOR_ANSWERS = 'to descriptor 4, which is for answers only'
const JSON_CANNOT = 'which JSON cannot hold'

const TASKS: Record<string, TaskAnswer> = {
  'answer null': answered(null),
  'answer a date': answered({ at: '1970-01-01T00:00:00.000Z' }),
  'throw in a sync function': threw('RangeError: out of range'),
  'throw in an async function': threw('no luck; cause: the database is gone'),
  'throw a string': failed('TASK_THREW', 'just text'),
  'throw nothing': failed('TASK_THREW', 'undefined was thrown, which is no Error'),
  'throw later, while it works': stopped(
    'EXITED',
    `the process exited with code 1 ${DIED}; its last words: Error: from a timer`,
  ),
  'leave a rejection alone': stopped(
    'EXITED',
    `the process exited with code 1 ${DIED}; its last words: Error: nobody listens`,
  ),
  'exit with 0': stopped('EXITED', `the process exited with code 0 ${DIED}`),
  'exit with 3': stopped('EXITED', `the process exited with code 3 ${DIED}`),
  'be killed': stopped('EXITED', `the process was ended by SIGKILL ${DIED}`),
  'return nothing': failed('NO_OUTPUT', 'the task returned nothing'),
  'return NaN': failed('OUTPUT_INVALID', `the output is NaN, ${JSON_CANNOT}`),
  'return NaN inside': failed('OUTPUT_INVALID', `"1" in the output is NaN, ${JSON_CANNOT}`),
  'return Infinity': failed('OUTPUT_INVALID', `the output is -Infinity, ${JSON_CANNOT}`),
  'return a circle': failed(
    'OUTPUT_INVALID',
    'the output cannot be written as JSON: Converting circular structure to JSON',
  ),
  'return a BigInt': failed(
    'OUTPUT_INVALID',
    `"count" in the output is a BigInt, ${JSON_CANNOT}: return a number or a string`,
  ),
  'return a function': failed('OUTPUT_INVALID', 'the output is a function'),
  'return a function inside': failed('OUTPUT_INVALID', '"later" in the output is a function'),
  'return a promise inside': failed('OUTPUT_INVALID', '"answer" in the output is a promise: await it'),
  'return a Map': failed('OUTPUT_INVALID', 'the output is a Map or a Set, which JSON writes as {}'),
  'return a stream': failed('OUTPUT_INVALID', 'the output is a stream: read it to its end, and return what it held'),
  'return too much': failed('OUTPUT_INVALID', 'the output is 17.0 MiB of JSON; at most 16 MiB can be kept'),
  'print 5 MB': answered('printed'),
  'print commands': answered('printed'),
  'write garbage to descriptor 4': stopped('PROTOCOL', `the process wrote something that is no message ${FOR_ANSWERS}`),
  'write a foreign answer to descriptor 4': stopped(
    'PROTOCOL',
    `the process wrote a message out of place (output) ${FOR_ANSWERS}`,
  ),
  'write without an end to descriptor 4': stopped(
    'PROTOCOL',
    `the process wrote more than 16 MiB in one line ${FOR_ANSWERS}`,
  ),
  'change its input': answered('changed'),
  'lose the connection': threw('read ECONNRESET', true),
  'meet a rate limit': threw('model call failed; cause: slow down', true),
  'meet a wrong key': threw('wrong key'),
}

describe('a task that goes wrong is an answer that says so, and the next item is unharmed', () => {
  const runner = useRunner(20_000)

  test.each(Object.entries(TASKS))('%s', async (way, expected) => {
    expect(await runOnce(runner(), { do: way })).toEqual(expected)
    expect(await runOnce(runner(), { do: 'answer' })).toEqual(answered('answer to a'))
  })

  test('an output of 12 MiB arrives whole', async () => {
    const { output, error } = await runOnce(runner(), { do: 'return a lot' })
    expect(error).toBeUndefined()
    expect(output).toHaveLength(12 * 1024 * 1024)
  })
})

describe('a task that gives no answer in time', () => {
  const runner = useRunner(1_500)

  test('is stopped, whatever it does meanwhile', async () => {
    const ways = ['hang', 'hang and ignore SIGTERM', 'spin']
    const answers = await Promise.all(ways.map((way) => runOnce(runner(), { do: way })))
    expect(answers).toEqual(ways.map(() => stopped('TIMEOUT', 'the task gave no answer within 1.5 s')))
    expect(await runOnce(runner(), { do: 'answer' })).toEqual(answered('answer to a'))
  })
})

describe('a process of its own for what needs one', () => {
  test('a task without memory is the end of its process, in the words of Node', async () => {
    const before = process.env.NODE_OPTIONS
    process.env.NODE_OPTIONS = '--max-old-space-size=48'
    const runner = await startTask(directory, { gate: { env: ['NODE_OPTIONS'] } })
    if (before === undefined) delete process.env.NODE_OPTIONS
    else process.env.NODE_OPTIONS = before
    const { error } = await runOnce(runner, { do: 'run out of memory' })
    await runner.close()
    expect(error).toEqual({
      code: 'EXITED',
      message: expect.stringContaining('its last words: FATAL ERROR'),
      isTransient: false,
    })
  })

  test('that an item is done counts only after its answer', async () => {
    const runner = await startTask(directory)
    const answer = await runOnce(runner, { do: 'say done without an answer', seq: 1 })
    await runner.close()
    expect(answer).toEqual(stopped('PROTOCOL', `the process wrote a message out of place (done) ${FOR_ANSWERS}`))
  })

  test('after a second answer for one item no score of it counts', async () => {
    const runner = await startTask(directory)
    const answer = await runOnce(runner, { do: 'answer twice', seq: 1 })
    await runner.close()
    const message = `the process wrote a message out of place (output) ${FOR_ANSWERS}`
    expect(answer.scores).toEqual([])
    expect(answer.scoreErrors).toEqual(['good', 'odd'].map((evaluator) => ({ evaluator, message })))
  })

  test('an item that meets a process broken by an earlier one is run in another', async () => {
    const runner = await startTask(directory, { gate: { concurrency: 1 } })
    expect(await runOnce(runner, { do: 'break the process for the next item' })).toEqual(answered('broken'))
    expect(await runOnce(runner, { do: 'answer' })).toEqual(answered('answer to a'))
    await runner.close()
  })
})

type Scored = Pick<TaskAnswer, 'scores' | 'scoreErrors'>

function scored(...scores: TaskAnswer['scores']): Scored {
  return { scores: [GOOD, ...scores.map((score) => ({ ...score, evaluator: 'odd' }))], scoreErrors: [] }
}

function unscored(message: unknown): Scored {
  return { scores: [GOOD], scoreErrors: [{ evaluator: 'odd', message: message as string }] }
}

const EXPECTED = 'expected {name, value}, a list of them, a number or a boolean'
const VALUES = 'expected a number, a boolean or a text'

const EVALUATORS: Record<string, Scored> = {
  'throw in a sync function': unscored(expect.stringMatching(/^TypeError: bad sum \(evaluators\.ts:\d+:\d+\)$/)),
  'throw in an async function': unscored(expect.stringMatching(/^the judge is away \(evaluators\.ts:\d+:\d+\)$/)),
  'exit with 0': unscored(`the process exited with code 0 ${DIED}`),
  'exit with 3': unscored(`the process exited with code 3 ${DIED}`),
  'return undefined': unscored(`returned undefined; ${EXPECTED}`),
  'return null': unscored(`returned null; ${EXPECTED}`),
  'return a string': unscored(`returned a string; ${EXPECTED}`),
  'return an empty list': unscored(`returned an empty list; ${EXPECTED}`),
  'return NaN': unscored('the score has the value NaN, which is no number to judge'),
  'return a score of NaN': unscored('the score has the value NaN, which is no number to judge'),
  'return a score of Infinity': unscored('the score has the value Infinity, which is no number to judge'),
  'return a score of null': unscored(`the score has a value of the type null; ${VALUES}`),
  'return a score of an object': unscored(`the score has a value of the type object; ${VALUES}`),
  'return name and score': unscored(`returned an object with the keys name, score; ${EXPECTED}`),
  'return a list with a hole': {
    scores: [GOOD, { name: 'part', value: 1, evaluator: 'odd' }],
    scoreErrors: [{ evaluator: 'odd', message: `returned undefined; ${EXPECTED}` }],
  },
  'return a boolean as 1': scored({ name: 'odd', value: true }),
  'return a boolean as 2': unscored('the score has the data type BOOLEAN and a value of the type number'),
  'return a category': scored({ name: 'odd', value: 'polite' }),
  'return a number': scored({ name: 'odd', value: 0.5 }),
  'return true': scored({ name: 'odd', value: true }),
  'return circular metadata': unscored(
    'the score has metadata that cannot be kept: the metadata cannot be written as JSON: Converting circular structure to JSON',
  ),
  'write garbage to descriptor 4': unscored(`the process wrote something that is no message ${FOR_ANSWERS}`),
}

describe('an evaluator that goes wrong leaves its own score missing, with the reason, and nothing else', () => {
  const runner = useRunner(20_000)

  test.each(Object.entries(EVALUATORS))('%s', async (way, expected) => {
    const answer = await runOnce(runner(), { do: 'answer' }, { way })
    expect(answer).toEqual({ output: 'answer to a', latency: anyNumber, ...expected })
    expect(await runOnce(runner(), { do: 'answer' })).toEqual(answered('answer to a'))
  })
})

describe('an evaluator that gives no answer in time', () => {
  const runner = useRunner(1_500)

  test.each(['hang', 'spin'])('%s', async (way) => {
    const answer = await runOnce(runner(), { do: 'answer' }, { way })
    expect(answer).toEqual({ output: 'answer to a', latency: anyNumber, ...unscored('no answer within 1.5 s') })
    expect(await runOnce(runner(), { do: 'answer' })).toEqual(answered('answer to a'))
  })
})

describe('scores that nobody could tell apart', () => {
  const runner = useRunner(20_000)

  test.each([
    ['return the good one again', 'good', '2 scores of this name were given for one item'],
    ['return latency', 'latency', 'the score’s name is the name of a score that the gate makes itself'],
    ['return __proto__', '__proto__', 'the score’s name is a name that JavaScript keeps for itself'],
    ['return a hidden name', 'go\u200bod', 'the score’s name has characters that cannot be seen'],
    ['return a long name', 'x'.repeat(200), 'the score’s name is longer than 200 characters'],
  ])('%s', async (way, evaluator, message) => {
    const { itemResults } = await runExperiment({
      gate: createGate(),
      dataset: createDataset([createDatasetItem({ input: { do: 'answer' }, metadata: { way } })]),
      runner: runner(),
      keyLikeNames: [],
      context: createRunContext(),
    })
    expect(itemResults).toHaveLength(1)
    expect(itemResults[0]?.scores).toEqual(evaluator === 'good' ? {} : { good: 1 })
    expect(itemResults[0]?.scoreErrors).toEqual([{ evaluator, message }])
  })
})
