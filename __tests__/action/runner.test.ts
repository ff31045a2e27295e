// The runner that the action's tests use, held to what GitHub's own does.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseFileCommands, readActionMetadata, runStep } from '../support/runner.ts'

const CORE = join(import.meta.dirname, '../../node_modules/@actions/core/lib/core.js')

const ACTION = `
name: probe
inputs:
  two words: { description: x, default: from action.yml }
  github-token: { description: x, default: '\${{ github.token }}' }
  given: { description: x, default: not this }
  empty: { description: x }
runs: { using: node24, main: main.mjs }
`

const MAIN = `
import * as core from ${JSON.stringify(CORE)}
core.setSecret('s3cret-value')
console.log('the secret is s3cret-value')
for (const name of ['two words', 'github-token', 'given', 'empty']) core.setOutput(name, core.getInput(name))
core.setOutput('lines', 'a\\nb=c\\n\\nd')
core.setOutput('env', JSON.stringify(process.env))
await core.summary.addRaw('## done').write()
core.error('wrong', { file: 'a,b.yml', startLine: 3 })
if (core.getInput('given') === 'wait') {
  process.on('SIGINT', () => { console.log('interrupted'); process.exit(130) })
  console.log('waiting')
  setInterval(() => {}, 1000)
} else process.exitCode = 3
`

describe('a step', () => {
  let action = ''

  beforeAll(async () => {
    action = await mkdtemp(join(tmpdir(), 'probe-'))
    await writeFile(join(action, 'action.yml'), ACTION)
    await writeFile(join(action, 'main.mjs'), MAIN)
  })
  afterAll(async () => {
    await rm(action, { recursive: true, force: true })
  })

  test('is given its inputs and the runner’s files, and leaves outputs, a summary and a log', async () => {
    const result = await runStep({ action, workspace: action, inputs: { given: 'this' }, token: 'ghs_x' })
    expect(result.outputs).toMatchObject({
      'two words': 'from action.yml',
      'github-token': 'ghs_x',
      given: 'this',
      empty: '',
      lines: 'a\nb=c\n\nd',
    })
    expect(result).toMatchObject({ exitCode: 3, summary: '## done', stderr: '' })
    expect(result.annotations).toEqual([
      { command: 'error', properties: { file: 'a,b.yml', line: '3' }, message: 'wrong' },
    ])
    expect(result.stdout).toContain('the secret is s3cret-value')
    expect(result.log).toContain('the secret is ***')
  })

  test('sees nothing of this process but PATH', async () => {
    const result = await runStep({ action, workspace: action, env: { OWN: '1' } })
    const env = JSON.parse(result.outputs['env'] ?? '{}') as Record<string, string>
    const foreign = Object.keys(env).filter(
      (name) => !/^(GITHUB|INPUT|RUNNER|ACTIONS)_|^(CI|HOME|LANG|OWN|PATH)$/.test(name),
    )
    expect(foreign).toEqual([])
    expect(env).toMatchObject({ OWN: '1', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'acme/support' })
  })

  test('is interrupted when the run is cancelled', async () => {
    const cancel = AbortSignal.timeout(1500)
    const result = await runStep({ action, workspace: action, inputs: { given: 'wait' }, cancel })
    expect(result.exitCode).toBe(130)
    expect(result.stdout).toContain('interrupted')
  })
})

test('files of outputs are read as the runner reads them', () => {
  expect(parseFileCommands('a=1\nb<<END\nx\na=2\nEND\nc=\n')).toEqual({ a: '1', b: 'x\na=2', c: '' })
  expect(() => parseFileCommands('b<<END\nx\n')).toThrow('the output b has no end')
})

test('action.yml says what each input and output is, and needs nothing but its own bundle', async () => {
  const { inputs, outputs, runs } = await readActionMetadata()
  expect(runs).toEqual({ using: 'node24', main: 'dist/action/index.js' })
  expect(Object.keys(inputs)).toEqual([
    'spec',
    'gates',
    'langfuse-public-key',
    'langfuse-secret-key',
    'langfuse-base-url',
    'github-token',
    'comment',
    'working-directory',
  ])
  expect(Object.keys(outputs)).toEqual(['verdict', 'passed', 'report', 'html', 'comment-url'])
  expect(inputs['github-token']?.default).toBe('${{ github.token }}')
})
