import { describe, expect, test } from '@jest/globals'
import type { Approval } from '../../src/core/report.ts'
import { plain } from '../../src/core/text.ts'
import { findApproval } from '../../src/github/approvals.ts'
import { createGithub } from '../../src/github/client.ts'
import { silentLog } from '../../src/log.ts'
import type { Operation } from '../support/fake-github/faults.ts'
import { IDENTITIES, MALLORY, WORKFLOW_TOKEN, type Identity } from '../support/fake-github/identities.ts'
import type { StoredPull } from '../support/fake-github/pull-requests.ts'
import { EARLIER, LATER, TIME } from '../support/fake-github/records.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'

const HEAD = 'a'.repeat(40)
const OTHER = 'e'.repeat(40)
const BOT = IDENTITIES[WORKFLOW_TOKEN]!
const ANA: Identity = { login: 'ana', id: 7, type: 'User' }
const BEN: Identity = { login: 'ben', id: 8, type: 'User' }
const LABEL = 'langfuse-gate-approved'

describe('an approval', () => {
  test.concurrent.each<[string, (scene: Scene) => void, string]>([
    ['the label', ({ fake, pull }) => fake.label(pull, LABEL, BEN), `the label "${LABEL}" of "ben" at "${LATER}"`],
    [
      'the label of the gate, in other letters',
      ({ fake, pull }) => fake.label(pull, 'Langfuse-Gate-Approved:Orders', BEN),
      `the label "Langfuse-Gate-Approved:Orders" of "ben" at "${LATER}"`,
    ],
    ['a review', ({ pull }) => review(pull, BEN), `the review of "ben" at "${LATER}"`],
    [
      'a review that only a comment follows',
      ({ pull }) => {
        review(pull, BEN)
        review(pull, BEN, { state: 'COMMENTED' })
      },
      `the review of "ben" at "${LATER}"`,
    ],
    [
      'the label, put on again after somebody took it off',
      ({ fake, pull }) => {
        fake.label(pull, LABEL, BEN, EARLIER)
        fake.unlabel(pull, LABEL, ANA, '2026-01-02T03:30:00Z')
        fake.label(pull, LABEL, BEN)
      },
      `the label "${LABEL}" of "ben" at "${LATER}"`,
    ],
    [
      'one that counts beside one that does not',
      ({ fake, pull }) => {
        fake.label(pull, LABEL, ANA)
        review(pull, BEN)
      },
      `the review of "ben" at "${LATER}"`,
    ],
  ])('is %s', (_what, arrange, how) =>
    inScene(async (scene) => {
      arrange(scene)
      expect(await scene.find()).toEqual({ status: 'approved', words: `"ben" approved it: ${how}.` })
    }),
  )

  test.concurrent.each<[string, (scene: Scene) => void, string]>([
    ['nothing', () => undefined, ''],
    ['another gate’s label', ({ fake, pull }) => fake.label(pull, `${LABEL}:faq`, BEN), ''],
    [
      'a label that was taken off',
      ({ fake, pull }) => {
        fake.label(pull, LABEL, BEN)
        fake.unlabel(pull, LABEL, MALLORY)
      },
      '',
    ],
    ['the label of the author', ({ fake, pull }) => fake.label(pull, LABEL, ANA), 'is by the author.'],
    ['the review of the author', ({ pull }) => review(pull, { ...ANA, login: 'Ana' }), 'is by the author.'],
    ['the label of a bot', ({ fake, pull }) => fake.label(pull, LABEL, BOT), 'is not by a person.'],
    [
      'the label of somebody who may only read',
      ({ fake, pull }) => fake.label(pull, LABEL, { ...BEN, login: 'rita' }),
      'is by somebody without write access.',
    ],
    ['the label of a stranger', ({ fake, pull }) => fake.label(pull, LABEL, MALLORY), 'without write access.'],
    [
      'a label from before the commit',
      ({ fake, pull }) => fake.label(pull, LABEL, BEN, EARLIER),
      `is not after the gate's first status on this commit, at "${TIME}".`,
    ],
    ['a label of the same second', ({ fake, pull }) => fake.label(pull, LABEL, BEN, TIME), `at "${TIME}".`],
    ['a review of another commit', ({ pull }) => review(pull, BEN, { commit: OTHER }), 'approves another commit.'],
    [
      'a review that its writer took back',
      ({ pull }) => {
        review(pull, BEN)
        review(pull, BEN, { state: 'CHANGES_REQUESTED' })
      },
      '',
    ],
    ['a review that was dismissed', ({ pull }) => review(pull, BEN, { state: 'DISMISSED' }), ''],
  ])('is not %s', (_what, arrange, why) =>
    inScene(async (scene) => {
      arrange(scene)
      const { status, words } = await scene.find()
      expect([status, words.endsWith(why)]).toEqual(['absent', true])
      expect(words).toMatch(/^Nobody whose word counts has approved commit "aaaaaaa": it takes the label/)
    }),
  )

  test.concurrent('is not one of a commit that is no longer the head', () =>
    inScene(async ({ fake, pull, find }) => {
      fake.label(pull, LABEL, BEN)
      pull.headSha = OTHER
      expect(await find()).toEqual({
        status: 'absent',
        words: 'The head of pull request 7 is another commit by now: an approval of "aaaaaaa" changes nothing.',
      })
    }),
  )

  test.concurrent.each<[string, (scene: Scene) => void, string]>([
    [
      'a commit without a status of the gate',
      ({ fake, pull }) => {
        fake.statuses.pop()
        fake.label(pull, LABEL, BEN)
      },
      'cannot be dated: this commit has no status of the gate (the job needs "statuses: write").',
    ],
    [
      'a status that somebody else has set',
      ({ fake, pull }) => {
        const [status] = fake.statuses.splice(0)
        fake.statuses.push({ ...status!, author: MALLORY })
        fake.label(pull, LABEL, BEN)
      },
      'cannot be dated: this commit has no status of the gate (the job needs "statuses: write").',
    ],
    [
      'a label that nobody is said to have put there',
      ({ pull }) => void pull.labels.push(LABEL),
      'is there, but GitHub does not tell who has put it there.',
    ],
    [
      'a permission that GitHub does not tell',
      ({ fake, pull }) => {
        fake.label(pull, LABEL, BEN)
        fake.faults.set('repos/get-collaborator-permission-level', { kind: 'forbidden' })
      },
      'is by somebody of whom GitHub does not say whether they have write access.',
    ],
  ])('is unknown with %s', (_what, arrange, why) =>
    inScene(async (scene) => {
      arrange(scene)
      const { status, words } = await scene.find()
      expect([status, words.endsWith(why) ? why : words]).toEqual(['unknown', why])
    }),
  )

  test.concurrent.each<[Operation, string]>([
    ['pulls/get', 'read the pull request: it lacks the permission "pull-requests: read"'],
    ['pulls/list-reviews', 'read the reviews: it lacks the permission "pull-requests: read"'],
    ['issues/list-events', 'read who has put on labels: it lacks the permission "pull-requests: read"'],
    ['repos/list-commit-statuses-for-ref', 'read the commit statuses: it lacks the permission "statuses: write"'],
  ])('is unknown where %s is refused, and the words name the permission', (operation, words) =>
    inScene(async ({ fake, pull, find }) => {
      fake.label(pull, LABEL, BEN)
      fake.faults.set(operation, { kind: 'forbidden' })
      const found = await find()
      expect(found.status).toBe('unknown')
      expect(found.words).toContain(words)
    }),
  )

  test.concurrent('is found behind a page of other events', () =>
    inScene(async ({ fake, pull, find }) => {
      for (let index = 0; index < 130; index += 1) {
        fake.label(pull, 'other', MALLORY)
        fake.unlabel(pull, 'other', MALLORY)
      }
      fake.label(pull, LABEL, BEN)
      expect((await find()).status).toBe('approved')
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly pull: StoredPull
  readonly find: () => Promise<{ readonly status: Approval['status']; readonly words: string }>
}

/** Ana's pull request, its head with a first status; Ben may write, Rita may read. */
async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog })
  const pull = fake.addPull({ author: ANA, headSha: HEAD })
  for (const login of ['ana', 'Ana', 'ben']) fake.permissions.set(login, 'write')
  fake.permissions.set('rita', 'read')
  fake.permissions.set(BOT.login, 'write')
  const status = { state: 'pending', description: 'running', targetUrl: null }
  fake.statuses.push({ id: 1, sha: HEAD, context: 'langfuse-gate / orders', author: BOT, at: TIME, ...status })
  const find: Scene['find'] = async () => {
    const place = { owner: 'acme', repo: 'support', number: 7 }
    const { status: found, words } = await findApproval(github, place, 'orders', HEAD)
    return { status: found, words: plain(words) }
  }
  await run({ fake, pull, find })
  await fake.close()
}

function review(pull: StoredPull, by: Identity, given: { state?: string; commit?: string } = {}): void {
  pull.reviews.push({ by, state: 'APPROVED', commit: HEAD, at: LATER, ...given })
}
