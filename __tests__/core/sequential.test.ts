import { describe, expect, test } from '@jest/globals'
import { lookEnds } from '../../src/core/compare/look.ts'
import type { Dataset } from '../../src/core/dataset.ts'
import { judge, type JudgeInput } from '../../src/core/judge.ts'
import type { GateReport } from '../../src/core/report.ts'
import type { ItemResult, RunRecord } from '../../src/core/run-record.ts'
import { formatShare } from '../../src/core/render/numbers.ts'
import { createSequential } from '../../src/core/sequential.ts'
import type { GateRules } from '../../src/core/spec/rules.ts'
import { createRelativeRule, createGateRules, createRule } from '../support/create-rules.ts'
import { datasetOf, followLooks, type Followed } from '../support/follow-looks.ts'
import { createFoundBaseline, createRunRecord } from '../support/create-run-record.ts'
import { createResults, type Values } from '../support/judge-values.ts'

describe('when a run is looked at', () => {
  test.each([
    [1, [1]],
    [19, [19]],
    [20, [20]],
    [25, [20, 23, 25]],
    [50, [20, 25, 30, 35, 40, 45, 50]],
    [100, [20, 30, 40, 50, 60, 70, 80, 90, 100]],
    [1000, [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]],
  ])('%i items', (items, ends) => {
    expect(lookEnds(items)).toEqual(ends)
  })
})

const RULE = createRelativeRule(-0.02)
const follow = (candidate: Values, baseline: Values, rules: Partial<GateRules> = {}): Followed =>
  followLooks(createResults(candidate), createResults(baseline), { rules: [RULE], ...rules })

/** Each item fails on its own in one run of five. */
const noisy = (size: number, step: number, every = 5): boolean[] =>
  Array.from({ length: size }, (_, index) => (index * step + Math.floor(index / 7)) % every !== 0)

describe('a run that may stop early', () => {
  test('a catastrophe stops at the first look, and the gate failed', () => {
    const { run, why, report } = follow(Array<boolean>(100).fill(false), noisy(100, 3))
    expect([run, report.verdict]).toEqual([20, 'failed'])
    expect(why).toContain('is at its worst value')
    expect(report.itemsRun).toMatchObject({ run: 20, planned: 100 })
  })

  test('a large drop stops as soon as it is proved at the level of the look', () => {
    const { run, why, report } = follow(noisy(200, 3, 2), noisy(200, 3, 11))
    expect(run).toBeLessThan(200)
    expect(why).toBe('"mean >= baseline - 0.02" of "correct" is broken, whatever the rest would show.')
    expect(report.verdict).toBe('failed')
    const [rule] = report.rules
    expect(rule?.estimate?.adjustedPValue).toBeLessThan(0.01)
    // As the heading of its column says it.
    expect(rule?.reason.message).toContain(`(${formatShare(rule?.estimate?.confidence ?? NaN)} interval`)
  })

  test('no change stops when the rest would hardly break a rule; what is not shown stays unsure', () => {
    const { run, why, report } = follow(noisy(200, 3), noisy(200, 4))
    expect(run).toBeLessThan(200)
    expect(why).toBe('the chance that the rest would break a rule is under 5 %.')
    expect(report.verdict).toBe('inconclusive')
    expect(report.rules[0]?.estimate?.confidence).toBeGreaterThan(0.97)
  })

  test('sides that are the same throughout say nothing of the rest: all items are run', () => {
    const same = noisy(100, 3)
    expect(follow(same, same)).toMatchObject({ run: 100, why: null, report: { verdict: 'passed' } })
    expect(follow(same, same).report.itemsRun).toBeUndefined()
  })

  test('where being unsure counts, a run is not given up', () => {
    const { run } = follow(noisy(200, 3), noisy(200, 4), { unsure: 'fail' })
    expect(run).toBe(200)
  })

  test('a slice in which a drop is proved stops the run, and is named', () => {
    const isHit = (index: number): boolean => index % 4 === 0
    const cut = (values: readonly boolean[]): ItemResult[] =>
      createResults(values).map((result, index) => ({ ...result, slices: { kind: [isHit(index) ? 'hit' : 'usual'] } }))
    const values = Array.from({ length: 400 }, (_, index) => !isHit(index) || index % 16 === 0)
    const settings = {
      rules: [{ ...createRelativeRule(-0.4), slices: true }],
      slices: { by: ['kind'], min: 10 },
    }
    const { run, why } = followLooks(cut(values), cut(values.map(() => true)), settings)
    expect(run).toBeLessThan(400)
    expect(why).toBe(
      '"mean >= baseline - 0.4" of "correct" is broken in the slice "kind" = "hit", whatever the rest would show.',
    )
  })

  test('a slice that is too small at the looks and judged at the end keeps a run from being given up', () => {
    const rare = new Set([
      'item-020',
      'item-060',
      'item-100',
      'item-140',
      'item-180',
      'item-010',
      'item-050',
      'item-090',
      'item-130',
      'item-170',
    ])
    const cut = (results: readonly ItemResult[]): ItemResult[] =>
      results.map((result) => ({ ...result, slices: { kind: [rare.has(result.id) ? 'rare' : 'usual'] } }))
    // Nothing changes but that all of the rare ones fail.
    const usual = noisy(200, 4)
    const isRare = (index: number): boolean => rare.has(`item-${String(index + 1).padStart(3, '0')}`)
    const before = usual.map((value, index) => value || isRare(index))
    const after = noisy(200, 3).map((value, index) => value && !isRare(index))
    const settings = { rules: [{ ...RULE, slices: true }], slices: { by: ['kind'], min: 10 } }
    const { run, report } = followLooks(cut(createResults(after)), cut(createResults(before)), settings)
    expect([run, report.verdict]).toEqual([200, 'failed'])
    expect(report.rules.find(({ outcome }) => outcome === 'broken')?.slice).toEqual({ key: 'kind', value: 'rare' })
  })

  test('rules about every item never let a run stop as passed; a proved drop still stops it', () => {
    const rules = [RULE, createRule(0.1)]
    expect(follow(noisy(200, 3), noisy(200, 4), { rules })).toMatchObject({ run: 200, why: null })
    const { run, report } = follow(noisy(200, 3, 2), noisy(200, 3, 11), { rules })
    expect(run).toBeLessThan(200)
    expect(report.rules.map(({ outcome }) => outcome)).toEqual(['broken', 'unsure'])
    expect(report.rules[1]?.reason.message).toContain('The run stopped early, and the rule is about every item.')
  })

  test('a rule that is only watched neither stops a run nor keeps it going', () => {
    const watched = { ...createRelativeRule(-0.02), list: 'watch' as const }
    expect(follow(noisy(200, 3, 2), noisy(200, 3, 11), { rules: [watched] })).toMatchObject({ run: 200, why: null })
  })

  test('the end is judged at the level that the looks have left', () => {
    const { report } = follow(noisy(100, 3), noisy(100, 4), { unsure: 'fail' })
    expect(report.rules[0]?.estimate?.confidence).toBeGreaterThan(0.95)
    expect(report.rules[0]?.estimate?.confidence).toBeLessThan(0.96)
  })
})

describe('the part of a run', () => {
  const stopped = follow(noisy(200, 3), noisy(200, 4))
  const judged = (record: RunRecord, overrides: Partial<JudgeInput> = {}): GateReport =>
    judge({
      gate: 'order-status',
      rules: createGateRules({ rules: [RULE] }),
      candidate: record,
      baseline: createFoundBaseline(createRunRecord({ itemResults: createResults(noisy(200, 4)) })),
      reportText: 'full',
      ...overrides,
    })

  test('is judged alike from its record alone, without the dataset', () => {
    const again = judged(stopped.record)
    expect([again.verdict, again.rules, again.itemsRun, again.items.unpaired]).toEqual([
      stopped.report.verdict,
      stopped.report.rules,
      stopped.report.itemsRun,
      0,
    ])
  })

  test('is an error where no look would have stopped it, or none was taken', () => {
    const { record } = stopped
    const short = { ...record, itemResults: record.itemResults.slice(1) }
    expect(judged(short).reasons).toMatchObject([{ code: 'RUN_INCOMPLETE' }])
    const first = record.itemResults[0]
    const between = {
      ...record,
      itemResults: record.itemResults.slice(1),
      stopEarly: { seed: 'a', notRun: [...(record.stopEarly?.notRun ?? []), first?.id ?? ''] },
    }
    expect(judged(between).reasons).toMatchObject([{ code: 'RUN_INCOMPLETE' }])
    expect(judged(record, { rules: createGateRules({ rules: [RULE], unsure: 'fail' }) }).reasons[0]).toMatchObject({
      code: 'RUN_INCOMPLETE',
    })
  })

  test('is no baseline', () => {
    const report = judged(createRunRecord({ itemResults: createResults(noisy(200, 3)) }), {
      baseline: createFoundBaseline(stopped.record),
    })
    expect(report.reasons).toMatchObject([{ code: 'BASELINE_NOT_COMPARABLE' }])
  })
})

describe('the order of the items', () => {
  const orderOf = (dataset: Dataset, orderSeed: string, cluster?: string): string[] =>
    createSequential({
      gate: 'order-status',
      rules: createGateRules(),
      baseline: { status: 'none' },
      reportText: 'full',
      dataset,
      orderSeed,
      ...(cluster === undefined ? {} : { cluster }),
    }).items.map(({ id }) => id)

  const dataset = datasetOf(createResults(Array<boolean>(60).fill(true)))

  test('is one of all items, follows the seed, and not the listing', () => {
    const order = orderOf(dataset, 'a')
    expect(order.toSorted()).toEqual(dataset.items.map(({ id }) => id))
    expect(order).not.toEqual(dataset.items.map(({ id }) => id))
    expect(orderOf({ ...dataset, items: dataset.items.toReversed() }, 'a')).toEqual(order)
    expect(orderOf(dataset, 'b')).not.toEqual(order)
  })

  test('keeps clusters together', () => {
    const items = dataset.items.map((item, index) => ({ ...item, metadata: { document: String(index % 6) } }))
    const order = orderOf({ ...dataset, items }, 'a', 'document').map((id) => (Number(id.slice(5)) - 1) % 6)
    expect(order.filter((document, index) => document !== order[index - 1])).toHaveLength(6)
  })
})
