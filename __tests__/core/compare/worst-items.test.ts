import { describe, expect, test } from '@jest/globals'
import { judge } from '../../../src/core/judge.ts'
import { worstItems } from '../../../src/core/render/worst-items.ts'
import type { GateReport } from '../../../src/core/report.ts'
import { plain } from '../../../src/core/text.ts'
import { createGateRules, createRelativeRule } from '../../support/create-rules.ts'
import { createFoundBaseline, createRunRecord } from '../../support/create-run-record.ts'
import { createResults, type Values } from '../../support/judge-values.ts'

/** With as many, one failed result of the baseline leaves it a baseline. */
const rest = Array.from({ length: 60 }, () => 1)

/** Each repetition’s output, comment and trace say which it is. */
function judgeRepeated(
  candidate: Values,
  baseline: Values,
  rules = [createRelativeRule(-0.02)],
  score = 'correct',
): GateReport {
  const record = (side: string, values: Values) =>
    createRunRecord({
      itemResults: createResults(values, score).map((result) => ({
        ...result,
        link: `https://langfuse.example/${side}/${String(result.repetition)}`,
        ...(result.error === null
          ? { output: `${side} ${String(result.repetition)}`, comments: { [score]: `of ${String(result.repetition)}` } }
          : {}),
      })),
    })
  return judge({
    gate: 'order-status',
    rules: createGateRules({ rules }),
    candidate: record('candidate', candidate),
    baseline: createFoundBaseline(record('baseline', baseline)),
    reportText: 'full',
  })
}

describe('of a repeated item the report shows', () => {
  test('the worst repetition of the candidate beside the best of the baseline, what was said of it, and which it is', () => {
    const { worst } = judgeRepeated([[0.9, 0.2, 0.4], 1], [[0.5, 0.8], 1])
    expect(worst).toHaveLength(1)
    expect(worst[0]).toMatchObject({
      candidateOutput: 'candidate 1',
      candidateLink: 'https://langfuse.example/candidate/1',
      candidateRepetition: { number: 2, of: 3 },
      baselineOutput: 'baseline 1',
      baselineLink: 'https://langfuse.example/baseline/1',
      baselineRepetition: { number: 2, of: 2 },
    })
    expect(plain(worst[0]?.why ?? [])).toBe('"of 1"')
  })

  test('the first of those that are alike', () => {
    const { worst } = judgeRepeated([[false, false, true]], [[true, true, true]])
    expect(worst[0]).toMatchObject({
      candidateRepetition: { number: 1, of: 3 },
      baselineRepetition: { number: 1, of: 3 },
    })
  })

  test('the repetition that failed, which has no output, and one of the baseline that did not', () => {
    const { worst } = judgeRepeated([[1, 1, null], ...rest], [[null, 1], ...rest])
    expect(worst[0]).toMatchObject({
      score: 'errors',
      candidateLink: 'https://langfuse.example/candidate/2',
      candidateRepetition: { number: 3, of: 3 },
      baselineOutput: 'baseline 1',
      baselineRepetition: { number: 2, of: 2 },
    })
    expect(worst[0]?.candidateOutput).toBeUndefined()
  })

  test('the slowest, whatever failed repetitions of the baseline stand before those that were timed', () => {
    const rules = [createRelativeRule({ kind: 'none' }, { score: 'latency', operator: '<=' })]
    const { worst } = judgeRepeated([[1, 5], ...rest], [[null, 2, 1], ...rest], rules, 'latency')
    expect(worst[0]).toMatchObject({
      score: 'latency',
      candidateRepetition: { number: 2, of: 2 },
      baselineRepetition: { number: 3, of: 3 },
    })
  })

  test('its number beside the outputs and the traces; none where an item was run once', () => {
    const labels = (report: GateReport) =>
      worstItems(report).flatMap(({ texts, links }) =>
        [...texts, ...links].map((one) => ('label' in one ? one.label : one.words)),
      )
    expect(labels(judgeRepeated([[1, 0]], [1]))).toEqual([
      ...['Baseline', 'Candidate, repetition 2 of 2', 'baseline trace', 'candidate trace, repetition 2 of 2'],
    ])
    expect(labels(judgeRepeated([0], [1]))).toEqual(['Baseline', 'Candidate', 'baseline trace', 'candidate trace'])
  })
})
