import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildSources } from '../support/build.ts'
import { createDirectory } from '../support/create-directory.ts'
import { startTask } from '../support/start-task.ts'

beforeAll(buildSources)

async function fingerprints(directory: string): Promise<Readonly<Record<string, string>>> {
  const runner = await startTask(directory)
  await runner.close()
  return runner.evaluators
}

const FILES = {
  'package.json': '{"type": "module"}',
  'tsconfig.json': '{"compilerOptions": {"paths": {"@lib/*": ["./lib/*"]}}}',
  'node_modules/judge/package.json': '{"name": "judge", "exports": "./index.cjs"}',
  'node_modules/judge/index.cjs': 'exports.limit = 1',
  'task.ts': `
    import { isText } from './evals/is-text'
    import { limited } from './evals/limited'
    import { versioned } from './evals/versioned'
    import { answer } from './agent'
    const above = (least: number) => function aboveLeast({ output }: any) { return output.length > least }
    export const task = ({ input }: any) => answer(input)
    export const evaluators = [isText, limited, versioned, above(3)]`,
  'agent.ts': `
    export interface Answer { text: string }
    export const answer = (input: string): Answer => ({ text: input })`,
  'evals/is-text.ts': `
    import type { Answer } from '../agent'
    import { type Answer as Same, } from '../agent'
    import { Answer as Unmarked } from '../agent'
    export type { Answer } from '../agent'
    import { kind } from './kind.js'
    export function isText({ output }: { output: Answer & Same & Unmarked }) { return typeof output.text === kind }`,
  'evals/kind.ts': `export { kind } from '@lib/words'`,
  'lib/words.ts': `export const kind = 'string'`,
  'evals/limited.ts': `
    import { limit } from 'judge'
    export const limited = ({ output }: any) => output.text.length > limit`,
  'evals/versioned.ts': `
    export const versioned = Object.assign(function versioned() { return 1 }, { version: 3 })`,
}

/** Which fingerprints are others after a change of these files. */
async function changed(files: Partial<Record<keyof typeof FILES, string>>): Promise<string[]> {
  const directory = createDirectory(FILES)
  const before = await fingerprints(directory)
  for (const [path, content] of Object.entries(files)) writeFileSync(join(directory, path), content)
  const after = await fingerprints(directory)
  expect(Object.keys(after)).toEqual(Object.keys(before))
  return Object.keys(before).filter((name) => before[name] !== after[name])
}

describe('the fingerprint of an evaluator', () => {
  test('is its version, else a hash that does not depend on where the repository lies', async () => {
    const here = await fingerprints(createDirectory(FILES))
    expect(here).toEqual({
      isText: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      limited: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      versioned: 'version:3',
      aboveLeast: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    expect(await fingerprints(createDirectory(FILES))).toEqual(here)
  })

  test('changes with the file that it is written in', async () => {
    expect(await changed({ 'evals/limited.ts': `${FILES['evals/limited.ts']}\n` })).toEqual(['limited', 'aboveLeast'])
  })

  test('changes with what that file imports, near or far, by relative path or by tsconfig paths', async () => {
    expect(await changed({ 'lib/words.ts': `export const kind = 'number'` })).toEqual(['isText', 'aboveLeast'])
  })

  test('does not change with what gives only types to it', async () => {
    const agent = FILES['agent.ts'].replace('text: input', 'text: input + 1')
    expect(await changed({ 'agent.ts': agent })).toEqual(['aboveLeast'])
  })

  test('does not change with packages, nor with the task', async () => {
    expect(await changed({ 'node_modules/judge/index.cjs': 'exports.limit = 2' })).toEqual([])
    expect(await changed({ 'task.ts': `${FILES['task.ts']}\n` })).toEqual(['aboveLeast'])
  })

  test('is that of the module that lists it where it was made by a function', async () => {
    expect(await changed({ 'task.ts': FILES['task.ts'].replace('above(3)', 'above(4)') })).toEqual(['aboveLeast'])
  })

  test('with a version changes with that alone', async () => {
    const same = `export const versioned = Object.assign(function versioned() { return 0 }, { version: 3 })`
    expect(await changed({ 'evals/versioned.ts': same })).toEqual(['aboveLeast'])
    const next = same.replace('3', `'four'`)
    expect(await changed({ 'evals/versioned.ts': next })).toEqual(['versioned', 'aboveLeast'])
  })
})
