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

  test.each([
    ['{', null, 'the line is not JSON'],
    ['{"id": "b"}', 'b', 'baseline: Invalid input: expected array, received undefined'],
    ['[]', null, 'the line: Invalid input: expected object, received array'],
  ])('%s is an answer with an error', (line, id, error) => {
    expect(judgeCase(line)).toEqual({ id, error })
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
