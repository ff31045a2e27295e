import { describe, expect, test } from '@jest/globals'
import { parseCommand } from '../../src/cli/args.ts'
import { TOOL } from '../../src/version.ts'
import { createDirectory } from '../support/create-directory.ts'
import { refusalOf } from '../support/refusal.ts'
import { runCli } from '../support/run-cli.ts'

describe('what a command line means', () => {
  const outputs = { color: true }
  test.each([
    ['run', { name: 'run', gates: [], outputs }],
    [
      'run a.yml --gate x --gate y --baseline b --save s --json j --markdown m --html h --no-color',
      {
        name: 'run',
        spec: 'a.yml',
        gates: ['x', 'y'],
        baseline: 'b',
        save: 's',
        outputs: { json: 'j', markdown: 'm', html: 'h', color: false },
      },
    ],
    ['compare a b', { name: 'compare', candidate: 'a', baseline: 'b', outputs }],
    [
      'compare a --spec s b --gate g',
      { name: 'compare', candidate: 'a', baseline: 'b', spec: 's', gate: 'g', outputs },
    ],
    ['check', { name: 'check', outputs }],
    ['report r --json j', { name: 'report', report: 'r', outputs: { json: 'j', color: true } }],
    [
      'selfcheck a b c --gate g --json j',
      { name: 'selfcheck', runs: ['a', 'b', 'c'], gate: 'g', outputs: { json: 'j', color: true } },
    ],
    ['judge --jsonl', { name: 'judge' }],
    ['run --help', { name: 'help' }],
    ['-h', { name: 'help' }],
    ['--version', { name: 'version' }],
  ])('%s', (line, command) => {
    expect(parseCommand(line.split(' '))).toEqual(command)
  })
})

describe('what is refused', () => {
  test.each([
    [
      '',
      'No command is given. The commands are "run", "compare", "check", "report", "selfcheck", "judge" and "baseline".',
    ],
    [
      '--json out.json',
      'No command is given. The commands are "run", "compare", "check", "report", "selfcheck", "judge" and "baseline".',
    ],
    [
      'rnu',
      'There is no command "rnu". The commands are "run", "compare", "check", "report", "selfcheck", "judge" and "baseline".',
    ],
    [
      'toString',
      'There is no command "toString". The commands are "run", "compare", "check", "report", "selfcheck", "judge" and "baseline".',
    ],
    ['run a b', 'The command "run" takes one spec; found "a" and "b".'],
    ['check a b', 'The command "check" takes one spec; found "a" and "b".'],
    ['check --json x --gate y', 'The command "check" does not take "--json" and "--gate".'],
    ['run --spec a', 'The command "run" does not take "--spec".'],
    ['compare a b --save c', 'The command "compare" does not take "--save".'],
    ['compare a b --gate x --gate y', 'The command compare takes one --gate.'],
    ['compare a', 'The command "compare" takes "CANDIDATE.json" and "BASELINE.json"; found 1 of them.'],
    ['compare a b c', 'The command "compare" takes "CANDIDATE.json" and "BASELINE.json"; found 3 of them.'],
    ['report', 'The command "report" takes "REPORT.json"; found 0 of them.'],
    ['selfcheck', 'The command selfcheck takes the files of two runs or more; found none.'],
    ['selfcheck a b --gate x --gate y', 'The command selfcheck takes one --gate.'],
    ['judge', 'The command judge takes "--jsonl", the one format that it reads.'],
    ['judge --jsonl cases.jsonl', 'The command judge takes no file; found "cases.jsonl".'],
    ['judge --json a', 'The command "judge" does not take "--json".'],
    ['report a --baseline b', 'The command "report" does not take "--baseline".'],
  ])('%s', async (line, message) => {
    const argv = line.split(' ').filter((word) => word !== '')
    expect(await refusalOf(() => parseCommand(argv))).toEqual([`INPUT_INVALID ${message}`])
  })

  test.each(['run --gates x', 'run --gate', 'run --pdf x', 'run --no-gate', 'run --help=yes', 'run -x'])(
    '%s, in the words of Node',
    async (line) => {
      expect(await refusalOf(() => parseCommand(line.split(' ')))).toEqual([
        expect.stringMatching(/^INPUT_INVALID The arguments cannot be read: /),
      ])
    },
  )

  test('with exit code 2, and what to do', async () => {
    const result = await runCli(createDirectory(), ['rnu'])
    expect(result).toMatchObject({ exitCode: 2, stderr: '' })
    expect(result.stdout).toMatch(/There is no command.*See langfuse-gate --help\./)
    expect(result.stdout).toMatch(/error, exit code 2\n$/)
  })
})

test('help and version are all that is printed', async () => {
  const directory = createDirectory()
  const help = await runCli(directory, ['--help'])
  expect(help).toMatchObject({ exitCode: 0, stderr: '' })
  expect(help.stdout).toMatch(/^langfuse-gate: [^]* run \[SPEC\][^]*Exit codes/)
  expect(await runCli(directory, ['--version'])).toEqual({ exitCode: 0, stdout: `${TOOL}\n`, stderr: '' })
})
