import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { TaskRunner } from '../../src/ports.ts'
import { findPython } from '../../src/process/python-command.ts'
import { pythonTask } from '../../src/tasks/python.ts'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { createGate } from '../support/create-gate.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { describeWith } from '../support/parts.ts'
import { refusalOf } from '../support/refusal.ts'
import { noJudges, runOnce } from '../support/start-task.ts'

/** A directory with programs of these names, which nobody starts. */
function programs(...names: readonly string[]): string {
  const directory = createDirectory()
  for (const name of names) {
    writeFileSync(join(directory, name), '#!/bin/sh\nexit 9\n')
    chmodSync(join(directory, name), 0o755)
  }
  return directory
}

function withEnvironment(directory: string, name: string): string {
  mkdirSync(join(directory, name, 'bin'), { recursive: true })
  writeFileSync(join(directory, name, 'bin/python'), '')
  return directory
}

describe('the Python of a job is', () => {
  const everything = (): string => withEnvironment(withEnvironment(createDirectory({ 'uv.lock': '' }), '.venv'), 'venv')

  test('the environment that is active, whatever else there is', () => {
    const active = withEnvironment(createDirectory(), 'active')
    expect(findPython(everything(), programs('uv', 'python'), join(active, 'active'))).toEqual([
      join(active, 'active/bin/python'),
    ])
  })

  test('.venv of the working directory before venv, and either before uv', () => {
    const directory = everything()
    expect(findPython(directory, programs('uv'), '')).toEqual([join(directory, '.venv/bin/python')])
    const other = withEnvironment(createDirectory({ 'uv.lock': '' }), 'venv')
    expect(findPython(other, programs('uv'), '/nowhere')).toEqual([join(other, 'venv/bin/python')])
  })

  test('what uv would take, where there is a uv.lock and uv', () => {
    const path = programs('uv', 'python')
    expect(findPython(createDirectory({ 'uv.lock': '' }), path, '')).toEqual([
      join(path, 'uv'),
      'run',
      '--quiet',
      'python',
    ])
    expect(findPython(createDirectory(), path, '')).toEqual([join(path, 'python')])
    const without = programs('python3')
    expect(findPython(createDirectory({ 'uv.lock': '' }), without, '')).toEqual([join(without, 'python3')])
  })

  test('python of the PATH before python3, wherever either is', () => {
    const [three, plain] = [programs('python3'), programs('python')]
    expect(findPython(createDirectory(), [three, plain].join(delimiter), '')).toEqual([join(plain, 'python')])
    expect(findPython(createDirectory(), three, '')).toEqual([join(three, 'python3')])
  })

  test.each([undefined, '', '/nowhere'])('none with the PATH %s', (path) => {
    expect(findPython(createDirectory(), path, '')).toBeNull()
  })
})

// One that is active where these tests run would come first.
delete process.env['VIRTUAL_ENV']

const TASK = `
import os, sys

def task(item):
    return {'prefix': sys.prefix, 'environment': os.environ.get('VIRTUAL_ENV')}
`

function start(directory: string, environment: Readonly<Record<string, string>>): Promise<TaskRunner> {
  return pythonTask(noJudges).start(
    { python: 'task.py', function: 'task', workers: 'processes' },
    createGate({ task: { kind: 'python', options: {}, place: createGate().place } }),
    environment,
    createRunContext({ directory }),
  )
}

describeWith('python3', 'a task is run', (python3) => {
  beforeAll(() => {
    buildSources()
  })

  test('by python3 where the PATH has nothing else', async () => {
    const path = createDirectory()
    // What is on the PATH may be a script that needs more of it.
    const asked = ['-c', 'import os, sys; print(os.path.realpath(sys.executable))']
    symlinkSync(execFileSync(python3, asked, { encoding: 'utf8' }).trim(), join(path, 'python3'))
    const runner = await start(createDirectory({ 'task.py': TASK }), { PATH: path })
    expect((await runOnce(runner, null)).output).toMatchObject({ environment: null })
    await runner.close()
  })

  test('by the virtual environment of the working directory', async () => {
    const directory = createDirectory({ 'task.py': TASK })
    execFileSync(python3, ['-m', 'venv', '--without-pip', join(directory, '.venv')])
    const runner = await start(directory, { PATH: '/nowhere' })
    expect((await runOnce(runner, null)).output).toMatchObject({ prefix: join(directory, '.venv') })
    await runner.close()
  })

  test('by nothing, and says what to do, where there is none', async () => {
    const directory = createDirectory({ 'task.py': TASK })
    expect(await refusalOf(() => start(directory, { PATH: '/nowhere' }))).toEqual([
      'TASK_NOT_LOADED There is no Python: neither a virtual environment in the working directory nor python on the PATH. (3)',
    ])
  })
})

describeWith('python-langfuse', 'a project of uv without an environment yet', (python) => {
  const uv = join(dirname(python), 'uv')
  const project = (more: Readonly<Record<string, string>> = {}): string =>
    createDirectory({
      'task.py': TASK,
      'pyproject.toml': '[project]\nname = "shop"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = []\n',
      ...more,
    })
  const offline = (): Record<string, string> => {
    const home = createDirectory()
    return {
      UV_OFFLINE: '1',
      UV_PYTHON_DOWNLOADS: 'never',
      UV_CACHE_DIR: join(home, 'cache'),
      UV_PYTHON: python,
      HOME: home,
      PATH: [dirname(uv), '/usr/bin', '/bin'].join(delimiter),
    }
  }
  beforeAll(() => {
    buildSources()
  })

  test('is run with uv, which makes the environment', async () => {
    const [directory, environment] = [project(), offline()]
    execFileSync(uv, ['lock', '--quiet'], { cwd: directory, env: environment })
    const runner = await start(directory, environment)
    expect((await runOnce(runner, null)).output).toEqual({
      prefix: join(directory, '.venv'),
      environment: join(directory, '.venv'),
    })
    await runner.close()
  }, 120_000)

  test('that uv cannot make is refused with what uv says', async () => {
    expect(await refusalOf(() => start(project({ 'uv.lock': '' }), offline()))).toEqual([
      'TASK_NOT_LOADED "task.py" could not be loaded: "the process exited with code 2 while it loaded the modules; its last words: error: Failed to parse `uv.lock`" (3)',
    ])
  }, 120_000)
})
