import { describe, expect, test } from '@jest/globals'
import { createGithub } from '../../src/github/client.ts'
import type { Reporter } from '../../src/ports.ts'
import { createReporters } from '../../src/reporters/index.ts'
import { createGateReport, createReason, createReport } from '../support/create-report.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import { createRecordingLog, type RecordingLog } from '../support/recording-log.ts'

const SHA = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const URL = 'https://github.com/acme/support/actions/runs/4711'

describe('commit statuses', () => {
  test.concurrent('are pending at the start and completed at the end, on the head commit', () =>
    inScene(async ({ fake, reporter }) => {
      await reporter.start?.(['order-status'])
      await reporter.deliver(createReport())
      expect(fake.statuses).toMatchObject([
        { sha: SHA, context: 'langfuse-gate / order-status', state: 'pending', description: 'running', targetUrl: URL },
        {
          sha: SHA,
          context: 'langfuse-gate / order-status',
          state: 'success',
          description: 'passed: 1 rule held, 3 items',
        },
      ])
    }),
  )

  test.concurrent('of a gate that no report knows end as an error, never pending', () =>
    inScene(async ({ fake, reporter }) => {
      await reporter.start?.(['order-status', 'faq'])
      await reporter.deliver(createReport({ verdict: 'error', gates: [createGateReport()] }))
      expect(fake.statuses.slice(2)).toMatchObject([
        { context: 'langfuse-gate / order-status', state: 'success' },
        {
          context: 'langfuse-gate / faq',
          state: 'error',
          description: 'error: the run ended before this gate was judged',
        },
      ])
    }),
  )

  test.concurrent.each([
    ['each gate that was asked for', ['faq', 'orders'], ['langfuse-gate / faq', 'langfuse-gate / orders']],
    ['the gate in general, where none was', [], ['langfuse-gate']],
  ])('of a spec that cannot be read are errors of %s', (_whose, gates, contexts) =>
    inScene(async ({ fake, reporter }) => {
      const problem = createReason('SPEC_INVALID', ['wrong'])
      await reporter.deliver(createReport({ verdict: 'error', problems: [problem], gates: [] }))
      expect(fake.statuses.map(({ context, state, description }) => [context, state, description])).toEqual(
        contexts.map((context) => [context, 'error', 'error: SPEC_INVALID']),
      )
    }, gates),
  )

  test.concurrent('without the permission are one warning that names it', () =>
    inScene(async ({ fake, reporter, log }) => {
      fake.faults.set('repos/create-commit-status', { kind: 'forbidden' })
      await reporter.start?.(['order-status', 'faq'])
      await reporter.deliver(createReport())
      expect(log.lines).toEqual([
        'warn: The commit status was not written; the verdict stands. GitHub does not let this token set a commit status: ' +
          'it lacks the permission "statuses: write". Add "statuses: write" to the permissions of the workflow\'s job. ' +
          'A pull request from a fork or from Dependabot has a read-only token whatever the workflow says.',
      ])
      expect(fake.calls).toHaveLength(1)
    }),
  )

  test.concurrent('are written when GitHub stumbles once', () =>
    inScene(async ({ fake, reporter, log }) => {
      fake.faults.set('repos/create-commit-status', { kind: 'server-error', times: 1 })
      await reporter.deliver(createReport())
      expect(fake.statuses).toMatchObject([{ state: 'success' }])
      expect(log.lines).toEqual([])
    }),
  )

  test.concurrent('that were not taken at the start are tried again at the end', () =>
    inScene(async ({ fake, reporter, log }) => {
      fake.faults.set('repos/create-commit-status', { kind: 'not-found', times: 1 })
      await reporter.start?.(['order-status'])
      await reporter.deliver(createReport())
      expect(fake.statuses).toMatchObject([{ state: 'success' }])
      expect(log.lines).toEqual([
        'warn: The commit status was not written; the verdict stands. GitHub could not set a commit status: ' +
          '"Not Found - https://docs.github.com/rest"',
      ])
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly reporter: Reporter
  readonly log: RecordingLog
}

async function inScene(run: (scene: Scene) => Promise<void>, gates: readonly string[] = []): Promise<void> {
  const fake = await startFakeGithub()
  const log = createRecordingLog()
  const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log })
  const target = { owner: 'acme', repo: 'support', sha: SHA, url: URL }
  const [reporter] = createReporters({ status: { github, target, gates, log } })
  if (reporter === undefined) throw new Error('no reporter')
  await run({ fake, reporter, log })
  await fake.close()
}
