import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { renderMarker, type Marker } from '../../src/core/render/marker.ts'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import { createGithub, type Github } from '../../src/github/client.ts'
import { upsertComment, type CommentOutcome } from '../../src/github/comments.ts'
import { silentLog } from '../../src/log.ts'
import {
  ANA_TOKEN,
  IDENTITIES,
  LOOKALIKE,
  MALLORY,
  OTHER_APP_TOKEN,
  WORKFLOW_TOKEN,
} from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'

const PLACE = { owner: 'acme', repo: 'support', number: 7 }
const BOT = IDENTITIES[WORKFLOW_TOKEN]!
/** Words of a comment that may not be made, only edited. */
const EDIT_ONLY = 'only edited'

describe('the comment of a pull request', () => {
  test.concurrent('is created once and then edited in place', () =>
    inScene(async ({ write, bodies }) => {
      const first = await write(createMarker({ run: 10 }), 'first')
      const second = await write(createMarker({ run: 11, commit: 'bbbbbbb' }), 'second')
      expect(bodies()).toEqual([`${renderMarker(createMarker({ run: 11, commit: 'bbbbbbb' }))}\nsecond`])
      expect(first).toEqual({ status: 'written', url: 'https://github.com/acme/support/pull/7#issuecomment-1001' })
      expect(second).toEqual(first)
    }),
  )

  test.concurrent('takes four requests and one write when nothing is in the way', () =>
    inScene(async ({ fake, write }) => {
      await write(createMarker(), 'first')
      expect(fake.calls).toEqual(['graphql', 'issues/list-comments', 'issues/create-comment', 'issues/list-comments'])
    }),
  )

  test.concurrent.each([
    ['a user', MALLORY],
    ['a user whose login is the bot’s without brackets', LOOKALIKE],
    ['another app', IDENTITIES[OTHER_APP_TOKEN]!],
  ])('is never one that %s wrote, whatever its marker', (_who, author) =>
    inScene(async ({ fake, write, bodies }) => {
      const planted = `${renderMarker(createMarker())}\nplanted`
      fake.plant(7, author, planted)
      await write(createMarker(), 'ours')
      expect(bodies()).toEqual([planted, `${renderMarker(createMarker())}\nours`])
    }),
  )

  test.concurrent.each([
    ['quotes the marker further down', `look:\n${renderMarker(createMarker())}\n`],
    ['has the marker after a space', ` ${renderMarker(createMarker())}`],
    ['is of another spec or other gates', renderMarker(createMarker({ key: 'ffffffffffffffff' }))],
    ['has more in its marker than ours has', renderMarker(createMarker()).replace(' -->', ' <b> -->')],
  ])('is never one of our own that %s', (_how, body) =>
    inScene(async ({ fake, write, bodies }) => {
      fake.plant(7, BOT, body)
      await write(createMarker(), 'ours')
      expect(bodies()).toEqual([body, `${renderMarker(createMarker())}\nours`])
    }),
  )

  test.concurrent('is found on the second page', () =>
    inScene(async ({ fake, write, bodies }) => {
      for (let index = 0; index < 130; index += 1) fake.plant(7, MALLORY, `comment ${String(index)}`)
      fake.plant(7, BOT, `${renderMarker(createMarker({ run: 9, commit: 'ccccccc' }))}\nold`)
      await write(createMarker(), 'new')
      expect(bodies().filter((body) => body.startsWith('<!--'))).toEqual([`${renderMarker(createMarker())}\nnew`])
    }),
  )

  test.concurrent('is the token owner’s own when the token is a person’s', () =>
    inScene(async ({ fake, client, write }) => {
      fake.plant(7, BOT, `${renderMarker(createMarker())}\nthe bot’s`)
      const ana = client(ANA_TOKEN)
      await write(createMarker(), 'first', ana)
      await write(createMarker(), 'second', ana)
      expect(fake.comments.map(({ author, body }) => [author.login, body.split('\n')[1]])).toEqual([
        ['github-actions[bot]', 'the bot’s'],
        ['ana', 'second'],
      ])
    }),
  )

  test.concurrent('is the workflow token’s own where GitHub does not say whose a token is', () =>
    inScene(async ({ fake, write, bodies }) => {
      fake.faults.set('graphql', { kind: 'forbidden' })
      fake.plant(7, BOT, `${renderMarker(createMarker({ run: 9 }))}\nold`)
      await write(createMarker(), 'new')
      expect(bodies()).toEqual([`${renderMarker(createMarker())}\nnew`])
    }),
  )

  test.concurrent('is one even when GitHub does not say whose another app’s token is', () =>
    inScene(async ({ fake, client, write, bodies }) => {
      fake.faults.set('graphql', { kind: 'forbidden' })
      await write(createMarker(), 'now', client(OTHER_APP_TOKEN))
      expect(bodies()).toEqual([`${renderMarker(createMarker())}\nnow`])
    }),
  )

  test.concurrent('stays as a later run has written it', () =>
    inScene(async ({ fake, write, bodies }) => {
      const later = `${renderMarker(createMarker({ run: 12, commit: 'bbbbbbb' }))}\nlater`
      const { id } = fake.plant(7, BOT, later)
      const outcome = await write(createMarker({ run: 11 }), 'earlier')
      expect(bodies()).toEqual([later])
      expect(outcome).toEqual({
        status: 'newer',
        url: `https://github.com/acme/support/pull/7#issuecomment-${String(id)}`,
      })
    }),
  )

  test.concurrent('is one, a later run’s, where an older of our own is beside it', () =>
    inScene(async ({ fake, write }) => {
      fake.plant(7, BOT, renderMarker(createMarker({ run: 8, commit: 'ccccccc' })))
      const later = fake.plant(7, BOT, renderMarker(createMarker({ run: 12, commit: 'ddddddd' })))
      const outcome = await write(createMarker({ run: 11 }), 'now')
      expect(fake.comments).toEqual([later])
      expect(outcome.status).toBe('newer')
    }),
  )

  test.concurrent('is one, the oldest, after two of our own were there', () =>
    inScene(async ({ fake, write }) => {
      const first = fake.plant(7, BOT, renderMarker(createMarker({ run: 8, commit: 'ccccccc' })))
      fake.plant(7, BOT, renderMarker(createMarker({ run: 9, commit: 'ddddddd' })))
      await write(createMarker(), 'now')
      expect(fake.comments).toEqual([{ ...first, body: `${renderMarker(createMarker())}\nnow` }])
    }),
  )

  test.concurrent('is one, with the later run’s words, when two runs create it at the same time', () =>
    inScene(async ({ fake, client, write, bodies }) => {
      fake.faults.set('issues/list-comments', { kind: 'together', calls: 2 })
      const [older, newer] = [createMarker({ run: 10 }), createMarker({ run: 11, commit: 'bbbbbbb' })]
      const outcomes = await Promise.all([write(older, 'older'), write(newer, 'newer', client(WORKFLOW_TOKEN))])
      expect(bodies()).toEqual([`${renderMarker(newer)}\nnewer`])
      expect(outcomes.map(({ status }) => status)).toContain('written')
    }),
  )

  test.concurrent('is one, with the last run’s words, when four runs create it at the same time', () =>
    inScene(async ({ fake, client, write, bodies }) => {
      fake.faults.set('issues/list-comments', { kind: 'together', calls: 4 })
      const runs = [10, 11, 12, 13].map((run) => createMarker({ run, commit: String(run).repeat(4) }))
      await Promise.all(runs.map((marker) => write(marker, 'words', client(WORKFLOW_TOKEN))))
      expect(bodies()).toEqual([`${renderMarker(runs[3]!)}\nwords`])
    }),
  )

  test.concurrent('has the later run’s words when an earlier one, which had looked before, writes after it', () =>
    inScene(async ({ fake, client, write, bodies }) => {
      fake.plant(7, BOT, renderMarker(createMarker({ run: 9, commit: 'ccccccc' })))
      let release = (): void => undefined
      fake.faults.set('issues/update-comment', { kind: 'held', until: new Promise((resolve) => (release = resolve)) })
      const older = write(createMarker({ run: 10 }), 'older', client(WORKFLOW_TOKEN))
      const updates = (): number => fake.calls.filter((call) => call === 'issues/update-comment').length
      while (updates() < 1) await wait(10)
      const newer = createMarker({ run: 11, commit: 'bbbbbbb' })
      const writing = write(newer, 'newer')
      while (updates() < 2) await wait(10)
      release()
      await Promise.all([older, writing])
      expect(bodies()).toEqual([`${renderMarker(newer)}\nnewer`])
    }),
  )

  test.concurrent('is not made where it may only be edited', () =>
    inScene(async ({ fake, write, bodies }) => {
      expect(await write(createMarker(), EDIT_ONLY)).toEqual({ status: 'none' })
      fake.plant(7, BOT, renderMarker(createMarker({ run: 9 })))
      await write(createMarker(), EDIT_ONLY)
      expect(bodies()).toEqual([`${renderMarker(createMarker())}\n${EDIT_ONLY}`])
    }),
  )

  test.concurrent('is made anew when somebody deletes it before it is edited', () =>
    inScene(async ({ fake, write, bodies }) => {
      fake.plant(7, BOT, renderMarker(createMarker({ run: 9 })))
      fake.faults.set('issues/update-comment', { kind: 'not-found', times: 1 })
      const writing = write(createMarker(), 'now')
      await writing
      expect(bodies()).toEqual([`${renderMarker(createMarker())}\nnow`])
    }),
  )

  test.concurrent('is one when GitHub makes it and loses the answer', () =>
    inScene(async ({ fake, write, bodies }) => {
      fake.faults.set('issues/create-comment', { kind: 'lost-answer', times: 1 })
      await write(createMarker(), 'now')
      expect(bodies()).toEqual([`${renderMarker(createMarker())}\nnow`])
    }),
  )

  test.concurrent('is shorter when GitHub finds it too long', () =>
    inScene(async ({ write, bodies }) => {
      await write(createMarker(), 'x'.repeat(100_000), undefined, 80_000)
      expect(bodies().map((body) => body.length)).toEqual([39_900 + renderMarker(createMarker()).length + 1])
    }),
  )

  test.concurrent('waits when GitHub asks for a short wait', () =>
    inScene(async ({ fake, write, bodies }) => {
      fake.faults.set('issues/create-comment', { kind: 'secondary-limit', retryAfter: 1, times: 1 })
      await write(createMarker(), 'now')
      expect(bodies()).toEqual([`${renderMarker(createMarker())}\nnow`])
    }),
  )

  test.concurrent('is not waited an hour for', () =>
    inScene(async ({ fake, write }) => {
      fake.faults.set('issues/create-comment', { kind: 'secondary-limit', retryAfter: 3600, times: 1 })
      expect(await failure(write(createMarker(), 'now'))).toMatch(/could not write the comment: .*secondary rate limit/)
    }),
  )

  test.concurrent('names the permission that the token lacks', () =>
    inScene(async ({ fake, write }) => {
      fake.faults.set('issues/create-comment', { kind: 'forbidden' })
      expect(await failure(write(createMarker(), 'now'))).toBe(
        'GitHub does not let this token write the comment: it lacks the permission "pull-requests: write".',
      )
    }),
  )

  test.concurrent('says in GitHub’s words what else stands in the way', () =>
    inScene(async ({ fake, write }) => {
      fake.faults.set('issues/create-comment', {
        kind: 'forbidden',
        message: 'Unable to create comment because issue is locked.',
      })
      expect(await failure(write(createMarker(), 'now'))).toMatch(/because issue is locked/)
    }),
  )

  test.concurrent('is not written by a token that GitHub does not know', () =>
    inScene(async ({ client, write }) => {
      expect(await failure(write(createMarker(), 'now', client('ghp_unknown')))).toMatch(/does not accept the token/)
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly client: (token: string) => Github
  /** By the workflow's token unless another client is given. */
  readonly write: (marker: Marker, words: string, by?: Github, limit?: number) => Promise<CommentOutcome>
  readonly bodies: () => string[]
}

/** A GitHub of its own for each test: they mostly wait, a second between two writes, so they run side by side. */
async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const client = (token: string): Github => createGithub({ token, apiUrl: fake.url, log: silentLog })
  const github = client(WORKFLOW_TOKEN)
  await run({
    fake,
    client,
    write: (marker, words, by = github, limit = 60_000) =>
      upsertComment(by, PLACE, marker, {
        render: (room) => `${renderMarker(marker)}\n${words.slice(0, room - 100)}`,
        limit,
        mayCreate: words !== EDIT_ONLY,
      }),
    bodies: () => fake.comments.map(({ body }) => body),
  })
  await fake.close()
}

function createMarker(overrides: Partial<Marker> = {}): Marker {
  return { key: '0123456789abcdef', run: 10, attempt: 1, commit: 'aaaaaaa', ...overrides }
}

async function failure(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof GateError) return error.problems.map(({ text }) => plain(text)).join('\n')
    throw error
  }
  return 'it went well'
}
