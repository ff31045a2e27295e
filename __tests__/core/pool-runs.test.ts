import { expect, test } from '@jest/globals'
import { judge } from '../../src/core/judge.ts'
import { poolRuns } from '../../src/core/pool-runs.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import { createGateRules } from '../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../support/create-run-record.ts'
import { createResults } from '../support/judge-values.ts'

const passes = (size: number, wrong = 0): boolean[] => Array.from({ length: size }, (_, index) => index >= wrong)
const run = (name: string, overrides: Partial<RunRecord> = {}): RunRecord =>
  createRunRecord({ name, itemResults: createResults(passes(20)), ...overrides })

test('earlier runs are further repetitions of the newest run’s items', () => {
  const { record, used, skipped } = poolRuns(run('c'), [run('b'), run('a')])
  expect(used).toEqual(['c', 'b', 'a'])
  expect(skipped).toEqual([])
  expect(record).toMatchObject({ name: 'c', planned: 60, complete: true, comparability: { repeat: 3 } })
  expect(record.itemResults.filter((result) => result.id === 'item-001').map((result) => result.repetition)).toEqual([
    0, 1, 2,
  ])
})

test('a pooled baseline shows what one run cannot', () => {
  const judgeAgainst = (baseline: RunRecord) =>
    judge({
      gate: 'order-status',
      rules: createGateRules(),
      candidate: run('candidate', { itemResults: createResults(passes(20, 2)) }),
      baseline: createFoundBaseline(baseline),
      reportText: 'full',
    }).verdict
  expect(judgeAgainst(run('one'))).toBe('inconclusive')
  expect(
    judgeAgainst(
      poolRuns(
        run('five'),
        ['d', 'c', 'b', 'a'].map((name) => run(name)),
      ).record,
    ),
  ).toBe('failed')
})

test('what is not comparable with the newest run stays out', () => {
  const evaluators = (correct: string) => ({ comparability: { ...run('x').comparability, evaluators: { correct } } })
  const pooled = poolRuns(run('newest', evaluators('1')), [
    run('incomplete', { ...evaluators('1'), complete: false }),
    run('scored otherwise', evaluators('2')),
    run('changed', {
      ...evaluators('1'),
      itemResults: createResults(passes(20)).map((result, index) =>
        index === 0 ? { ...result, hash: 'older' } : index === 1 ? { ...result, hash: null } : result,
      ),
    }),
  ])
  expect(pooled.used).toEqual(['newest', 'changed'])
  expect(pooled.skipped).toEqual(['incomplete', 'scored otherwise'])
  const repetitions = (id: string) => pooled.record.itemResults.filter((result) => result.id === id).length
  expect([repetitions('item-001'), repetitions('item-002'), repetitions('item-003')]).toEqual([1, 1, 2])
  expect(pooled.record.planned).toBe(38)
})

test('a newest run that lacks results still does', () => {
  const short = poolRuns(run('short', { planned: 21 }), [run('b')]).record
  expect(short.itemResults.length).toBeLessThan(short.planned)
})
