import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseRunRecords } from '../../src/core/saved-run.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createProject, createRows, createSpecText, REQUIRE } from '../support/create-project.ts'
import { runCli, runForReport } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

describe('the verdict and its exit code', () => {
  test.each([
    ['passed', 0, REQUIRE],
    ['failed', 1, ['require: { quality: mean >= 1.1 }']],
    ['needs-review', 1, ['review: { quality: mean >= 1.1 }']],
    ['passed', 0, ['watch: { quality: mean >= 1.1 }', ...REQUIRE]],
  ])('%s is exit code %i', async (verdict, exitCode, gate) => {
    const result = await runForReport(createProject({ items: 5, gate }), ['run'])
    expect(result).toMatchObject({ exitCode, report: { verdict, exitCode, passed: exitCode === 0 } })
    expect(result.report.gates.map((one) => [one.name, one.verdict])).toEqual([['answers', verdict]])
    expect(result.stdout).toContain('answers')
  })

  test('inconclusive is exit code 0', async () => {
    const gate = ['require: { quality: mean >= baseline }', 'baseline: { file: baseline.json }']
    const project = createProject({ items: 5, input: (index) => ({ quality: index / 10 }), gate })
    const first = await runForReport(project, ['run', '--save', 'baseline.json'])
    expect(first).toMatchObject({ exitCode: 0, report: { verdict: 'inconclusive' } })
    expect(first.report.gates[0]?.baselineState.status).toBe('missing')
  })

  test('the spec is found in .github too, or where the command line says', async () => {
    const spec = createSpecText(REQUIRE)
    const project = createProject({ items: 2, files: { '.github/langfuse-gate.yml': spec, 'evals/gate.yml': spec } })
    expect((await runForReport(project, ['run', 'evals/gate.yml'])).report.spec).toBe('evals/gate.yml')
    rmSync(join(project, 'langfuse-gate.yml'))
    expect((await runForReport(project, ['run'])).report.spec).toBe('.github/langfuse-gate.yml')
    writeFileSync(join(project, 'langfuse-gate.yml'), 'version: 1')
    expect((await runForReport(project, ['run'])).report).toMatchObject({ spec: 'langfuse-gate.yml', exitCode: 2 })
  })
})

describe('no verdict without a spec that is right', () => {
  test('there is none', async () => {
    const result = await runForReport(createDirectory(), ['run'])
    expect(result).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'SPEC_NOT_FOUND' }] } })
    expect(result.stdout).toContain('There is no spec: neither langfuse-gate.yml nor .github/langfuse-gate.yml exists.')
    expect((await runForReport(createDirectory(), ['run', 'none.yml'])).stdout).toMatch(
      /There is no spec at.*none\.yml/,
    )
  })

  test('it is a directory', async () => {
    const result = await runForReport(createDirectory(), ['run', '.'])
    expect(result).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'SPEC_NOT_FOUND' }] } })
  })

  test('every mistake is shown with its place, and nothing has run', async () => {
    const project = createProject({ gate: ['requires: {}', 'require: { quality: mean => 1 }'] })
    const result = await runForReport(project, ['run'])
    expect(result).toMatchObject({ exitCode: 2, stderr: '', report: { verdict: 'error', gates: [] } })
    expect(result.report.problems.map(({ code, place }) => [code, place?.file, place?.line])).toEqual([
      ['SPEC_INVALID', 'langfuse-gate.yml', 8],
      ['SPEC_INVALID', 'langfuse-gate.yml', 9],
    ])
    expect(result.stdout).toMatch(/langfuse-gate\.yml:8:5[^]*langfuse-gate\.yml:9:/)
  })
})

describe('which gates run', () => {
  const spec = `${createSpecText(REQUIRE)}${createSpecText(REQUIRE).split('\n').slice(2).join('\n').replace('answers', 'refunds')}`
  const project = () => createProject({ items: 2, files: { 'langfuse-gate.yml': spec } })

  test('all of them, or those that are named', async () => {
    const directory = project()
    const names = async (...argv: string[]) =>
      (await runForReport(directory, ['run', ...argv])).report.gates.map(({ name }) => name)
    expect(await names()).toEqual(['answers', 'refunds'])
    expect(await names('--gate', 'refunds')).toEqual(['refunds'])
  })

  test('a gate that the spec does not have is refused, with those that it has', async () => {
    const result = await runForReport(project(), ['run', '--gate', 'answer'])
    expect(result).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'INPUT_INVALID' }], gates: [] } })
    expect(result.stdout).toMatch(/no gate called.*answer[^]*Its gates are.*answers.*refunds/)
  })
})

describe('a saved run', () => {
  const RELATIVE = ['require: { quality: mean >= baseline - 0.02 }', 'baseline: { file: baseline.json }']

  test('is the baseline of the next one, under the name that the spec has for it', async () => {
    const project = createProject({ gate: RELATIVE })
    const first = await runForReport(project, ['run', '--save', 'baseline.json'])
    expect(first.report.gates[0]).toMatchObject({ verdict: 'inconclusive', baselineState: { status: 'missing' } })
    expect(parseRunRecords(readFileSync(join(project, 'baseline.json'), 'utf8'), 'x')).toHaveLength(1)
    const same = await runForReport(project, ['run'])
    expect(same.report.gates[0]).toMatchObject({ verdict: 'passed', baselineState: { status: 'found' } })
    writeFileSync(join(project, 'langfuse-gate.yml'), createSpecText(RELATIVE, 'worse.ts'))
    const worse = await runForReport(project, ['run'])
    expect(worse).toMatchObject({ exitCode: 1, report: { verdict: 'failed' } })
  })

  test('only the file that --save makes may be missing', async () => {
    const project = createProject({ items: 2, gate: RELATIVE })
    const result = await runForReport(project, ['run', '--save', 'other.json'])
    expect(result).toMatchObject({ exitCode: 2, report: { gates: [{ reasons: [{ code: 'BASELINE_NOT_FOUND' }] }] } })
    expect(existsSync(join(project, 'other.json'))).toBe(false)
    expect(result.stderr).toContain('Nothing was saved: no gate could be judged.')
  })

  test('the file that --save makes may be without a gate that is new; no other file may, nor one that does not read', async () => {
    const files = { 'baseline.json': '[]', 'broken.json': '{' }
    const project = createProject({ items: 2, gate: RELATIVE, files })
    const other = await runForReport(project, ['run', '--save', 'other.json'])
    expect(other).toMatchObject({ exitCode: 2, report: { gates: [{ reasons: [{ code: 'BASELINE_NOT_FOUND' }] }] } })
    const own = await runForReport(project, ['run', '--save', 'baseline.json'])
    expect(own.report.gates[0]).toMatchObject({ verdict: 'inconclusive', baselineState: { status: 'missing' } })
    expect(own.stdout).toContain('no run of this gate yet')
    expect(parseRunRecords(readFileSync(join(project, 'baseline.json'), 'utf8'), 'x')).toHaveLength(1)
    const unreadable = RELATIVE.map((line) => line.replace('baseline.json', 'broken.json'))
    writeFileSync(join(project, 'langfuse-gate.yml'), createSpecText(unreadable))
    const broken = await runForReport(project, ['run', '--save', 'broken.json'])
    expect(broken).toMatchObject({ exitCode: 2, report: { problems: [{ code: 'RECORD_UNREADABLE' }], gates: [] } })
    expect(readFileSync(join(project, 'broken.json'), 'utf8')).toBe('{')
  })

  test('takes the place of the earlier run of its gate; those of other gates stay', async () => {
    const gate = createSpecText(REQUIRE).split('\n').slice(2).join('\n')
    const spec = `${createSpecText(REQUIRE)}${gate.replace('answers', 'refunds')}${gate.replace('answers', 'slow')}`
    const project = createProject({ items: 2, files: { 'langfuse-gate.yml': spec, 'runs.json': '{' } })
    const saved = () => parseRunRecords(readFileSync(join(project, 'runs.json'), 'utf8'), 'x')

    const unreadable = await runForReport(project, ['run', '--save', 'runs.json'])
    expect(unreadable).toMatchObject({ exitCode: 2, stderr: '', report: { problems: [{ code: 'RECORD_UNREADABLE' }] } })
    expect(unreadable.stdout).toMatch(/runs\.json.*is not JSON[^]*Remove the file, or give.*--save.*another path/)
    rmSync(join(project, 'runs.json'))

    await runCli(project, ['run', '--save', 'runs.json'])
    const all = saved()
    expect(all.map((run) => run.gate)).toEqual(['answers', 'refunds', 'slow'])
    await runCli(project, ['run', '--gate', 'refunds', '--save', 'runs.json'])
    const after = saved()
    expect(after.map((run) => run.gate)).toEqual(['answers', 'refunds', 'slow'])
    expect(after.map((run, index) => run.name === all[index]?.name)).toEqual([true, false, true])
  })

  test('of a dataset that became another one: the file that is in the way is named', async () => {
    const project = createProject({ items: 10, gate: RELATIVE })
    await runCli(project, ['run', '--save', 'baseline.json'])
    writeFileSync(
      join(project, 'cases.jsonl'),
      createRows(10, () => ({ quality: 0.9 })),
    )
    const { exitCode, stderr } = await runCli(project, ['run', '--save', 'baseline.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/Nothing was saved: .* To begin anew, remove .*baseline\.json.* and run again/)
  })

  test('a path that cannot be written is said, with exit code 2', async () => {
    const project = createProject({ items: 2 })
    const result = await runCli(project, ['run', '--save', 'task.ts/baseline.json'])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('passed')
    expect(result.stderr).toMatch(/was not saved as.*task\.ts\/baseline\.json.*the verdict stands/)
  })

  test('--baseline answers for the spec’s own baseline, none among them', async () => {
    const project = createProject({ gate: ['require: { quality: mean >= baseline - 0.02 }', 'baseline: main'] })
    writeFileSync(join(project, 'plain.yml'), createSpecText(REQUIRE))
    expect((await runCli(project, ['run', 'plain.yml', '--save', 'before.json'])).exitCode).toBe(0)
    const found = await runForReport(project, ['run', '--baseline', 'before.json'])
    expect(found.report.gates[0]).toMatchObject({ verdict: 'passed', baselineState: { status: 'found' } })
    const none = await runForReport(project, ['run', 'plain.yml', '--baseline', 'before.json'])
    expect(none.report.gates[0]).toMatchObject({ verdict: 'passed', baselineState: { status: 'found' } })
    const missing = await runForReport(project, ['run', 'plain.yml', '--baseline', 'absent.json'])
    expect(missing).toMatchObject({ exitCode: 2, report: { verdict: 'error' } })
  })
})
