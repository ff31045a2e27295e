import { describe, expect, test } from '@jest/globals'
import { planRescoring, replaceScores } from '../../../src/core/compare/rescoring.ts'
import type { ItemResult, RunRecord } from '../../../src/core/run-record.ts'
import { judge } from '../../../src/core/judge.ts'
import { restoreRules } from '../../../src/core/spec/saved-rules.ts'
import { plain } from '../../../src/core/text.ts'
import {
  createFailedItemResult,
  createFoundBaseline,
  createItemResult,
  createRunRecord,
} from '../../support/create-run-record.ts'

type Prints = Readonly<Record<string, string>>

function createSide(evaluators: Prints, itemResults: ItemResult[], scoredBy?: Record<string, string[]>): RunRecord {
  const { comparability } = createRunRecord()
  return createRunRecord({
    itemResults,
    comparability: { ...comparability, evaluators, ...(scoredBy === undefined ? {} : { scoredBy }) },
  })
}

const stored = (id: string, scores: ItemResult['scores'] = { tone: 1 }): ItemResult =>
  createItemResult({ id, scores, output: `answer ${id}` })
const both = ['a', 'b', 'c'].map((id) => stored(id, { tone: 1, length: 3 }))

describe('what is scored again', () => {
  test('only the scores that a changed evaluator makes, by all that make them', () => {
    const scoredBy = { tone: ['judge', 'helper'], length: ['length'] }
    const now = createSide({ judge: '2', helper: '1', length: '1' }, both, scoredBy)
    const then = createSide({ judge: '1', helper: '1', length: '1' }, both)
    expect(planRescoring(now, then)).toEqual({
      scores: ['tone'],
      evaluators: ['helper', 'judge'],
      results: then.itemResults,
      unstored: [],
    })
  })

  test('what an evaluator makes under a new name, or one that is new', () => {
    const now = createSide({ grader: '1', length: '1' }, both, { tone: ['grader'], length: ['length'] })
    const then = createSide({ judge: '1', length: '1' }, both)
    expect(planRescoring(now, then)).toMatchObject({ scores: ['tone'], evaluators: ['grader'] })
  })

  test('every repetition of an item that has an output; a failed one stays failed', () => {
    const many = Array.from({ length: 60 }, (_, index) => stored(`i${String(index).padStart(2, '0')}`))
    const now = createSide({ judge: '2' }, [...many, stored('z')], { tone: ['judge'] })
    const again = { ...stored('i00'), repetition: 1 }
    const then = createSide({ judge: '1' }, [...many, again, createFailedItemResult({ id: 'z' })])
    expect(planRescoring(now, then)?.results).toEqual([...many, again])
  })
})

test('few outputs that are not stored leave their scores missing, and say so', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `i${String(index)}`)
  const now = createSide(
    { judge: '2' },
    ids.map((id) => stored(id)),
    { tone: ['judge'] },
  )
  const then = (lost: number): RunRecord =>
    createSide(
      { judge: '1' },
      ids.map((id, index) => (index < lost ? createItemResult({ id, scores: { tone: 1 } }) : stored(id))),
    )
  expect(planRescoring(now, then(3))).toBeNull()
  const baseline = then(2)
  const plan = planRescoring(now, baseline)
  if (plan === null) throw new TypeError('nothing is planned')
  expect([plan.results.length, plan.unstored.map(({ id }) => id)]).toEqual([38, ['i0', 'i1']])
  expect(replaceScores(baseline, plan, new Map(), 'run 7').itemResults[0]).toMatchObject({
    scores: {},
    scoreErrors: [{ evaluator: 'tone', message: 'the output is not stored' }],
  })
})

describe('where another model judges', () => {
  const judgedBy = (record: RunRecord, ...judgeModels: string[]): RunRecord => ({
    ...record,
    observed: { models: [], prompts: [], judgeModels },
  })
  const prints = { tone: 'sha256:1', length: 'check:1' }
  const scoredBy = { tone: ['tone'], length: ['length'] }
  const now = judgedBy(createSide(prints, both, scoredBy), 'judge-2')

  test('every evaluator scores again, and no check', () => {
    const plan = planRescoring(now, judgedBy(createSide(prints, both), 'judge-1'))
    expect(plan).toMatchObject({ scores: ['tone'], evaluators: ['tone'] })
  })

  test.each<[string, RunRecord, RunRecord]>([
    ['the order in which they were seen', judgedBy(now, 'a', 'b'), judgedBy(createSide(prints, both), 'b', 'a')],
    ['a record that says nothing of judges', now, createSide(prints, both)],
    ['a record that saw none', now, judgedBy(createSide(prints, both))],
  ])('%s changes nothing', (_, candidate, baseline) => {
    expect(planRescoring(candidate, baseline)).toBeNull()
  })

  test('without stored outputs the scores have no baseline yet, and the words say which model', () => {
    const items = ['a', 'b'].map((id) => createItemResult({ id, scores: { tone: 1, length: 3 } }))
    const baseline = judgedBy(createSide(prints, items), 'judge-1')
    const candidate = judgedBy(createSide(prints, items, scoredBy), 'judge-2')
    const report = judge({
      gate: 'order-status',
      rules: restoreRules(candidate.rules),
      candidate,
      baseline: createFoundBaseline(baseline),
      reportText: 'full',
    })
    expect(report.rules.map(({ score, outcome, reason }) => [score, outcome, reason.code])).toEqual([
      ['length', 'unsure', 'RULE_UNSURE'],
      ['tone', 'unsure', 'BASELINE_MISSING'],
    ])
    expect(report.rules[1]?.reason.message).toBe(
      '"tone" has no baseline yet: this run was judged by "judge-2", the baseline by "judge-1".',
    )
    expect(report.notes.map(plain)).toContain(
      'The candidate was judged by "judge-2", the baseline by "judge-1": the scores of "tone" have no baseline yet.',
    )
  })
})

describe('nothing is scored again', () => {
  const now = createSide({ judge: '2' }, [stored('a'), stored('b')], { tone: ['judge'] })

  test.each<[string, RunRecord, RunRecord]>([
    ['when nothing changed', now, createSide({ judge: '2' }, now.itemResults)],
    ['when the baseline does not say what scored it', now, createSide({}, now.itemResults)],
    [
      'when one output is not stored',
      now,
      createSide({ judge: '1' }, [stored('a'), createItemResult({ id: 'b', scores: { tone: 1 } })]),
    ],
    ['when the datasets are too different', now, createSide({ judge: '1' }, [stored('a'), stored('x')])],
    ['when the baseline is not complete', now, { ...createSide({ judge: '1' }, now.itemResults), complete: false }],
    [
      'when the candidate does not know who made its scores',
      createSide({ judge: '2' }, now.itemResults),
      createSide({ judge: '1' }, now.itemResults),
    ],
  ])('%s', (_, candidate, baseline) => {
    expect(planRescoring(candidate, baseline)).toBeNull()
  })

  test('when the spec pins another version of the dataset', () => {
    const then = createSide({ judge: '1' }, now.itemResults)
    expect(planRescoring(now, then)).not.toBeNull()
    expect(planRescoring(now, then, '2026-01-01T00:00:00Z')).toBeNull()
  })
})

test('new scores take the place of the old ones, and nothing else changes', () => {
  const old = createItemResult({
    id: 'a',
    scores: { tone: 0.2, length: 3 },
    comments: { tone: 'curt', length: 'short' },
    scoreErrors: [
      { evaluator: 'tone', message: 'old' },
      { evaluator: 'judge', message: 'old' },
      { evaluator: 'spelling', message: 'kept' },
    ],
    output: 'answer',
  })
  const gone = createItemResult({ id: 'gone', scores: { tone: 1, length: 4 }, output: 'answer' })
  const baseline = createSide({ judge: '1', length: '1' }, [old, gone])
  const plan = { scores: ['tone'], evaluators: ['judge'], results: [old], unstored: [] }
  const answer = {
    scores: [
      { name: 'tone', value: 0.9, comment: 'warm' },
      { name: 'length', value: 99 },
    ],
    scoreErrors: [{ evaluator: 'judge', message: 'one part failed' }],
  }
  const record = replaceScores(baseline, plan, new Map([[old, answer]]), 'run 7')
  expect(record).toEqual({
    ...baseline,
    rescored: { by: 'run 7', scores: ['tone'] },
    itemResults: [
      {
        ...old,
        scores: { tone: 0.9, length: 3 },
        comments: { tone: 'warm', length: 'short' },
        scoreErrors: [
          { evaluator: 'spelling', message: 'kept' },
          { evaluator: 'judge', message: 'one part failed' },
        ],
      },
      { ...gone, scores: { length: 4 } },
    ],
  })
})
