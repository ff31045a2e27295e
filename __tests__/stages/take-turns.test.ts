import { describe, expect, test } from '@jest/globals'
import type { TaskAnswer, TaskRunner } from '../../src/ports.ts'
import { takeTurns } from '../../src/stages/take-turns.ts'
import { createDatasetItem } from '../support/create-gate.ts'

const ANSWER: TaskAnswer = { output: 1, scores: [], scoreErrors: [], latency: 0 }
const call = (id: string) => ({ item: createDatasetItem({ id }), repetition: 0 })

function createSide(name: string, log: string[]): TaskRunner {
  return {
    evaluators: {},
    run: async ({ item }) => {
      log.push(`${name} ${item.id} begins`)
      await Promise.resolve()
      log.push(`${name} ${item.id} ends`)
      return ANSWER
    },
    score: () => Promise.resolve({ scores: [], scoreErrors: [] }),
    runEvaluators: [],
    scoreRun: () => Promise.resolve({ scores: [], scoreErrors: [] }),
    close: () => Promise.resolve(),
  }
}

function createSides(signal = new AbortController().signal) {
  const log: string[] = []
  const { runners, release } = takeTurns([createSide('first', log), createSide('second', log)], signal)
  return { log, first: runners[0], second: runners[1], release }
}

/** All that is waiting in promises has run by then. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('two sides that take turns', () => {
  test('run an item one after the other, whichever of them comes first', async () => {
    const { log, first, second } = createSides()
    await Promise.all([second.run(call('a')), first.run(call('a'))])
    await Promise.all([first.run(call('b')), second.run(call('b'))])
    expect(log).toEqual([
      ...['first a begins', 'first a ends', 'second a begins', 'second a ends'],
      ...['second b begins', 'second b ends', 'first b begins', 'first b ends'],
    ])
  })

  test('wait for each other at every item, and not when one is tried again', async () => {
    const { log, first, second } = createSides()
    const waiting = first.run(call('a'))
    await settle()
    expect(log).toEqual([])
    await Promise.all([waiting, second.run(call('a'))])
    await first.run(call('a'))
    expect(log).toHaveLength(6)
  })

  test.each(['released', 'cancelled'])('do not wait any more once they are %s', async (how) => {
    const cancel = new AbortController()
    const { first, second, release } = createSides(cancel.signal)
    const waiting = first.run(call('a'))
    if (how === 'released') release()
    else cancel.abort()
    await expect(waiting).resolves.toEqual(ANSWER)
    await expect(second.run(call('b'))).resolves.toEqual(ANSWER)
  })

  test('a side that rejects keeps the other waiting for nothing', async () => {
    const log: string[] = []
    const broken = { ...createSide('first', log), run: () => Promise.reject(new Error('no process can be had')) }
    const { runners } = takeTurns([broken, createSide('second', log)], new AbortController().signal)
    const both = await Promise.allSettled([runners[0].run(call('a')), runners[1].run(call('a'))])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})
