import { describe, expect, test } from '@jest/globals'
import { parseSpec } from '../../../src/core/spec/parse.ts'
import type { Gate } from '../../../src/core/spec/gate-spec.ts'
import { extensions } from '../../support/extensions.ts'
import { refusalOf } from '../../support/refusal.ts'

function parse(evaluator: string, task = 'a.ts'): Gate | undefined {
  const text = `version: 1\ngates:\n  a:\n    dataset: x\n    task: ${task}\n    evaluators:\n      - ${evaluator}\n    baseline: main\n`
  return parseSpec(text, 'langfuse-gate.yml', extensions).gates[0]
}

describe('a judge of the spec', () => {
  test.each([
    [
      '{ score: helpful, judge: { prompt: helpful, label: staging, model: m } }',
      { prompt: 'helpful', label: 'staging', model: 'm' },
    ],
    ['{ score: helpful, judge: { prompt: helpful, version: 3 } }', { prompt: 'helpful', version: 3 }],
    ['{ score: helpful, judge: Factuality }', { autoevals: 'Factuality', options: {} }],
    ['{ score: helpful, judge: { autoevals: Battle, model: m } }', { autoevals: 'Battle', options: { model: 'm' } }],
  ])('%s', (text, judge) => {
    expect(parse(text)?.judges).toMatchObject([{ score: 'helpful', judge, place: { line: 7 } }])
    expect(parse(text)?.checks).toEqual([])
  })

  test('names one version', async () => {
    const [problem] = await refusalOf(() => parse('{ score: s, judge: { prompt: p, label: l, version: 1 } }'))
    expect(problem).toMatch(/either a label or a version/)
  })

  test('does not give a score that a check gives', async () => {
    const text = '{ score: s, judge: Factuality }\n      - { score: s, equals: 1 }'
    expect(await refusalOf(() => parse(text))).toEqual(['SPEC_INVALID Two evaluators give the score "s" (7)'])
  })
})

test('a task may be a prompt', () => {
  expect(parse('e.ts', '{ prompt: support-agent, label: staging, model: gpt-4o-mini }')?.task).toMatchObject({
    kind: 'prompt',
    options: { prompt: 'support-agent', label: 'staging', model: 'gpt-4o-mini' },
  })
})
