// A repository with scripts of langfuse/experiment-action, and our action for them, built and not bundled.
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FakeLangfuse } from './fake-langfuse/start.ts'
import { PUBLIC_KEY, SECRET_KEY } from './fake-langfuse/start.ts'
import { buildSources } from './build.ts'
import { createDirectory } from './create-directory.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'
import { createWorkspace, type Workspace } from './workspace.ts'
import { resultJson, type ResultJson } from '../../src/experiment-action/result-schema.ts'
import { report, type Report } from '../../src/core/report.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, '__tests__/fixtures/experiment-action')

/** The folder with action.yml, and beside it the door that it names. */
export function createExperimentAction(): string {
  buildSources()
  const folder = createDirectory({
    'package.json': '{"type": "module"}',
    'dist/index.js': `export * from ${JSON.stringify(pathToFileURL(join(ROOT, '.cache/build/main.js')).href)}\n`,
    'dist/experiment-action/index.js': "import { experimentAction } from '../index.js'\n\nawait experimentAction()\n",
  })
  cpSync(join(ROOT, 'experiment-action'), join(folder, 'experiment-action'), { recursive: true })
  return join(folder, 'experiment-action')
}

/** The committed bundle, alone in a folder, as `uses:` fetches it. */
export function createExperimentBundle(): string {
  const folder = createDirectory()
  for (const part of ['dist', 'experiment-action']) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  return join(folder, 'experiment-action')
}

/** A repository with the fixtures as `experiments/`, and this repository's packages. */
export async function createExperimentWorkspace(
  files: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>> = {},
): Promise<Workspace> {
  const all = ['single/quality.ts', 'single/quality.py', 'mixed/first.mjs', 'mixed/second.py', 'mixed/_shared.py']
  const older = ['older/answers.ts', 'older/answers_too.py']
  const scripts = [...all, ...older, 'mixed/regression.ts'].map(
    (path) => [`experiments/${path}`, readFileSync(join(FIXTURES, path), 'utf8')] as const,
  )
  const ignore = { '.gitignore': 'node_modules\n.venv\n' }
  const workspace = await createWorkspace('', {
    base: { ...Object.fromEntries(scripts), ...ignore, ...files },
    head,
    hasBaseline: false,
  })
  symlinkSync(join(ROOT, 'node_modules'), join(workspace.directory, 'node_modules'))
  return workspace
}

/** The Python with the real SDK, as a virtual environment of the repository. */
export function addPython(workspace: Workspace, python: string): void {
  symlinkSync(dirname(dirname(python)), join(workspace.directory, '.venv'))
}

export function seedSupport({ store }: FakeLangfuse, count: number): void {
  const at = Date.parse('2026-01-01T00:00:00.000Z')
  const items = Array.from({ length: count }, (_, index) => ({
    id: `case-${String(index).padStart(2, '0')}`,
    input: { question: index },
    expectedOutput: `answer ${String(index)}`,
    metadata: null,
    status: 'ACTIVE' as const,
    validFrom: at,
    validTo: Infinity,
  }))
  const dates = { createdAt: at, updatedAt: at }
  store.datasets.set('support', { id: 'ds-1', name: 'support', description: null, metadata: null, ...dates, items })
}

export interface ExperimentStep extends StepResult {
  /** The output, read by its schema. */
  readonly result: ResultJson
  readonly report: Report
  /** Texts of the files that the outputs name. */
  readonly files: Readonly<Record<'report' | 'html' | 'result_file', string>>
}

export async function runExperimentStep(
  options: Omit<StepOptions, 'workspace'> & { readonly workspace: Workspace; readonly langfuse: FakeLangfuse },
): Promise<ExperimentStep> {
  const { workspace, langfuse, inputs, ...rest } = options
  const temp = createDirectory()
  const step = await runStep({
    ...rest,
    workspace: workspace.directory,
    inputs: {
      langfuse_public_key: PUBLIC_KEY,
      langfuse_secret_key: SECRET_KEY,
      langfuse_base_url: langfuse.url,
      ...inputs,
    },
    env: { ...rest.env, RUNNER_TEMP: temp },
  })
  const { result_json: text } = step.outputs
  if (text === undefined) throw new Error(`no result: ${step.stdout}${step.stderr}`)
  const read = (output: string): string => readFileSync(step.outputs[output] ?? '', 'utf8')
  const files = { report: read('report'), html: read('html'), result_file: read('result_file') }
  return {
    ...step,
    files,
    result: resultJson.parse(JSON.parse(text)),
    report: report.parse(JSON.parse(files.report)),
  }
}
