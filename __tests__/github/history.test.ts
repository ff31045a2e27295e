import { describe, expect, test } from '@jest/globals'
import { createGithub } from '../../src/github/client.ts'
import { githubHistory } from '../../src/github/history.ts'
import { silentLog } from '../../src/log.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'

async function withHistory(
  run: (scene: { fake: FakeGithub; history: ReturnType<typeof githubHistory> }) => Promise<void>,
): Promise<void> {
  const fake = await startFakeGithub()
  try {
    const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog })
    await run({ fake, history: githubHistory(github, { owner: 'acme', repo: 'support' }, 'head') })
  } finally {
    await fake.close()
  }
}

describe('the history that GitHub has', () => {
  test('a commit is its own, with no question asked', () =>
    withHistory(async ({ fake, history }) => {
      expect(await history.relate('a', 'a')).toEqual({ behind: 0 })
      expect(fake.calls).toEqual([])
    }))

  test('ancestors, how far behind they are, and where a branch departs', () =>
    withHistory(async ({ fake, history }) => {
      fake.commits.push({ sha: 'one', parents: [], message: 'x' })
      fake.commits.push({ sha: 'two', parents: ['one'], message: 'x' })
      fake.commits.push({ sha: 'main', parents: ['two'], message: 'x' })
      fake.commits.push({ sha: 'head', parents: ['two'], message: 'x' })
      expect(await history.relate('one', 'main')).toEqual({ behind: 2 })
      expect(await history.relate('head', 'main')).toBe('unrelated')
      expect(await history.relate('main', 'two')).toBe('unrelated')
      expect(await history.findBase('main')).toBe('two')
    }))

  test('what GitHub may not or cannot show is not known', () =>
    withHistory(async ({ fake, history }) => {
      fake.faults.set('repos/compare-commits', { kind: 'forbidden' })
      expect(await history.relate('a', 'b')).toBeNull()
      expect(await history.findBase('main')).toBeNull()
    }))
})
