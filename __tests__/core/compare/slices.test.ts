import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import { gateReport, type GateReport } from '../../../src/core/report.ts'
import type { ItemResult } from '../../../src/core/run-record.ts'
import type { GateRules, Rule } from '../../../src/core/spec/rules.ts'
import { plain } from '../../../src/core/text.ts'
import { createGateRules, createRelativeRule, createRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults } from '../../support/judge-values.ts'

const slices = { by: ['category'], min: 10 }

/** Items of three categories; `wrong` of each are false. */
function itemsOf(sizes: Readonly<Record<string, { size: number; wrong?: number }>>): ItemResult[] {
  const labels = Object.entries(sizes).flatMap(([name, { size }]) => Array<string>(size).fill(name))
  const values = Object.values(sizes).flatMap(({ size, wrong = 0 }) =>
    Array.from({ length: size }, (_, index) => index >= wrong),
  )
  return createResults(values).map((result, index) => ({ ...result, slices: { category: [labels[index] ?? ''] } }))
}

function judgeSliced(
  candidate: readonly ItemResult[],
  baseline: readonly ItemResult[] | null,
  rules: readonly Rule[],
  settings: Partial<GateRules> = {},
): GateReport {
  const report = judge({
    gate: 'order-status',
    rules: createGateRules({ rules, slices, ...settings }),
    candidate: createRunRecord({ itemResults: [...candidate] }),
    baseline:
      baseline === null
        ? { status: 'missing', reason: ['none was found'] }
        : createFoundBaseline(createRunRecord({ itemResults: [...baseline] })),
    reportText: 'full',
  })
  expect(gateReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)))
  return report
}

const good = itemsOf({ faq: { size: 60 }, refund: { size: 30 }, legal: { size: 4 } })
const bad = itemsOf({ faq: { size: 60 }, refund: { size: 30, wrong: 20 }, legal: { size: 4, wrong: 4 } })
const sliced = (rule: Rule): Rule => ({ ...rule, slices: true })
const shown = (report: GateReport) => report.rules.map(({ slice, outcome }) => [slice?.value ?? 'all', outcome])

describe('a rule that is held for every slice', () => {
  test('is judged on the whole and on each slice that is large enough', () => {
    const report = judgeSliced(bad, good, [sliced(createRule(0.7))])
    expect(shown(report)).toEqual([
      ['all', 'held'],
      ['faq', 'held'],
      ['refund', 'broken'],
    ])
    expect(report.verdict).toBe('failed')
    expect(report.reasons[0]?.message).toBe(
      'In the slice "category" = "refund": The mean of "correct" is 0.333 on 30 items; the rule asks for >= 0.7.',
    )
    expect(report.worst.map((item) => item.id)).toContain('item-061')
  })

  test('is compared with the baseline slice by slice', () => {
    const report = judgeSliced(bad, good, [sliced(createRelativeRule(-0.02))])
    expect(report.rules.find(({ slice }) => slice?.value === 'refund')).toMatchObject({
      outcome: 'broken',
      value: 10 / 30,
      baselineValue: 1,
      estimate: { pairs: 30 },
    })
    expect(report.rules.find(({ slice }) => slice?.value === 'faq')?.outcome).toBe('held')
  })

  test('leaves four fifths of the level to the whole, and shares one among the slices', () => {
    const lost = (faq: number, refund: number) =>
      itemsOf({ faq: { size: 60, wrong: faq }, refund: { size: 30, wrong: refund } })
    const before = lost(0, 1)
    const [whole, faq] = judgeSliced(lost(8, 2), before, [sliced(createRelativeRule())]).rules
    expect(whole?.estimate?.adjustedPValue).toBeCloseTo((whole?.estimate?.pValue ?? 0) / 0.8, 12)
    // Two slices: Holm doubles the smaller of their p-values.
    expect(faq?.estimate?.adjustedPValue).toBeCloseTo(((faq?.estimate?.pValue ?? 0) * 2) / 0.2, 12)
    const report = judgeSliced(lost(8, 2), before, [sliced(createRelativeRule())])
    expect(report.notes.map(plain)).toContain(
      '2 rules on slices share 20 % of the level, adjusted by Holm’s method; the rules on the whole dataset have the rest.',
    )
  })

  test('counts for nothing else: a rule without slices is as sharp as before', () => {
    const one = judgeSliced(bad, good, [createRelativeRule(-0.02)])
    expect(one.rules).toHaveLength(1)
    expect(one.rules[0]?.estimate?.adjustedPValue).toBe(one.rules[0]?.estimate?.pValue)
  })

  test('has no baseline yet in a slice that is new', () => {
    const grown = [...good, ...itemsOf({ extra: { size: 12 } }).map((one) => ({ ...one, id: `new-${one.id}` }))]
    const report = judgeSliced(grown, good, [sliced(createRelativeRule(-0.1))])
    const fresh = report.rules.find(({ slice }) => slice?.value === 'extra')
    expect(fresh).toMatchObject({ outcome: 'unsure', reason: { code: 'BASELINE_MISSING' } })
    expect(report.verdict).toBe('inconclusive')
  })

  test('says so when no slice is large enough', () => {
    const report = judgeSliced(bad, good, [sliced(createRule(0.5))], { slices: { by: ['category'], min: 70 } })
    expect(shown(report)).toEqual([['all', 'held']])
    expect(report.notes.map(plain)).toContain(
      'No slice by "category" has 70 items: the rules on "correct" are held for the whole dataset alone.',
    )
  })

  test('is an error where nothing says what makes a slice', () => {
    const { slices: _slices, ...rules } = createGateRules({ rules: [sliced(createRule(0.5))], slices })
    const candidate = createRunRecord({ itemResults: good })
    const report = judge({
      gate: 'order-status',
      rules,
      candidate,
      baseline: createFoundBaseline(candidate),
      reportText: 'full',
    })
    expect(report.verdict).toBe('error')
    expect(report.reasons[0]?.code).toBe('SPEC_INVALID')
  })

  test('says that nothing is known of any slice once, not for each', () => {
    expect(shown(judgeSliced(bad, null, [sliced(createRelativeRule())]))).toEqual([['all', 'unsure']])
  })

  test('that passes says in how many slices', () => {
    const report = judgeSliced(good, good, [sliced(createRule(1, { operator: '==' }))])
    expect(report.reasons[0]?.message).toBe('The one rule holds, also in 2 slices.')
  })
})

describe('the table of slices', () => {
  const watch = [createRule(0, { list: 'watch' })]
  const report = judgeSliced(bad, good, watch)

  test('flags what is worse and blocks nothing', () => {
    expect(report.verdict).toBe('passed')
    expect(report.slices?.map((row) => [row.value, row.items, row.isFlagged])).toEqual([
      ['faq', 60, false],
      ['legal', 4, false],
      ['refund', 30, true],
    ])
    expect(report.slices?.[2]?.difference).toBeCloseTo(-20 / 30, 12)
  })

  test('tests no slice below the least size, and shows its means', () => {
    expect(report.slices?.[1]).toMatchObject({ candidate: 0, baseline: 1, pValue: null })
  })

  test('is there without a baseline', () => {
    expect(judgeSliced(bad, null, watch).slices?.[2]).toMatchObject({
      candidate: 10 / 30,
      baseline: null,
      difference: null,
      pValue: null,
    })
  })

  test('seldom flags anything when nothing changed', () => {
    let flags = 0
    for (let seed = 0; seed < 40; seed++) {
      const noisy = (shift: number): ItemResult[] =>
        good.map((one, index) => ({ ...one, scores: { correct: ((index * 7919 + seed * 104729 + shift) % 97) / 96 } }))
      flags += judgeSliced(noisy(0), noisy(13), watch).slices?.filter((row) => row.isFlagged).length ?? 0
    }
    expect(flags).toBeLessThan(8)
  })

  test('lists the largest of many small slices and says how many are left out', () => {
    const many = createResults(Array<boolean>(50).fill(true)).map((one, index) => ({
      ...one,
      slices: { category: [`c${String(index)}`] },
    }))
    const small = judgeSliced(many, many, watch)
    expect(small.slices).toHaveLength(20)
    expect(small.notes.map(plain)).toContain('30 slices of fewer than 10 items are not listed.')
  })

  test('an item of several values is in several slices', () => {
    const tagged = good.map((one) => ({ ...one, slices: { category: ['a', 'b'] } }))
    expect(judgeSliced(tagged, good, watch).slices?.map((row) => [row.value, row.items])).toEqual([
      ['a', 94],
      ['b', 94],
    ])
  })
})
