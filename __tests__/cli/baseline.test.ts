import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseCommand } from '../../src/cli/args.ts'
import { parseRunRecords } from '../../src/core/saved-run.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createItemResult, createRunRecord } from '../support/create-run-record.ts'
import {
  createFailedAnswer,
  createHostedDataset,
  createPushContext,
  recordRun,
  seedDataset,
  type RecordOptions,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse, type Scene } from '../support/fake-langfuse/scene.ts'
import { PUBLIC_KEY, SECRET_KEY } from '../support/fake-langfuse/start.ts'
import { refusalOf } from '../support/refusal.ts'
import { runCli, type CliResult } from '../support/run-cli.ts'

const SPEC = `version: 1
gates:
  order-status:
    dataset: orders
    task: task.mjs
    baseline: main
  absolute:
    dataset: orders
    task: task.mjs
    require: { correct: mean >= 0.5 }
`

/** In a folder with a spec, with the keys of a Langfuse in which these runs were recorded. */
function inFolder(
  runs: readonly (RecordOptions & { runId: string; event?: string })[],
  work: (cli: (...argv: readonly string[]) => Promise<CliResult>, directory: string) => Promise<void>,
): Promise<void> {
  return inLangfuse(async (scene: Scene) => {
    const dataset = createHostedDataset(3)
    seedDataset(scene, dataset)
    const started = Date.now() - 3_600_000
    for (const [index, { runId, event = 'push', ...options }] of runs.entries()) {
      const { identity } = createPushContext()
      const now = (): Date => new Date(started + index * 60_000)
      const context = createPushContext({ runId, identity: { ...identity, event }, now })
      await recordRun(scene, { dataset, context, ...options })
    }
    const env = { LANGFUSE_PUBLIC_KEY: PUBLIC_KEY, LANGFUSE_SECRET_KEY: SECRET_KEY, LANGFUSE_BASE_URL: scene.fake.url }
    const directory = createDirectory({ 'langfuse-gate.yml': SPEC })
    await work((...argv) => runCli(directory, ['baseline', ...argv], { env }), directory)
  })
}

describe('baseline list', () => {
  test('says which runs may serve, newest first, and why the others may not', () =>
    inFolder(
      [
        { runId: '1-1' },
        { runId: '2-1', event: 'pull_request' },
        { runId: '3-1', verdict: 'error' },
        { runId: '4-1', finished: { complete: false } },
        { runId: '5-1', answer: createFailedAnswer },
      ],
      async (cli) => {
        const { stdout, exitCode } = await cli('list', '--gate', 'order-status')
        const lines = stdout.trim().split('\n')
        expect(exitCode).toBe(0)
        expect(lines[0]).toBe('"order-status": 1 of 5 runs of branch "main" may serve')
        expect(
          lines.slice(2).map((line) => line.split(/ {2,}/).filter((_, column) => column === 0 || column > 3)),
        ).toEqual([
          ['order-status main@1111111 5-1', 'passed', 'no: more than 2 % of its items failed'],
          ['order-status main@1111111 4-1', 'passed', 'no: it was never marked complete'],
          ['order-status main@1111111 3-1', 'error', 'no: its gate could not judge it'],
          ['order-status main@1111111 2-1', 'passed', 'no: it was not recorded by a push or a schedule on the branch'],
          ['order-status main@1111111 1-1', 'passed', 'may serve'],
        ])
      },
    ))

  test('says where none was found', () =>
    inFolder([], async (cli) => {
      const { stdout } = await cli('list', '--gate', 'absolute', '--branch', 'release')
      expect(stdout).toBe('"absolute": Langfuse has no complete run of branch "release" from the last 365 days.\n')
    }))

  test('wants a branch where the gate names none', () =>
    inFolder([], async (cli) => {
      const { stdout, exitCode } = await cli('list', '--gate', 'absolute')
      expect(stdout).toContain('The gate "absolute" names no branch under "baseline".')
      expect(exitCode).toBe(2)
    }))

  test('needs keys', async () => {
    const { stdout, exitCode } = await runCli(createDirectory({ 'langfuse-gate.yml': SPEC }), ['baseline', 'list'])
    expect(stdout).toContain('needs Langfuse')
    expect(exitCode).toBe(2)
  })
})

describe('baseline show', () => {
  test('says what a run in Langfuse is of, and what it scored', () =>
    inFolder([{ runId: '1-1' }], async (cli) => {
      const { stdout, exitCode } = await cli('show', 'order-status main@1111111 1-1', '--gate', 'order-status')
      expect(exitCode).toBe(0)
      expect(stdout).toMatch(/^order-status main@1111111 1-1\n/)
      expect(stdout).toMatch(/ {2}run +complete: 3 of 3 item results, 0 failed\n/)
      expect(stdout).toMatch(/ {2}dataset +"orders", version .*, content "dataset-hash"\n/)
      expect(stdout).toMatch(/ {2}evaluators +"correct print-of-correct"\n/)
      expect(stdout).toMatch(/ {2}correct +1 +3\n/)
    }))

  test('says of a file why it is no baseline, and of text that it has no mean', async () => {
    const itemResults = [createItemResult({ scores: { tone: 'kind', good: 0.25 } })]
    const record = createRunRecord({ itemResults, planned: 2, complete: false })
    const directory = createDirectory({ 'run.json': JSON.stringify(record) })
    const { stdout } = await runCli(directory, ['baseline', 'show', 'run.json'])
    expect(stdout).toMatch(/run +not complete, so no baseline: 1 of 2 item results, 0 failed/)
    expect(stdout).toMatch(/good +0.25 +1\n/)
    expect(stdout).toMatch(/tone +– +1\n/)
  })

  test.each([
    ['no.json', 'cannot be read'],
    ['two.json', 'has not one run that is meant'],
  ])('refuses %s', async (file, words) => {
    const directory = createDirectory({ 'two.json': JSON.stringify([createRunRecord(), createRunRecord()]) })
    const { stdout, exitCode } = await runCli(directory, ['baseline', 'show', file])
    expect(stdout).toContain(words)
    expect(exitCode).toBe(2)
  })

  test('wants the gate where several could have the run', () =>
    inFolder([], async (cli) => {
      expect((await cli('show', 'nightly')).stdout).toContain('several gates whose run it could be')
      expect((await cli('show', 'nightly', '--gate', 'absolute')).stdout).toContain('is called "nightly"')
    }))
})

describe('baseline bless', () => {
  const why = ['--reason', 'release 4', '--owner', 'ana']

  test('keeps a run of Langfuse in the repository, with its outputs, and why and who', () =>
    inFolder([{ runId: '1-1' }], async (cli, directory) => {
      const named = ['bless', 'order-status main@1111111 1-1', '--gate', 'order-status'] as const
      const { stdout, exitCode } = await cli(...named, ...why)
      expect(exitCode).toBe(0)
      expect(stdout).toContain('it is kept in "evals/blessed/order-status.json"')
      const text = readFileSync(join(directory, 'evals/blessed/order-status.json'), 'utf8')
      const [record] = parseRunRecords(text, 'blessed')
      expect(record).toMatchObject({
        gate: 'order-status',
        complete: true,
        blessed: { reason: 'release 4', owner: 'ana', at: expect.stringMatching(/^\d{4}-/) as unknown as string },
      })
      expect(record?.itemResults.map(({ output }) => output)).toEqual([{ answer: 1 }, { answer: 1 }, { answer: 1 }])
    }))

  test('keeps a file where it is told to, without the secrets of the environment', async () => {
    const itemResults = [createItemResult({ output: 'the key is sk-very-secret' })]
    const directory = createDirectory({ 'run.json': JSON.stringify(createRunRecord({ itemResults })) })
    const argv = ['baseline', 'bless', 'run.json', ...why, '--output', 'kept/anchor.json']
    const { exitCode } = await runCli(directory, argv, { env: { LANGFUSE_SECRET_KEY: 'sk-very-secret' } })
    expect(exitCode).toBe(0)
    const [record] = parseRunRecords(readFileSync(join(directory, 'kept/anchor.json'), 'utf8'), 'kept')
    expect(record?.itemResults[0]?.output).toBe('the key is ***')
  })

  test('refuses a run that is not complete', async () => {
    const directory = createDirectory()
    writeFileSync(join(directory, 'run.json'), JSON.stringify(createRunRecord({ complete: false })))
    const { stdout, exitCode } = await runCli(directory, ['baseline', 'bless', 'run.json', ...why])
    expect(stdout).toContain('is not complete')
    expect(exitCode).toBe(2)
  })
})

test.each([
  ['baseline', 'The command baseline is followed by "list", "show" and "bless"; found nothing.'],
  ['baseline keep a', 'The command baseline is followed by "list", "show" and "bless"; found "keep".'],
  ['baseline list a b', 'The command baseline list takes one spec; found "a" and "b".'],
  ['baseline list --owner ana', 'The command baseline "list" does not take "--owner".'],
  ['baseline show', 'The command baseline "show" takes the name or the file of one run; found 0.'],
  ['baseline show a --branch main', 'The command baseline "show" does not take "--branch".'],
  ['baseline show a --gate x --gate y', 'The command baseline "show" takes one --gate.'],
  [
    'baseline bless a --owner ana',
    'The command baseline bless takes --reason and --owner: why this run, and who says so.',
  ],
  ['baseline list --json x', 'The command "baseline" does not take "--json".'],
])('%s is refused', async (line, message) => {
  expect(await refusalOf(() => parseCommand(line.split(' ')))).toEqual([`INPUT_INVALID ${message}`])
})
