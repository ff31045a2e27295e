// Keys that a workflow gives to the action: where they must never come out, whatever the code under test does.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { WORKFLOW_TOKEN } from '../support/fake-github/identities.ts'
import { startFakeGithub } from '../support/fake-github/start.ts'
import { PUBLIC_KEY, SECRET_KEY, startFakeLangfuse } from '../support/fake-langfuse/start.ts'
import { createAction, createWorkspace, pullRequestOf, runGateStep, SPEC } from '../support/workspace.ts'

const OPENAI_KEY = 'sk-canary-of-openai'
const STRIPE_KEY = 'sk-canary-of-stripe'
const EUROPE_KEY = 'sk-canary-of-europe'
const DATABASE_PASSWORD = 'canary-of-database'
const KEY_LINES = ['canary-line-one', 'canary-line-two']
const RUNTIME_TOKEN = 'canary-of-the-runtime'
const GIVEN_TO_TASK = {
  OPENAI_API_KEY: OPENAI_KEY,
  API_KEY_EU: EUROPE_KEY,
  DATABASE_URL: `postgres://me:${DATABASE_PASSWORD}@db.example/shop`,
  PRIVATE_PEM: KEY_LINES.join('\n'),
}
/** Of these the task may know none. */
const KEPT_FROM_TASK = [SECRET_KEY, WORKFLOW_TOKEN, STRIPE_KEY, RUNTIME_TOKEN]

/** Prints its environment, keeps it in a file, and gives it as its answer. */
const NOSY = `import { writeFileSync } from 'node:fs'
export { evaluators } from './evaluators.ts'

export async function task(item) {
  const all = JSON.stringify(process.env)
  console.log(all)
  console.error(all)
  console.log(process.env.PRIVATE_PEM, new URL(process.env.DATABASE_URL).password)
  writeFileSync('environment.json', all)
  if (item.input.question === 3) throw new Error(all + new URL(process.env.DATABASE_URL).password)
  return process.env
}
`

test('keys are in nothing that is printed, posted or written, and a task is given those that env: lists alone', async () => {
  const action = createAction()
  const workspace = await createWorkspace(action, {
    head: {
      'evals/task.ts': NOSY,
      'langfuse-gate.yml': SPEC.replace(
        '    require:',
        `    env: [${Object.keys(GIVEN_TO_TASK).join(', ')}]\n    require:`,
      ),
    },
  })
  const github = await startFakeGithub()
  const langfuse = await startFakeLangfuse({ now: () => new Date() })
  try {
    const result = await runGateStep({
      action,
      workspace: workspace.directory,
      event: pullRequestOf(workspace),
      token: WORKFLOW_TOKEN,
      apiUrl: github.url,
      inputs: {
        'langfuse-public-key': PUBLIC_KEY,
        'langfuse-secret-key': SECRET_KEY,
        'langfuse-base-url': langfuse.url,
      },
      env: { ...GIVEN_TO_TASK, STRIPE_SECRET: STRIPE_KEY, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN },
    })
    expect(result.exitCode).toBe(1)

    const seen = JSON.parse(readFileSync(join(workspace.directory, 'environment.json'), 'utf8')) as object
    expect(seen).toMatchObject(GIVEN_TO_TASK)
    for (const secret of KEPT_FROM_TASK) expect(JSON.stringify(seen)).not.toContain(secret)
    expect(Object.keys(seen).filter((name) => /^(INPUT|ACTIONS|GITHUB)_/.test(name))).toEqual([])

    const printed = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const places = {
      log: printed.join('\n') + result.stderr,
      comment: github.comments.map(({ body }) => body).join('\n'),
      statuses: JSON.stringify(github.statuses),
      summary: result.summary,
      outputs: JSON.stringify(result.outputs),
      report: result.reportText,
    }
    // They were there to be hidden.
    for (const text of [places.comment, places.summary, places.report]) expect(text).toContain('OPENAI_API_KEY')
    for (const [place, text] of Object.entries(places))
      for (const secret of [...KEPT_FROM_TASK, OPENAI_KEY, EUROPE_KEY, DATABASE_PASSWORD, ...KEY_LINES])
        expect([place, text.includes(secret)]).toEqual([place, false])
    const sent = langfuse.requests.map(({ bytes }) => bytes.toString('latin1')).join('\n')
    for (const secret of KEPT_FROM_TASK) expect(sent).not.toContain(secret)
    const masked = result.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message)
    expect(masked).toEqual(expect.arrayContaining([...KEPT_FROM_TASK, OPENAI_KEY, DATABASE_PASSWORD]))
  } finally {
    await langfuse.stop()
    await github.close()
  }
})
