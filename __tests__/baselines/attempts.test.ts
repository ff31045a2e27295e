import { describe, expect, test } from '@jest/globals'
import { commitReports } from '../../src/action/commit-reports.ts'
import { artifactAttempts } from '../../src/baselines/artifact-attempts.ts'
import { langfuseAttempts } from '../../src/baselines/langfuse-attempts.ts'
import type { GateReport, Report } from '../../src/core/report.ts'
import type { RunRecord } from '../../src/core/run-record.ts'
import { createGithub } from '../../src/github/client.ts'
import { silentLog } from '../../src/log.ts'
import { createGate } from '../support/create-gate.ts'
import { createGateReport, createReport } from '../support/create-report.ts'
import { createRunRecord } from '../support/create-run-record.ts'
import { createZip } from '../support/create-zip.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub } from '../support/fake-github/start.ts'
import {
  createHostedDataset,
  createPushContext,
  recordRun,
  seedDataset,
  type RecordOptions,
} from '../support/fake-langfuse/record.ts'
import { inLangfuse } from '../support/fake-langfuse/scene.ts'

const push = createPushContext().identity
const identity = { ...push, event: 'pull_request', branch: 'feature', pullRequest: 7, headCommit: '4'.repeat(40) }
const dataset = createHostedDataset(3)
const evaluators = { correct: 'print-of-correct' }

function createCandidate(overrides: Partial<RunRecord> = {}): RunRecord {
  return createRunRecord({
    name: 'this',
    identity,
    comparability: { dataset: { source: 'langfuse', name: 'orders', hash: 'dataset-hash' }, evaluators, repeat: 1 },
    ...overrides,
  })
}

interface Earlier extends RecordOptions {
  readonly runId?: string
  readonly identity?: Partial<RunRecord['identity']>
}

describe('attempts in Langfuse', () => {
  async function find(earlier: readonly Earlier[], mode: 'dual' | 'events_only' | 'v3' = 'dual'): Promise<string[]> {
    return inLangfuse(
      async (scene) => {
        seedDataset(scene, dataset)
        for (const { runId = '10-1-gate', identity: given, ...options } of earlier) {
          const context = createPushContext({ identity: { ...identity, ...given }, runId })
          await recordRun(scene, { dataset, context, ...options })
        }
        const context = createPushContext({ identity, runId: '10-2-gate' })
        const look = langfuseAttempts(() => scene.connect())
        const found = await look(createCandidate(), createGate(), dataset, context)
        return 'runs' in found
          ? found.runs.map(({ name, itemResults }) => `${name}: ${String(itemResults.length)}`)
          : []
      },
      { mode },
    )
  }

  test.each(['events_only', 'dual', 'v3'] as const)(
    'are those of the same job and code, in earlier attempts and runs (%s)',
    async (mode) => {
      expect(await find([{}, { runId: '9-1-gate' }], mode)).toEqual(
        expect.arrayContaining([
          'order-status feature@4444444 10-1-gate: 3',
          'order-status feature@4444444 9-1-gate: 3',
        ]),
      )
    },
  )

  test('are found under another commit of the same tree', async () => {
    expect(await find([{ identity: { headCommit: '5'.repeat(40) } }])).toEqual([
      'order-status feature@5555555 10-1-gate: 3',
    ])
  })

  test.each<[string, Earlier]>([
    ['this run itself', { runId: '10-2-gate' }],
    ['a run of another job', { runId: '10-1-other' }],
    ['other code', { identity: { tree: '9'.repeat(40) } }],
    ['code with changes that are in no commit', { identity: { isDirty: true } }],
    ['another pull request', { identity: { pullRequest: 8 } }],
    ['another event', { identity: { event: 'workflow_dispatch' } }],
    ['another content of the dataset', { dataset: { ...dataset, hash: 'other' } }],
    ['another evaluator', { evaluators: { correct: 'other' } }],
    ['one more evaluator', { evaluators: { ...evaluators, tone: '1' } }],
    ['a run that could not be judged', { verdict: 'error' }],
    ['a run that was cut off', { finished: { complete: false } }],
  ])('are never %s', async (_what, earlier) => {
    expect(await find([earlier])).toEqual([])
  })

  test('cost one list where there are none', async () => {
    await inLangfuse(async (scene) => {
      seedDataset(scene, dataset)
      const langfuse = await scene.connect()
      const before = scene.fake.requests.length
      const context = createPushContext({ identity, runId: '10-2-gate' })
      await langfuseAttempts(() => Promise.resolve(langfuse))(createCandidate(), createGate(), dataset, context)
      expect(scene.fake.requests.length - before).toBeLessThanOrEqual(2)
    })
  })
})

describe('attempts in artifacts', () => {
  const job = { id: 'gate', key: 'k', run: 10, attempt: 2 }
  const workflowPath = '.github/workflows/gate.yml'

  interface Left {
    readonly job?: Partial<Report['job']>
    readonly gate?: Partial<GateReport>
    readonly candidate?: Partial<RunRecord>
    readonly headSha?: string
    readonly text?: string
  }

  async function find(left: readonly Left[], isFork = false): Promise<string[]> {
    const fake = await startFakeGithub()
    try {
      for (const one of left) {
        const headSha = one.headSha ?? identity.headCommit
        const run = fake.addRun({ event: 'pull_request', headBranch: 'feature', headSha })
        const candidate = createCandidate({ name: 'earlier', ...one.candidate })
        const gates = [createGateReport({ candidate, baseline: null, ...one.gate })]
        const report = { ...createReport({ gates }), job: { ...job, attempt: 1, ...one.job } }
        fake.addArtifact(run, createZip([{ name: 'report.json', content: one.text ?? JSON.stringify(report) }]))
      }
      const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog })
      const pullRequest = {
        number: 7,
        headSha: identity.headCommit,
        headBranch: 'feature',
        baseSha: '',
        baseBranch: 'main',
        isFork,
      }
      const about = { owner: 'acme', repo: 'support', workflowPath, event: 'pull_request', pullRequest, sha: '' }
      const reports = commitReports(github, about, job)
      const found = await artifactAttempts(reports)(createCandidate(), createGate(), dataset, createPushContext())
      return 'runs' in found ? found.runs.map(({ name }) => name) : ['unread']
    } finally {
      await fake.close()
    }
  }

  test('are what this job has left for the same head commit', async () => {
    const second = { candidate: { name: 'two', finishedAt: '2026-01-03T00:00:00Z' } }
    expect(await find([{}, { ...second, job: { run: 9 } }])).toEqual(['two', 'earlier'])
  })

  test.each<[string, Left]>([
    ['this attempt', { job: { attempt: 2 } }],
    ['another job', { job: { id: 'other' } }],
    ['another commit', { headSha: '6'.repeat(40) }],
    ['another gate', { gate: { name: 'other' } }],
    ['a gate that could not judge', { gate: { verdict: 'error' } }],
    ['a run that was cut off', { candidate: { complete: false } }],
    ['other code', { candidate: { identity: { ...identity, tree: '9'.repeat(40) } } }],
    ['a report that is none', { text: 'no JSON' }],
  ])('are never of %s', async (_what, left) => {
    expect(await find([left])).toEqual([])
  })

  test('are not believed of a fork', async () => {
    expect(await find([{}], true)).toEqual(['unread'])
  })
})
