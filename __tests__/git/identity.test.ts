import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readIdentity, readParents, repositoryOf } from '../../src/git/identity.ts'
import { createDirectory } from '../support/create-directory.ts'
import { describeWith } from '../support/parts.ts'

test.each([
  ['git@github.com:acme/support.git', 'acme/support'],
  ['https://github.com/acme/support', 'acme/support'],
  ['https://user:token@github.com/acme/support.git', 'acme/support'],
  ['https://github.com/acme/support/', 'acme/support'],
  ['ssh://git@github.com:22/acme/my.repo.git', 'acme/my.repo'],
  ['nonsense', undefined],
  ['', undefined],
])('the remote %s is %s', (address, repository) => {
  expect(repositoryOf(address)).toBe(repository)
})

describeWith('git', 'what git knows of a directory', () => {
  // Nothing of the machine's own settings: a signing key or a default branch of its own would change what is made here.
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'ana'],
        [`GIT_${who}_EMAIL`, 'ana@example.com'],
        [`GIT_${who}_DATE`, '2026-01-02T03:04:05Z'],
      ]),
    ),
  }
  const git = (directory: string, ...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()

  function createRepository(): string {
    const directory = createDirectory({ 'a.txt': 'one' })
    git(directory, 'init', '--quiet', '--initial-branch=main')
    git(directory, 'add', '.')
    git(directory, 'commit', '--quiet', '--message=one')
    return directory
  }

  /** A merge commit of `feature` into `main`, as a pull request's checkout is; its parents in order. */
  function createMerge(): { directory: string; parents: readonly string[] } {
    const directory = createRepository()
    git(directory, 'checkout', '--quiet', '-b', 'feature')
    git(directory, 'commit', '--quiet', '--allow-empty', '--message=parent 0123456789 in its first line')
    git(directory, 'checkout', '--quiet', 'main')
    git(directory, 'commit', '--quiet', '--allow-empty', '--message=two')
    const parents = [git(directory, 'rev-parse', 'main'), git(directory, 'rev-parse', 'feature')]
    git(directory, 'merge', '--quiet', '--no-ff', '--message=merge\n\nparent 0123456789', 'feature')
    return { directory, parents }
  }

  test('commit, tree, branch, repository, and no change', async () => {
    const directory = createRepository()
    git(directory, 'remote', 'add', 'origin', 'https://x:secret@github.com/acme/support.git')
    expect(await readIdentity(directory, environment)).toEqual({
      commit: git(directory, 'rev-parse', 'HEAD'),
      tree: git(directory, 'rev-parse', 'HEAD^{tree}'),
      branch: 'main',
      repository: 'acme/support',
      isDirty: false,
    })
  })

  test('a change of a tracked file is seen; a new file is none', async () => {
    const directory = createRepository()
    writeFileSync(join(directory, 'report.json'), '{}')
    expect(await readIdentity(directory, environment)).toMatchObject({ isDirty: false })
    writeFileSync(join(directory, 'a.txt'), 'two')
    expect(await readIdentity(directory, environment)).toMatchObject({ isDirty: true })
  })

  test('a detached head has no branch', async () => {
    const directory = createRepository()
    git(directory, 'checkout', '--quiet', '--detach')
    expect(await readIdentity(directory, environment)).not.toHaveProperty('branch')
  })

  test('a repository without a commit says its branch, and no commit', async () => {
    const directory = createDirectory()
    git(directory, 'init', '--quiet', '--initial-branch=main')
    expect(await readIdentity(directory, environment)).toEqual({ branch: 'main', isDirty: false })
    expect(await readParents(directory, environment)).toEqual([])
  })

  test('outside a repository, or without git, nothing is known and nothing fails', async () => {
    expect(await readIdentity(createDirectory(), environment)).toEqual({})
    expect(await readIdentity(createRepository(), { PATH: createDirectory() })).toEqual({})
    expect(await readParents(createDirectory(), environment)).toEqual([])
  })

  test('the parents of a merge, first parent first; what its message says is no parent', async () => {
    const { directory, parents } = createMerge()
    expect(await readParents(directory, environment)).toEqual(parents)
    git(directory, 'checkout', '--quiet', '--orphan', 'alone')
    git(directory, 'commit', '--quiet', '--message=alone')
    expect(await readParents(directory, environment)).toEqual([])
  })

  test('the parents of a merge in a shallow clone, which has neither', async () => {
    const { directory, parents } = createMerge()
    const clone = createDirectory()
    git(clone, 'clone', '--quiet', '--depth=1', `file://${directory}`, '.')
    expect(() => git(clone, 'rev-parse', '--verify', 'HEAD^1')).toThrow('Needed a single revision')
    expect(await readParents(clone, environment)).toEqual(parents)
    expect(await readIdentity(clone, environment)).toMatchObject({ commit: git(directory, 'rev-parse', 'HEAD') })
  })
})
