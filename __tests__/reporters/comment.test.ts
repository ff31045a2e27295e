import { describe, expect, test } from '@jest/globals'
import { parseMarker } from '../../src/core/render/marker.ts'
import { createGithub } from '../../src/github/client.ts'
import type { Reporter } from '../../src/ports.ts'
import type { CommentOptions } from '../../src/reporters/comment.ts'
import { createReporters } from '../../src/reporters/index.ts'
import { createReport } from '../support/create-report.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { createRecordingLog, type RecordingLog } from '../support/recording-log.ts'

const SHA = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

describe('the comment reporter', () => {
  test.concurrent('posts the rendered report and tells where it is', () =>
    inScene(async ({ fake, create, urls, log }) => {
      await create().deliver(createReport())
      expect(fake.comments.map(({ body }) => body.split('\n')[1])).toEqual(['## ✅ langfuse-gate: passed'])
      expect(urls).toEqual(['https://github.com/acme/support/pull/7#issuecomment-1001'])
      expect(log.lines).toEqual([])
    }),
  )

  test.concurrent('has one comment for each spec and choice of gates, in whatever order they are named', () =>
    inScene(async ({ fake, create }) => {
      await create({ gates: ['a', 'b'] }).deliver(createReport())
      await create({ gates: ['b', 'a'] }).deliver(createReport())
      await create({ gates: [] }).deliver(createReport())
      await create({ spec: 'evals/other.yml' }).deliver(createReport())
      expect(new Set(fake.comments.map(({ body }) => parseMarker(body)?.key)).size).toBe(3)
      expect(fake.comments).toHaveLength(3)
    }),
  )

  test.concurrent('leaves a later run’s comment and still tells where it is', () =>
    inScene(async ({ fake, create, urls, log }) => {
      await create({ runId: 12, commit: 'b'.repeat(40) }).deliver(createReport())
      await create({ runId: 11 }).deliver(createReport())
      expect(fake.comments.map(({ body }) => parseMarker(body)?.run)).toEqual([12])
      expect(urls).toHaveLength(2)
      expect(log.lines).toEqual(['info: A later run has written the comment; it stays as it is.'])
    }),
  )

  test.concurrent.each([
    ['issues/create-comment', 'write the comment', 'pull-requests: write'],
    ['issues/list-comments', 'read the comments', 'pull-requests: write'],
  ] as const)('warns when %s is not permitted, and names the permission', (operation, doing, permission) =>
    inScene(async ({ fake, create, urls, log }) => {
      fake.faults.set(operation, { kind: 'forbidden' })
      await create().deliver(createReport())
      expect(log.lines).toEqual([
        `warn: The comment was not written; the verdict stands. GitHub does not let this token ${doing}: it lacks the ` +
          `permission "${permission}". Add "${permission}" to the permissions of the workflow's job. A pull request from ` +
          'a fork or from Dependabot has a read-only token whatever the workflow says.',
      ])
      expect(urls).toEqual([])
    }),
  )

  test.concurrent('warns when nobody answers', () =>
    inScene(async ({ create, urls, log }) => {
      const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: 'http://127.0.0.1:9', log })
      await create({ github }).deliver(createReport())
      expect(log.lines).toHaveLength(1)
      expect(log.lines[0]).toMatch(
        /^warn: The comment was not written; the verdict stands. GitHub could not read the comments/,
      )
      expect(urls).toEqual([])
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly create: (overrides?: Partial<CommentOptions>) => Reporter
  readonly urls: string[]
  readonly log: RecordingLog
}

async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const log = createRecordingLog()
  const urls: string[] = []
  const create = (overrides: Partial<CommentOptions> = {}): Reporter => {
    const [reporter] = createReporters({
      comment: {
        github: createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log }),
        place: { owner: 'acme', repo: 'support', number: 7 },
        spec: 'langfuse-gate.yml',
        gates: [],
        runId: 10,
        attempt: 1,
        commit: SHA,
        links: { trusted: [] },
        log,
        onWritten: (url) => void urls.push(url),
        ...overrides,
      },
    })
    if (reporter === undefined) throw new Error('no reporter')
    return reporter
  }
  await run({ fake, create, urls, log })
  await fake.close()
}
