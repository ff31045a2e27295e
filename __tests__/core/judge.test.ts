import { describe, expect, test } from '@jest/globals'
import { errorGate } from '../../src/core/gate-report.ts'
import { judge, type JudgeInput } from '../../src/core/judge.ts'
import { gateReport, type GateReport } from '../../src/core/report.ts'
import type { ItemResult, RunRecord } from '../../src/core/run-record.ts'
import { plain, say } from '../../src/core/text.ts'
import { createGateRules, createRelativeRule, createRule } from '../support/create-rules.ts'
import {
  createFailedItemResult,
  createFoundBaseline,
  createItemResult,
  createRunRecord,
  createScoredItems,
} from '../support/create-run-record.ts'

const missing = { status: 'missing', reason: say`no complete run of branch ${'main'} was found` } as const

function judgeItems(
  candidate: readonly ItemResult[],
  baseline: readonly ItemResult[] | null,
  overrides: Partial<JudgeInput> = {},
): GateReport {
  const report = judge({
    gate: 'order-status',
    rules: createGateRules(),
    candidate: createRunRecord({ itemResults: [...candidate] }),
    baseline: baseline === null ? missing : createFoundBaseline(createRunRecord({ itemResults: [...baseline] })),
    reportText: 'full',
    ...overrides,
  })
  // Whatever was judged fits the published schema, and survives the way into a file and back.
  expect(gateReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)))
  return report
}

/** The first `wrong` of `size` items are false. */
function passes(size: number, wrong = 0): boolean[] {
  return Array.from({ length: size }, (_, index) => index >= wrong)
}

function items(values: readonly (number | boolean | string | null)[], score = 'correct'): ItemResult[] {
  return createScoredItems(score, values)
}

const sentences = (report: GateReport): string[] => report.reasons.map((reason) => reason.message)

describe('a drop', () => {
  const report = judgeItems(items(passes(100, 12)), items(passes(100)))

  test('fails the gate and names the largest cause first', () => {
    expect(report.verdict).toBe('failed')
    expect(report.reasons[0]).toMatchObject({ code: 'RULE_BROKEN' })
    expect(sentences(report)[0]).toBe(
      '"correct" dropped by 12 points (95 % interval 7 to 19.8); unchanged code looks this bad in under 0.1 % of comparisons.',
    )
  })

  test('is measured in units of the score, candidate minus baseline', () => {
    expect(report.rules).toHaveLength(1)
    expect(report.rules[0]).toMatchObject({
      list: 'require',
      score: 'correct',
      rule: 'mean >= baseline - 0.02',
      isDefault: true,
      outcome: 'broken',
      value: 0.88,
      baselineValue: 1,
      bound: 0.98,
    })
    expect(report.rules[0]?.estimate?.difference).toBeCloseTo(-0.12, 12)
    expect(report.rules[0]?.estimate?.pairs).toBe(100)
  })

  test('lists the items that fell, the worst first', () => {
    expect(report.worst).toHaveLength(12)
    expect(report.worst[0]).toEqual({ id: 'item-001', score: 'correct', candidate: 0, baseline: 1, why: [] })
  })

  test('counts the items that fell and are in no list', () => {
    expect(report.worstLeftOut).toBeUndefined()
    const { worst, worstLeftOut } = judgeItems(items(passes(100, 63)), items(passes(100)))
    expect([worst.length, worstLeftOut]).toEqual([50, 13])
  })

  test('advises what to do', () => {
    expect(report.next.map(plain)[0]).toBe('Open the worst items and compare what both sides answered.')
  })
})

describe('nothing changed', () => {
  test('passes, and says what the data rules out and what it would take to show the margin', () => {
    const report = judgeItems(items(passes(100, 3)), items(passes(100, 3)))
    expect(report.verdict).toBe('passed')
    expect(sentences(report)).toEqual([
      'The one rule holds. Every result of "correct" is the same on both sides: no drop in "correct" over 3.7 points with 100 items; about 200 items would show that it is within the 2 points of the rule.',
    ])
  })

  test('says what the data can find at all, where the margin is smaller', () => {
    const report = judgeItems(items(passes(100, 3)), items(passes(100, 5)))
    expect(report.notes.map(plain)).toEqual([
      'With 100 items a drop of 6.7 points in "correct" is found 4 times out of 5; a smaller one less often.',
    ])
    const few = judgeItems(items(passes(4)), items(passes(4)))
    expect(few.notes.map(plain)[0]).toBe('4 items cannot show any drop in "correct".')
  })

  test('equal values give an equal report, in whatever order the items come', () => {
    const candidate = items(Array.from({ length: 60 }, (_, index) => ((index * 17) % 23) / 23))
    const baseline = items(Array.from({ length: 60 }, (_, index) => ((index * 5) % 19) / 19))
    const straight = judgeItems(candidate, baseline)
    const reversed = judgeItems(candidate.toReversed(), baseline.toReversed())
    expect(reversed.seed).toBe(straight.seed)
    expect(reversed.rules).toEqual(straight.rules)
    expect(reversed.reasons).toEqual(straight.reasons)
  })
})

describe('cannot tell', () => {
  test('is inconclusive and says what would settle it', () => {
    const report = judgeItems(items(passes(20, 2)), items(passes(20)))
    expect(report.verdict).toBe('inconclusive')
    expect(sentences(report)).toEqual([
      '"correct": cannot tell. With 20 items it dropped by 10 points (the drop’s 95 % interval −7.7 to 30.1); about 71 items, or 4 repetitions of each on both sides, would settle it.',
    ])
  })

  test.each([
    ['pass', 'balanced', 'require', 'inconclusive'],
    ['review', 'balanced', 'require', 'needs-review'],
    ['fail', 'balanced', 'require', 'failed'],
    ['pass', 'strict', 'require', 'failed'],
    ['fail', 'balanced', 'review', 'needs-review'],
    ['fail', 'balanced', 'watch', 'passed'],
  ] as const)('unsure: %s with preset %s in %s is %s', (unsure, preset, list, verdict) => {
    const rules = createGateRules({ rules: [createRelativeRule(-0.02, { list })], unsure, preset })
    expect(judgeItems(items(passes(20, 2)), items(passes(20)), { rules }).verdict).toBe(verdict)
  })
})

describe('the first run', () => {
  test('judges absolute rules, is unsure of relative ones, and says why', () => {
    const rules = createGateRules({ rules: [createRule(0.9), createRelativeRule(-0.02)] })
    const report = judgeItems(items(passes(40, 2)), null, { rules })
    expect(report.verdict).toBe('inconclusive')
    expect(report.rules.map((rule) => rule.outcome)).toEqual(['held', 'unsure'])
    expect(report.reasons).toHaveLength(1)
    expect(report.reasons[0]).toMatchObject({
      code: 'BASELINE_MISSING',
      message: 'There is no baseline yet: no complete run of branch "main" was found.',
    })
    expect(report.baselineState.status).toBe('missing')
    expect(report.next.map(plain).join(' ')).toContain('This run becomes the baseline')
  })

  test('fails when an absolute rule is broken', () => {
    const rules = createGateRules({ rules: [createRule(1, { operator: '==' }), createRelativeRule(-0.02)] })
    const report = judgeItems(items(passes(40, 2)), null, { rules })
    expect(report.verdict).toBe('failed')
    expect(sentences(report)[0]).toBe('The mean of "correct" is 0.95 on 40 items; the rule asks for == 1.')
    expect(report.worst.map((item) => item.id)).toEqual(['item-001', 'item-002'])
  })

  test.each([
    ['pass', 'inconclusive'],
    ['review', 'needs-review'],
    ['fail', 'failed'],
  ] as const)('onMissingBaseline: %s is %s, whatever unsure and preset say', (onMissingBaseline, verdict) => {
    const rules = createGateRules({ onMissingBaseline, unsure: 'fail', preset: 'strict' })
    expect(judgeItems(items(passes(40)), null, { rules }).verdict).toBe(verdict)
  })

  test('a score that is new since the baseline has none, and the others do', () => {
    const candidate = items(passes(40)).map((result) => ({ ...result, scores: { ...result.scores, tone: 0.5 } }))
    const report = judgeItems(candidate, items(passes(40)))
    expect(report.rules.map((rule) => [rule.score, rule.outcome])).toEqual([
      ['correct', 'held'],
      ['tone', 'unsure'],
    ])
    expect(sentences(report)).toEqual(['"tone" has no baseline yet: it is new since the baseline.'])
  })

  test('a score whose evaluator changed has none, and the report names the evaluator', () => {
    const record = (fingerprint: string): RunRecord =>
      createRunRecord({
        itemResults: items(passes(40)),
        comparability: { ...createRunRecord().comparability, evaluators: { correct: fingerprint } },
      })
    const report = judgeItems([], null, { candidate: record('a'), baseline: createFoundBaseline(record('b')) })
    expect(report.verdict).toBe('inconclusive')
    expect(report.rules[0]?.reason.code).toBe('BASELINE_MISSING')
    expect(report.notes.map(plain)).toContain(
      'The evaluator "correct" changed since the baseline: its scores have no baseline yet.',
    )
  })
})

describe('nothing missing ever passes', () => {
  const good = items(passes(40))
  const without = (result: ItemResult): ItemResult => ({ ...result, scores: {} })
  const broken = (evaluator: string) => (result: ItemResult) => ({
    ...result,
    scores: {},
    scoreErrors: [{ evaluator, message: 'the judge did not answer' }],
  })
  const rules = createGateRules({ rules: [createRule(0, { score: 'correct' })] })
  const run = (overrides: Partial<RunRecord>) => createRunRecord({ itemResults: good, ...overrides })

  test.each<[string, string, Partial<JudgeInput>]>([
    ['no items', 'NO_ITEM_RAN', { candidate: run({ itemResults: [] }) }],
    ['every item failed', 'NO_ITEM_RAN', { candidate: run({ itemResults: items([null, null, null]) }) }],
    ['an incomplete run', 'RUN_INCOMPLETE', { candidate: run({ complete: false }) }],
    ['fewer results than planned', 'RUN_INCOMPLETE', { candidate: run({ planned: 41 }) }],
    [
      'a dataset item without a result',
      'RUN_INCOMPLETE',
      { dataset: { source: 'file', name: 'cases', hash: 'x', items: [{ id: 'item-999', hash: 'y', input: null }] } },
    ],
    [
      'a cancelled run',
      'CANCELLED',
      {
        candidate: run({
          itemResults: [...good, createFailedItemResult({ id: 'z', error: { code: 'CANCELLED', message: '' } })],
        }),
      },
    ],
    ['one result twice', 'RECORD_UNREADABLE', { candidate: run({ itemResults: [...good, ...good.slice(0, 1)] }) }],
    [
      'no scores and no rules',
      'NOTHING_TO_JUDGE',
      { candidate: run({ itemResults: good.map(without) }), baseline: missing },
    ],
    ['no rules and no baseline named', 'NOTHING_TO_JUDGE', { baseline: { status: 'none' } }],
    [
      'only text and no rules',
      'NOTHING_TO_JUDGE',
      { candidate: run({ itemResults: items(['a', 'b']) }), baseline: missing },
    ],
    ['a ruled score that no item has', 'SCORE_MISSING', { rules, candidate: run({ itemResults: good.map(without) }) }],
    ['a score of the baseline that is gone', 'SCORE_MISSING', { candidate: run({ itemResults: good.map(without) }) }],
    [
      'an evaluator that failed on every output',
      'TOO_MANY_EVALUATIONS_FAILED',
      { rules, candidate: run({ itemResults: good.map(broken('correct')) }) },
    ],
    [
      'an evaluator that failed on more than 5 % of the outputs',
      'TOO_MANY_EVALUATIONS_FAILED',
      { rules, candidate: run({ itemResults: [...good.slice(0, 3).map(broken('correct')), ...good.slice(3)] }) },
    ],
    [
      'a score that is silently absent from more than 5 % of the outputs',
      'TOO_MANY_EVALUATIONS_FAILED',
      { rules, candidate: run({ itemResults: [...good.slice(0, 3).map(without), ...good.slice(3)] }) },
    ],
    [
      'more than 2 % of the baseline failed',
      'BASELINE_NOT_COMPARABLE',
      { baseline: createFoundBaseline(run({ itemResults: items([null, ...passes(39)]) })) },
    ],
    [
      'too many evaluations missing on the baseline',
      'TOO_MANY_EVALUATIONS_FAILED',
      { baseline: createFoundBaseline(run({ itemResults: [...good.slice(0, 3).map(without), ...good.slice(3)] })) },
    ],
    [
      'every evaluation missing on the baseline',
      'TOO_MANY_EVALUATIONS_FAILED',
      { baseline: createFoundBaseline(run({ itemResults: good.map(broken('correct')) })) },
    ],
    ['text among numbers', 'SCORE_INVALID', { rules, candidate: run({ itemResults: items([...passes(39), 'yes']) }) }],
    [
      'text where the baseline has numbers',
      'SCORE_INVALID',
      {
        candidate: run({ itemResults: items(['yes', 'no']) }),
        baseline: createFoundBaseline(run({ itemResults: items([1, 0]) })),
      },
    ],
    [
      'the mean of text',
      'SCORE_INVALID',
      { rules, candidate: run({ itemResults: items(['a', 'b']) }), baseline: missing },
    ],
    [
      'a share of numbers asked of text',
      'SCORE_INVALID',
      {
        rules: createGateRules({
          rules: [createRule(0.1, { statistic: { name: 'share', operator: '>=', value: 0.5 }, operator: '<=' })],
        }),
        candidate: run({ itemResults: items(['a', 'b']) }),
        baseline: missing,
      },
    ],
    [
      'a share of text asked of numbers',
      'SCORE_INVALID',
      {
        rules: createGateRules({
          rules: [createRule(0.1, { statistic: { name: 'share', operator: '==', value: 'refused' }, operator: '<=' })],
        }),
      },
    ],
    [
      'a value outside its declared range',
      'SCORE_INVALID',
      { rules: createGateRules({ scores: { correct: { range: [2, 5] } } }) },
    ],
    [
      'a standard deviation of one item',
      'SCORE_MISSING',
      {
        rules: createGateRules({ rules: [createRule(1, { statistic: { name: 'stddev' }, operator: '<=' })] }),
        candidate: run({ itemResults: items([true]) }),
        baseline: missing,
      },
    ],
    [
      'the value of a run evaluator that is not there',
      'SCORE_MISSING',
      { rules: createGateRules({ rules: [createRule(0, { statistic: { name: 'value' } })] }) },
    ],
    [
      'latency that no record has',
      'SCORE_MISSING',
      {
        rules: createGateRules({ rules: [createRule(10, { score: 'latency', operator: '<=' })] }),
        candidate: run({ itemResults: good.map((result) => ({ ...result, latency: null })) }),
      },
    ],
    [
      'tokens, which no record has',
      'SCORE_MISSING',
      { rules: createGateRules({ rules: [createRule(10, { score: 'tokens', operator: '<=' })] }) },
    ],
    [
      'a relative rule without a baseline named',
      'SPEC_INVALID',
      { rules: createGateRules({ rules: [createRelativeRule()] }), baseline: { status: 'none' } },
    ],
    ['an incomplete baseline', 'BASELINE_NOT_COMPARABLE', { baseline: createFoundBaseline(run({ complete: false })) }],
    [
      'a baseline with fewer results than planned',
      'BASELINE_NOT_COMPARABLE',
      { baseline: createFoundBaseline(run({ planned: 41 })) },
    ],
    [
      'a baseline on which every item failed',
      'BASELINE_NOT_COMPARABLE',
      { baseline: createFoundBaseline(run({ itemResults: good.map(({ id }) => createFailedItemResult({ id })) })) },
    ],
    [
      'a baseline with one result twice',
      'BASELINE_UNREADABLE',
      { baseline: createFoundBaseline(run({ itemResults: [...good, ...good.slice(0, 1)] })) },
    ],
    [
      'a baseline of another dataset',
      'BASELINE_NOT_COMPARABLE',
      {
        baseline: createFoundBaseline(
          run({ itemResults: good.map((result) => ({ ...result, id: `other-${result.id}` })) }),
        ),
      },
    ],
    [
      'a baseline with more than 20 % of the items changed',
      'BASELINE_NOT_COMPARABLE',
      {
        baseline: createFoundBaseline(
          run({ itemResults: good.map((result, index) => (index < 9 ? { ...result, hash: 'older' } : result)) }),
        ),
      },
    ],
    [
      'a baseline of another dataset version than the spec names',
      'BASELINE_NOT_COMPARABLE',
      { pinnedVersion: '2026-01-01T00:00:00Z' },
    ],
  ])('%s is %s', (_, code, overrides) => {
    const report = judgeItems(good, good, overrides)
    expect(report.verdict).toBe('error')
    expect(report.reasons.map((reason) => reason.code)).toContain(code)
    for (const reason of report.reasons) {
      expect(reason.message).not.toBe('')
      expect(reason.remedy).not.toBe(undefined)
    }
  })

  test.each([NaN, Infinity, -Infinity])('%d is SCORE_INVALID, should a record ever hold it', (value) => {
    for (const [candidate, baseline] of [
      [[...passes(39), value], passes(40)],
      [passes(40), [...passes(39), value]],
    ] as const) {
      const report = judge({
        gate: 'order-status',
        rules: createGateRules(),
        candidate: run({ itemResults: items(candidate) }),
        baseline: createFoundBaseline(run({ itemResults: items(baseline) })),
        reportText: 'full',
      })
      expect(report.verdict).toBe('error')
      expect(report.reasons[0]?.code).toBe('SCORE_INVALID')
    }
  })

  test('a ruled score that no item has names the scores seen, the nearest first', () => {
    const wrong = createGateRules({ rules: [createRule(0.5, { score: 'corect' })] })
    const seen = good.map((result) => ({ ...result, scores: { ...result.scores, tone: 1 } }))
    const [reason] = judgeItems(seen, null, { rules: wrong }).reasons
    expect(reason?.message).toBe('No item has the score "corect".')
    expect(plain(reason?.remedy ?? [])).toBe(
      'Scores seen: "correct" and "tone". Correct the name, or add the evaluator that makes it.',
    )
  })

  test('a watched rule that cannot be measured is shown as unmeasured and does not count', () => {
    const watched = createGateRules({ rules: [createRule(0.5), createRule(0.5, { score: 'tone', list: 'watch' })] })
    const report = judgeItems(good, null, { rules: watched })
    expect(report.verdict).toBe('passed')
    expect(report.rules.map((rule) => rule.outcome)).toEqual(['held', 'unmeasured'])
  })

  test('absolute rules do not need a baseline that is of no use, and the report says that it is not', () => {
    const report = judgeItems(good, null, { rules, baseline: createFoundBaseline(run({ complete: false })) })
    expect(report.verdict).toBe('passed')
    expect(report.baselineState.status).toBe('error')
    expect(report.notes.map(plain)[0]).toContain('Nothing was compared with the baseline')
  })
})

describe('failed items and missing evaluations', () => {
  test('a failed item scores the worst value on its own side, candidate and baseline alike', () => {
    const report = judgeItems(items([null, null, ...passes(98)]), items([...passes(98), null, null]))
    expect(report.rules[0]).toMatchObject({ value: 0.98, baselineValue: 0.98, outcome: 'held' })
    expect(report.items).toMatchObject({ total: 100, scored: 98, failed: 2 })
    expect(report.notes.map(plain)).toContain('2 items of the baseline failed, and count as the worst value there.')
  })

  test.each([
    [passes(98), 2, null],
    [passes(97), 3, '3 of 100 item results of the baseline run "order-status-1" failed, 3 %. Up to 2 % may.'],
    [
      passes(48),
      1,
      '1 of 49 item results of the baseline run "order-status-1" failed, 2 %. Up to 2 % may: of fewer than 50, none.',
    ],
  ])('%# a baseline in which more than 2 % failed is none', (passed, failed, sentence) => {
    const before = items([...passed, ...Array<null>(failed).fill(null)])
    const report = judgeItems(items(passes(before.length)), before)
    expect(report.verdict).toBe(sentence === null ? 'passed' : 'error')
    if (sentence !== null) expect(sentences(report)).toEqual([sentence])
  })

  test('the failures of a baseline are those of all its items, also at a look at a few of them', () => {
    const before = items([null, ...passes(99)])
    const now = items(passes(100))
    const candidate = createRunRecord({
      itemResults: now.slice(0, 25),
      complete: false,
      planned: 100,
      stopEarly: { seed: '1', notRun: now.slice(25).map(({ id }) => id) },
    })
    const report = judgeItems(now, before, { candidate })
    expect(report.baselineState.status).toBe('found')
  })

  test('where lower is better the worst value is the highest', () => {
    const rules = createGateRules({ scores: { toxicity: { better: 'lower' } } })
    const report = judgeItems(
      items([null, ...Array<number>(99).fill(0.1)], 'toxicity'),
      items(Array<number>(100).fill(0.1), 'toxicity'),
      { rules },
    )
    expect(report.rules[0]?.rule).toBe('mean <= baseline + 0.02')
    expect(report.rules[0]?.value).toBeCloseTo(0.109, 10)
  })

  test('a score without a range has the worst value seen as its floor, and the report says so', () => {
    const report = judgeItems(items([null, 4, 8, 12], 'length'), items([3, 4, 8, 12], 'length'))
    expect(report.rules[0]).toMatchObject({ value: (3 + 4 + 8 + 12) / 4 })
    expect(report.notes.map(plain)).toContain(
      '"length" has no range: a failed item counts as the worst value seen, 3. A range under scores would say what is worst.',
    )
  })

  test('up to 5 % of the evaluations may be missing: they take the worst value on both sides, and the report says so', () => {
    const candidate = items(passes(40)).map((result, index) => (index < 2 ? { ...result, scores: {} } : result))
    const report = judgeItems(candidate, items(passes(40)))
    expect(report.rules[0]).toMatchObject({ value: 0.95, baselineValue: 0.95 })
    expect(report.notes.map(plain)).toContain(
      '"correct" is missing on 2 outputs of the candidate: counted as the worst value, in comparisons on both sides.',
    )
  })

  test('a failed item is left out of latency', () => {
    const rules = createGateRules({
      rules: [createRule(2, { score: 'latency', operator: '<=', statistic: { name: 'max' } })],
    })
    const candidate = [createFailedItemResult({ id: 'slow', latency: 60 }), ...items(passes(20))]
    const report = judgeItems(candidate, null, { rules })
    expect(report.rules[0]).toMatchObject({ outcome: 'held', value: 1 })
  })

  test('errors counts failed items', () => {
    const rules = createGateRules({
      rules: [createRule(0, { score: 'errors', operator: '==', statistic: { name: 'sum' } })],
    })
    const report = judgeItems(items([...passes(19), null]), null, { rules })
    expect(report.verdict).toBe('failed')
    expect(sentences(report)).toEqual(['The sum of "errors" is 1 on 20 items; the rule asks for == 0.'])
    expect(report.worst[0]).toMatchObject({ id: 'item-020', score: 'errors', candidate: 1 })
  })

  test('count counts scored items only', () => {
    const rules = createGateRules({ rules: [createRule(20, { statistic: { name: 'count' } })] })
    expect(judgeItems(items([...passes(19), null]), null, { rules }).rules[0]).toMatchObject({
      value: 19,
      outcome: 'broken',
    })
  })
})

describe('guards', () => {
  test('more than a tenth of the items failed', () => {
    const rules = createGateRules({ rules: [createRule(0)] })
    expect(judgeItems(items([...passes(18), null, null]), null, { rules }).verdict).toBe('passed')
    const report = judgeItems(items([...passes(17), null, null, null]), null, { rules })
    expect(report.verdict).toBe('failed')
    expect(report.reasons[0]).toMatchObject({ code: 'TOO_MANY_ITEMS_FAILED' })
    expect(sentences(report)[0]).toBe('3 of 20 items failed (15 % of the results); no more than 10 % may.')
  })

  test('a score at its worst throughout, on three items', () => {
    const report = judgeItems(items(passes(3, 3)), items(passes(3)))
    expect(report.verdict).toBe('failed')
    expect(report.reasons[0]).toMatchObject({ code: 'SCORE_AT_WORST' })
  })

  test('a collapse on a tiny dataset', () => {
    const report = judgeItems(items(passes(8, 4)), items(passes(8)))
    expect(report.verdict).toBe('failed')
    expect(report.reasons[0]).toMatchObject({ code: 'SCORE_COLLAPSED' })
  })

  test('watch no score that is only watched', () => {
    const rules = createGateRules({ rules: [createRelativeRule(-0.02, { list: 'watch' })] })
    expect(judgeItems(items(passes(3, 3)), items(passes(3)), { rules }).verdict).toBe('passed')
  })
})

describe('the dataset changed', () => {
  const baseline = items(passes(40))

  test('changed items are not compared; added and removed ones are listed', () => {
    const candidate = items(passes(40, 3)).map((result, index) =>
      index < 2 ? { ...result, hash: 'newer' } : index === 2 ? { ...result, id: 'added' } : result,
    )
    const report = judgeItems(candidate, baseline)
    expect(report.items).toMatchObject({
      unpaired: 4,
      changed: ['item-001', 'item-002'],
      onlyCandidate: ['added'],
      onlyBaseline: ['item-003'],
    })
    expect(report.rules[0]?.estimate?.pairs).toBe(37)
    expect(report.notes.map(plain).slice(0, 3)).toEqual([
      '2 items changed since the baseline, and not compared: "item-001" and "item-002".',
      '1 item new since the baseline: "added".',
      '1 item in the baseline and no longer in the dataset: "item-003".',
    ])
  })

  test('a hash that a side does not know pairs by id, with a note', () => {
    const report = judgeItems(
      items(passes(40)),
      baseline.map((result) => ({ ...result, hash: null })),
    )
    expect(report.rules[0]?.estimate?.pairs).toBe(40)
    expect(report.notes.map(plain)).toContain(
      '40 items paired by id alone: a record does not say what their content was.',
    )
  })

  test('one version in two spellings is one version', () => {
    const comparability = createRunRecord().comparability
    const record = createRunRecord({
      itemResults: baseline,
      comparability: { ...comparability, dataset: { ...comparability.dataset, version: '2026-01-01T00:00:00.000Z' } },
    })
    const overrides = { baseline: createFoundBaseline(record), pinnedVersion: '2026-01-01T00:00:00Z' }
    expect(judgeItems(baseline, null, overrides).verdict).toBe('passed')
  })
})

describe('several rules', () => {
  describe('share one promise', () => {
    const scored = (wrong: number, tone: number): ItemResult[] =>
      items(passes(100, wrong)).map((result, index) => ({
        ...result,
        scores: { ...result.scores, tone: index < tone ? 0 : 1 },
      }))
    const relative = [
      createRelativeRule(-0.02),
      createRelativeRule(0, { list: 'review' }),
      createRelativeRule(-0.02, { score: 'tone' }),
    ]
    const estimates = (candidate: ItemResult[], rules: typeof relative) =>
      judgeItems(candidate, scored(0, 0), { rules: createGateRules({ rules }) }).rules.map((rule) => rule.estimate)

    test('two rules on one statistic of one score are one hypothesis, and what stands still is none', () => {
      const [first, again, tone] = estimates(scored(5, 0), relative)
      expect(first?.pValue).toBeCloseTo(1 / 64, 12)
      expect(first?.adjustedPValue).toBe(first?.pValue)
      expect(again?.adjustedPValue).toBe(first?.pValue)
      expect(tone?.adjustedPValue).toBe(1)
    })

    test('scores that fall together are tested together: items are relabelled for both at once', () => {
      const [first, , tone] = estimates(scored(5, 5), relative)
      expect(first?.adjustedPValue).toBeGreaterThanOrEqual(1 / 64)
      expect(first?.adjustedPValue).toBeLessThan(1.3 / 64)
      expect(tone?.adjustedPValue).toBe(first?.adjustedPValue)
    })

    test('rules that cannot be relabelled together are adjusted by Holm, and the report says so', () => {
      const median = createRelativeRule(-0.02, { score: 'tone', statistic: { name: 'median' } })
      const [first] = estimates(scored(5, 30), [createRelativeRule(-0.02), median])
      expect(first?.adjustedPValue).toBeCloseTo(2 / 64, 12)
      const rules = createGateRules({ rules: [createRelativeRule(-0.02), median] })
      expect(judgeItems(scored(5, 30), scored(0, 0), { rules }).notes.map(plain)).toContain(
        'The relative rules are tested together: their p-values are adjusted by Holm’s method.',
      )
    })

    test('what is only watched is not among them', () => {
      const watched = createRelativeRule(-0.02, { score: 'tone', list: 'watch' })
      const [first] = estimates(scored(5, 20), [createRelativeRule(-0.02), watched])
      expect(first?.adjustedPValue).toBeCloseTo(1 / 64, 12)
    })
  })

  test('a broken review rule asks a person, and a broken require rule stands first', () => {
    const drop = { candidate: items(passes(100, 20)), baseline: items(passes(100)) }
    const review = createGateRules({ rules: [createRelativeRule(-0.02, { list: 'review' })] })
    expect(judgeItems(drop.candidate, drop.baseline, { rules: review }).verdict).toBe('needs-review')
    const both = createGateRules({ rules: [createRelativeRule(-0.02, { list: 'review' }), createRule(0.9)] })
    const report = judgeItems(drop.candidate, drop.baseline, { rules: both })
    expect(report.verdict).toBe('failed')
    expect(report.reasons.map((reason) => reason.message.slice(0, 24))).toEqual([
      'The mean of "correct" is',
      '"correct" dropped by 20 ',
    ])
  })

  test('rules keep the order in which they were written', () => {
    const rules = createGateRules({ rules: [createRule(1), createRule(0, { list: 'watch' }), createRule(0.5)] })
    const bounds = judgeItems(items(passes(10, 2)), null, { rules }).rules.map((rule) => rule.bound)
    expect(bounds).toEqual([1, 0, 0.5])
  })
})

describe('what a report may show', () => {
  const secret = 'the customer’s address'
  const candidate = [
    createFailedItemResult({ id: 'a', error: { code: 'TASK_THREW', message: secret } }),
    ...items(passes(40, 3)).map((result) => ({ ...result, output: secret, comments: { correct: secret } })),
  ]
  const baseline = [
    createItemResult({ id: 'a', output: secret }),
    ...items(passes(40)).map((result) => ({ ...result, output: secret })),
  ]
  const dataset = {
    source: 'file',
    name: 'cases',
    hash: 'x',
    items: candidate.map(({ id }) => ({ id, hash: 'y', input: secret, expectedOutput: secret })),
  } as const

  test('full: inputs, outputs, comments and errors of the worst items', () => {
    const [failed, dropped] = judgeItems(candidate, baseline, { dataset }).worst
    expect(plain(failed?.why ?? [])).toBe(`"TASK_THREW": "${secret}"`)
    expect(dropped).toMatchObject({
      input: secret,
      expectedOutput: secret,
      candidateOutput: secret,
      baselineOutput: secret,
    })
    expect(plain(dropped?.why ?? [])).toBe(`"${secret}"`)
  })

  test('ids: nothing of them anywhere in the report', () => {
    const report = judgeItems(candidate, baseline, { dataset, reportText: 'ids' })
    expect(report.worst.map((item) => item.id)).toContain('a')
    expect(JSON.stringify(report)).not.toContain(secret)
  })

  test('ids: nor when every item failed, nor when the gate could not judge', () => {
    const failed = candidate.slice(0, 1)
    expect(JSON.stringify(judgeItems(failed, null, { reportText: 'ids' }))).not.toContain(secret)
    const gate = { name: 'order-status', reportText: 'ids' } as const
    expect(JSON.stringify(errorGate(gate, [], createRunRecord({ itemResults: candidate })))).not.toContain(secret)
  })
})

describe('a gate that could not be judged', () => {
  test('is an error with its problems, and keeps its candidate', () => {
    const candidate = createRunRecord()
    const problem = { code: 'LANGFUSE_INCOMPLETE', text: say`3 of 40 scores were not found again.` } as const
    const report = errorGate({ name: 'order-status', description: 'orders', reportText: 'full' }, [problem], candidate)
    expect(gateReport.parse(report)).toMatchObject({
      name: 'order-status',
      description: 'orders',
      verdict: 'error',
      reasons: [{ code: 'LANGFUSE_INCOMPLETE', message: '3 of 40 scores were not found again.' }],
      items: { total: 3, scored: 3, failed: 0 },
      candidate: { name: candidate.name },
    })
  })
})
