import { describe, expect, test } from '@jest/globals'
import { createChangedFiles } from '../../src/action/changed-files.ts'
import { createGithub } from '../../src/github/client.ts'
import { parseGithubContext } from '../../src/github/context.ts'
import { createDirectory } from '../support/create-directory.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { createRecordingLog } from '../support/recording-log.ts'
import { pullRequestOf } from '../support/workspace.ts'

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)]

describe('where the clone cannot tell, GitHub is asked which files have changed', () => {
  test.concurrent('once, and a renamed file has both of its names', () =>
    inScene(async ({ fake, ask, lines }) => {
      const files = [{ filename: 'src/a.ts' }, { filename: 'lib/b.ts', previous: 'src/b.ts' }]
      fake.commits.push({ sha: HEAD, parents: [BASE], message: 'x', files })
      const changedFiles = ask('pull_request')
      const both = await Promise.all([changedFiles(), changedFiles()])
      expect(both).toEqual(Array.from({ length: 2 }, () => ['src/a.ts', 'lib/b.ts', 'src/b.ts']))
      expect(fake.calls).toEqual(['repos/compare-commits'])
      expect(lines()).toEqual([])
    }),
  )

  test.concurrent('and more than it lists are unknown, never a part', () =>
    inScene(async ({ fake, ask, lines }) => {
      const files = Array.from({ length: 301 }, (_, index) => ({ filename: `${String(index)}.ts` }))
      fake.commits.push({ sha: HEAD, parents: [BASE], message: 'x', files })
      expect(await ask('pull_request')()).toBeNull()
      expect(lines().join()).toContain('every gate runs. GitHub lists 300 files at most')
    }),
  )

  test.concurrent('and what it refuses is unknown, with its words', () =>
    inScene(async ({ fake, ask, lines }) => {
      fake.faults.set('repos/compare-commits', { kind: 'forbidden' })
      expect(await ask('pull_request')()).toBeNull()
      expect(lines().join()).toContain('"contents: read"')
    }),
  )

  test.concurrent('but not on a push, which every gate looks at', () =>
    inScene(async ({ fake, ask, lines }) => {
      expect(await ask('push')()).toBeNull()
      expect([fake.calls, lines()]).toEqual([[], []])
    }),
  )

  test.concurrent('but not without a token', () =>
    inScene(async ({ ask, lines }) => {
      expect(await ask('pull_request', false)()).toBeNull()
      expect(lines().join()).toContain('there is no github-token')
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly ask: (event: string, hasToken?: boolean) => ReturnType<typeof createChangedFiles>
  readonly lines: () => readonly string[]
}

async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const log = createRecordingLog()
  const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log })
  const { payload } = pullRequestOf({ base: BASE, head: HEAD, merge: 'c'.repeat(40) })
  await run({
    fake,
    ask(event, hasToken = true) {
      const variables = {
        GITHUB_REPOSITORY: 'acme/support',
        GITHUB_EVENT_NAME: event,
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_NUMBER: '1',
        GITHUB_RUN_ATTEMPT: '1',
      }
      const context = parseGithubContext(variables, payload)
      return createChangedFiles(createDirectory(), {}, hasToken ? github : undefined, context, log)
    },
    lines: () => log.lines,
  })
  await fake.close()
}
