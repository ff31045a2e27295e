import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { renderRunRecords } from '../../src/core/saved-run.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import { createResults } from '../support/judge-values.ts'
import { runCli } from '../support/run-cli.ts'

/** Files of runs whose items fail now and then. */
function saveRuns(count: number): { directory: string; files: string[] } {
  const directory = createDirectory()
  const files = Array.from({ length: count }, (_, run) => {
    const passes = Array.from({ length: 40 }, (__, index) => (index * 7 + run * 11) % 13 !== 0)
    const file = `run-${String(run)}.json`
    const record = createRunRecord({ name: `run ${String(run)}`, itemResults: createResults(passes) })
    writeFileSync(join(directory, file), renderRunRecords([record]))
    return file
  })
  return { directory, files }
}

test('says how often runs of the same code are red, with what is promised, and writes it', async () => {
  const { directory, files } = saveRuns(3)
  const result = await runCli(directory, ['selfcheck', ...files, '--json', 'out/check.json'])
  expect(result).toMatchObject({ exitCode: 0, stderr: '' })
  expect(result.stdout).toMatch(
    /^"order-status": 3 runs, each judged against each other: \d of 6 red, .* \(95 % interval /,
  )
  expect(result.stdout).toContain('The preset promises 2.5 % at most, of the relative rules.')
  expect(result.stdout).toMatch(/"correct": [\d.]+ % of 40 items differ between two runs\./)
  expect(JSON.parse(readFileSync(join(directory, 'out/check.json'), 'utf8'))).toMatchObject([
    { gate: 'order-status', runs: ['run 0', 'run 1', 'run 2'], promised: 0.025, pairs: { of: 6 }, swaps: { of: 400 } },
  ])
})

test.each([
  [['run-0.json'], 'needs two runs of the same code or more; found 1.'],
  [['run-0.json', 'run-0.json'], 'The run "run 0" of the gate "order-status" is given twice.'],
  [['run-0.json', 'none.json'], 'The file "none.json" cannot be read'],
  [
    ['run-0.json', 'run-1.json', '--gate', 'tone'],
    'The files have no run of the gate "tone"; their gates are "order-status".',
  ],
])('%j cannot be measured: exit code 2', async (argv, message) => {
  const { directory } = saveRuns(2)
  const result = await runCli(directory, ['selfcheck', ...argv])
  expect(result.exitCode).toBe(2)
  expect(result.stdout).toContain(message)
})
