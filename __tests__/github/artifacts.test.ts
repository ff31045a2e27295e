import { describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import { findReport, findReports, type ReportQuery, type ReportSearch } from '../../src/github/artifacts.ts'
import { createGithub } from '../../src/github/client.ts'
import { silentLog } from '../../src/log.ts'
import { createZip } from '../support/create-zip.ts'
import type { Operation } from '../support/fake-github/faults.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import type { StoredRun } from '../support/fake-github/workflow-runs.ts'

const SHA = 'a'.repeat(40)
const PUSH = { event: 'push', headBranch: 'main' }

describe('the report that an earlier run has left', () => {
  test.concurrent('is that of the newest run of the branch', () =>
    inScene(async ({ fake, add, find }) => {
      add(PUSH, 'old')
      const run = add(PUSH, 'new')
      fake.addRun(PUSH)
      const artifact = 'langfuse-gate'
      const url = `https://github.com/acme/support/actions/runs/${String(run.id)}`
      expect(await find()).toEqual({
        ...{ text: '"new"', artifact, runId: run.id, headSha: SHA, createdAt: run.createdAt, url },
      })
    }),
  )

  test.concurrent('is that of a commit', () =>
    inScene(async ({ add, find }) => {
      add({ headSha: SHA }, 'this')
      add({ headSha: 'b'.repeat(40) }, 'another')
      const found = await find({ branch: undefined, headSha: SHA, events: ['pull_request'] })
      expect(found).toMatchObject({ text: '"this"' })
    }),
  )

  test.concurrent.each<[string, Partial<StoredRun>]>([
    ['of a fork', { headRepository: 'mallory/support' }],
    ['of another event', { event: 'pull_request' }],
    ['of another branch', { headBranch: 'other' }],
    ['of another workflow', { workflow: '.github/workflows/other.yml' }],
    ['of the run that asks', { id: 4711 }],
  ])('is never one %s', (_of, run) =>
    inScene(async ({ add, find }) => {
      add({ ...PUSH, ...run }, 'not this')
      expect(missing(await find({ exceptRun: 4711 }))).toBe(
        'No run of ".github/workflows/gate.yml" on branch "main" ("push") has left a report: 0 in all; none has an ' +
          'artifact "langfuse-gate…".',
      )
    }),
  )

  test.concurrent('is the one that is accepted, and what was passed over is named', () =>
    inScene(async ({ fake, add, find }) => {
      const run = add(PUSH, 'mine')
      const newer = add(PUSH, 'not mine')
      fake.addArtifact(newer, createZip([{ name: 'report.html', content: '' }]))
      fake.addArtifact(newer, createZip([]), { name: 'langfuse-gate-2', isExpired: true })
      fake.addArtifact(newer, Buffer.from('no zip'), { name: 'coverage' })
      expect(await find({ accepts: (text: string) => text === '"mine"' })).toMatchObject({ runId: run.id })
      const id = String(newer.id)
      expect(missing(await find({ accepts: () => false }))).toBe(
        'No run of ".github/workflows/gate.yml" on branch "main" ("push") has left a report: 2 in all; ' +
          `"langfuse-gate-2 of run ${id} has expired", "langfuse-gate of run ${id} has no report.json", ` +
          `"langfuse-gate of run ${id} is another report" and "langfuse-gate of run ${String(run.id)} is another report".`,
      )
    }),
  )

  test.concurrent('is one of several of a run, newest first', () =>
    inScene(async ({ fake, github, add, query }) => {
      add(PUSH, 'of an older run')
      const run = add(PUSH, 'first')
      fake.addArtifact(run, zipOf('second'), { name: 'langfuse-gate-second' })
      const found = await findReports(github, query)
      expect('missing' in found ? [] : found.map(({ text }) => text)).toEqual(['"second"', '"first"'])
    }),
  )

  test.concurrent('is looked for among the newest runs alone, and the answer says so', () =>
    inScene(async ({ fake, find }) => {
      for (let index = 0; index < 31; index += 1) fake.addRun(PUSH)
      expect(missing(await find())).toContain('has left a report: the newest 30; none has')
      expect(fake.calls.filter((call) => call === 'actions/list-workflow-run-artifacts')).toHaveLength(30)
    }),
  )

  test.concurrent.each<[string, Buffer, number | undefined, RegExp]>([
    ['no zip', Buffer.from('<html>'), undefined, /cannot be read: /],
    ['too long by GitHub’s word', zipOf('x'), 50_000_001, /it is 50000001 bytes long, more than 50000000/],
    ['too long in fact', Buffer.alloc(50_000_001), 100, /it is 500000\d\d bytes long, more than 50000000|bytes long/],
    ['encrypted', createZip([{ name: 'report.json', content: '{}', isEncrypted: true }]), undefined, /it is encrypted/],
  ])('is never passed over because it is %s', (_what, zip, sizeInBytes, message) =>
    inScene(async ({ fake, add, find }) => {
      add(PUSH, 'older')
      fake.addArtifact(fake.addRun(PUSH), zip, sizeInBytes === undefined ? {} : { sizeInBytes })
      const error = await find().catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(GateError)
      expect((error as GateError).problems[0]?.code).toBe('RECORD_UNREADABLE')
      expect((error as GateError).message).toMatch(message)
    }),
  )

  test.concurrent.each<Operation>([
    'actions/list-workflow-runs',
    'actions/list-workflow-run-artifacts',
    'actions/download-artifact',
  ])('is an error, not missing, where %s is refused, and the error names the permission', (operation) =>
    inScene(async ({ fake, add, find }) => {
      add(PUSH, 'x')
      fake.faults.set(operation, { kind: 'forbidden' })
      await expect(find()).rejects.toThrow('it lacks the permission "actions: read"')
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly github: ReturnType<typeof createGithub>
  readonly query: ReportQuery
  /** A run that has left a report of one word. */
  readonly add: (run: Partial<StoredRun>, word: string) => StoredRun
  readonly find: (query?: Partial<Record<keyof ReportQuery, unknown>>) => Promise<ReportSearch>
}

async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog })
  const workflowPath = '.github/workflows/gate.yml'
  const query: ReportQuery = { owner: 'acme', repo: 'support', workflowPath, branch: 'main', events: ['push'] }
  await run({
    ...{ fake, github, query },
    add(given, word) {
      const added = fake.addRun(given)
      fake.addArtifact(added, zipOf(word))
      return added
    },
    find: (given = {}) => {
      const all = Object.entries({ ...query, ...given }).filter(([, value]) => value !== undefined)
      return findReport(github, Object.fromEntries(all) as unknown as ReportQuery)
    },
  })
  await fake.close()
}

function zipOf(word: string): Buffer {
  return createZip([{ name: 'report.json', content: JSON.stringify(word) }])
}

function missing(found: ReportSearch): string {
  return 'missing' in found ? plain(found.missing) : `found ${found.text}`
}
