import { describe, expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { GateError } from '../../src/errors.ts'
import { parseGithubContext } from '../../src/github/context.ts'

const MERGE = 'cccccccccccccccccccccccccccccccccccccccc'
const HEAD = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const BASE = 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'

describe('what a workflow run is about', () => {
  test('a pull request: its merge is checked out, its head carries the status', () => {
    const context = parseGithubContext(createEnv(), createPayload())
    expect(context).toEqual({
      owner: 'acme',
      repo: 'support',
      event: 'pull_request',
      action: 'synchronize',
      sha: MERGE,
      statusSha: HEAD,
      ref: 'refs/pull/7/merge',
      branch: 'friendlier-tone',
      pullRequest: {
        number: 7,
        headSha: HEAD,
        headBranch: 'friendlier-tone',
        baseSha: BASE,
        baseBranch: 'main',
        isFork: false,
        author: 'ana',
      },
      defaultBranch: 'main',
      workflowPath: '.github/workflows/gate.yml',
      workflow: 'Evaluate',
      job: 'gate',
      runId: 4711,
      runNumber: 12,
      attempt: 2,
      runUrl: 'https://github.com/acme/support/actions/runs/4711',
      actor: 'ana',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      warnings: [],
    })
  })

  test.each([
    ['a fork', { full_name: 'mallory/support' }, true],
    ['a fork that was deleted', null, true],
    ['the repository in other letters', { full_name: 'Acme/Support' }, false],
  ])('a pull request from %s', (_from, repo, isFork) => {
    const context = parseGithubContext(createEnv(), createPayload({ repo }))
    expect(context.pullRequest?.isFork).toBe(isFork)
  })

  test('a pull request whose author’s account is gone', () => {
    expect(parseGithubContext(createEnv(), createPayload({ user: null })).pullRequest).not.toHaveProperty('author')
  })

  test.each([
    [{}, 'ana'],
    [{ GITHUB_TRIGGERING_ACTOR: '' }, 'ana'],
    [{ GITHUB_TRIGGERING_ACTOR: 'ben' }, 'ben'],
  ])('with %j it was started by %s', (env: Record<string, string>, actor) => {
    expect(parseGithubContext(createEnv(env), createPayload()).actor).toBe(actor)
  })

  test('a push: the commit itself, and its branch', () => {
    const env = createEnv({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/release/2.x', GITHUB_SHA: BASE })
    const context = parseGithubContext(env, { after: BASE })
    expect(context).toMatchObject({ sha: BASE, statusSha: BASE, branch: 'release/2.x', warnings: [] })
    expect(context.pullRequest).toBeUndefined()
  })

  test('a tag has no branch', () => {
    const env = createEnv({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' })
    expect(parseGithubContext(env, {}).branch).toBeUndefined()
  })

  test('a merge group: its head, and the branch that it would become', () => {
    const env = createEnv({
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-bbbb',
      GITHUB_SHA: MERGE,
    })
    const headRef = 'refs/heads/gh-readonly-queue/main/pr-7-bbbb'
    const group = { head_sha: MERGE, head_ref: headRef, base_sha: BASE, base_ref: 'refs/heads/main' }
    const context = parseGithubContext(env, { action: 'checks_requested', merge_group: group })
    expect(context).toMatchObject({
      statusSha: MERGE,
      branch: 'main',
      mergeGroup: { headSha: MERGE, baseSha: BASE, headRef, baseBranch: 'main' },
      warnings: [],
    })
  })

  test('a label that was put on', () => {
    const payload = { ...(createPayload() as object), action: 'labeled', label: { name: 'bug' } }
    expect(parseGithubContext(createEnv(), payload)).toMatchObject({ action: 'labeled', label: 'bug' })
  })

  test('a review', () => {
    const env = createEnv({ GITHUB_EVENT_NAME: 'pull_request_review' })
    const payload = { ...(createPayload() as object), action: 'submitted' }
    expect(parseGithubContext(env, payload)).toMatchObject({ statusSha: HEAD, pullRequest: { number: 7 } })
  })

  test('a dispatch from outside: what its payload says is not looked at', () => {
    const env = createEnv({ GITHUB_EVENT_NAME: 'repository_dispatch', GITHUB_REF: 'refs/heads/main' })
    const payload = { action: 'nightly', branch: 'main', client_payload: { ref: 'evil', sha: HEAD } }
    const context = parseGithubContext(env, payload)
    expect(context).toMatchObject({ statusSha: MERGE, branch: 'main', warnings: [] })
    expect(JSON.stringify(context)).not.toContain('evil')
  })

  test('a schedule, whose payload says nothing', () => {
    const env = createEnv({ GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' })
    expect(parseGithubContext(env, undefined)).toMatchObject({ statusSha: MERGE, branch: 'main', warnings: [] })
  })

  test('GitHub Enterprise Server has addresses of its own', () => {
    const env = createEnv({ GITHUB_SERVER_URL: 'https://git.acme.dev', GITHUB_API_URL: 'https://git.acme.dev/api/v3' })
    expect(parseGithubContext(env, createPayload())).toMatchObject({
      runUrl: 'https://git.acme.dev/acme/support/actions/runs/4711',
      apiUrl: 'https://git.acme.dev/api/v3',
    })
  })

  test.each([
    ['is missing', undefined],
    ['is a text', 'pull_request'],
    ['has a pull request without a head', { pull_request: { number: 7 } }],
    ['has a pull request numbered 0', createPayload({ number: 0 })],
  ])(
    'a pull request whose payload %s gets no comment and no status, and the merge commit never has one',
    (_how, payload) => {
      const context = parseGithubContext(createEnv(), payload)
      expect(context.statusSha).toBeUndefined()
      expect(context.pullRequest).toBeUndefined()
      expect(context.warnings.map(plain)).toEqual([
        'The payload of the event "pull_request" names no pull request: there will be no comment and no status.',
      ])
    },
  )

  test.each([
    'GITHUB_REPOSITORY',
    'GITHUB_EVENT_NAME',
    'GITHUB_SHA',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_NUMBER',
    'GITHUB_RUN_ATTEMPT',
  ])('without %s there is no workflow run', (name) => {
    expect(() => parseGithubContext(createEnv({ [name]: '' }), createPayload())).toThrow(GateError)
    expect(() => parseGithubContext(createEnv({ [name]: '' }), createPayload())).toThrow(
      `The variable "${name}", which every GitHub runner sets, is not there or not usable.`,
    )
  })

  test('a repository without an owner is none', () => {
    expect(() => parseGithubContext(createEnv({ GITHUB_REPOSITORY: 'support' }), {})).toThrow('"GITHUB_REPOSITORY"')
  })
})

function createEnv(overrides: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    GITHUB_REPOSITORY: 'acme/support',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: MERGE,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_ACTOR: 'ana',
    GITHUB_WORKFLOW: 'Evaluate',
    GITHUB_JOB: 'gate',
    GITHUB_WORKFLOW_REF: 'acme/support/.github/workflows/gate.yml@refs/pull/7/merge',
    ...overrides,
  }
}

function createPayload(overrides: { repo?: object | null; user?: object | null; number?: number } = {}): unknown {
  return {
    action: 'synchronize',
    repository: { default_branch: 'main' },
    pull_request: {
      number: overrides.number ?? 7,
      head: {
        sha: HEAD,
        ref: 'friendlier-tone',
        repo: overrides.repo === undefined ? { full_name: 'acme/support' } : overrides.repo,
      },
      base: { sha: BASE, ref: 'main' },
      user: overrides.user === undefined ? { login: 'ana' } : overrides.user,
    },
  }
}
