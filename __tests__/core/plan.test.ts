import { expect, test } from '@jest/globals'
import { describePlan, planDataset } from '../../src/core/plan.ts'
import { plain } from '../../src/core/text.ts'

test('what a dataset can show follows from the number of its items', () => {
  expect(planDataset(100, 'balanced')?.passFail).toBeCloseTo(0.12, 2)
  expect(planDataset(100, 'balanced')?.judge).toBeCloseTo(0.07, 2)
  expect(planDataset(300, 'balanced')?.passFail).toBeCloseTo(0.07, 2)
  expect(plain(describePlan(100, 'balanced'))).toBe(
    'With 100 items a comparison finds a drop of about 12 points in a pass or fail score, and of 7 points in a judge’s score from 0 to 1, 4 times out of 5; unchanged code is blocked at most 2.5 % of the time.',
  )
})

test('too few items can show nothing', () => {
  expect(planDataset(4, 'balanced')).toBe(null)
  expect(plain(describePlan(4, 'balanced'))).toBe(
    'With 4 items no comparison can show a drop: it takes 5 items at least.',
  )
})
