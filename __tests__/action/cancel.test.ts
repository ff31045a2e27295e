// A run that somebody cancels while its items run.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub } from '../support/fake-github/start.ts'
import { createAction, createWorkspace, pullRequestOf, runGateStep, SPEC } from '../support/workspace.ts'

/** Never answers the tenth question, and leaves a file when it is asked. */
const STUCK = `import { writeFileSync } from 'node:fs'
import { answer } from '../src/answer.ts'
export { evaluators } from './evaluators.ts'

export async function task(item) {
  if (item.input.question !== 9) return answer(item.input.question)
  writeFileSync('stuck', '')
  return new Promise(() => setInterval(() => {}, 1000))
}
`
/** As many as GitHub lets a client announce in ten seconds, and the runner gives no more to complete them. */
const OTHERS = Array.from({ length: 10 }, (_, index) => `other-${String(index)}`)
const SPECS = OTHERS.map(
  (name) => `  ${name}:
    dataset: ./evals/cases.jsonl
    task: evals/task.ts
    baseline: none
    require: {correct: mean == 1}
`,
)

test('is an error of every gate that was announced, and is never judged by a part of its items', async () => {
  const action = createAction()
  const workspace = await createWorkspace(action, {
    head: { 'evals/task.ts': STUCK, 'langfuse-gate.yml': SPEC + SPECS.join('') },
  })
  const github = await startFakeGithub()
  const cancel = new AbortController()
  try {
    const running = runGateStep({
      action,
      workspace: workspace.directory,
      event: pullRequestOf(workspace),
      token: WORKFLOW_TOKEN,
      apiUrl: github.url,
      cancel: cancel.signal,
    })
    const ended = running.then(() => true)
    while (!existsSync(join(workspace.directory, 'stuck'))) if (await Promise.race([ended, wait(20)])) break
    cancel.abort()
    const result = await running
    expect(result).toMatchObject({ exitCode: 2, signal: null, outputs: { verdict: 'error', passed: 'false' } })
    const gates = ['support', ...OTHERS]
    expect(result.report.gates.map(({ name, verdict, reasons }) => [name, verdict, reasons[0]?.code])).toEqual(
      gates.map((gate) => [gate, 'error', 'CANCELLED']),
    )
    for (const gate of gates) {
      const states = github.statuses.filter(({ context }) => context === `langfuse-gate / ${gate}`)
      expect(states.map(({ state }) => state)).toEqual(['pending', 'error'])
    }
    expect(github.comments).toHaveLength(1)
    expect(result.summary).toContain('cancelled')
  } finally {
    await github.close()
  }
}, 120_000)
