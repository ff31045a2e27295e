import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readChangedFiles } from '../../src/git/changed-files.ts'
import { createDirectory } from '../support/create-directory.ts'
import { describeWith } from '../support/parts.ts'

describeWith('git', 'the files that a change touches', () => {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'ana'],
        [`GIT_${who}_EMAIL`, 'ana@example.com'],
      ]),
    ),
  }
  const git = (directory: string, ...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
  const commit = (directory: string): string => {
    git(directory, 'add', '--all')
    git(directory, 'commit', '--quiet', '--message=x')
    return git(directory, 'rev-parse', 'HEAD')
  }

  /** A branch that changes, moves and adds a file, and a base that has moved on since. */
  function createBranches(): { directory: string; base: string; head: string } {
    const directory = createDirectory({ 'src/a.ts': 'a\n'.repeat(20), 'src/b.ts': 'b\n'.repeat(20), 'other.ts': '1' })
    git(directory, 'init', '--quiet', '--initial-branch=main')
    commit(directory)
    git(directory, 'checkout', '--quiet', '-b', 'feature')
    writeFileSync(join(directory, 'src/a.ts'), 'other')
    mkdirSync(join(directory, 'lib'))
    renameSync(join(directory, 'src/b.ts'), join(directory, 'lib/b.ts'))
    writeFileSync(join(directory, 'größe "1"\n.ts'), '')
    const head = commit(directory)
    git(directory, 'checkout', '--quiet', 'main')
    writeFileSync(join(directory, 'other.ts'), '2')
    return { directory, base: commit(directory), head }
  }

  test('are those since it left its base, a moved one by both names, whatever the folder', async () => {
    const { directory, base, head } = createBranches()
    const files = ['größe "1"\n.ts', 'lib/b.ts', 'src/a.ts', 'src/b.ts']
    for (const place of [directory, join(directory, 'src')]) {
      expect([...((await readChangedFiles(place, base, head, environment)) ?? [])].sort()).toEqual(files)
    }
    expect(await readChangedFiles(directory, base, base, environment)).toEqual([])
  })

  test('cannot be told by a shallow clone, without a commit, or without a repository', async () => {
    const { directory, base, head } = createBranches()
    const shallow = createDirectory()
    git(shallow, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${directory}`, 'clone')
    expect(await readChangedFiles(join(shallow, 'clone'), base, head, environment)).toBeNull()
    expect(await readChangedFiles(directory, base, 'a'.repeat(40), environment)).toBeNull()
    expect(await readChangedFiles(createDirectory(), base, head, environment)).toBeNull()
  })
})
