// Breaks every import law once in a small tree and looks for the law's name: a law that never fires is no law.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const ROOT = resolve(import.meta.dirname, '../..')

/** A file of src/, one import in it, and the law that the import breaks. */
const BROKEN: readonly (readonly [file: string, imports: string, law: string])[] = [
  ['core/reads-disk.ts', 'node:fs', 'core-is-pure'],
  ['core/uses-toolkit.ts', '@actions/core', 'core-is-pure'],
  ['core/uses-langfuse.ts', '@langfuse/client', 'core-is-pure'],
  ['core/uses-otel.ts', '@opentelemetry/api', 'core-is-pure'],
  ['core/uses-sucrase.ts', 'sucrase', 'core-is-pure'],
  ['core/uses-edge.ts', '../datasets/fine.ts', 'core-is-pure'],
  ['core/uses-log.ts', '../log.ts', 'core-is-pure'],
  ['errors.ts', './core/fine.ts', 'errors-and-log-stand-alone'],
  ['ports.ts', './langfuse/fine.ts', 'ports-are-types'],
  ['gate.ts', './datasets/fine.ts', 'pipeline-knows-no-edge'],
  ['run-experiment.ts', 'node:fs', 'pipeline-knows-no-edge'],
  ['spec-file.ts', './datasets/fine.ts', 'shared-ground'],
  ['github/uses-langfuse.ts', '../langfuse/fine.ts', 'clients-stand-alone'],
  ['process/uses-edge.ts', '../tasks/fine.ts', 'clients-stand-alone'],
  ['git/uses-langfuse-sdk.ts', '@langfuse/client', 'langfuse-sdk'],
  ['datasets/uses-reporter.ts', '../reporters/fine.ts', 'edges-do-not-meet'],
  ['baselines/uses-dataset.ts', '../datasets/fine.ts', 'edges-do-not-meet'],
  ['tasks/uses-pipeline.ts', '../gate.ts', 'edges-do-not-meet'],
  ['tasks/uses-otel.ts', '@opentelemetry/api', 'opentelemetry-sdk'],
  ['reporters/uses-toolkit.ts', '@actions/core', 'actions-toolkit'],
  ['reporters/uses-github-sdk.ts', '@actions/github', 'github-sdk'],
  ['cli/uses-octokit.ts', '@octokit/plugin-retry', 'github-sdk'],
  ['worker/uses-ports.ts', '../ports.ts', 'worker-is-small'],
  ['worker/uses-exec.ts', '../process/fine.ts', 'worker-is-small'],
  ['reporters/uses-action.ts', '../action/run.ts', 'action-is-a-door'],
  ['action/uses-cli.ts', '../cli/run.ts', 'cli-is-a-door'],
  ['tasks/uses-worker.ts', '../worker/main.ts', 'worker-is-a-door'],
  ['cli/uses-experiment-action.ts', '../experiment-action/run.ts', 'experiment-action-is-a-door'],
  ['cli/uses-main.ts', '../main.ts', 'main-is-the-entry'],
  ['cli/uses-dev-package.ts', 'fast-check', 'no-undeclared-packages'],
  ['cli/uses-nothing.ts', './missing.ts', 'no-unresolvable'],
]

/** Two files that know each other only by types. */
const TYPE_CYCLE: Readonly<Record<string, string>> = {
  'core/hen.ts': "import type { Egg } from './egg.ts'\nexport interface Hen { lays: Egg }\n",
  'core/egg.ts': "import type { Hen } from './hen.ts'\nexport interface Egg { from: Hen }\n",
}

/** What each kind of file is there to import: none of it may be reported. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'core/fine.ts': ['zod', 'yaml', 'pure-rand/generator/xoroshiro128plus', 'fastest-levenshtein', 'string-width'],
  'log.ts': [],
  'hash.ts': ['node:crypto', './core/fine.ts'],
  'langfuse/fine.ts': ['@langfuse/client', 'node:fs', '../core/fine.ts', '../log.ts'],
  'github/fine.ts': ['@actions/github', '@octokit/plugin-retry'],
  'process/fine.ts': ['node:child_process'],
  'process/protocol.ts': ['../core/fine.ts'],
  'datasets/fine.ts': ['../langfuse/fine.ts', '../hash.ts', '../core/fine.ts', 'node:fs'],
  'tasks/fine.ts': ['../process/fine.ts', '../process/protocol.ts'],
  'reporters/fine.ts': ['../github/fine.ts'],
  'worker/main.ts': ['../process/protocol.ts', 'sucrase', '@langfuse/otel', '@opentelemetry/api'],
  'action/run.ts': ['@actions/core', '../datasets/fine.ts'],
  'experiment-action/run.ts': ['@actions/core', '../action/run.ts', '../tasks/fine.ts'],
  'cli/run.ts': ['../tasks/fine.ts', 'node:util'],
  'main.ts': ['./action/run.ts', './experiment-action/run.ts', './cli/run.ts', './worker/main.ts'],
}

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

describe('the import laws', () => {
  let root = ''
  let violations: Violation[] = []

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'import-laws-'))
    for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
      await cp(join(ROOT, file), join(root, file))
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'))
    const write = async (file: string, text: string): Promise<void> => {
      await mkdir(dirname(join(root, 'src', file)), { recursive: true })
      await writeFile(join(root, 'src', file), `${text}export const here = true\n`)
    }
    for (const [file, imports] of Object.entries(ALLOWED))
      await write(
        file,
        imports.map((name) => `import * as x${String(imports.indexOf(name))} from '${name}'\n`).join(''),
      )
    for (const [file, name] of BROKEN)
      await write(file, `import type * as x from '${name}'\nexport type X = typeof x\n`)
    // A package that only tests may use has no business in the bundle; its types may be borrowed.
    await write('cli/uses-dev-package.ts', "import * as x from 'fast-check'\nexport const y = x\n")
    for (const [file, text] of Object.entries(TYPE_CYCLE)) await write(file, text)
    violations = await cruise(root)
  })

  afterAll(async () => {
    await rm(root, { recursive: true, force: true })
  })

  test.each(BROKEN)('%s may not import %s: %s', (file, _imports, law) => {
    expect(violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name)).toContain(law)
  })

  test('a cycle of types is a cycle', () => {
    const cycles = violations.filter(({ rule }) => rule.name === 'no-cycles').map(({ from }) => from)
    expect(cycles).toHaveLength(1)
    expect(Object.keys(TYPE_CYCLE).map((file) => `src/${file}`)).toContain(cycles[0])
  })

  test.each(Object.keys(ALLOWED))('%s breaks none', (file) => {
    expect(violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name)).toEqual([])
  })
})

async function cruise(cwd: string): Promise<Violation[]> {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [cruiser, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src']
  const stdout = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }).then(
    (done) => done.stdout,
    // Violations make it exit with their number.
    (error: unknown) => (error as { stdout: string }).stdout,
  )
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}
