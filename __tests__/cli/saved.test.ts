import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseRunRecords } from '../../src/core/saved-run.ts'
import { buildSources } from '../support/build.ts'
import { createProject, createSpecText, REQUIRE } from '../support/create-project.ts'
import { readReport, runCli, runForReport } from '../support/run-cli.ts'

const RULES = [
  'require: { quality: [mean >= 0.5, mean >= baseline - 0.02] }',
  'watch: { errors: sum == 0 }',
  'baseline: { file: before.json }',
]

let project: string
beforeAll(async () => {
  buildSources()
  project = createProject({ gate: RULES })
  await runCli(project, ['run', '--save', 'before.json'])
  writeFileSync(join(project, 'worse.yml'), createSpecText(RULES, 'worse.ts'))
  await runCli(project, ['run', 'worse.yml', '--save', 'after.json', '--json', 'run.json'])
})

describe('compare', () => {
  test.each(['after.json', 'run.json'])('gives %s the verdict, rules and estimates that run gave it', async (file) => {
    const [judged] = readReport(project, 'run.json').gates
    const { exitCode, report } = await runForReport(project, ['compare', file, 'before.json'])
    expect(exitCode).toBe(1)
    expect(report.gates).toMatchObject([
      {
        verdict: 'failed',
        rules: judged?.rules.map(({ place: _place, ...rule }) => rule),
        reasons: judged?.reasons,
        seed: judged?.seed,
      },
    ])
    expect(judged?.rules.filter(({ estimate }) => estimate !== null)).toHaveLength(1)
  })

  test('judges by the rules of --spec instead', async () => {
    const gate = ['require: { quality: mean >= 0.5 }']
    writeFileSync(join(project, 'lenient.yml'), createSpecText(gate))
    const { exitCode, report } = await runForReport(project, [
      ...['compare', 'after.json', 'before.json', '--spec', 'lenient.yml'],
    ])
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({
      spec: 'lenient.yml',
      gates: [{ verdict: 'passed', rules: [{ rule: 'mean >= 0.5' }] }],
    })
  })

  test.each([
    [['none.json', 'before.json'], 'RECORD_UNREADABLE'],
    [['after.json', 'none.json'], 'RECORD_UNREADABLE'],
    [['cases.jsonl', 'before.json'], 'RECORD_UNREADABLE'],
    [['empty.json', 'before.json'], 'INPUT_INVALID'],
    [['after.json', 'before.json', '--gate', 'other'], 'INPUT_INVALID'],
    [['after.json', 'after.json'], 'INPUT_INVALID'],
    [['run.json', 'after.json'], 'INPUT_INVALID'],
    [['after.json', 'cases.jsonl'], 'BASELINE_UNREADABLE'],
    [['after.json', 'empty.json'], 'BASELINE_NOT_FOUND'],
    [['after.json', 'before.json', '--spec', 'other.yml', '--gate', 'answers'], 'INPUT_INVALID'],
    [['after.json', 'before.json', '--spec', 'none.yml'], 'SPEC_NOT_FOUND'],
  ])('%j cannot be judged', async (operands, code) => {
    writeFileSync(join(project, 'empty.json'), '[]')
    writeFileSync(join(project, 'other.yml'), createSpecText(RULES).replace('answers:', 'refunds:'))
    const { exitCode, report } = await runForReport(project, ['compare', ...operands])
    expect([...report.problems, ...report.gates.flatMap(({ reasons }) => reasons)].map((one) => one.code)).toEqual([
      code,
    ])
    expect(exitCode).toBe(2)
  })
})

describe('what compare is given and could not be judged, or is not given', () => {
  const outcomes = async (operands: readonly string[]) => {
    const { exitCode, report } = await runForReport(project, ['compare', ...operands])
    const gates = report.gates.map(({ name, verdict, reasons }) => [name, verdict, reasons[0]?.code])
    return { exitCode, gates }
  }
  const failed = ['answers', 'failed', 'RULE_BROKEN']
  const lost = (gate: string) => [gate, 'error', 'RUN_NOT_FOUND']
  beforeAll(() => {
    const [judged] = readReport(project, 'run.json').gates
    if (!judged?.candidate) throw new TypeError('no run')
    const text = [{ value: 'The script ended.' }]
    const reasons = [{ code: 'SCRIPT_FAILED', message: 'The script ended.', text }]
    const report = { ...readReport(project, 'run.json'), verdict: 'error', passed: false, exitCode: 2 }
    const other = { ...judged.candidate, gate: 'refunds', name: 'refunds-1' }
    const unjudged = { ...judged, verdict: 'error', reasons }
    const write = (file: string, value: unknown): void => {
      writeFileSync(join(project, file), JSON.stringify(value))
    }
    write('unjudged.json', { ...report, gates: [unjudged] })
    write('half.json', { ...report, gates: [judged, { ...unjudged, name: 'refunds', candidate: null }] })
    write('none-ran.json', { ...report, gates: [{ ...unjudged, candidate: null }] })
    write('idle.json', {
      ...report,
      gates: [judged, { ...judged, name: 'refunds', verdict: 'passed', candidate: null, notAffected: [] }],
    })
    write('both.json', [JSON.parse(readFileSync(join(project, 'before.json'), 'utf8')), other])
    const gate = createSpecText(['require: { quality: mean >= 0.5 }'])
    const [, own = ''] = gate.split('gates:\n')
    writeFileSync(join(project, 'two.yml'), `${gate}${own.replace('answers:', 'refunds:')}`)
  })

  test.each([
    ['a gate that could not be judged', ['unjudged.json', 'before.json'], [['answers', 'error', 'SCRIPT_FAILED']]],
    [
      '… by a spec',
      ['unjudged.json', 'before.json', '--spec', 'two.yml', '--gate', 'answers'],
      [['answers', 'error', 'SCRIPT_FAILED']],
    ],
    ['… by name', ['unjudged.json', 'before.json', '--gate', 'answers'], [['answers', 'error', 'SCRIPT_FAILED']]],
    ['… with no run', ['none-ran.json', 'before.json'], [['answers', 'error', 'SCRIPT_FAILED']]],
    ['… beside another', ['half.json', 'before.json'], [failed, ['refunds', 'error', 'SCRIPT_FAILED']]],
    ['a gate of the baseline', ['after.json', 'both.json'], [failed, lost('refunds')]],
    [
      'a gate of the spec',
      ['after.json', 'before.json', '--spec', 'two.yml'],
      [['answers', 'passed', 'PASSED'], lost('refunds')],
    ],
    [
      'a gate of both',
      ['after.json', 'both.json', '--spec', 'two.yml'],
      [['answers', 'passed', 'PASSED'], lost('refunds')],
    ],
  ])('%s is an error again', async (_name, operands, gates) => {
    expect(await outcomes(operands)).toEqual({ exitCode: 2, gates })
  })

  test('--gate leaves the others out', async () => {
    const passed = { exitCode: 0, gates: [['answers', 'passed', 'PASSED']] }
    expect(await outcomes(['after.json', 'both.json', '--spec', 'two.yml', '--gate', 'answers'])).toEqual(passed)
    expect(await outcomes(['half.json', 'before.json', '--gate', 'answers'])).toEqual({ exitCode: 1, gates: [failed] })
  })

  test('a gate that was not affected stays as it is', async () => {
    const { gates } = await outcomes(['idle.json', 'both.json'])
    expect(gates).toEqual([failed, ['refunds', 'passed', 'RULE_BROKEN']])
  })

  test('a run that could not be judged is no baseline: of compare, of run and its spec, of bless, and kept by --save', async () => {
    expect(await outcomes(['after.json', 'unjudged.json'])).toMatchObject({
      exitCode: 2,
      gates: [['answers', 'error', 'BASELINE_UNREADABLE']],
    })
    writeFileSync(
      join(project, 'named.yml'),
      createSpecText([...RULES.slice(0, 2), 'baseline: { file: unjudged.json }']),
    )
    for (const argv of [['langfuse-gate.yml', '--baseline', 'unjudged.json'], ['named.yml']]) {
      const { exitCode, report } = await runForReport(project, ['run', ...argv])
      expect({ exitCode, codes: report.gates[0]?.reasons.map(({ code }) => code) }).toEqual({
        exitCode: 2,
        codes: ['BASELINE_UNREADABLE'],
      })
    }
    const why = ['--reason', 'release', '--owner', 'ana', '--output', 'blessed.json']
    const blessed = await runCli(project, ['baseline', 'bless', 'unjudged.json', ...why])
    expect(blessed.exitCode).toBe(2)
    expect(blessed.stdout).toContain('could not be judged, so it is no baseline')
    expect(existsSync(join(project, 'blessed.json'))).toBe(false)
    writeFileSync(join(project, 'refunds.yml'), createSpecText(REQUIRE).replace('answers:', 'refunds:'))
    writeFileSync(join(project, 'kept.json'), readFileSync(join(project, 'unjudged.json')))
    expect((await runCli(project, ['run', 'refunds.yml', '--save', 'kept.json'])).exitCode).toBe(0)
    const kept = parseRunRecords(readFileSync(join(project, 'kept.json'), 'utf8'), 'kept.json')
    expect(kept.map(({ gate }) => gate)).toEqual(['refunds'])
  })
})

describe('report', () => {
  test('prints what run printed, and ends as it did', async () => {
    const ran = await runForReport(project, ['run', 'worse.yml'])
    expect(await runCli(project, ['report', 'out/report.json'])).toEqual({
      exitCode: 1,
      stdout: ran.stdout,
      stderr: '',
    })
  })

  test.each([
    ['none.json', 'cannot be read'],
    ['before.json', 'is not a report of this version'],
    ['cases.jsonl', 'is not a report of this version'],
  ])('%s is refused', async (file, words) => {
    const result = await runCli(project, ['report', file])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain(words)
  })
})

describe('a report that says other than its gates', () => {
  test.each([
    ['a verdict on top', { verdict: 'passed', passed: true, exitCode: 0 }],
    ['an exit code', { exitCode: 0 }],
    ['that it passed', { passed: true }],
    ['a verdict of no gate', { verdict: 'passed', passed: true, exitCode: 0, gates: [] }],
  ])('%s is refused', async (_name, claims) => {
    writeFileSync(join(project, 'claims.json'), JSON.stringify({ ...readReport(project, 'run.json'), ...claims }))
    const { exitCode, report } = await runForReport(project, ['report', 'claims.json'])
    expect({ exitCode, codes: report.problems.map(({ code }) => code) }).toEqual({
      exitCode: 2,
      codes: ['RECORD_UNREADABLE'],
    })
  })
})

describe('check', () => {
  test('says what a dataset of the repository can show, and runs nothing', async () => {
    const result = await runCli(createProject({ files: { 'task.ts': 'process.exit(1)' } }), ['check'])
    expect(result).toMatchObject({ exitCode: 0, stderr: '' })
    expect(result.stdout).toMatch(/langfuse-gate\.yml.* is right: 1 gate\.\n.*1 written rules?\n.*With 30 items/)
  })

  test('says that it cannot know what a dataset in Langfuse shows without keys', async () => {
    const spec = createSpecText(['require: { quality: mean >= 1 }']).replace('./cases.jsonl', 'support-regression')
    const result = await runCli(createProject({ files: { 'langfuse-gate.yml': spec } }), ['check'])
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('no keys to read it with')
  })

  test.each([
    ['a mistake in the spec, with its place', 'requires: {}', /langfuse-gate\.yml:9:5.*requires.*require/],
    ['no spec', '', /There is no spec at.*none\.yml.*Write one/],
  ])('%s is exit code 2', async (_name, line, words) => {
    const directory = createProject({ gate: ['require: { quality: mean >= 1 }', ...(line === '' ? [] : [line])] })
    const result = await runCli(directory, ['check', ...(line === '' ? ['none.yml'] : [])])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toMatch(words)
  })

  test('a dataset that cannot be read is exit code 2', async () => {
    const result = await runCli(createProject({ files: { 'cases.jsonl': '{' } }), ['check'])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('cases.jsonl')
  })
})
