// The same spec on the same code: what the action says is what the command line says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { report, type Report } from '../../src/core/report.ts'
import { plain } from '../../src/core/text.ts'
import { createAction, createWorkspace, pullRequestOf, runCli, runGateStep, wrongOn } from '../support/workspace.ts'

test.each([
  ['fails', 9, 'failed'],
  ['passes', 0, 'passed'],
])('a change that %s in the action does so on the command line, for the same reasons', async (_, wrong, verdict) => {
  const action = createAction()
  const workspace = await createWorkspace(action, { head: { 'src/answer.ts': wrongOn(wrong) } })
  const { directory } = workspace
  const inputs = { 'github-token': '' }
  const step = await runGateStep({ action, workspace: directory, event: pullRequestOf(workspace), inputs })
  await runCli(action, directory, ['run', '--json', 'report.json'])
  const local = report.parse(JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8')))
  expect(local.verdict).toBe(verdict)
  expect(decisionOf(step.report)).toEqual(decisionOf(local))
})

/** Without who ran it, where and when. */
function decisionOf({ verdict, passed, exitCode, problems, gates }: Report): unknown {
  return {
    ...{ verdict, passed, exitCode, problems },
    gates: gates.map(({ candidate, baseline, ...gate }) => ({
      ...gate,
      // The action alone has earlier attempts to speak of.
      notes: gate.notes.filter((note) => !plain(note).startsWith('Earlier attempts')),
      comparability: [candidate?.comparability, baseline?.comparability],
      scores: candidate?.itemResults.map(({ id, hash, scores }) => ({ id, hash, scores })),
    })),
  }
}
