// A repository as a job has checked it out, and the bundle beside it, as `uses:` would fetch it.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { report, type Report } from '../../src/core/report.ts'
import { createDirectory } from './create-directory.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

export const SPEC = `version: 1
gates:
  support:
    dataset: ./evals/cases.jsonl
    task: evals/task.ts
    baseline: {file: evals/baseline.json}
    require:
      errors: sum == 0
      correct: mean >= baseline - 0.02
`

const TASK = `import { answer } from '../src/answer.ts'
export { evaluators } from './evaluators.ts'

export async function task(item: { readonly input: { readonly question: number } }): Promise<unknown> {
  return answer(item.input.question)
}
`

/** Not in the task's file: whatever that imports is a part of what decides the scores of its evaluators. */
const EVALUATORS = `type Answered = { readonly output: unknown; readonly expectedOutput: unknown }

export const evaluators = [
  function correct({ output, expectedOutput }: Answered): boolean {
    return output === expectedOutput
  },
]
`

const ITEMS = 25
/** Of the fixtures' items, as the report spells it. */
export const itemId = (index: number): string => `case-${String(index).padStart(2, '0')}`

const CASES = Array.from({ length: ITEMS }, (_, index) =>
  JSON.stringify({ id: itemId(index), input: { question: index }, expectedOutput: `answer ${String(index)}` }),
).join('\n')

/** Code that answers the first `count` questions wrongly. */
export const wrongOn = (count: number): string =>
  `export const answer = (question: number): string => question < ${String(count)} ? 'no idea' : 'answer ' + question\n`

export interface Workspace {
  readonly directory: string
  readonly base: string
  readonly head: string
  /** What is checked out: the merge of the head into a base that has moved on. */
  readonly merge: string
}

export interface WorkspaceOptions {
  /** More files of the base, or others in place of its own. */
  readonly base?: Readonly<Record<string, string>>
  /** What the pull request changes. */
  readonly head?: Readonly<Record<string, string>>
  /** Make evals/baseline.json of the base's code, with the command line. */
  readonly hasBaseline?: boolean
}

/** A copy of the bundle with its action.yml, alone in a folder: what is built meanwhile changes nothing. */
export function createAction(): string {
  const action = createDirectory()
  cpSync(join(ROOT, 'dist'), join(action, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'action.yml'), join(action, 'action.yml'))
  return action
}

export async function createWorkspace(action: string, options: WorkspaceOptions = {}): Promise<Workspace> {
  const { base = {}, head = {}, hasBaseline = true } = options
  const directory = createDirectory({
    'langfuse-gate.yml': SPEC,
    'evals/cases.jsonl': CASES,
    'evals/task.ts': TASK,
    'evals/evaluators.ts': EVALUATORS,
    'src/answer.ts': wrongOn(0),
    ...base,
  })
  const git = (...args: readonly string[]): Promise<string> => runGit(directory, args)
  await git('init', '--quiet', '--initial-branch=main')
  if (hasBaseline) await runCli(action, directory, ['run', '--save', 'evals/baseline.json'])
  const baseCommit = await commit(git, 'base')
  await git('checkout', '--quiet', '-b', 'feature')
  writeFiles(directory, { 'CHANGES.md': 'other words\n', ...head })
  const headCommit = await commit(git, 'head')
  await git('checkout', '--quiet', 'main')
  writeFiles(directory, { 'OTHER.md': 'something else\n' })
  await commit(git, 'base moves on')
  await git('checkout', '--quiet', '--detach')
  await git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
  return { directory, base: baseCommit, head: headCommit, merge: await git('rev-parse', 'HEAD') }
}

/** The event of the pull request 7 of the workspace; more of its payload where a test needs it. */
export function pullRequestOf(
  { base, head, merge }: Pick<Workspace, 'base' | 'head' | 'merge'>,
  given: Readonly<Record<string, unknown>> = {},
): NonNullable<StepOptions['event']> {
  const repo = { full_name: 'acme/support' }
  const payload = {
    action: 'synchronize',
    repository: { default_branch: 'main' },
    ...given,
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'feature', repo },
      base: { sha: base, ref: 'main', repo },
      user: { login: 'ana' },
    },
  }
  return { name: 'pull_request', payload, sha: merge, ref: 'refs/pull/7/merge' }
}

export interface GateStep extends StepResult {
  /** Of the file that the output `report` names; undefined when there is none. */
  readonly report: Report
  readonly reportText: string
}

/** Runs the action and reads the report that it leaves. */
export async function runGateStep(options: StepOptions): Promise<GateStep> {
  const result = await runStep({ ...options, env: { ...options.env, RUNNER_TEMP: createDirectory() } })
  const path = result.outputs['report']
  if (path === undefined) throw new Error(`no report: ${result.stdout}${result.stderr}`)
  const reportText = readFileSync(path, 'utf8')
  return { ...result, reportText, report: report.parse(JSON.parse(reportText)) }
}

/** Runs the command line of the bundle; exit code 1 and 2 are answers too. */
export async function runCli(action: string, directory: string, args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory }
  const done = run(process.execPath, [join(action, 'dist/cli/index.js'), ...args], { cwd: directory, env })
  try {
    return (await done).stdout
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string }
    if (code === 1 || code === 2) return stdout ?? ''
    throw new Error(`the command line failed: ${stdout ?? ''}${stderr ?? ''}`, { cause: error })
  }
}

async function commit(git: (...args: readonly string[]) => Promise<string>, message: string): Promise<string> {
  await git('add', '--all')
  await git('commit', '--quiet', '-m', message)
  return git('rev-parse', 'HEAD')
}

async function runGit(directory: string, args: readonly string[]): Promise<string> {
  const settings = ['user.name=ana', 'user.email=ana@example.com', 'commit.gpgsign=false', 'gc.auto=0']
  const given = settings.flatMap((setting) => ['-c', setting])
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory, GIT_CONFIG_NOSYSTEM: '1' }
  return (await run('git', [...given, ...args], { cwd: directory, env })).stdout.trim()
}

function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
}
