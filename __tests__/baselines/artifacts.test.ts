import { describe, expect, test } from '@jest/globals'
import { BASELINE_EVENTS } from '../../src/core/events.ts'
import { branchBaseline } from '../../src/baselines/branch.ts'
import type { History } from '../../src/core/history.ts'
import type { GateReport } from '../../src/core/report.ts'
import { plain } from '../../src/core/text.ts'
import { listReports } from '../../src/github/artifacts.ts'
import { createGithub } from '../../src/github/client.ts'
import { silentLog } from '../../src/log.ts'
import { createDataset, createDatasetItem, createGate } from '../support/create-gate.ts'
import { createGateReport, createReport } from '../support/create-report.ts'
import { createRunContext } from '../support/create-run-context.ts'
import { createFailedItemResult, createItemResult, createRunRecord } from '../support/create-run-record.ts'
import { createZip } from '../support/create-zip.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub, type FakeGithub } from '../support/fake-github/start.ts'

const COMMITS = ['a', 'b', 'c'].map((letter) => letter.repeat(40))
const workflowPath = '.github/workflows/gate.yml'

/** `c…` came first, then `b…`, then `a…`, from which the candidate departs. */
const history: History = {
  findBase: () => Promise.resolve(COMMITS[0] ?? null),
  relate: (commit) => {
    const behind = COMMITS.indexOf(commit)
    return Promise.resolve(behind === -1 ? 'unrelated' : { behind })
  },
}

interface Left {
  readonly commit?: string | undefined
  readonly name?: string
  readonly gate?: Partial<GateReport>
  readonly candidate?: Parameters<typeof createRunRecord>[0]
  readonly text?: string
}

/** A push on main that has left its report. */
function leave(fake: FakeGithub, { commit = COMMITS[0] ?? '', name = 'run', gate, candidate, text }: Left): void {
  const run = fake.addRun({ event: 'push', headBranch: 'main', headSha: commit })
  const record = createRunRecord({ name, identity: { commit, branch: 'main' }, ...candidate })
  const report = createReport({ gates: [createGateReport({ candidate: record, baseline: null, ...gate })] })
  fake.addArtifact(run, createZip([{ name: 'report.json', content: text ?? JSON.stringify(report) }]))
}

async function find(left: readonly Left[]): Promise<string> {
  const fake = await startFakeGithub()
  try {
    for (const one of left) leave(fake, one)
    const github = createGithub({ token: WORKFLOW_TOKEN, apiUrl: fake.url, log: silentLog })
    const source = branchBaseline(
      () => Promise.reject(new TypeError('nobody asks Langfuse')),
      (branch) =>
        listReports(github, { owner: 'acme', repo: 'support', workflowPath, branch, events: BASELINE_EVENTS }),
    )
    const dataset = { ...createDataset([createDatasetItem()]), name: './evals/cases.jsonl' }
    const found = await source.find(
      { branch: 'main' },
      createGate({ baselineRuns: 1 }),
      dataset,
      createRunContext({ history }),
    )
    if (found.status === 'found') return `${found.record.name}: ${plain(found.origin.words)}`
    return found.status === 'missing' ? plain(found.reason) : found.status
  } finally {
    await fake.close()
  }
}

describe('without keys of Langfuse the baseline of a branch', () => {
  test('is the report of the run of the merge base', async () => {
    expect(await find([{ commit: COMMITS[1], name: 'before' }, { name: 'base' }])).toBe(
      'base: run of the merge base, "aaaaaaa" of branch "main"',
    )
  })

  test('is else that of its nearest ancestor', async () => {
    expect(
      await find([
        { commit: COMMITS[2], name: 'far' },
        { commit: COMMITS[1], name: 'near' },
        { commit: 'f'.repeat(40), name: 'rewritten' },
      ]),
    ).toMatch(/^near: .*1 commit behind the merge base/)
  })

  test('is missing where no report is of the gate, and says so', async () => {
    const absence =
      'No run of this workflow on branch "main" has left an artifact with a report of the gate "order-status"'
    expect(await find([])).toBe(absence)
    expect(await find([{ gate: { name: 'other' } }, { text: 'no JSON' }, { text: '{"gates":[]}' }])).toBe(absence)
  })

  const failed = ['a', 'b', 'c'].map((id) => (id === 'a' ? createFailedItemResult({ id }) : createItemResult({ id })))
  test.each<[string, Left, string]>([
    ['could not be judged', { gate: { verdict: 'error' } }, 'its gate could not judge it'],
    ['was not complete', { candidate: { complete: false } }, 'it planned 3 items and has 3'],
    ['had failed items', { candidate: { itemResults: failed } }, 'more than 2 % of its items failed'],
    [
      'is of another dataset',
      {
        candidate: { comparability: { dataset: { source: 'file', name: 'x', hash: null }, evaluators: {}, repeat: 1 } },
      },
      'it is of another dataset',
    ],
    [
      'says another commit than its run',
      { candidate: { identity: { commit: 'e'.repeat(40) } } },
      'it is of another commit than the run that left it',
    ],
  ])('is never one that %s', async (_what, left, why) => {
    expect(await find([left])).toMatch(new RegExp(`: one was found, and ${why}$`))
  })
})
