import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { departingFrom, firstToKnow, type History } from '../../src/core/history.ts'
import { gitHistory } from '../../src/git/history.ts'
import { createDirectory } from '../support/create-directory.ts'
import { describeWith } from '../support/parts.ts'

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

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, ...args], { env: environment, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function commit(directory: string, message: string): string {
  git(directory, 'commit', '--quiet', '--allow-empty', `--message=${message}`)
  return git(directory, 'rev-parse', 'HEAD')
}

/** main: one, two, three; feature departs from two. */
function createScene() {
  const directory = createDirectory({ 'a.txt': 'one' })
  git(directory, 'init', '--quiet', '--initial-branch=main')
  const one = commit(directory, 'one')
  const two = commit(directory, 'two')
  git(directory, 'checkout', '--quiet', '-b', 'feature')
  const change = commit(directory, 'change')
  git(directory, 'checkout', '--quiet', 'main')
  const three = commit(directory, 'three')
  return { directory, one, two, three, change }
}

describeWith('git', 'the history of a clone', () => {
  test('a branch departs from its merge base, whatever has come since', async () => {
    const { directory, two } = createScene()
    git(directory, 'checkout', '--quiet', 'feature')
    expect(await gitHistory(directory, environment).findBase('main')).toBe(two)
  })

  test('on the branch itself it is the commit before', async () => {
    const { directory, two } = createScene()
    expect(await gitHistory(directory, environment).findBase('main')).toBe(two)
  })

  test('the first commit of a branch departs from nothing, and so does a branch that nobody has', async () => {
    const { directory, one } = createScene()
    git(directory, 'checkout', '--quiet', one)
    git(directory, 'checkout', '--quiet', '-B', 'main')
    expect(await gitHistory(directory, environment).findBase('main')).toBeNull()
    expect(await gitHistory(directory, environment).findBase('release')).toBeNull()
  })

  test('ancestors with how far behind they are; others are unrelated', async () => {
    const { directory, one, two, three, change } = createScene()
    const history = gitHistory(directory, environment)
    expect(await history.relate(three, three)).toEqual({ behind: 0 })
    expect(await history.relate(two, three)).toEqual({ behind: 1 })
    expect(await history.relate(one, three)).toEqual({ behind: 2 })
    expect(await history.relate(three, two)).toBe('unrelated')
    expect(await history.relate(change, three)).toBe('unrelated')
  })

  test('after a force push the old commits are unrelated', async () => {
    const { directory, one, three } = createScene()
    git(directory, 'reset', '--quiet', '--hard', one)
    const other = commit(directory, 'another two')
    expect(await gitHistory(directory, environment).relate(three, other)).toBe('unrelated')
  })

  test('a merge keeps both of its sides as ancestors', async () => {
    const { directory, two, change } = createScene()
    git(directory, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature')
    const merged = git(directory, 'rev-parse', 'HEAD')
    const history = gitHistory(directory, environment)
    expect(await history.relate(change, merged)).toEqual({ behind: 2 })
    expect(await history.relate(two, merged)).toEqual({ behind: 3 })
  })

  test('a branch that was rebased departs from where it stands now', async () => {
    const { directory, two, three, change } = createScene()
    git(directory, 'checkout', '--quiet', 'feature')
    git(directory, 'rebase', '--quiet', 'main')
    const history = gitHistory(directory, environment)
    expect(await history.findBase('main')).toBe(three)
    expect(await history.relate(two, three)).toEqual({ behind: 1 })
    expect(await history.relate(change, git(directory, 'rev-parse', 'HEAD'))).toBe('unrelated')
  })

  test('a shallow clone says of what it does not have that it cannot tell', async () => {
    const { directory, two, three } = createScene()
    const clone = createDirectory()
    git(directory, 'clone', '--quiet', '--depth=1', `file://${directory}`, clone)
    const history = gitHistory(clone, environment)
    expect(await history.relate(three, three)).toEqual({ behind: 0 })
    expect(await history.relate(two, three)).toBeNull()
    // The parent stands in the commit itself.
    expect(await history.findBase('main')).toBe(two)
  })

  test('a commit that was never here is nobody’s ancestor for all this clone knows', async () => {
    const { directory, three } = createScene()
    expect(await gitHistory(directory, environment).relate('0'.repeat(40), three)).toBeNull()
  })

  test('without a repository nothing is known', async () => {
    const history = gitHistory(createDirectory(), environment)
    expect(await history.findBase('main')).toBeNull()
    expect(await history.relate('1'.repeat(40), '2'.repeat(40))).toBeNull()
  })
})

test('of several histories the first that can tell answers', async () => {
  const knows: History = {
    findBase: () => Promise.resolve('base'),
    relate: () => Promise.resolve('unrelated'),
  }
  const knowsNothing: History = { findBase: () => Promise.resolve(null), relate: () => Promise.resolve(null) }
  const both = firstToKnow([knowsNothing, knows])
  expect(await both.findBase('main')).toBe('base')
  expect(await both.relate('a', 'b')).toBe('unrelated')
  expect(await firstToKnow([]).relate('a', 'b')).toBeNull()
  const told = departingFrom((branch) => (branch === 'main' ? 'told' : undefined), knows)
  expect(await told.findBase('main')).toBe('told')
  expect(await told.findBase('other')).toBe('base')
})
