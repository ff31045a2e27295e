import { expect, test } from '@jest/globals'
import { errorGate } from '../../src/core/gate-report.ts'
import { judge } from '../../src/core/judge.ts'
import { provenance } from '../../src/core/render/facts.ts'
import type { Baseline, ItemResult } from '../../src/core/run-record.ts'
import { say, plain } from '../../src/core/text.ts'
import { createGateRules, createRule } from '../support/create-rules.ts'
import {
  createFailedItemResult,
  createFoundBaseline,
  createItemResult,
  createRunRecord,
  createScoredItems,
} from '../support/create-run-record.ts'

function stepsOf(itemResults: ItemResult[], baseline: Baseline): string[] {
  const rules = createGateRules({ rules: [createRule(1)] })
  const candidate = createRunRecord({ itemResults })
  const { verdict, next } = judge({ gate: 'answers', rules, candidate, baseline, reportText: 'full' })
  expect(verdict).toBe('failed')
  return next.map(plain)
}

const wrong = createScoredItems('correct', [true, true, false])
const crashed = createScoredItems('correct', [true, true, null])
const right = createFoundBaseline(createRunRecord({ itemResults: createScoredItems('correct', [true, true, true]) }))

test('where items failed and no answer got worse, nobody is told to adapt what is expected', () => {
  for (const baseline of [right, { status: 'none' } as const]) {
    expect(stepsOf(crashed, baseline)).toEqual(['Mend what the failed items say.'])
  }
})

test('both sides are compared where there are two', () => {
  expect(stepsOf(wrong, right)).toContain('Open the worst items and compare what both sides answered.')
  const alone = stepsOf(wrong, { status: 'none' }).join('\n')
  expect(alone).not.toContain('both sides')
  expect(alone).toContain('adapt the expected outputs')
})

test('an item whose turn never came has not failed', () => {
  const cancelled = createFailedItemResult({ error: { code: 'CANCELLED', message: 'the run was cancelled' } })
  const itemResults = ['a', 'b', 'c', 'd'].map((id) =>
    id === 'a' ? createItemResult({ id }) : id === 'b' ? createFailedItemResult({ id }) : { ...cancelled, id },
  )
  const candidate = createRunRecord({ itemResults, complete: false })
  const gate = errorGate({ name: 'answers' }, [{ code: 'BUDGET_EXCEEDED', text: say`Over.` }], candidate)
  expect(gate.items).toMatchObject({ total: 4, scored: 1, failed: 1 })
  const facts = provenance(gate, candidate.finishedAt, { trusted: [] })
  expect(plain(facts.find(({ label }) => label === 'Dataset')?.words ?? [])).toContain('2 of 4 items run, 1 failed')
})
