import { describe, expect, test } from '@jest/globals'
import { judge, type JudgeInput } from '../../../src/core/judge.ts'
import { gateReport, type GateReport } from '../../../src/core/report.ts'
import type { ItemResult, RunRecord } from '../../../src/core/run-record.ts'
import { plain } from '../../../src/core/text.ts'
import { createGateRules, createRelativeRule, createRule } from '../../support/create-rules.ts'
import { createFailedItemResult, createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults } from '../../support/judge-values.ts'

function judgeRecords(
  candidate: Partial<RunRecord>,
  baseline: Partial<RunRecord> | null,
  overrides: Partial<JudgeInput> = {},
): GateReport {
  const report = judge({
    gate: 'order-status',
    rules: createGateRules(),
    candidate: createRunRecord(candidate),
    baseline:
      baseline === null
        ? { status: 'missing', reason: ['none was found'] }
        : createFoundBaseline(createRunRecord(baseline)),
    reportText: 'full',
    ...overrides,
  })
  expect(gateReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)))
  return report
}

const observed = (models: string[], prompts: string[] = [], judgeModels: string[] = []) => ({
  observed: { models, prompts, judgeModels },
})
const shown = ({ changes = [] }: GateReport) =>
  changes.map(({ what, before, after }) => [what, plain(before), plain(after)])
const mixed = (report: GateReport) => report.notes.map(plain).filter((note) => note.includes('cannot tell which'))

describe('what changed between the two sides', () => {
  test('is nothing for two runs of one code', () => {
    expect(judgeRecords({}, {}).changes).toEqual([])
    expect(judgeRecords({}, null).changes).toBeUndefined()
  })

  test('is each thing that both records know and that differs', () => {
    const { comparability } = createRunRecord()
    const now: Partial<RunRecord> = {
      ...observed(['gpt-5', 'gpt-4o'], ['agent 4'], ['judge-2']),
      task: 'evals/new.ts',
      identity: { commit: '2'.repeat(40), isDirty: true },
      parameters: { temperature: '0' },
      comparability: {
        ...comparability,
        evaluators: { correct: 'b'.repeat(64) },
        dataset: { ...comparability.dataset, hash: 'c'.repeat(64), selection: 'sample 200' },
      },
    }
    const then: Partial<RunRecord> = {
      ...observed(['gpt-4o'], ['agent 3'], ['judge-1']),
      comparability: { ...comparability, evaluators: { correct: 'a'.repeat(64) } },
    }
    expect(shown(judgeRecords(now, then))).toEqual([
      ['commit', '"111111111111"', '"222222222222" with changes that are in no commit'],
      ['task', '"evals/order-status.ts"', '"evals/new.ts"'],
      ['models', '"gpt-4o"', '"gpt-4o", "gpt-5"'],
      ['prompts', '"agent 3"', '"agent 4"'],
      ['judge', '"judge-1"', '"judge-2"'],
      ['parameters', 'none', '"temperature 0"'],
      ['evaluators', '"correct aaaaaaaaaaaa"', '"correct bbbbbbbbbbbb"'],
      [
        'dataset',
        '"./evals/cases.jsonl" with content "dataset-hash"',
        '"./evals/cases.jsonl" with content "cccccccccccc", of it "sample 200"',
      ],
    ])
  })

  test('is no guess: what a side does not say is not compared', () => {
    const foreign = judgeRecords({ ...observed(['gpt-5'], ['agent 4']), parameters: { a: '1' } }, { identity: {} })
    expect(shown(foreign)).toEqual([])
    expect(shown(judgeRecords(observed(['gpt-5']), observed([])))).toEqual([])
  })

  test('is the head of a pull request, not its merge; one tree is one code', () => {
    const merge = { commit: '3'.repeat(40), headCommit: '2'.repeat(40), tree: 'tree-1' }
    expect(shown(judgeRecords({ identity: merge }, {}))[0]).toEqual(['commit', '"111111111111"', '"222222222222"'])
    const base = { commit: '1'.repeat(40), tree: 'tree-1' }
    expect(judgeRecords({ identity: merge }, { identity: base }).changes).toEqual([])
    expect(judgeRecords({ identity: { ...merge, isDirty: true } }, { identity: base }).changes).toHaveLength(1)
  })

  test('cannot be told apart when more than one cause changed, and the report says so', () => {
    const code = { identity: { commit: '2'.repeat(40) } }
    expect(mixed(judgeRecords({ ...code, task: 'other.ts' }, {}))).toEqual([])
    expect(
      mixed(judgeRecords({ ...code, ...observed(['gpt-5'], ['agent 4']) }, observed(['gpt-4o'], ['agent 3']))),
    ).toEqual([
      'Since the baseline the code, the model and the prompt changed: this comparison cannot tell which of them made a difference.',
    ])
  })
})

describe('a case that came with the change', () => {
  const values = (wrong: number): ItemResult[] => createResults(Array.from({ length: 20 }, (_, i) => i >= wrong))
  const idle = (report: GateReport) => report.notes.map(plain).filter((note) => note.includes('without the change'))
  const judgeAdded = (addedItems: readonly string[], baseline: ItemResult[], overrides: Partial<JudgeInput> = {}) =>
    judgeRecords({ itemResults: values(0) }, { itemResults: baseline }, { addedItems, ...overrides })

  test('and passes without it shows nothing, and the report warns', () => {
    expect(idle(judgeAdded(['item-001', 'item-005', 'item-006'], values(3)))).toEqual([
      'These new cases pass without the change, so they do not show what it mends: "item-005" and "item-006" (2 items).',
    ])
    expect(idle(judgeAdded(['item-005'], values(3)))[0]).toMatch(/^This new case passes without the change/)
    expect(idle(judgeAdded(['item-001'], values(3)))).toEqual([])
    expect(idle(judgeAdded([], values(0)))).toEqual([])
  })

  test('must meet every require rule', () => {
    const rules = createGateRules({ rules: [createRule(0.9), createRule(1, { score: 'tone' })] })
    const tone = (value: number) => values(0).map((one) => ({ ...one, scores: { ...one.scores, tone: value } }))
    const with1 = { rules, candidate: createRunRecord({ itemResults: tone(1) }) }
    expect(idle(judgeAdded(['item-001'], tone(0.5), with1))).toEqual([])
    expect(idle(judgeAdded(['item-001'], tone(1), with1))).toHaveLength(1)
  })

  test('is held against the condition of a share, and against the best value where a rule is about the baseline', () => {
    const share = createRule(0.9, { statistic: { name: 'share', operator: '>=', value: 0.8 } })
    const scored = (value: number) => createResults(Array.from({ length: 20 }, () => value))
    const judgeScored = (rule: typeof share, value: number) =>
      idle(judgeAdded(['item-001'], scored(value), { rules: createGateRules({ rules: [rule] }) }))
    expect(judgeScored(share, 0.85)).toHaveLength(1)
    expect(judgeScored(share, 0.75)).toHaveLength(0)
    expect(judgeScored(createRelativeRule(-0.02), 0.99)).toHaveLength(0)
    expect(judgeScored(createRelativeRule(-0.02), 1)).toHaveLength(1)
  })

  test('that failed there, or is not there, shows that it is new', () => {
    const [first, ...rest] = values(0)
    const failed = [createFailedItemResult({ id: first?.id ?? '' }), ...rest]
    expect(idle(judgeAdded(['item-001'], failed))).toEqual([])
    expect(idle(judgeAdded(['item-001'], rest))).toEqual([])
  })
})

describe('runs that chose their items', () => {
  const { comparability } = createRunRecord()
  const items = createResults(Array.from({ length: 40 }, () => true))
  const chosen = (itemResults: readonly ItemResult[], selection?: string): Partial<RunRecord> => ({
    itemResults: [...itemResults],
    comparability: {
      ...comparability,
      dataset: { ...comparability.dataset, ...(selection === undefined ? {} : { selection }) },
    },
  })

  test('are compared on what they share: nothing is removed by not being chosen', () => {
    const report = judgeRecords(chosen(items.slice(0, 10), 'where faq'), chosen(items))
    expect(report.items).toMatchObject({ unpaired: 0, onlyBaseline: [] })
    expect(report.rules[0]?.estimate?.pairs).toBe(10)
    expect(report.notes.map(plain)).toContain(
      'The two runs chose other items of the dataset: 30 items of one of them are left aside.',
    )
  })

  test('likewise when the baseline chose, or both did differently', () => {
    expect(judgeRecords(chosen(items), chosen(items.slice(0, 10), 'where faq')).items.unpaired).toBe(0)
    const both = judgeRecords(chosen(items.slice(0, 20), 'a'), chosen(items.slice(10, 40), 'b'))
    expect(both.rules[0]?.estimate?.pairs).toBe(10)
  })

  test('are held to having the same items when they chose alike', () => {
    const report = judgeRecords(chosen(items.slice(0, 10), 'a'), chosen(items, 'a'))
    expect(report.verdict).toBe('error')
    expect(report.reasons[0]?.code).toBe('BASELINE_NOT_COMPARABLE')
  })

  test('still count what was added to a dataset that the baseline ran whole', () => {
    const report = judgeRecords(chosen(items, 'a'), chosen(items.slice(0, 10)))
    expect(report.reasons[0]?.code).toBe('BASELINE_NOT_COMPARABLE')
  })

  test('and share nothing cannot be compared', () => {
    const report = judgeRecords(chosen(items.slice(0, 10), 'a'), chosen(items.slice(10), 'b'))
    expect(report.verdict).toBe('error')
  })
})
