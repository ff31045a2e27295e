import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findNode } from '../../src/process/worker-command.ts'
import { createDirectory } from '../support/create-directory.ts'

/** A directory whose `node` is this shell script. */
function withNode(script: string): string {
  const directory = createDirectory({ node: `#!/bin/sh\n${script}\n` })
  chmodSync(join(directory, 'node'), 0o755)
  return directory
}

test.each(['v20.19.0', 'v20.20.1', 'v24.0.0', 'v100.0.0-pre'])(
  'the Node %s of the PATH runs the task',
  async (version) => {
    const directory = withNode(`echo ${version}`)
    expect(await findNode(directory)).toBe(join(directory, 'node'))
  },
)

test('the first of the PATH is the one', async () => {
  const [first, second] = [withNode('echo v22.1.0'), withNode('echo v24.1.0')]
  expect(await findNode(['', createDirectory(), first, second].join(delimiter))).toBe(join(first, 'node'))
})

test.each([
  ['is too old', 'echo v18.20.0'],
  ['is a little too old', 'echo v20.18.3'],
  ['is no Node', 'echo hello'],
  ['fails', 'exit 1'],
])('one that %s is not used', async (_, script) => {
  expect(await findNode(withNode(script))).toBe(process.execPath)
})

test('without any the Node of this program is used', async () => {
  expect(await findNode(undefined)).toBe(process.execPath)
  expect(await findNode(createDirectory({ 'node/file': '' }))).toBe(process.execPath)
})
