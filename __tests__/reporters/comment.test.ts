import { describe, expect, test } from '@jest/globals'
import { parseMarker, type Marker } from '../../src/core/render/marker.ts'
import type { Verdict } from '../../src/core/report.ts'
import { createGithub } from '../../src/github/client.ts'
import type { Reporter } from '../../src/ports.ts'
import type { CommentMode } from '../../src/reporters/comment-mode.ts'
import type { CommentOptions } from '../../src/reporters/comment.ts'
import { createReporters } from '../../src/reporters/index.ts'
import { createEstimate, createGateReport, createReport, createRuleResult } from '../support/create-report.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { createRecordingLog, type RecordingLog } from '../support/recording-log.ts'

const MARKER: Marker = { key: '0123456789abcdef', run: 10, attempt: 1, commit: 'a'.repeat(40) }

describe('the comment reporter', () => {
  test.concurrent('posts the rendered report and tells where it is', () =>
    inScene(async ({ fake, create, urls, log }) => {
      await create().deliver(createReport())
      expect(fake.comments.map(({ body }) => body.split('\n')[1])).toEqual(['## ✅ langfuse-gate: passed'])
      expect(urls).toEqual(['https://github.com/acme/support/pull/7#issuecomment-1001'])
      expect(log.lines).toEqual([])
    }),
  )

  test.concurrent('has one comment for each key', () =>
    inScene(async ({ fake, create }) => {
      const other = { ...MARKER, key: 'ffffffffffffffff' }
      await Promise.all([create().deliver(createReport()), create({ marker: other }).deliver(createReport())])
      await create().deliver(createReport())
      expect(fake.comments.map(({ body }) => parseMarker(body)?.key).sort()).toEqual([MARKER.key, other.key])
    }),
  )

  test.concurrent.each<[CommentMode, Verdict, boolean, boolean]>([
    ['always', 'passed', false, true],
    ['changes', 'passed', false, false],
    ['changes', 'passed', true, true],
    ['changes', 'inconclusive', false, true],
    ['changes', 'failed', true, true],
    ['failures', 'passed', true, false],
    ['failures', 'inconclusive', true, false],
    ['failures', 'needs-review', false, true],
    ['failures', 'failed', true, true],
    ['failures', 'error', false, true],
  ])('with %s, a report that %s (a score moved: %s) makes one: %s', (mode, verdict, hasMoved, isMade) =>
    inScene(async ({ fake, create, urls }) => {
      const rule = createRuleResult(hasMoved ? { estimate: createEstimate({ difference: 0.1 }) } : {})
      const watched = createRuleResult({ list: 'watch', estimate: createEstimate({ difference: 0.1 }) })
      const gate = createGateReport({ verdict, rules: [rule, watched] })
      await create({ mode }).deliver(createReport({ verdict, gates: [gate] }))
      expect([fake.comments.length, urls.length]).toEqual(isMade ? [1, 1] : [0, 0])
    }),
  )

  test.concurrent('with failures, keeps the one up to date that a failure has made', () =>
    inScene(async ({ fake, create }) => {
      await create().deliver(createReport({ verdict: 'failed' }))
      await create({ mode: 'failures', marker: { ...MARKER, run: 11 } }).deliver(createReport())
      expect(fake.comments.map(({ body }) => body.split('\n')[1])).toEqual(['## ✅ langfuse-gate: passed'])
    }),
  )

  test.concurrent('leaves a later run’s comment and still tells where it is', () =>
    inScene(async ({ fake, create, urls, log }) => {
      await create({ marker: { ...MARKER, run: 12, commit: 'b'.repeat(40) } }).deliver(createReport())
      await create({ marker: { ...MARKER, run: 11 } }).deliver(createReport())
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
        mode: 'always',
        marker: MARKER,
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
