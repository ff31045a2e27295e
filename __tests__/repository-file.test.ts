import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { plain } from '../src/core/text.ts'
import { readRepositoryFile } from '../src/repository-file.ts'
import { createDirectory } from './support/create-directory.ts'
import { loadPayloads } from './support/payloads.ts'

const root = createDirectory({
  '.git/config': 'a token may be here',
  'cases.jsonl': 'of the root',
  'packages/app/cases.jsonl': 'of the package',
  'packages/app/langfuse-gate.yml': '',
})
const app = join(root, 'packages/app')
symlinkSync('/etc', join(root, 'symlink-to-etc'))
symlinkSync('.git', join(root, 'alias'))
symlinkSync('cases.jsonl', join(root, 'link.jsonl'))
execFileSync('mkfifo', [join(root, 'pipe')])

async function outcome(directory: string, path: string): Promise<string> {
  const found = await readRepositoryFile(directory, path)
  return found.status === 'read' ? found.text : `${found.status}: ${plain(found.text)}`
}

describe('a path of the spec', () => {
  test('is read from the working directory, anywhere in the repository', async () => {
    expect(await outcome(app, './cases.jsonl')).toBe('of the package')
    expect(await outcome(app, '../../cases.jsonl')).toBe('of the root')
    expect(await outcome(root, 'link.jsonl')).toBe('of the root')
    expect(await outcome(root, join(root, 'cases.jsonl'))).toBe('of the root')
  })

  test('leads to a regular file or is refused', async () => {
    expect(await outcome(root, 'packages')).toBe('refused: "packages" is not a regular file')
    expect(await outcome(root, 'pipe')).toBe('refused: "pipe" is not a regular file')
    expect(await outcome(root, '.')).toMatch(/^refused: "." leads out of the repository/)
    expect(await outcome(root, 'none')).toBe('missing: There is no file at "none"')
    expect(await outcome(root, 'cases.jsonl/x')).toBe('missing: There is no file at "cases.jsonl/x"')
  })

  test('never leads into .git', async () => {
    expect(await outcome(root, '.git/config')).toBe('refused: ".git/config" leads into .git')
    expect(await outcome(root, 'alias/config')).toBe('refused: "alias/config" leads into .git')
  })

  test('without a repository is inside the working directory', async () => {
    const outer = createDirectory({ 'cases.jsonl': 'outside' })
    mkdirSync(join(outer, 'inner'))
    expect(await outcome(join(outer, 'inner'), '../cases.jsonl')).toMatch(/^refused: .* leads out of the repository/)
  })

  test('that may not be read says so', async () => {
    const directory = createDirectory({ 'secret.jsonl': 'x' })
    chmodSync(join(directory, 'secret.jsonl'), 0o000)
    const isRoot = process.getuid?.() === 0
    expect(await outcome(directory, 'secret.jsonl')).toMatch(
      isRoot ? /^x$/ : /^refused: "secret.jsonl" cannot be read: EACCES/,
    )
  })

  test.each(loadPayloads('path'))('$id $note is contained', async ({ value }) => {
    const found = await readRepositoryFile(root, value)
    expect(found.status).not.toBe('read')
  })
})
