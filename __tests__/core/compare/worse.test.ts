import { describe, expect, test } from '@jest/globals'
import type { GateReport } from '../../../src/core/report.ts'
import { plain } from '../../../src/core/text.ts'
import { judge } from '../../../src/core/judge.ts'
import { createGateRules, createRelativeRule, createRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults, judgeValues, type Values } from '../../support/judge-values.ts'

const count = (name: 'worse' | 'better' | 'tied') => createRule(0, { statistic: { name }, operator: '==' })

/** How many of one item are worse, better and tied. */
function signs(candidate: Values[number], baseline: Values[number], tie?: number): (number | null)[] {
  const rules = [count('worse'), count('better'), count('tied')]
  const scores = tie === undefined ? {} : { correct: { tie } }
  return judgeValues([candidate, 1, 0], [baseline, 1, 0], { rules, scores }).rules.map((rule) => rule.value)
}

const worse = [1, 0, 2]
const better = [0, 1, 2]
const tied = [0, 0, 3]

test('a count is told as one, in the words of its statistic', () => {
  const { rules } = judgeValues([0, 0, 1, 1], [1, 1, 1, 0], { rules: [count('worse'), count('better'), count('tied')] })
  expect(rules.map(({ reason }) => reason.message)).toEqual([
    '2 items of 4 are worse than the baseline on "correct"; the rule asks for == 0.',
    '1 item of 4 is better than the baseline on "correct"; the rule asks for == 0.',
    '1 item of 4 is tied with the baseline on "correct"; the rule asks for == 0.',
  ])
})

test('a probability too small for a number is never told as none', () => {
  const ones = Array.from({ length: 3000 }, () => 1)
  const { rules } = judgeValues(
    ones.map(() => 0),
    ones,
    { rules: [createRelativeRule(-0.02)] },
  )
  expect(rules[0]?.reason.message).toContain('unchanged code looks this bad in under 0.1 % of comparisons.')
})

test('what the spec says of a score that the run does not have is a note', () => {
  const scores = { corect: { tie: 0.1 }, correct: { tie: 0.1 }, errors: { tie: 0 } }
  const { notes } = judgeValues([1, 1, 1], [1, 1, 0], { rules: [count('worse')], scores })
  expect(notes.map(plain).filter((note) => note.includes('scores'))).toEqual([
    '"scores" says something of "corect", and no score of this run is called that. Did you mean "correct"?',
  ])
})

describe('repetitions tell a hard break from a flaky miss', () => {
  test.each([
    ['3 of 3 to none', [0, 0, 0], [1, 1, 1], worse],
    ['3 of 3 to 2', [0, 1, 1], [1, 1, 1], tied],
    ['3 of 3 to 1', [0, 0, 1], [1, 1, 1], tied],
    ['2 of 3 to none', [0, 0, 0], [1, 1, 0], tied],
    ['none to 3 of 3', [1, 1, 1], [0, 0, 0], better],
    ['2 of 2 to none', [0, 0], [1, 1], worse],
    ['5 of 5 to 1', [1, 0, 0, 0, 0], [1, 1, 1, 1, 1], worse],
    ['5 of 5 to 2', [1, 1, 0, 0, 0], [1, 1, 1, 1, 1], tied],
    ['one result a side', [0], [1], worse],
    ['one result against a flaky baseline', [0], [1, 1, 1, 1, 0], tied],
    ['one result against a firm baseline', [0], [1, 1, 1, 1, 1], worse],
    ['a judge’s scores that overlap', [0.5, 0.6, 0.9], [0.7, 0.8, 0.9], tied],
    ['a judge’s scores apart', [0.5, 0.6, 0.65], [0.7, 0.8, 0.9], worse],
    ['many results of a judge', [0.1, 0.2, 0.3, 0.4, 0.7, 0.2, 0.3], [0.6, 0.8, 0.9, 0.8, 0.75, 0.65, 0.9], worse],
    ['a failed repetition among passes', [null, 1, 1], [1, 1, 1], tied],
    ['failed repetitions throughout', [null, null, null], [1, 1, 1], worse],
  ] as const)('%s', (_, candidate, baseline, expected) => {
    expect(signs(candidate, baseline)).toEqual(expected)
  })

  test('a tie is as wide as the spec says', () => {
    expect(signs([0.5, 0.5], [0.6, 0.6], 0.1)).toEqual(tied)
    expect(signs([0.4, 0.5], [0.6, 0.6], 0.1)).toEqual(worse)
  })

  test('a score that is better when lower is worse when it rises', () => {
    const rules = [count('worse')]
    const report = judgeValues([[1, 1]], [[0, 0]], { rules, scores: { correct: { better: 'lower' } } })
    expect(report.rules[0]?.value).toBe(1)
  })
})

describe('items that their own repetitions show to be broken', () => {
  const runs = (passes: number, of: number) => Array.from({ length: of }, (_, index) => index < passes)
  const baseline = Array.from({ length: 20 }, () => runs(5, 5))
  const judgeRuns = (candidate: Values, before: Values): GateReport =>
    judgeValues(candidate, before, { rules: [createRelativeRule(-0.02)] })

  test('are flagged, and come before larger drops of fewer runs', () => {
    const candidate = baseline.map((_, index) => (index === 7 ? runs(0, 5) : runs(index === 3 ? 4 : 5, 5)))
    const report = judgeRuns(candidate, baseline)
    expect(report.worst.map(({ id, isBroken }) => [id, isBroken])).toEqual([
      ['item-008', true],
      ['item-004', undefined],
    ])
  })

  test('are not looked for with fewer runs of the baseline', () => {
    const few = baseline.map(() => runs(3, 3))
    const report = judgeRuns(
      few.map((_, index) => runs(index === 7 ? 0 : 3, 3)),
      few,
    )
    expect(report.worst.map(({ isBroken }) => isBroken)).toEqual([undefined])
  })
})

describe('an evaluation that is missing', () => {
  const values = Array.from({ length: 40 }, () => true)
  const without = (ids: readonly string[]) =>
    createResults(values).map((result) =>
      ids.includes(result.id)
        ? { ...result, scores: {}, scoreErrors: [{ evaluator: 'correct', message: 'the judge did not answer' }] }
        : result,
    )
  const report = (candidate: readonly string[], baseline: readonly string[]): GateReport =>
    judge({
      gate: 'order-status',
      rules: createGateRules({ rules: [createRelativeRule(-0.02), count('worse'), createRule(0)] }),
      candidate: createRunRecord({ itemResults: without(candidate) }),
      baseline: createFoundBaseline(createRunRecord({ itemResults: without(baseline) })),
      reportText: 'full',
    })

  test('takes the worst value on both sides, so that it is no change; alone it is the worst', () => {
    const [relative, worseCount, absolute] = report(['item-001'], ['item-002']).rules
    expect(relative).toMatchObject({ value: 38 / 40, baselineValue: 38 / 40, estimate: { difference: 0 } })
    expect(worseCount?.value).toBe(0)
    expect(absolute?.value).toBe(39 / 40)
  })

  test('is said', () => {
    expect(report(['item-001'], []).notes.map(plain)).toContain(
      '"correct" is missing on 1 output of the candidate: counted as the worst value, in comparisons on both sides.',
    )
  })
})
