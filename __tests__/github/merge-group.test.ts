import { describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import { createGithub } from '../../src/github/client.ts'
import type { MergeGroup } from '../../src/github/context.ts'
import { findGroupPullRequests } from '../../src/github/merge-group.ts'
import { silentLog } from '../../src/log.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'

const sha = (digit: string): string => digit.repeat(40)
const BASE = sha('b')
const GROUP: MergeGroup = {
  baseSha: BASE,
  headSha: sha('2'),
  headRef: 'refs/heads/gh-readonly-queue/main/pr-8-bbbb',
  baseBranch: 'main',
}

describe('the pull requests of a merge group', () => {
  test.concurrent('are those whose heads were merged', () =>
    inScene(async ({ fake, find }) => {
      addPulls(fake)
      fake.commits.push(
        { sha: sha('d'), parents: [BASE], message: 'looks like another (#99)' },
        { sha: sha('e'), parents: [BASE], message: 'change' },
        { sha: sha('1'), parents: [BASE, sha('d')], message: 'Merge pull request #7' },
        { sha: sha('2'), parents: [sha('1'), sha('e')], message: 'Merge pull request #8' },
      )
      expect(await find()).toEqual([7, 8])
    }),
  )

  test.concurrent('are those that GitHub knows of squashed or rebased commits, or that their titles name', () =>
    inScene(async ({ fake, find }) => {
      addPulls(fake)
      fake.commits.push(
        { sha: sha('1'), parents: [BASE], message: 'first', pulls: [7] },
        { sha: sha('2'), parents: [sha('1')], message: 'second (#7) (#8)\n\nlike (#9)' },
      )
      expect(await find()).toEqual([7, 8])
    }),
  )

  test.concurrent('are found among more than a page of commits', () =>
    inScene(async ({ fake, find }) => {
      addPulls(fake)
      const side = Array.from({ length: 150 }, (_, index) => String(index).padStart(40, '0'))
      side.forEach((own, index) => fake.commits.push({ sha: own, parents: [side[index - 1] ?? BASE], message: 'x' }))
      fake.commits.push(
        { sha: sha('e'), parents: [side.at(-1) ?? BASE], message: 'change' },
        { sha: sha('2'), parents: [BASE, sha('e')], message: 'Merge pull request #8' },
      )
      expect(await find()).toEqual([8])
    }),
  )

  test.concurrent.each<[string, (fake: FakeGithub) => void, string]>([
    [
      'is of no pull request',
      (fake) => fake.commits.push({ sha: sha('2'), parents: [BASE], message: 'pushed' }),
      `no open pull request is known for its commit "${sha('2')}"`,
    ],
    [
      'is of a pull request that is closed',
      (fake) => {
        fake.addPull({ number: 9, state: 'closed' })
        fake.commits.push({ sha: sha('2'), parents: [BASE], message: 'title (#9)' })
      },
      `no open pull request is known for its commit "${sha('2')}"`,
    ],
    [
      'is of a pull request into another branch',
      (fake) => {
        fake.addPull({ number: 9, baseRef: 'release' })
        fake.commits.push({ sha: sha('2'), parents: [BASE], message: 'title (#9)' })
      },
      `no open pull request is known for its commit "${sha('2')}"`,
    ],
    [
      'merges an older head of one',
      (fake) => {
        fake.commits.push({ sha: sha('c'), parents: [BASE], message: 'older', pulls: [8] })
        fake.commits.push({ sha: sha('2'), parents: [BASE, sha('c')], message: 'Merge pull request #8' })
      },
      `no open pull request is known for its commit "${sha('2')}"`,
    ],
    [
      'does not come from the base',
      (fake) => fake.commits.push({ sha: sha('2'), parents: [sha('9')], message: 'title (#8)' }),
      `its commits do not lead back to its base "${BASE}"`,
    ],
  ])('cannot be told when a commit %s', (_how, arrange, why) =>
    inScene(async ({ fake, find }) => {
      addPulls(fake)
      arrange(fake)
      const error: unknown = await find().catch((caught: unknown) => caught)
      const words = error instanceof GateError ? error.problems.map(({ text }) => plain(text)) : [error]
      expect(words).toEqual([`Which pull requests are in the merge group cannot be told: ${why}.`])
    }),
  )
})

function addPulls(fake: FakeGithub): void {
  fake.addPull({ number: 7, headSha: sha('d') })
  fake.addPull({ number: 8, headSha: sha('e') })
}

interface Scene {
  readonly fake: FakeGithub
  readonly find: () => Promise<readonly number[]>
}

async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog })
  await run({ fake, find: () => findGroupPullRequests(github, { owner: 'acme', repo: 'support' }, GROUP) })
  await fake.close()
}
