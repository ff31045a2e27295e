// What every step does around its gates.
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readPayload, refuseForkWithSecrets } from '../../src/action/step.ts'
import { parseGithubContext } from '../../src/github/context.ts'
import { createDirectory } from '../support/create-directory.ts'
import { pullRequestOf } from '../support/workspace.ts'

const COMMITS = { base: 'b'.repeat(40), head: 'a'.repeat(40), merge: 'c'.repeat(40) }

function contextOf(event: string, payload: unknown) {
  const env = {
    GITHUB_REPOSITORY: 'acme/support',
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: COMMITS.merge,
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
  }
  return parseGithubContext(env, payload)
}

const headOf = (repo: unknown): unknown => {
  const { payload } = pullRequestOf(COMMITS)
  const { pull_request: pull } = payload as { pull_request: { head: object } }
  return { pull_request: { ...pull, head: { ...pull.head, repo } } }
}

describe('code of a fork beside the secrets of the repository', () => {
  test.each([
    ['another repository', headOf({ full_name: 'mallory/support' })],
    ['a repository that is gone', headOf(null)],
    ['nobody knows whom, as the payload names no pull request', {}],
    ['nobody knows whom, without a payload', undefined],
  ])('is refused where the head is of %s', (_whose, payload) => {
    expect(() => {
      refuseForkWithSecrets(contextOf('pull_request_target', payload))
    }).toThrow('pull_request_target')
  })

  test.each([
    ['pull_request_target', headOf({ full_name: 'Acme/Support' })],
    ['pull_request', headOf({ full_name: 'mallory/support' })],
    ['push', {}],
  ])('is not what %s of this repository runs', (event, payload) => {
    expect(() => {
      refuseForkWithSecrets(contextOf(event, payload))
    }).not.toThrow()
  })
})

describe('the payload of an event', () => {
  test.each([
    ['no JSON', '{"action":'],
    ['nothing', ''],
  ])('that is %s is none', async (_, content) => {
    const directory = createDirectory({ 'event.json': content })
    expect(await readPayload(join(directory, 'event.json'))).toBeUndefined()
  })

  test('may be of 10 MB', async () => {
    const payload = { client_payload: { text: 'x'.repeat(10_000_000) } }
    const directory = createDirectory({ 'event.json': JSON.stringify(payload) })
    expect(await readPayload(join(directory, 'event.json'))).toEqual(payload)
  })
})
