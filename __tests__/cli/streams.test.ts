import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createProject, REQUIRE } from '../support/create-project.ts'
import { readReport, runCli } from '../support/run-cli.ts'

beforeAll(() => {
  buildSources()
})

describe('progress', () => {
  test('a line at each quarter on the error stream; the report is alone on the other', async () => {
    const result = await runCli(createProject({ items: 8 }), ['run'])
    expect(result.stderr.split('\n')).toEqual([
      ...[2, 4, 6, 8].map((finished) => `answers: ${String(finished)} of 8 items`),
      '',
    ])
    expect(result.stdout).toMatch(/^passed {2}answers: /)
  })

  test('on a terminal one line, written over, and gone at the end', async () => {
    const result = await runCli(createProject({ items: 3 }), ['run'], { isTTY: true })
    const line = (finished: number) => `\r\u001B[Kanswers: ${String(finished)} of 3 items`
    expect(result.stderr).toBe(`${line(1)}${line(2)}${line(3)}\r\u001B[K\r\u001B[K`)
  })

  test('gone too when the preflight ends the run', async () => {
    const result = await runCli(createProject({ items: 3, input: () => ({ crash: true }) }), ['run'], { isTTY: true })
    expect(result.exitCode).toBe(2)
    expect(result.stderr).toBe('\r\u001B[Kanswers: 1 of 3 items, 1 failed\r\u001B[K')
  })
})

describe('colors', () => {
  const escape = '\u001B['
  test.each([
    ['a terminal has them', { isTTY: true }, [], true],
    ['a file has none', {}, [], false],
    ['NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, [], false],
    ['an empty NO_COLOR is none', { isTTY: true, env: { NO_COLOR: '' } }, [], true],
    ['--no-color', { isTTY: true }, ['--no-color'], false],
  ])('%s', async (_name, options, flags, hasColors) => {
    const project = createProject({ files: { 'langfuse-gate.yml': 'version: 2' } })
    for (const argv of [['run'], ['check']]) {
      expect((await runCli(project, [...argv, ...flags], options)).stdout.includes(escape)).toBe(hasColors)
    }
  })

  test('a command line that is refused has none either when it says so', async () => {
    expect((await runCli('.', ['rnu', '--no-color'], { isTTY: true })).stdout).not.toContain(escape)
  })
})

describe('files', () => {
  test('--json is as its schema says, --markdown as it would be posted; both directories are made', async () => {
    const project = createProject({ items: 3 })
    await runCli(project, ['run', '--json', 'a/b/report.json', '--markdown', 'c/report.md'])
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
    const schema = read(join(import.meta.dirname, '../../schemas/gate-report.v1.schema.json')) as object
    expect([ajv.validate(schema, read(join(project, 'a/b/report.json'))), ajv.errors]).toEqual([true, null])
    expect(readFileSync(join(project, 'c/report.md'), 'utf8')).toContain('| ')
  })

  test.each([
    ['--json', 'JSON report'],
    ['--markdown', 'Markdown report'],
    ['--html', 'HTML report'],
    ['--save', 'run'],
  ])('%s that cannot be written is no pass, and the verdict is told', async (flag, what) => {
    const project = createProject({ items: 2, gate: REQUIRE })
    // Below /proc nobody makes a directory, and Node's own way to make several tries for ever.
    for (const path of ['task.ts/out/report', '/proc/none/report']) {
      const argv = flag === '--json' ? [] : ['--json', 'report.json']
      const result = await runCli(project, ['run', flag, path, ...argv])
      expect(result.exitCode).toBe(2)
      expect(result.stdout).toContain('passed')
      expect(result.stderr).toContain(`warning: The ${what} was not `)
      expect(result.stderr).toContain(path)
      if (flag !== '--json') expect(readReport(project, 'report.json').verdict).toBe('passed')
    }
  })

  test('a link stays one, and what is no file is written to', async () => {
    const project = createProject({ items: 2, gate: REQUIRE })
    writeFileSync(join(project, 'kept.json'), '')
    symlinkSync('kept.json', join(project, 'link.json'))
    execFileSync('mkfifo', [join(project, 'pipe')])
    const piped = readFile(join(project, 'pipe'), 'utf8')
    expect((await runCli(project, ['run', '--json', 'link.json', '--html', 'pipe'])).exitCode).toBe(0)
    expect(lstatSync(join(project, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readReport(project, 'kept.json').verdict).toBe('passed')
    expect(await piped).toMatch(/^<!doctype html>/)
  })
})

test('no secret of the environment is printed or kept', async () => {
  const secret = 'sk-1234567890abcdef'
  const project = createProject({
    items: 3,
    files: {
      'task.ts': `export async function task(item) {
        if (item.id === '2') throw new Error('refused: ${secret}')
        return { quality: 1, text: 'the key is ${secret}' }
      }`,
    },
    gate: ['require: { quality: mean >= 0 }'],
  })
  const argv = ['run', '--json', 'r.json', '--markdown', 'r.md', '--save', 's.json']
  const result = await runCli(project, argv, { env: { OPENAI_API_KEY: secret } })
  const files = ['r.json', 'r.md', 's.json'].map((file) => readFileSync(join(project, file), 'utf8'))
  expect(files.some((text) => text.includes('refused: '))).toBe(true)
  for (const text of [result.stdout, result.stderr, ...files]) expect(text).not.toContain(secret)
})

test('nor a line of one, nor the password of a URL', async () => {
  const lines = ['-----BEGIN PRIVATE KEY-----', 'MIIEvQIBADANBgkqhkiG9w0B', 'AQEFAASCBKcwggSjAgEAAoIB']
  const env = {
    API_KEY_EU: 'sk-canary-of-europe',
    SIGNING_PRIVATE_PEM: lines.join('\n'),
    DATABASE_URL: 'postgres://me:canary-of-db@db.example/shop',
    LANGFUSE_SECRET_KEY: 'sk-lf-canary',
    MODEL: 'canary-of-model',
  }
  const printed = [env.API_KEY_EU, ...lines, 'canary-of-db', env.LANGFUSE_SECRET_KEY, env.MODEL]
  const project = createProject({
    items: 3,
    files: {
      'task.ts': `export async function task(item) {
        const printed = ${JSON.stringify(printed)}
        if (item.id === '2') throw new Error('refused: ' + printed.join(' '))
        return { quality: 1, printed }
      }`,
    },
    gate: ['require: { quality: mean >= 0 }'],
  })
  const argv = ['run', '--json', 'r.json', '--markdown', 'r.md', '--save', 's.json']
  const result = await runCli(project, argv, { env })
  const files = ['r.json', 'r.md', 's.json'].map((file) => readFileSync(join(project, file), 'utf8'))
  expect(files.some((text) => text.includes(env.MODEL))).toBe(true)
  for (const text of [result.stdout, result.stderr, ...files])
    for (const secret of printed.filter((one) => one !== env.MODEL)) expect(text).not.toContain(secret)
})
