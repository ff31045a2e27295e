// A red job that is run again, in the built action: what it measured the first time counts, too.
import { expect, test } from '@jest/globals'
import { plain } from '../../src/core/text.ts'
import { createZip } from '../support/create-zip.ts'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub } from '../support/fake-github/start.ts'
import {
  createAction,
  createWorkspace,
  pullRequestOf,
  runGateStep,
  wrongOn,
  type GateStep,
} from '../support/workspace.ts'

test('attempts of the same code add up, whether their run is another or the same one again', async () => {
  const action = createAction()
  const workspace = await createWorkspace(action, { head: { 'src/answer.ts': wrongOn(9) } })
  const github = await startFakeGithub()
  try {
    github.addPull({ author: { login: 'ana', id: 7, type: 'User' }, headSha: workspace.head, baseSha: workspace.base })
    const step = (runId: number, attempt = 1): Promise<GateStep> =>
      runGateStep({
        ...{ action, workspace: workspace.directory, event: pullRequestOf(workspace), runId, attempt },
        ...{ token: WORKFLOW_TOKEN, apiUrl: github.url, inputs: {} },
      })
    const run = github.addRun({ id: 4711, headSha: workspace.head, event: 'pull_request' })
    const upload = ({ reportText }: GateStep): void => {
      github.addArtifact(run, createZip([{ name: 'report.json', content: reportText }]))
    }
    const first = await step(4711)
    expect(first.report.gates[0]?.candidate).not.toHaveProperty('runs')
    expect(first.report.gates[0]?.notes.map(plain).join()).not.toContain('attempts of this code')
    upload(first)
    upload(await step(4711, 2))
    const third = await step(4712)
    const runs = ['4712-1', '4711-2', '4711-1'].map((id) => expect.stringContaining(id) as unknown as string)
    expect(third.report.gates[0]?.candidate?.runs).toEqual(runs)
    expect(third.report.gates[0]?.candidate?.itemResults).toHaveLength(75)
    expect(third.report.gates[0]?.notes.map(plain).join()).toContain('2 earlier attempts of the same code are added up')
    expect(third.report.verdict).toBe('failed')
  } finally {
    await github.close()
  }
}, 120_000)
