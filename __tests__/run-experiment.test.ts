import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import type { Check } from '../src/core/spec/gate-spec.ts'
import { plain } from '../src/core/text.ts'
import { GateError } from '../src/errors.ts'
import type { ExperimentRecorder, TaskAnswer, TaskCall, TaskRunner } from '../src/ports.ts'
import { runExperiment, type ExperimentOptions, type ExperimentResult, type Progress } from '../src/run-experiment.ts'
import { createDataset, createDatasetItem, createGate } from './support/create-gate.ts'
import { createRunContext } from './support/create-run-context.ts'

type Answering = (call: TaskCall) => TaskAnswer | Promise<TaskAnswer>

/** A task runner in memory that keeps what it was asked: `a 0` is the first repetition of the item `a`. */
function createRunner(answer: Answering): TaskRunner & { readonly calls: string[] } {
  const calls: string[] = []
  return {
    calls,
    evaluators: { exact: 'version:1' },
    run: async (call) => {
      calls.push(`${call.item.id} ${String(call.repetition)}`)
      return answer(call)
    },
    score: () => Promise.reject(new TypeError('nothing is scored again here')),
    runEvaluators: [],
    scoreRun: () => Promise.reject(new TypeError('the items alone are run here')),
    close: () => Promise.resolve(),
  }
}

function good(output = 'fine', scores: TaskAnswer['scores'] = [{ name: 'exact', value: 1 }]): TaskAnswer {
  return { output, scores, scoreErrors: [], latency: 0.5 }
}

function bad(isTransient = false): TaskAnswer {
  const error = { code: 'TASK_THREW', message: 'no luck', isTransient }
  return { error, scores: [], scoreErrors: [], latency: 0.1 }
}

function run(
  ids: readonly string[],
  answer: Answering,
  overrides: Partial<ExperimentOptions> = {},
): Promise<ExperimentResult> {
  return runExperiment({
    gate: createGate(),
    dataset: createDataset(ids.map((id) => createDatasetItem({ id }))),
    runner: createRunner(answer),
    keyLikeNames: [],
    retryDelayMs: () => 0,
    context: createRunContext(),
    ...overrides,
  })
}

function idsOf({ itemResults }: ExperimentResult): string[] {
  return itemResults.map(
    ({ id, repetition, error }) => `${id} ${String(repetition)}${error === null ? '' : ` ${error.code}`}`,
  )
}

/** A promise that the test settles. */
function gateway(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

describe('what was run', () => {
  test('every item as often as the gate repeats, in the order of the dataset', async () => {
    const result = await run(['a', 'b', 'c'], () => good(), { gate: createGate({ repeat: 2 }) })
    expect(idsOf(result)).toEqual(['a 0', 'a 1', 'b 0', 'b 1', 'c 0', 'c 1'])
    expect(result).toMatchObject({ planned: 6, complete: true, startedAt: '2026-01-02T03:04:05.000Z' })
  })

  test('an item result holds all that the task said, and nothing that it did not', async () => {
    const scores = [
      { name: 'exact', value: 1, comment: 'as expected' },
      { name: 'tone', value: 'polite' },
    ]
    const scoreErrors = [{ evaluator: 'judge', message: 'the judge is away' }]
    const { itemResults } = await run(['a', 'b'], ({ item }) =>
      item.id === 'a' ? { ...good('fine', scores), scoreErrors } : bad(),
    )
    expect(itemResults).toEqual([
      {
        id: 'a',
        hash: 'hash-of-a',
        repetition: 0,
        scores: { exact: 1, tone: 'polite' },
        comments: { exact: 'as expected' },
        scoreErrors,
        error: null,
        attempts: 1,
        latency: 0.5,
        cost: null,
        output: 'fine',
      },
      {
        id: 'b',
        hash: 'hash-of-b',
        repetition: 0,
        scores: {},
        scoreErrors: [],
        error: { code: 'TASK_THREW', message: 'no luck' },
        attempts: 1,
        latency: 0.1,
        cost: null,
      },
    ])
  })

  test('an answer without output and without error is a failed item, whatever scores came with it', async () => {
    const silent: TaskAnswer = { scores: [{ name: 'exact', value: 1 }], scoreErrors: [], latency: 1 }
    const { itemResults } = await run(['a', 'b'], ({ item }) => (item.id === 'a' ? good() : silent))
    expect(itemResults[1]).toMatchObject({
      scores: {},
      error: { code: 'NO_OUTPUT', message: 'the task gave no output' },
    })
  })

  test('progress counts each item once', async () => {
    const seen: Progress[] = []
    await run(['a', 'b', 'c'], ({ item }) => (item.id === 'b' ? bad() : good()), {
      gate: createGate({ concurrency: 1 }),
      onProgress: (progress) => seen.push(progress),
    })
    expect(seen).toEqual([
      { planned: 3, finished: 1, failed: 0 },
      { planned: 3, finished: 2, failed: 1 },
      { planned: 3, finished: 3, failed: 1 },
    ])
  })
})

describe('the preflight', () => {
  async function refusal(overrides: Partial<ExperimentOptions>): Promise<GateError> {
    const error: unknown = await run(['a', 'b'], () => bad(), overrides).catch((thrown: unknown) => thrown)
    if (error instanceof GateError) return error
    throw new TypeError('nothing was refused')
  }

  test('that fails stops everything before a second item is paid for', async () => {
    const runner = createRunner(() => bad())
    const { problems } = await refusal({ runner })
    expect(runner.calls).toEqual(['a 0'])
    expect(problems.map(({ code, text }) => `${code} ${plain(text)}`)).toEqual([
      'PREFLIGHT_FAILED The preflight failed on the dataset item "a", and nothing else was run: "no luck"',
    ])
    expect(plain(problems[0]?.remedy ?? [])).toBe('Mend the task, and run it on this item before the next push.')
    expect(problems[0]?.place).toEqual(createGate().task.place)
  })

  test('names the key-like variables that the spec does not list, where it was refused', async () => {
    const refused = { code: 'TASK_THREW', message: 'HTTP 401', isTransient: false }
    const runner = createRunner(() => ({ ...bad(), error: refused }))
    const one = await refusal({
      runner,
      gate: createGate({ env: ['SHOP_TOKEN'] }),
      keyLikeNames: ['OPENAI_API_KEY', 'SHOP_TOKEN'],
    })
    expect(plain(one.problems[0]?.remedy ?? [])).toBe(
      'This job has "OPENAI_API_KEY", which env does not list: the task cannot see it. Mend the task, and run it on this item before the next push.',
    )
    const two = await refusal({ runner, keyLikeNames: ['OPENAI_API_KEY', 'SHOP_TOKEN'] })
    expect(plain(two.problems[0]?.remedy ?? [])).toMatch(
      /^This job has "OPENAI_API_KEY" and "SHOP_TOKEN", which env does not list: the task cannot see them\. /,
    )
  })

  test('an evaluator that fails is no failed preflight', async () => {
    const answer = { ...good('fine', []), scoreErrors: [{ evaluator: 'exact', message: 'no luck' }] }
    expect(idsOf(await run(['a', 'b'], () => answer))).toEqual(['a 0', 'b 0'])
  })

  test('no other item starts before it has passed', async () => {
    const first = gateway()
    const runner = createRunner(async ({ item }) => {
      if (item.id === 'a') await first.passed
      return good()
    })
    const result = run(['a', 'b'], () => good(), { runner })
    await Promise.resolve()
    expect(runner.calls).toEqual(['a 0'])
    first.open()
    await result
    expect(runner.calls).toEqual(['a 0', 'b 0'])
  })
})

describe('retries', () => {
  test.each([
    ['transient failures, as often as the gate says', true, 2, 3],
    ['none where the gate says none', true, 0, 1],
    ['no other failure', false, 2, 1],
  ])('%s', async (_, isTransient, retries, attempts) => {
    const runner = createRunner(({ item }) => (item.id === 'a' ? good() : bad(isTransient)))
    const { itemResults } = await run(['a', 'b'], () => good(), { runner, gate: createGate({ retries }) })
    expect(runner.calls).toEqual(['a 0', ...Array.from({ length: attempts }, () => 'b 0')])
    expect(itemResults[1]).toMatchObject({ attempts, error: { code: 'TASK_THREW' } })
  })

  test('an item that succeeds at last has its last answer alone', async () => {
    const answers = [bad(true), bad(true), good('at last')]
    const { itemResults } = await run(['a'], () => answers.shift() ?? bad(), { gate: createGate({ retries: 5 }) })
    expect(itemResults).toMatchObject([{ attempts: 3, error: null, output: 'at last', scores: { exact: 1 } }])
  })

  test('a low score is never a reason', async () => {
    const runner = createRunner(() => good('fine', [{ name: 'exact', value: 0 }]))
    await run(['a'], () => good(), { runner, gate: createGate({ retries: 2 }) })
    expect(runner.calls).toEqual(['a 0'])
  })

  test('that wait together listen once, where Node would warn of more than ten', async () => {
    const { signal } = new AbortController()
    const ids = Array.from('abcdefghijklm')
    const listeners: number[] = []
    await run(ids, ({ item }) => (item.id === 'a' ? good() : bad(true)), {
      gate: createGate({ retries: 1, concurrency: ids.length }),
      retryDelayMs: () => {
        listeners.push(getEventListeners(signal, 'abort').length)
        return 0
      },
      context: createRunContext({ signal }),
    })
    expect(listeners).toEqual(ids.slice(1).map(() => 1))
  })

  test('no wait outlives a cancelled run', async () => {
    const controller = new AbortController()
    const runner = createRunner(({ item }) => {
      if (item.id === 'a') return good()
      controller.abort()
      return bad(true)
    })
    const result = await run(['a', 'b', 'c'], () => good(), {
      runner,
      gate: createGate({ retries: 2, concurrency: 1 }),
      retryDelayMs: () => 2 ** 31 - 1,
      context: createRunContext({ signal: controller.signal }),
    })
    expect(idsOf(result)).toEqual(['a 0', 'b 0 TASK_THREW', 'c 0 CANCELLED'])
  })
})

describe('a run that is cancelled', () => {
  test('still has every planned item once, and is not complete', async () => {
    const controller = new AbortController()
    const answer: Answering = ({ item }) => {
      if (item.id === 'c') controller.abort()
      return good()
    }
    const result = await run(['a', 'b', 'c', 'd', 'e'], answer, {
      gate: createGate({ concurrency: 1 }),
      context: createRunContext({ signal: controller.signal }),
    })
    expect(idsOf(result)).toEqual(['a 0', 'b 0', 'c 0', 'd 0 CANCELLED', 'e 0 CANCELLED'])
    expect(result).toMatchObject({ complete: false, planned: 5 })
  })

  test('in its preflight is no failed preflight', async () => {
    const controller = new AbortController()
    const answer: Answering = () => {
      controller.abort()
      return { ...bad(), error: { code: 'CANCELLED', message: 'the run was cancelled', isTransient: false } }
    }
    const result = await run(['a', 'b'], answer, { context: createRunContext({ signal: controller.signal }) })
    expect(idsOf(result)).toEqual(['a 0 CANCELLED', 'b 0 CANCELLED'])
    expect(result.complete).toBe(false)
  })
})

describe('a true pool', () => {
  test('a slow item holds one lane and no other', async () => {
    const slow = gateway()
    const ended: string[] = []
    const answer: Answering = async ({ item: { id } }) => {
      if (id === 'slow') await slow.passed
      ended.push(id)
      // The last of the others lets the slow one go: with batches it would never come to that.
      if (id === 'f') slow.open()
      return good()
    }
    const result = await run(['a', 'slow', 'b', 'c', 'd', 'e', 'f'], answer, { gate: createGate({ concurrency: 2 }) })
    expect(ended).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'slow'])
    expect(idsOf(result)).toEqual(['a 0', 'slow 0', 'b 0', 'c 0', 'd 0', 'e 0', 'f 0'])
  })

  test('has never more in flight than the gate allows', async () => {
    let inFlight = 0
    let most = 0
    const answer: Answering = async () => {
      inFlight += 1
      most = Math.max(most, inFlight)
      await Promise.resolve()
      inFlight -= 1
      return good()
    }
    await run(Array.from('abcdefghij'), answer, { gate: createGate({ concurrency: 3 }) })
    expect(most).toBe(3)
  })

  test('without any process left the run ends with that error, and asks no more', async () => {
    const lost = new GateError({ code: 'TASK_NOT_LOADED', text: ['no process'] })
    const runner = createRunner(({ item }) => (item.id === 'b' ? Promise.reject(lost) : good()))
    const result = run(['a', 'b', 'c', 'd'], () => good(), { runner, gate: createGate({ concurrency: 1 }) })
    await expect(result).rejects.toBe(lost)
    expect(runner.calls).toEqual(['a 0', 'b 0'])
  })
})

function createCheck(overrides: Partial<Check> = {}): Check {
  const place = { file: 'langfuse-gate.yml', line: 7, column: 9 }
  return {
    score: 'same',
    kind: 'equals',
    of: null,
    expected: { from: 'expectedOutput' },
    ignoreCase: false,
    place,
    ...overrides,
  }
}

describe('built-in checks', () => {
  const items = [
    createDatasetItem({ id: 'a', expectedOutput: 'fine' }),
    createDatasetItem({ id: 'b', expectedOutput: 'other' }),
    createDatasetItem({ id: 'c' }),
    createDatasetItem({ id: 'd', expectedOutput: 'fine' }),
  ]

  test('are scores beside those of the evaluators; one that cannot be computed is an error', async () => {
    const answer: Answering = ({ item }) => (item.id === 'd' ? bad() : good())
    const options = { gate: createGate({ checks: [createCheck()] }), dataset: createDataset(items) }
    const { itemResults } = await run([], answer, options)
    expect(itemResults.map(({ scores, scoreErrors }) => ({ scores, scoreErrors }))).toEqual([
      { scores: { exact: 1, same: true }, scoreErrors: [] },
      { scores: { exact: 1, same: false }, scoreErrors: [] },
      { scores: { exact: 1 }, scoreErrors: [{ evaluator: 'same', message: 'the dataset item has no expectedOutput' }] },
      { scores: {}, scoreErrors: [] },
    ])
  })

  test('of two scores with one name neither is kept', async () => {
    const options = {
      gate: createGate({ checks: [createCheck({ score: 'exact' })] }),
      dataset: createDataset(items.slice(0, 1)),
    }
    const { itemResults } = await run([], () => good(), options)
    expect(itemResults).toMatchObject([
      { scores: {}, scoreErrors: [{ evaluator: 'exact', message: '2 scores of this name were given for one item' }] },
    ])
  })
})

describe('the recorder', () => {
  function createRecorder(): ExperimentRecorder & { readonly told: unknown[] } {
    const told: unknown[] = []
    return {
      told,
      runName: 'run 1',
      experimentId: 'e1',
      environment: {},
      observe: () => ({}),
      begin: (evaluators) => {
        told.push({ evaluators })
        return Promise.resolve()
      },
      startItem: ({ id }, repetition) => {
        const name = `${id} ${String(repetition)}`
        told.push({ start: name })
        return {
          traceId: `trace of ${name}`,
          traceparent: `parent of ${name}`,
          evaluationTraceparent: `parent of evaluators of ${name}`,
          link: `https://langfuse.example/${id}`,
          end: (answer) => {
            told.push({ end: name, answer })
            return Promise.resolve({ cost: 0.01, tokens: 12 })
          },
        }
      },
      measure: (record) => Promise.resolve(record),
      finish: () => Promise.resolve(),
      writeVerdict: () => Promise.resolve(),
      close: () => Promise.resolve(),
    }
  }

  test('is told of the evaluators, of every item, and of the answer as it is kept', async () => {
    const recorder = createRecorder()
    const parents: unknown[] = []
    const answer: Answering = ({ item, traceparent }) => {
      parents.push(traceparent)
      return item.id === 'b' ? bad(true) : good('fine', [{ name: 'latency', value: 1 }])
    }
    const gate = createGate({ concurrency: 1, retries: 1 })
    const { itemResults } = await run(['a', 'b'], answer, { gate, recorder })
    const scoreErrors = [
      { evaluator: 'latency', message: 'the score’s name is the name of a score that the gate makes itself' },
    ]
    expect(recorder.told).toEqual([
      { evaluators: { exact: 'version:1' } },
      { start: 'a 0' },
      { end: 'a 0', answer: { output: 'fine', scores: [], scoreErrors, latency: 0.5 } },
      { start: 'b 0' },
      { end: 'b 0', answer: bad(true) },
    ])
    expect(parents).toEqual(['parent of a 0', 'parent of b 0', 'parent of b 0'])
    expect(itemResults).toMatchObject([
      { traceId: 'trace of a 0', link: 'https://langfuse.example/a' },
      { traceId: 'trace of b 0', link: 'https://langfuse.example/b' },
    ])
  })

  test('is told nothing of items that a cancelled run did not start', async () => {
    const recorder = createRecorder()
    const controller = new AbortController()
    const answer: Answering = () => {
      controller.abort()
      return good()
    }
    await run(['a', 'b'], answer, { recorder, context: createRunContext({ signal: controller.signal }) })
    expect(recorder.told.filter((one) => typeof one === 'object' && one !== null && 'start' in one)).toEqual([
      { start: 'a 0' },
    ])
  })
})
