import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { TOOL } from '../../src/version.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createProject, createSpecText, REQUIRE } from '../support/create-project.ts'
import { describeWith } from '../support/parts.ts'
import { readReport, type CliResult } from '../support/run-cli.ts'

const RELATIVE = ['require: { quality: mean >= baseline - 0.02 }', 'baseline: { file: baseline.json }']

/** The built program, at a place where no package of this repository is found. */
let program: string
beforeAll(() => {
  const directory = createDirectory()
  cpSync(join(import.meta.dirname, '../../dist'), directory, { recursive: true })
  program = join(directory, 'cli/index.js')
})

/** A process with pipes for streams, and an environment without keys. */
function runBuilt(node: string, cwd: string, argv: readonly string[]): Promise<CliResult> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd }
  return new Promise((resolve) => {
    const child = execFile(node, [program, ...argv], { cwd, env }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr })
    })
  })
}

function testsOn(node: string): void {
  test('--version', async () => {
    const result = await runBuilt(node, createDirectory(), ['--version'])
    expect(result).toEqual({ exitCode: 0, stdout: `${TOOL}\n`, stderr: '' })
  })

  test('the first run makes the baseline, the next is compared with it, a worse one fails', async () => {
    const project = createProject({ gate: RELATIVE, files: { 'worse.yml': createSpecText(RELATIVE, 'worse.ts') } })
    expect((await runBuilt(node, project, ['run', '--save', 'baseline.json'])).exitCode).toBe(0)
    const same = await runBuilt(node, project, ['run', '--json', 'same.json'])
    expect([same.exitCode, readReport(project, 'same.json').verdict]).toEqual([0, 'passed'])
    const worse = await runBuilt(node, project, ['run', 'worse.yml', '--json', 'worse.json'])
    expect([worse.exitCode, readReport(project, 'worse.json').verdict]).toEqual([1, 'failed'])
    expect(worse.stderr.split('\n').filter((line) => line !== '')).toHaveLength(4)
    expect(await runBuilt(node, project, ['report', 'worse.json'])).toEqual({ ...worse, stderr: '' })
    expect((await runBuilt(node, project, ['compare', 'worse.json', 'baseline.json'])).exitCode).toBe(1)
  })

  test('what cannot be judged is exit code 2', async () => {
    const project = createProject({ items: 3, gate: REQUIRE, input: () => ({ exit: true }) })
    const result = await runBuilt(node, project, ['run'])
    expect(result.exitCode).toBe(2)
    expect(result.stdout).toContain('The preflight failed')
    expect((await runBuilt(node, project, ['check', 'none.yml'])).exitCode).toBe(2)
  })
}

describe('the built program', () => {
  testsOn(process.execPath)
})

describeWith('node24', 'the built program on Node 24', testsOn)
