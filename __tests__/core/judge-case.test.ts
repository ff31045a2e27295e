import { describe, expect, test } from '@jest/globals'
import { judgeCase } from '../../src/core/judge-case.ts'

type Value = number | boolean | null | readonly (number | boolean | null)[]
const items = (values: readonly Value[]) =>
  values.map((value, index) => ({ item: `i${String(index)}`, scores: { ok: value } }))
const passes = (size: number, wrong = 0): number[] =>
  Array.from({ length: size }, (_, index) => (index < wrong ? 0 : 1))
const rules = { require: { ok: 'mean >= baseline - 0.02' } }

function answer(overrides: Record<string, unknown>) {
  return judgeCase(
    JSON.stringify({ id: 'a', rules, baseline: items(passes(40)), candidate: items(passes(40)), ...overrides }),
  )
}

describe('the door for outside benchmarks', () => {
  test('judges a case and answers with its rules', () => {
    expect(answer({ candidate: items(passes(40, 8)) })).toMatchObject({
      id: 'a',
      verdict: 'failed',
      rules: [
        { list: 'require', score: 'ok', rule: 'mean >= baseline - 0.02', outcome: 'broken', estimate: { pairs: 40 } },
      ],
      reasons: ['RULE_BROKEN'],
    })
    expect(answer({})).toMatchObject({ verdict: 'passed', rules: [{ outcome: 'held' }] })
  })

  test('arrays are repetitions, or pooled runs', () => {
    const pooled = items(passes(20).map((value) => [value, value, value, value, value]))
    expect(answer({ baseline: items(passes(20)), candidate: items(passes(20, 2)) })).toMatchObject({
      verdict: 'inconclusive',
    })
    expect(answer({ baseline: pooled, candidate: items(passes(20, 2)) })).toMatchObject({ verdict: 'failed' })
  })

  test('null is a failed item: the worst value on its own side', () => {
    const baseline = items(passes(40).map((value, index) => (index < 2 ? null : value)))
    expect(answer({ baseline, candidate: baseline })).toMatchObject({
      verdict: 'passed',
      rules: [{ estimate: { difference: 0 } }],
    })
    expect(answer({ candidate: baseline })).toMatchObject({ rules: [{ estimate: { difference: -0.05 } }] })
  })

  test('positive amounts are compared as ratios, and a failed item says nothing of them', () => {
    const seconds = (factor: number) => Array.from({ length: 40 }, (_, index) => factor * (1 + (index % 7) / 10))
    const result = answer({
      rules: { require: { ok: 'mean <= baseline * 1.05' } },
      scores: { ok: { kind: 'positive', better: 'lower' } },
      baseline: items(seconds(1)),
      candidate: items([null, ...seconds(1.3).slice(1)]),
    })
    expect(result).toMatchObject({ verdict: 'failed', rules: [{ estimate: { pairs: 39 } }] })
  })

  test('real values have no range, even inside 0 to 1', () => {
    const values = Array.from({ length: 40 }, (_, index) => (index % 9) / 10)
    const result = answer({
      scores: { ok: { kind: 'real' } },
      rules: {},
      baseline: items(values),
      candidate: items(values),
    })
    expect(result).toMatchObject({ rules: [{ rule: expect.stringMatching(/^mean >= baseline - 0\.02\d/) }] })
  })

  test('a cluster is a field of the item or of its metadata', () => {
    const clustered = items(passes(40, 8)).map((item, index) => ({ ...item, metadata: { document: index % 4 } }))
    const result = answer({ cluster: 'document', candidate: clustered })
    expect(result).toMatchObject({ rules: [{ estimate: { method: 'cluster-swap mid-p, clustered t interval' } }] })
  })

  test('the seed decides the draws, and nothing else', () => {
    const values = (step: number) => items(Array.from({ length: 30 }, (_, index) => ((index * step) % 11) / 10))
    const scored = { baseline: values(3), candidate: values(5) }
    expect(answer({ ...scored, seed: 'x' })).toEqual(answer({ ...scored, seed: 'x' }))
    expect(answer({ ...scored, seed: 'y' })).not.toEqual(answer({ ...scored, seed: 'x' }))
  })

  test('ids, items and seeds may be numbers or any text', () => {
    const numbered = items(passes(40)).map((item, index) => ({ ...item, item: index }))
    expect(answer({ id: 7, seed: 1, candidate: numbered, baseline: numbered })).toMatchObject({
      id: 7,
      verdict: 'passed',
    })
    const strange = items(passes(40)).map((item) => ({ ...item, item: `\u2028${item.item}🙂` }))
    expect(answer({ id: 'né\u0000', candidate: strange, baseline: strange })).toMatchObject({
      id: 'né\u0000',
      verdict: 'passed',
    })
  })

  test.each([
    ['{', null, /^the line is not JSON: /],
    ['', null, /^the line is not JSON: /],
    ['{"id": "b", "baseline": [{"item": "x", "scores": {"ok": NaN}}]}', 'b', /^the line is not JSON: /],
    ['{"id": 3, "x": Infinity}', 3, /^the line is not JSON: /],
    ['{"id": "b"}', 'b', 'baseline: Invalid input: expected array, received undefined'],
    ['{"id": null}', null, /^id: /],
    ['[]', null, 'the line: Invalid input: expected object, received array'],
    ['"text"', null, 'the line: Invalid input: expected object, received string'],
  ])('%s is an answer with an error', (line, id, error) => {
    expect(judgeCase(line)).toEqual({ id, error: typeof error === 'string' ? error : expect.stringMatching(error) })
  })

  const one = (scores: unknown): unknown[] => [{ item: 'x', scores }]
  test.each([
    [{ prest: 'quiet' }, 'the line: Unrecognized key: "prest"'],
    [{ rules: { required: {} } }, 'rules: Unrecognized key: "required"'],
    [{ rules: { require: { ok: 1 } } }, 'rules.require.ok: expected a rule as text, or an array of them'],
    [{ scores: { ok: { kind: 'ordinal' } } }, expect.stringMatching(/^scores\.ok\.kind: /)],
    [{ scores: { ok: { range: [1, 0] } } }, 'scores.ok.range: expected the lower end first'],
    [{ scores: { ok: { better: 'up' } } }, expect.stringMatching(/^scores\.ok\.better: /)],
    [{ candidate: one(1) }, expect.stringMatching(/^candidate\.0\.scores: /)],
    [{ candidate: one({ ok: {} }) }, expect.stringMatching(/^candidate\.0\.scores\.ok: expected a finite number/)],
    [
      { scores: { ok: { kind: 'binary' } }, candidate: one({ ok: 0.5 }) },
      expect.stringMatching(/^candidate\.0\.scores\.ok: a binary/),
    ],
    [
      { scores: { ok: { kind: 'binary' } }, baseline: one({ ok: [1, '1'] }) },
      expect.stringMatching(/^baseline\.0\.scores\.ok: a binary/),
    ],
    [{ rules: { require: { ok: [] } } }, 'rules.require.ok: expected at least one rule'],
    [{ candidate: [...one({ ok: 1 }), ...one({ ok: 1 })] }, 'candidate.1.item: the item is given twice'],
    [{ baseline: [...one({ ok: 1 }), ...one({ ok: 0 })] }, 'baseline.1.item: the item is given twice'],
    [{ cluster: 'document' }, 'cluster: no item has the field "document"'],
  ])('%j is an answer with an error', (overrides, error) => {
    expect(answer(overrides)).toEqual({ id: 'a', error })
  })

  test('numbers past what a double holds are no scores', () => {
    expect(judgeCase('{"id": "a", "baseline": [], "candidate": [{"item": "x", "scores": {"ok": 1e999}}]}')).toEqual({
      id: 'a',
      error: expect.stringMatching(/^candidate\.0\.scores\.ok: expected a finite number/),
    })
  })

  test.each([
    ['a third of the items is on one side', { candidate: items(passes(30)) }, 'BASELINE_NOT_COMPARABLE'],
    [
      'text among numbers',
      { candidate: items(passes(39)).concat([{ item: 'i39', scores: { ok: 'NaN' } } as never]) },
      'SCORE_INVALID',
    ],
    ['no baseline', { baseline: [] }, 'BASELINE_NOT_COMPARABLE'],
    ['nothing on either side', { baseline: [], candidate: [] }, 'NO_ITEM_RAN'],
    ['every candidate item failed', { candidate: items(passes(40).map(() => null)) }, 'NO_ITEM_RAN'],
    ['a score that no item has', { rules: { require: { tone: 'mean >= baseline' } } }, 'SCORE_MISSING'],
    ['a value outside its range', { scores: { ok: { range: [2, 3] } } }, 'SCORE_INVALID'],
  ])('%s: the verdict is error', (_name, overrides, code) => {
    expect(answer(overrides)).toMatchObject({ verdict: 'error', reasons: [code] })
  })

  test('a few items on one side only are listed and not compared', () => {
    expect(answer({ candidate: items(passes(36)) })).toMatchObject({
      verdict: 'passed',
      rules: [{ estimate: { pairs: 36 } }],
    })
  })

  test('an empty array is a repetition that failed', () => {
    const baseline = items(passes(40).map((value, index): Value => (index < 2 ? [] : value)))
    expect(answer({ candidate: baseline })).toMatchObject({ rules: [{ estimate: { difference: -0.05 } }] })
  })

  test('one item says nothing, ten thousand are judged', () => {
    expect(answer({ baseline: items([1]), candidate: items([1]) })).toMatchObject({ verdict: 'inconclusive' })
    const many = { baseline: items(passes(10_000)), candidate: items(passes(10_000, 400)) }
    expect(answer(many)).toMatchObject({ verdict: 'failed', rules: [{ estimate: { pairs: 10_000 } }] })
  })

  test('a rule that does not read is an answer with an error', () => {
    expect(answer({ rules: { require: { ok: 'mean is good' } } })).toEqual({
      id: 'a',
      error: expect.stringContaining('A saved rule cannot be read: "mean is good"'),
    })
    expect(answer({ rules: { require: { ok: 'mean <= baseline' } } })).toMatchObject({
      id: 'a',
      error: expect.any(String),
    })
  })

  test('a case that cannot be judged has the verdict error', () => {
    expect(answer({ candidate: [] })).toMatchObject({ verdict: 'error', reasons: ['NO_ITEM_RAN'] })
  })
})
