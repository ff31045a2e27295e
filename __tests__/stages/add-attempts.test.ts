import { describe, expect, test } from '@jest/globals'
import { judge } from '../../src/core/judge.ts'
import type { GateReport } from '../../src/core/report.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import { restoreRules } from '../../src/core/spec/saved-rules.ts'
import { plain, say } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import { addAttempts, type AddedUp } from '../../src/stages/add-attempts.ts'
import { createDataset, createGate } from '../support/create-gate.ts'
import { createGateRules } from '../support/create-rules.ts'
import { createRunContext } from '../support/create-run-context.ts'
import {
  createFailedItemResult,
  createFoundBaseline,
  createItemResult,
  createRunRecord,
  createScoredItems,
} from '../support/create-run-record.ts'

const identity = { commit: 'c'.repeat(40), tree: 't'.repeat(40), event: 'pull_request', pullRequest: 7 }

function createAttempt(name: string, overrides: Partial<RunRecord> = {}): RunRecord {
  return createRunRecord({ name, identity, ...overrides })
}

const now = createAttempt('second')

function add(candidate: RunRecord, earlier: readonly RunRecord[]): Promise<AddedUp> {
  const find = (): Promise<{ runs: readonly RunRecord[] }> => Promise.resolve({ runs: earlier })
  return addAttempts(candidate, createGate(), createDataset([]), find, createRunContext())
}

describe('earlier attempts of the same code', () => {
  test('are further repetitions of the items, and the report says how many', async () => {
    const { candidate, notes } = await add(now, [createAttempt('first')])
    expect(candidate).toMatchObject({ name: 'second', complete: true, planned: 6, runs: ['second', 'first'] })
    expect(candidate.itemResults.filter(({ id }) => id === 'a').map(({ repetition }) => repetition)).toEqual([0, 1])
    expect(notes).toEqual([])
    const rules = restoreRules(candidate.rules)
    const report = judge({ gate: 'g', rules, candidate, baseline: createFoundBaseline(), reportText: 'full' })
    expect(report.notes.map(plain)).toContain(
      '1 earlier attempt of the same code is added up with this run, since running it again does not undo what it measured: "first".',
    )
  })

  test('count once, also where an earlier attempt has added up others', async () => {
    const { candidate: second } = await add(now, [createAttempt('first')])
    const { candidate: third } = await add(createAttempt('third'), [second, createAttempt('first'), second])
    expect(third.runs).toEqual(['third', 'second', 'first'])
    expect(third.itemResults).toHaveLength(9)
  })

  test('a run that is red stays red when it is repeated until it is green', async () => {
    const values = (share: number): boolean[] => Array.from({ length: 40 }, (_, index) => index / 40 < share)
    const baseline = createFoundBaseline(createRunRecord({ itemResults: createScoredItems('good', values(1)) }))
    const bad = createAttempt('first', { itemResults: createScoredItems('good', values(0.5)) })
    const lucky = createAttempt('second', { itemResults: createScoredItems('good', values(0.98)) })
    const verdictOf = (candidate: RunRecord): string =>
      judge({ gate: 'g', rules: restoreRules(candidate.rules), candidate, baseline, reportText: 'full' }).verdict
    expect([verdictOf(bad), verdictOf(lucky)]).toEqual(['failed', 'passed'])
    const { candidate } = await add(lucky, [bad])
    expect(verdictOf(candidate)).toBe('failed')
  })

  describe('in which items failed', () => {
    const results = (failed: number): RunRecord['itemResults'] =>
      Array.from({ length: 100 }, (_, index) =>
        (index < failed ? createFailedItemResult : createItemResult)({ id: String(index) }),
      )
    const attempt = (name: string, failed: number): RunRecord => createAttempt(name, { itemResults: results(failed) })
    const baseline = createFoundBaseline(createRunRecord({ itemResults: results(0) }))
    /** The last of several attempts, each with as many failed items. */
    const judgeLast = async (...failed: readonly number[]): Promise<GateReport> => {
      const attempts = failed.map((one, index) => attempt(`attempt ${String(index)}`, one)).reverse()
      const [last = now, ...earlier] = attempts
      const { candidate, notes } = await add(last, earlier)
      return judge({ gate: 'g', rules: createGateRules(), candidate, baseline, notes, reportText: 'full' })
    }
    const codes = (report: GateReport): string[] => report.reasons.map(({ code }) => code)

    test('an outage is outweighed by attempts without one: each failure is one repetition of its item', async () => {
      expect(codes(await judgeLast(15))).toContain('TOO_MANY_ITEMS_FAILED')
      const again = await judgeLast(15, 0)
      expect(codes(again)).not.toContain('TOO_MANY_ITEMS_FAILED')
      expect(again.rules[0]?.value).toBeCloseTo(0.925, 12)
      expect(again.notes.map(plain)).toContain(
        '15 item results of earlier attempts failed, each a repetition at the worst value: attempts that fail less outweigh them, and a change of the code starts afresh.',
      )
      expect((await judgeLast(15, 0, 0, 0, 0, 0, 0, 0)).verdict).not.toBe('failed')
    })

    test('code that fails is not green when an attempt is lucky at last', async () => {
      expect((await judgeLast(1)).verdict).not.toBe('failed')
      expect((await judgeLast(16, 14, 17, 1)).verdict).toBe('failed')
    })
  })

  test.each<[string, Partial<RunRecord['identity']>]>([
    ['of a schedule', { event: 'schedule' }],
    ['of a dispatch', { event: 'workflow_dispatch' }],
  ])('%s are not looked for: they measure the same code on purpose', async (_what, given) => {
    const candidate = createAttempt('second', { identity: { ...identity, ...given } })
    expect(await add(candidate, [createAttempt('first')])).toEqual({ candidate, notes: [] })
  })

  test('are not looked for from the command line', async () => {
    const { event: _event, ...local } = identity
    const candidate = createAttempt('second', { identity: local })
    expect(await add(candidate, [createAttempt('first')])).toEqual({ candidate, notes: [] })
  })
})

describe('where earlier attempts cannot be added up the report says so', () => {
  const words = ({ notes }: AddedUp): string[] => notes.map(plain)
  const note = 'Earlier attempts of this code, if there are any, are not added up with this run: '

  test('as nobody can look', async () => {
    const fail = (): Promise<never> =>
      Promise.reject(new GateError({ code: 'GITHUB_UNAVAILABLE', text: say`GitHub does not answer.` }))
    const added = await addAttempts(now, createGate(), createDataset([]), fail, createRunContext())
    expect(words(added)).toEqual([`${note}GitHub does not answer.`])
    expect(added.candidate).toBe(now)
  })

  test('as nobody keeps them', async () => {
    const unread = (): Promise<{ unread: ['there is no token'] }> => Promise.resolve({ unread: ['there is no token'] })
    expect(words(await addAttempts(now, createGate(), createDataset([]), unread, createRunContext()))).toEqual([
      `${note}there is no token.`,
    ])
  })

  test('as the code is in no commit', async () => {
    const candidate = createAttempt('second', { identity: { ...identity, isDirty: true } })
    expect(words(await add(candidate, []))).toEqual([`${note}the code that was run is in no commit.`])
  })

  test('as this run stopped early', async () => {
    const candidate = createAttempt('second', { complete: false, stopEarly: { seed: 's', notRun: ['c'] } })
    expect(words(await add(candidate, [createAttempt('first')]))).toEqual([
      `${note}this run stopped early, and 1 run did not.`,
    ])
    expect(words(await add(candidate, []))).toEqual([])
  })

  test('and a cancelled look ends the run', async () => {
    const cancel = (): Promise<never> =>
      Promise.reject(new GateError({ code: 'CANCELLED', text: say`The run was cancelled.` }))
    await expect(addAttempts(now, createGate(), createDataset([]), cancel, createRunContext())).rejects.toThrow(
      'The run was cancelled.',
    )
  })
})
