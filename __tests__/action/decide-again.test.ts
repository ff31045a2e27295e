// Which saved report a label or a review decides again, and when the gate has to run as usual.
import { describe, expect, test } from '@jest/globals'
import { decideAgain, type SecondDecision } from '../../src/action/decide-again.ts'
import type { Approval, GateReport, Job, Report } from '../../src/core/report.ts'
import { say } from '../../src/core/text.ts'
import { createGithub } from '../../src/github/client.ts'
import { parseGithubContext } from '../../src/github/context.ts'
import { createGateReport, createReport } from '../support/create-report.ts'
import { createRunRecord, createScoredItems } from '../support/create-run-record.ts'
import { createZip } from '../support/create-zip.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'
import type { StoredRun } from '../support/fake-github/workflow-runs.ts'
import { createRecordingLog } from '../support/recording-log.ts'
import { pullRequestOf } from '../support/workspace.ts'

const HEAD = 'a'.repeat(40)
const JOB: Job = { id: 'gate', key: '0123456789abcdef', run: 4000, attempt: 1 }
const APPROVED: Approval = { status: 'approved', words: [...say`${'ben'} approved it.`] }
const ABSENT: Approval = { status: 'absent', words: ['Nobody has.'] }

describe('a label or a review', () => {
  test.concurrent.each([
    ['pull_request', 'labeled', true],
    ['pull_request', 'unlabeled', true],
    ['pull_request_review', 'submitted', true],
    ['pull_request_review', 'dismissed', true],
    ['pull_request', 'synchronize', false],
    ['pull_request', 'opened', false],
    ['pull_request_target', 'labeled', false],
    ['push', 'labeled', false],
  ])('%s %s decides a saved report again: %s', (event, action, isDecided) =>
    inScene(async ({ save, decide }) => {
      save(createSaved())
      const decided = await decide({ event, action })
      expect(decided !== null).toBe(isDecided)
    }),
  )

  test.concurrent('gives what the saved report gave, and what people say now', () =>
    inScene(async ({ save, decide }) => {
      const saved = createSaved()
      save(saved)
      const absent = await decide()
      expect(absent?.report.verdict).toBe('needs-review')
      const approved = await decide({ approval: APPROVED })
      expect(approved?.report).toMatchObject({ verdict: 'passed', exitCode: 0 })
      expect(approved?.report.gates[0]).toMatchObject({ approval: APPROVED, notes: saved.gates[0]?.notes })
    }),
  )

  test.concurrent('is news when it is ours or a verdict is another one', () =>
    inScene(async ({ save, decide }) => {
      save(createSaved())
      expect((await decide({ label: 'bug' }))?.isNews).toBe(false)
      expect((await decide({ label: 'langfuse-gate-approved:orders' }))?.isNews).toBe(true)
      expect((await decide({ label: 'bug', approval: APPROVED }))?.isNews).toBe(true)
    }),
  )

  test.concurrent.each<[string, (scene: Scene) => void, string]>([
    ['there is none', () => undefined, 'has left a report: 0 in all'],
    ['it is another job’s', ({ save }) => save(createSaved({ job: { ...JOB, id: 'other' } })), 'is another report'],
    [
      'it is of other gates',
      ({ save }) => save(createSaved({ job: { ...JOB, key: 'ffffffffffffffff' } })),
      'is another report',
    ],
    [
      'it is of another commit',
      ({ save }) => save(createSaved({ gates: [needingReview('b'.repeat(40))] })),
      'is another report',
    ],
    ['it is of no job', ({ save }) => save(withoutJob(createSaved())), 'is another report'],
    ['it is no report', ({ save }) => save({ format: 'other' }), 'is another report'],
    ['it is a fork’s', ({ save }) => save(createSaved(), { headRepository: 'mallory/support' }), 'a report: 0 in all'],
    [
      'the newest one has judged nothing, whatever older ones have',
      ({ save }) => {
        save(createSaved())
        save(createSaved({ verdict: 'error', gates: [] }))
      },
      'has judged nothing',
    ],
    [
      'two legs of a matrix have one each',
      ({ fake, save }) => {
        const run = save(createSaved())
        fake.addArtifact(run, zipOf(createSaved()), { name: 'langfuse-gate-2' })
      },
      'Several legs of the job',
    ],
    [
      'its records cannot be judged',
      ({ save }) => {
        const gate = needingReview(HEAD)
        const candidate = gate.candidate === null ? null : { ...gate.candidate, complete: false }
        save(createSaved({ gates: [{ ...gate, candidate }] }))
      },
      'The saved verdict of the gate "order-status" does not follow from what the report has measured.',
    ],
    [
      'another verdict follows from it',
      ({ save }) => save(createSaved({ verdict: 'passed', gates: [{ ...needingReview(HEAD), verdict: 'passed' }] })),
      'does not follow from what the report has measured.',
    ],
    [
      'its rules cannot be read',
      ({ save }) => {
        const gate = needingReview(HEAD)
        if (gate.candidate !== null) gate.candidate.rules.review = { correct: ['meen == 1'] }
        save(createSaved({ gates: [gate] }))
      },
      'The gate runs as usual.',
    ],
    [
      'GitHub may not be asked',
      ({ fake }) => fake.faults.set('actions/list-workflow-runs', { kind: 'forbidden' }),
      'actions: read',
    ],
  ])('runs the gate as usual where %s, and says so', (_what, arrange, words) =>
    inScene(async (scene) => {
      arrange(scene)
      expect(await scene.decide()).toBeNull()
      expect(scene.lines().join()).toContain('The gate runs as usual')
      expect(scene.lines().join()).toContain(words)
    }),
  )

  test.concurrent('decides the report of the last attempt of a run', () =>
    inScene(async ({ fake, save, decide }) => {
      const run = save(createSaved({ job: { ...JOB, attempt: 2 }, spec: 'second.yml' }))
      fake.addArtifact(run, zipOf(createSaved()))
      expect((await decide())?.report.spec).toBe('second.yml')
    }),
  )
})

interface Scene {
  readonly fake: FakeGithub
  readonly save: (report: unknown, run?: Partial<StoredRun>) => StoredRun
  readonly decide: (given?: {
    event?: string
    action?: string
    label?: string
    approval?: Approval
  }) => Promise<SecondDecision | null>
  readonly lines: () => readonly string[]
}

async function inScene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const fake = await startFakeGithub()
  const log = createRecordingLog()
  const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log })
  await run({
    fake,
    save(report, given = {}) {
      const added = fake.addRun({ headSha: HEAD, ...given })
      fake.addArtifact(added, zipOf(report))
      return added
    },
    decide: ({ event = 'pull_request', action = 'labeled', label = 'bug', approval = ABSENT } = {}) => {
      const { payload } = pullRequestOf(
        { base: 'b'.repeat(40), head: HEAD, merge: 'c'.repeat(40) },
        {
          ...{ action, label: { name: label } },
        },
      )
      const context = parseGithubContext(createEnv(event), payload)
      const findApproval = (): Promise<Approval> => Promise.resolve(approval)
      const now = (): Date => new Date('2026-01-02T05:00:00Z')
      return decideAgain({ github, context, job: JOB, findApproval, now, log })
    },
    lines: () => log.lines,
  })
  await fake.close()
}

function createEnv(event: string): Readonly<Record<string, string>> {
  return {
    GITHUB_REPOSITORY: 'acme/support',
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: 'acme/support/.github/workflows/gate.yml@refs/pull/7/merge',
  }
}

function createSaved(overrides: Partial<Report> = {}): Report {
  return createReport({ verdict: 'needs-review', job: JOB, gates: [needingReview(HEAD)], ...overrides })
}

/** A review rule is broken, by one item of three. */
function needingReview(headCommit: string): GateReport {
  const candidate = createRunRecord({ itemResults: createScoredItems('correct', [true, true, false]) })
  return createGateReport({
    verdict: 'needs-review',
    notes: [['something that only the first run knew']],
    candidate: {
      ...candidate,
      identity: { ...candidate.identity, headCommit },
      rules: { ...candidate.rules, review: { correct: ['mean == 1'] } },
    },
    baselineState: { status: 'none', words: ['none was asked for'] },
    baseline: null,
  })
}

function withoutJob({ job: _job, ...report }: Report): unknown {
  return report
}

function zipOf(report: unknown): Buffer {
  return createZip([{ name: 'report.json', content: JSON.stringify(report) }])
}
