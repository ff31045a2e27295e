// Commit statuses that GitHub does not take, and answers that are none.
import { expect, test } from '@jest/globals'
import { callGithub } from '../../src/github/call.ts'
import { createGithub } from '../../src/github/client.ts'
import { writeStatus } from '../../src/github/statuses.ts'
import { silentLog } from '../../src/log.ts'
import { createStatusReporter } from '../../src/reporters/status.ts'
import { createReport } from '../support/create-report.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub } from '../support/fake-github/start.ts'
import { createRecordingLog } from '../support/recording-log.ts'

const FULL = 'Validation Failed: This SHA and context has reached the maximum number of statuses.'
const TARGET = { owner: 'acme', repo: 'support', sha: 'a'.repeat(40), url: 'https://github.com/acme/support' }

test('a commit that has a thousand statuses of a gate takes no more: that is a warning, and asked once', async () => {
  const fake = await startFakeGithub()
  try {
    fake.faults.set('repos/create-commit-status', { kind: 'unprocessable', message: FULL })
    const log = createRecordingLog()
    const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log })
    await createStatusReporter({ github, target: TARGET, gates: [], log }).deliver(createReport())
    expect(log.lines).toEqual([expect.stringContaining('The commit status was not written; the verdict stands.')])
    expect(log.lines[0]).toContain('maximum number of statuses')
    expect(fake.calls).toEqual(['repos/create-commit-status'])
  } finally {
    await fake.close()
  }
})

test('a client in a hurry writes as fast as it can, and still tries again', async () => {
  const fake = await startFakeGithub()
  try {
    const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog, isHurried: true })
    fake.faults.set('repos/create-commit-status', { kind: 'server-error', times: 1 })
    const status = { state: 'error', description: 'error: CANCELLED' } as const
    for (let index = 0; index < 20; index += 1) await writeStatus(github, TARGET, `gate ${String(index)}`, status)
    expect(fake.statuses).toHaveLength(20)
  } finally {
    await fake.close()
  }
})

test.each([
  ['a page with status 200', () => Promise.resolve({ status: 200, data: '<!DOCTYPE html>' })],
  ['a list that is a page', () => Promise.reject(new TypeError("Cannot use 'in' operator"))],
])('%s is not what GitHub answers', async (_, call) => {
  await expect(callGithub('read the reviews', 'pull-requests: read', call)).rejects.toMatchObject({
    problems: [{ code: 'GITHUB_UNAVAILABLE' }],
  })
})

test('an answer without a body is one', async () => {
  expect(await callGithub('delete it', 'x', () => Promise.resolve({ status: 204, data: '' }))).toMatchObject({
    status: 204,
  })
})
