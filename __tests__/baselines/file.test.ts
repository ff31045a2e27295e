import { expect, test } from '@jest/globals'
import { fileBaseline } from '../../src/baselines/file.ts'
import { renderRunRecords } from '../../src/core/saved-run.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createDataset, createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import { refusalOf } from '../support/refusal.ts'

const record = createRunRecord()
const directory = createDirectory({
  'evals/baseline.json': renderRunRecords([createRunRecord({ gate: 'refunds' }), record]),
  'broken.json': '{',
})
const find = (file: string) =>
  fileBaseline.find({ file }, createGate(), createDataset([]), createRunContext({ directory }))

test('a saved run is found by its gate, and says which file it is', async () => {
  expect(await find('evals/baseline.json')).toEqual({
    status: 'found',
    record,
    origin: { kind: 'file', words: ['the file ', { value: 'evals/baseline.json' }] },
  })
})

test('a file that was named and is not there is an error, and never a missing baseline', async () => {
  expect(await refusalOf(() => find('none.json'))).toEqual([
    'BASELINE_NOT_FOUND The baseline cannot be read: There is no file at "none.json"',
  ])
  expect(await refusalOf(() => find('evals'))).toEqual([
    'BASELINE_UNREADABLE The baseline cannot be read: "evals" is not a regular file',
  ])
  expect(await refusalOf(() => find('broken.json'))).toEqual([
    expect.stringMatching(/^BASELINE_UNREADABLE The file "broken.json" is not JSON/),
  ])
})
